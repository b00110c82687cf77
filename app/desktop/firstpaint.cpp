#include "desktop/firstpaint.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

namespace recount
{

namespace
{

Q_LOGGING_CATEGORY(logStartup, "recount.startup", QtWarningMsg)

} // namespace

FirstPaint::FirstPaint(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The picture is flushed after the paint event has been handled.
        QTimer::singleShot(0, this, [this] {
            qCDebug(logStartup, "first complete window painted");
            Q_EMIT painted();
            deleteLater();
        });
    }
    return false;
}

} // namespace recount
