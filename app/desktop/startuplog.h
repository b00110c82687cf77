#pragma once

#include <QObject>

class QWidget;

namespace recount
{

/// Says in the log category `recount.startup` when the first complete window has been painted;
/// the start-up benchmark listens to it. Deletes itself afterwards.
class StartupLog : public QObject
{
    Q_OBJECT

public:
    explicit StartupLog(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace recount
