#include "practicebench.h"
#include "storage/statestore.h"
#include "takes/recordernotices.h"
#include "takes/view/levelwidget.h"
#include "takes/view/micpicker.h"
#include "takes/view/noticelistwidget.h"
#include "takes/view/recorderwidget.h"
#include "takes/view/referencelightwidget.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace recount;

class RecorderWidgetTest : public QObject
{
    Q_OBJECT

    static NoticeFacts facts()
    {
        NoticeFacts about;
        about.device = QStringLiteral("Desk microphone");
        about.otherDevice = QStringLiteral("Headset");
        about.folder = QStringLiteral("/data/takes");
        about.reason = QStringLiteral("no such device");
        about.atMs = 47'000;
        about.lengthMs = 2'300;
        about.minutes = 8;
        about.inTake = true;
        return about;
    }
    static bool begin(PracticeBench &bench)
    {
        bench.press(Qt::Key_R);
        if (!QTest::qWaitFor([&] { return bench.microphones.isOpen(); }))
            return false;
        bench.speak(PracticeBench::speech(0.2));
        return QTest::qWaitFor(
            [&] { return bench.recorder->state() == Recorder::State::Recording; });
    }
    static bool saysAll(const PracticeBench &bench)
    {
        const QString text = bench.visibleText();
        const QList<RecorderNotice> notices = bench.recorder->notices();
        return !notices.isEmpty() &&
               std::all_of(notices.cbegin(), notices.cend(), [&text](const RecorderNotice &notice) {
                   return text.contains(notice.text);
               });
    }

private Q_SLOTS:
    void everyNoticeIsASentenceOnTheScreen_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(NoticeKind::NotListed); ++kind)
            QTest::newRow(qPrintable(QString::number(kind))) << kind;
    }

    void everyNoticeIsASentenceOnTheScreen()
    {
        QFETCH(int, kind);
        NoticeListWidget list;
        QSignalSpy acted(&list, &NoticeListWidget::acted);
        const RecorderNotice notice = recorderNotice(NoticeKind(kind), facts());
        list.setNotices({notice});
        list.resize(600, list.sizeHint().height());
        list.show();

        const auto *row = list.findChild<NoticeRow *>();
        QVERIFY(row && row->isVisible());
        QVERIFY(notice.text.size() > 30);
        QVERIFY2(notice.text.endsWith(QLatin1Char('.')), qPrintable(notice.text));
        QVERIFY2(!notice.text.contains(QLatin1Char('%')), qPrintable(notice.text));
        QVERIFY(PracticeBench::textIn(list).contains(notice.text));
        QVERIFY(row->accessibleName().endsWith(notice.text));
        // How bad it is, is said by a word for those who can't see the sign.
        QCOMPARE(row->accessibleName() == notice.text, notice.level == NoticeLevel::Information);

        auto *button = row->findChild<QPushButton *>();
        QCOMPARE(button != nullptr, !notice.action.isEmpty());
        if (button) {
            button->click();
            QCOMPARE(acted.first().first().value<NoticeKind>(), NoticeKind(kind));
        }
        // A problem stays until it is solved.
        QCOMPARE(row->findChild<QToolButton *>() == nullptr, notice.level == NoticeLevel::Problem);
    }

    void aNoticePutAwayStaysAwayUntilItComesAnew()
    {
        NoticeListWidget list;
        const RecorderNotice clipping = recorderNotice(NoticeKind::Clipping, facts());
        list.setNotices({clipping});
        list.show();
        list.findChild<QToolButton *>()->click();
        QVERIFY(!list.isVisible());
        list.setNotices({clipping});
        QVERIFY(!list.isVisible());
        list.setNotices({});
        list.setNotices({clipping});
        QVERIFY(list.isVisible());
    }

    void silenceIsSaidWhileItLasts()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        QVERIFY(begin(bench));
        bench.speak(Samples(3 * 48000, 0));
        QTRY_VERIFY(
            bench.visibleText().contains(QStringLiteral("delivers complete silence; it may be")));
        QVERIFY(saysAll(bench));
        bench.speak(PracticeBench::speech(1.0));
        QTRY_VERIFY(!bench.visibleText().contains(QStringLiteral("delivers complete silence")));
    }

    void clippingIsSaidAndSeenInTheLevel()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        QVERIFY(begin(bench));
        bench.speak(PracticeBench::speech(1.5, 3.0));
        QTRY_VERIFY(bench.visibleText().contains(QStringLiteral("The sound is too loud")));
        QVERIFY(bench.find<LevelWidget>()->accessibleDescription().contains(
            QStringLiteral("Too loud")));
    }

    void unpluggingIsSaidWithTheWayOn()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        QVERIFY(begin(bench));
        bench.speak(PracticeBench::speech(2.0));
        bench.microphones.connectDevices({{"headset", QStringLiteral("Headset"), true}});
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Reconnecting);
        QVERIFY(bench.visibleText().contains(QStringLiteral("Waiting for the microphone…")));
        QVERIFY(bench.visibleText().contains(
            QStringLiteral("“Desk microphone” was disconnected at 0:0")));
        // One sentence about one thing: the take does not stay with what is gone.
        QVERIFY(!bench.visibleText().contains(QStringLiteral("default microphone is now")));
        QCOMPARE(bench.find<LevelWidget>()->accessibleDescription(),
                 QStringLiteral("The microphone is closed"));
        // The way on comes right after the recorder's own controls.
        bench.button(QStringLiteral("Discard"))->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(),
                 bench.button(QStringLiteral("Continue with Headset")));
        bench.button(QStringLiteral("Continue with Headset"))->click();
        QTRY_VERIFY(bench.microphones.isOpen());
        bench.speak(PracticeBench::speech(0.3));
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Recording);
        QTRY_VERIFY(!bench.visibleText().contains(QStringLiteral("was disconnected")));
    }

    void withoutAMicrophoneThereIsASentenceAndAWayToTryAgain()
    {
        PracticeBench bench;
        bench.microphones.connectDevices({});
        QVERIFY(bench.open());
        bench.press(Qt::Key_R);
        QTRY_VERIFY(bench.visibleText().contains(QStringLiteral("No microphone was found.")));
        QVERIFY(bench.button(QStringLiteral("Try again")));
        QCOMPARE(bench.recorder->state(), Recorder::State::Idle);
        QVERIFY(bench.button(QStringLiteral("Record"))->isEnabled());
    }

    void aMicrophoneThatIsRefusedSaysWhy()
    {
        PracticeBench bench;
        bench.microphones.start = FakeMicrophones::Start::Refuse;
        bench.microphones.startFault = CaptureFault::Denied;
        QVERIFY(bench.open());
        bench.press(Qt::Key_R);
        QTRY_VERIFY(
            bench.visibleText().contains(QStringLiteral("is not allowed to use the microphone")));
    }

    void theCheckShowsTheLevelAndKeepsNothing()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        auto *check = bench.find<QPushButton>(QStringLiteral("check"));
        check->click();
        QTRY_VERIFY(bench.microphones.isOpen());
        QVERIFY(bench.visibleText().contains(QStringLiteral("Checking the microphone")));
        bench.speak(PracticeBench::speech(4.0));
        QTRY_VERIFY(bench.visibleText().contains(QStringLiteral("is ready: loudest")));
        QVERIFY(bench.visibleText().contains(QStringLiteral(" dB, room ")));
        check->click();
        QTRY_VERIFY(!bench.microphones.isOpen());
        QVERIFY(!bench.recorder->currentTake());
        QCOMPARE(bench.recorder->state(), Recorder::State::Idle);
    }

    void discardingEndsInTheBinAndCanBeUndone()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        QVERIFY(begin(bench));
        bench.speak(PracticeBench::speech(1.0));
        bench.button(QStringLiteral("Discard"))->click();
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Idle);
        QTRY_VERIFY(bench.visibleText().contains(QStringLiteral("Take moved to the bin")));
        QVERIFY(bench.visibleText().contains(QStringLiteral("No take yet.")));
    }

    void theTimeIsHeldAgainstAGoodLength()
    {
        ReferenceLightWidget light;
        light.setReferenceMs(120'000);
        QCOMPARE(light.lowerMs(), qint64(90'000));
        QCOMPARE(light.upperMs(), qint64(150'000));
        QCOMPARE(light.words(), QStringLiteral("1:30 to 2:30 is a good length"));
        light.setElapsedMs(100'000);
        QCOMPARE(light.phase(), ReferenceLightWidget::Phase::Within);
        QCOMPARE(light.words(), QStringLiteral("A good length, until 2:30"));
        light.setElapsedMs(151'000);
        QCOMPARE(light.words(), QStringLiteral("Past 2:30: bring it to an end"));
        QCOMPARE(light.accessibleDescription(), light.words());
        light.setReferenceMs(0);
        QVERIFY(light.isHidden());
    }

    void theMicrophoneIsChosenFromTheListAndRemembered()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        auto *picker = bench.find<MicPicker>();
        // The start asks nobody for devices; using the list does.
        QCOMPARE(bench.microphones.loads, 0);
        picker->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(picker->itemText(0), QStringLiteral("System default (Desk microphone)"));
        picker->showPopup();
        const QModelIndex headset =
            picker->view()->model()->index(picker->findText(QStringLiteral("Headset")), 0);
        QTest::mouseClick(picker->view()->viewport(), Qt::LeftButton, {},
                          picker->view()->visualRect(headset).center());
        QCOMPARE(picker->chosenId(), QByteArray("headset"));
        // The way is free for the keys.
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("record"));
        QVERIFY(bench.reopen());
        QCOMPARE(bench.find<MicPicker>()->chosenId(), QByteArray("headset"));
        QCOMPARE(bench.find<MicPicker>()->currentText(), QStringLiteral("Headset"));
    }

    void theClosedListCanBeWalkedByKeys()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        auto *picker = bench.find<MicPicker>();
        picker->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(picker->count(), 3);
        QTest::keyClick(picker, Qt::Key_Down);
        QTest::keyClick(picker, Qt::Key_Down);
        QVERIFY(picker->hasFocus());
        QCOMPARE(picker->chosenId(), QByteArray("headset"));
    }

    void aMicrophoneThatIsNotConnectedIsShownAsSuch()
    {
        MicPicker picker;
        picker.setChosen("gone", QStringLiteral("Studio"));
        QCOMPARE(picker.currentText(), QStringLiteral("Studio"));
        picker.setDevices({{"desk", QStringLiteral("Desk"), true}});
        QCOMPARE(picker.currentText(), QStringLiteral("Studio (not connected)"));
        // Ids change between sessions; the name finds it again.
        picker.setDevices(
            {{"desk", QStringLiteral("Desk"), true}, {"new-id", QStringLiteral("Studio"), false}});
        QCOMPARE(picker.currentText(), QStringLiteral("Studio"));
        QCOMPARE(picker.count(), 3);
    }
};

QTEST_MAIN(RecorderWidgetTest)
#include "tst_recorderwidget.moc"
