#pragma once

#include <QScrollArea>

namespace recount
{

/// Something long to read, which can take the focus: the keys scroll it, and a frame shows that
/// it has the focus.
class ReadingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingArea(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace recount
