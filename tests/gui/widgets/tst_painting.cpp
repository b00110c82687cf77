#include "foundation/pooljob.h"

#include <QImage>
#include <QPainter>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

using namespace recount;

class PaintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Qt waits for threads of its global pool when it paints a large area.
    void workBesideTheWindowDoesNotHoldPaintingUp()
    {
        QSemaphore running;
        QSemaphore goOn;
        const int threads = jobPool().maxThreadCount() + 2;
        QList<QFuture<bool>> jobs;
        for (int i = 0; i < threads; ++i)
            jobs << runInPool([&] {
                running.release();
                // Long enough for a window to be painted, and no hang when it isn't.
                return goOn.tryAcquire(1, 20'000);
            });
        QVERIFY(running.tryAcquire(jobPool().maxThreadCount(), 10'000));
        QImage window(4000, 4000, QImage::Format_ARGB32_Premultiplied);
        window.fill(Qt::white);
        QPainter painter(&window);
        painter.fillRect(window.rect(), QColor(10, 20, 30, 40));
        painter.fillRect(window.rect(), QBrush(QColor(10, 20, 30, 40), Qt::Dense4Pattern));
        painter.end();
        QVERIFY(window.pixelColor(1, 1) != QColor(Qt::white));
        goOn.release(threads);
        for (const QFuture<bool> &job : std::as_const(jobs))
            QVERIFY(QFuture<bool>(job).result()); // none had to be let go
    }
};

QTEST_MAIN(PaintingTest)
#include "tst_painting.moc"
