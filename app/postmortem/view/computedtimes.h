#pragma once

#include "postmortem/computed.h"

#include <QWidget>

#include <functional>

namespace recount
{

class ComputedLine;
class TextLabel;

/// What follows from the milestones; nothing here can be typed.
class ComputedTimes : public QWidget
{
    Q_OBJECT

public:
    explicit ComputedTimes(QWidget *parent = nullptr);

    void show(const PostMortem &values);

private:
    struct Line {
        ComputedLine *line;
        std::function<QString(const ComputedValues &)> text;
        bool isRare; ///< shown when it has a value
    };
    QList<Line> m_lines;
    TextLabel *m_missing;
};

} // namespace recount
