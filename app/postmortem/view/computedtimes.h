#pragma once

#include "postmortem/postmortem.h"

#include <QWidget>

class QGridLayout;

namespace recount
{

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
        TextLabel *name;
        TextLabel *value;
    };
    QList<Line> m_lines;
    TextLabel *m_missing;
};

} // namespace recount
