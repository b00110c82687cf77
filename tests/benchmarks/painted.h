#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QObject>

#include <functional>
#include <utility>

namespace recount
{

/// Sees when anything paints.
class PaintWatch : public QObject
{
public:
    PaintWatch() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = true;
        return false;
    }
    bool takePainted() { return std::exchange(m_painted, false); }

    /// Milliseconds from the call to the end of the last painting it led to. `asked` begins
    /// something that ends behind all that was asked for until then, and tells whether it has.
    double untilPainted(const std::function<void()> &call,
                        const std::function<std::function<bool()>()> &asked)
    {
        QElapsedTimer timer;
        timer.start();
        call();
        double painted = double(timer.nsecsElapsed()) / 1e6;
        // What the call asked of other threads comes before this, and what their answers ask
        // before the next; two quiet rounds mean that nothing is to come.
        for (int quiet = 0; quiet < 2; ++quiet) {
            const std::function<bool()> isBehind = asked();
            for (bool last = false; !last;) {
                last = isBehind();
                QCoreApplication::processEvents();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                if (takePainted()) {
                    painted = double(timer.nsecsElapsed()) / 1e6;
                    quiet = -1;
                }
            }
        }
        return painted;
    }

private:
    bool m_painted = false;
};

} // namespace recount
