#pragma once

#include <QObject>

class QWidget;

namespace recount
{

/// Tells when a window has shown its first picture; what can wait until then does. Says so in the
/// log category `recount.startup` too: the start-up benchmark listens to it. Deletes itself
/// afterwards.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QWidget *window);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace recount
