#include "desktop/failurepage.h"
#include "desktop/mainwindow.h"
#include "desktop/messagestrip.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace recount;

class MainWindowTest : public QObject
{
    Q_OBJECT

    static QStringList textsIn(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&widget))
                texts.append(label->text());
        }
        return texts;
    }

private Q_SLOTS:
    void aProblemStaysUntilItIsClosedAndNewsWaitForIt()
    {
        MainWindow window;
        window.show();
        MessageStrip &strip = window.messages();
        QVERIFY(!strip.isVisible());

        strip.tell(QStringLiteral("Take moved to the bin"), QStringLiteral("Undo"));
        QVERIFY(textsIn(strip).contains(QStringLiteral("Take moved to the bin")));
        strip.report({ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}, true});
        QVERIFY(textsIn(strip).contains(QStringLiteral("The disk is full.")));
        strip.tell(QStringLiteral("Later"));
        QVERIFY(textsIn(strip).contains(QStringLiteral("The disk is full.")));

        auto *close = strip.findChild<QToolButton *>();
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(textsIn(strip).contains(QStringLiteral("Later")));
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!strip.isVisible());
    }

    void aReminderComesBackUntilItIsAnswered()
    {
        MainWindow window;
        window.show();
        MessageStrip &strip = window.messages();
        int answered = 0;
        strip.remind(QStringLiteral("1 document was not saved"), QStringLiteral("Show Drafts"),
                     [&answered] { ++answered; });
        strip.tell(QStringLiteral("Take moved to the bin"));
        QVERIFY(textsIn(strip).contains(QStringLiteral("Take moved to the bin")));
        auto *clock = strip.findChild<QTimer *>();
        QVERIFY(clock->isActive());
        QTest::mouseClick(strip.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(textsIn(strip).contains(QStringLiteral("1 document was not saved")));
        QVERIFY(!clock->isActive());
        QTest::mouseClick(strip.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(answered, 1);
        QVERIFY(!strip.isVisible());
    }

    void theSameProblemIsSaidOnce()
    {
        MainWindow window;
        window.show();
        MessageStrip &strip = window.messages();
        const Error error{ErrorCode::WriteFailed, QStringLiteral("Not saved."), {}, true};
        strip.report(error);
        strip.report(error);
        QTest::mouseClick(strip.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!strip.isVisible());
    }

    void whatHoldsNoLongerIsNotSaid()
    {
        MainWindow window;
        window.show();
        MessageStrip &strip = window.messages();
        const Error first{ErrorCode::WriteFailed, QStringLiteral("Not saved."), {}, true};
        const Error second{ErrorCode::WriteFailed, QStringLiteral("Not copied."), {}, true};
        strip.report(first);
        strip.report(second);
        strip.withdraw(second);
        QVERIFY(strip.isVisible());
        strip.withdraw(first);
        QVERIFY(!strip.isVisible());
        strip.withdraw(first);
        strip.tell(QStringLiteral("Moved"));
        strip.withdraw(first);
        QVERIFY(strip.isVisible());
    }

    void theActionOfAMessageIsDoneOnce()
    {
        MainWindow window;
        window.show();
        int undone = 0;
        window.messages().tell(QStringLiteral("Moved"), QStringLiteral("Undo"),
                               [&undone] { ++undone; });
        QTest::mouseClick(window.messages().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!window.messages().isVisible());
    }

    void onlyWhatCanBeTriedAgainGetsAButtonForIt()
    {
        MainWindow window;
        window.show();
        MessageStrip &strip = window.messages();
        int tried = 0;
        const auto retry = [&tried] { ++tried; };
        strip.report({ErrorCode::DiskFull, QStringLiteral("Not saved."), {}, true}, retry);
        auto *button = strip.findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Try again"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(tried, 1);
        QVERIFY(!strip.isVisible());

        strip.report({ErrorCode::InvalidData, QStringLiteral("Broken."), {}, false}, retry);
        QVERIFY(strip.isVisible());
        QVERIFY(!button->isVisible());
    }

    void whatCanNotGoOnFillsTheWindow()
    {
        MainWindow window;
        window.show();
        window.showFailure({ErrorCode::DatabaseNewer, QStringLiteral("Made by a newer Recount."),
                            QStringLiteral("user_version 9"), false},
                           QStringLiteral("/tmp/data"));
        const auto *page = window.findChild<FailurePage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(textsIn(*page).contains(QStringLiteral("Made by a newer Recount.")));
        QSignalSpy open(&window, &MainWindow::openDataFolderRequested);
        QTest::mouseClick(page->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(open.count(), 1);
    }

    void theLayoutComesBack()
    {
        MainWindow window;
        window.resize(930, 710);
        window.show();
        const QByteArray state = window.layoutState();
        MainWindow next;
        next.restoreLayoutState(state);
        QCOMPARE(next.size(), QSize(930, 710));
        // What is damaged changes nothing.
        next.restoreLayoutState(QByteArrayLiteral("garbage"));
        QCOMPARE(next.size(), QSize(930, 710));
    }

    void appearancesChangeThePaletteAndTheMenu()
    {
        MainWindow window;
        window.setAppearance(Appearance::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
        window.setAppearance(Appearance::Light);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
        QCOMPARE(appearanceFromName(appearanceName(Appearance::Dark)), Appearance::Dark);
        QCOMPARE(appearanceFromName(QStringLiteral("?")), Appearance::System);
    }

    void theGuardKeepsTheWindowOpenUntilItMayClose()
    {
        MainWindow window;
        window.show();
        QSignalSpy closing(&window, &MainWindow::closing);
        bool mayClose = false;
        window.setCloseGuard([&mayClose] { return mayClose; });
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QCOMPARE(closing.count(), 0);
        mayClose = true;
        QVERIFY(window.close());
        QCOMPARE(closing.count(), 1);
    }

    void everyMenuEntryHasAMnemonicAndAName()
    {
        MainWindow window;
        for (QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    QVERIFY2(action->text().contains(QLatin1Char('&')), qPrintable(action->text()));
            }
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
