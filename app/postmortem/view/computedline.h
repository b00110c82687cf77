#pragma once

#include <QWidget>

namespace recount
{

class TextLabel;

/// A value that follows from others, with its name before it. It can be read and not typed.
class ComputedLine : public QWidget
{
    Q_OBJECT

public:
    explicit ComputedLine(const QString &name, QWidget *parent = nullptr);

    /// What is not known is a dash.
    void setValue(const QString &value);
    QString value() const;

private:
    TextLabel *m_value;
};

} // namespace recount
