#include "desktop/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace recount;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartRaisesTheFirstWindow()
    {
        const QTemporaryDir dir;
        const DataFolder folder(dir.path());
        SingleInstance first(folder);
        QCOMPARE(first.acquire(), SingleInstance::Outcome::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);

        // The second start is another process in real life; a thread keeps the first one's
        // event loop free to answer.
        auto outcome = SingleInstance::Outcome::First;
        const std::unique_ptr<QThread> second(QThread::create([&folder, &outcome] {
            SingleInstance other(folder);
            outcome = other.acquire();
        }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QCOMPARE(outcome, SingleInstance::Outcome::RaisedOther);
        QCOMPARE(raised.count(), 1);
    }

    void twoDataFoldersLiveSideBySide()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first{DataFolder(one.path())};
        SingleInstance second{DataFolder(two.path())};
        QCOMPARE(first.acquire(), SingleInstance::Outcome::First);
        QCOMPARE(second.acquire(), SingleInstance::Outcome::First);
    }

    void afterTheFirstOneEndedTheFolderIsFreeAgain()
    {
        const QTemporaryDir dir;
        const DataFolder folder(dir.path());
        {
            SingleInstance first(folder);
            QCOMPARE(first.acquire(), SingleInstance::Outcome::First);
        }
        SingleInstance second(folder);
        QCOMPARE(second.acquire(), SingleInstance::Outcome::First);
    }

    void aFolderThatIsNotThereCannotBeLocked()
    {
        SingleInstance instance{DataFolder(QStringLiteral("/nonexistent/recount"))};
        QCOMPARE(instance.acquire(), SingleInstance::Outcome::CannotLock);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
