#include "practice/view/gradebar.h"
#include "practice/view/practicepage.h"
#include "practicebench.h"
#include "takes/view/micpicker.h"
#include "widgets/disclosurebutton.h"
#include "widgets/shortcutsdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace recount;

/// The main job, by keyboard alone.
class PracticePageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeBench> m_bench;

    DisclosureButton *stage(const QString &title) const
    {
        for (DisclosureButton *header : m_bench->page().findChildren<DisclosureButton *>()) {
            if (header->text() == title)
                return header;
        }
        return nullptr;
    }
    QListView *list() const { return m_bench->find<QListView>(QStringLiteral("questions")); }
    QLineEdit *search() const { return m_bench->find<QLineEdit>(QStringLiteral("search")); }
    bool sees(const QString &text) const { return m_bench->visibleText().contains(text); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PracticeBench>();
        QVERIFY(m_bench->open());
    }
    void cleanup() { m_bench.reset(); }

    void theKeysRecordPauseAndStop()
    {
        QSignalSpy saved(m_bench->recorder.get(), &Recorder::takeSaved);
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(m_bench->microphones.isOpen());
        m_bench->speak(PracticeBench::speech(0.2));
        QTRY_COMPARE(m_bench->recorder->state(), Recorder::State::Recording);
        QVERIFY(sees(QStringLiteral("Recording: Answer")));
        m_bench->speak(PracticeBench::speech(1.0));
        m_bench->press(Qt::Key_P);
        QCOMPARE(m_bench->recorder->state(), Recorder::State::Paused);
        QVERIFY(sees(QStringLiteral("Paused: Answer")));
        m_bench->press(Qt::Key_P);
        QCOMPARE(m_bench->recorder->state(), Recorder::State::Recording);
        m_bench->press(Qt::Key_M);
        m_bench->press(Qt::Key_R);
        QTRY_COMPARE(saved.count(), 1);
        const Take take = saved.first().first().value<Take>();
        QCOMPARE(take.subject.questionKey, m_bench->questionKey(1));
        QCOMPARE(take.markers.size(), 1);
        QCOMPARE(m_bench->session->rehearsal().takes.value(answerPart()), QList{take.id});
    }

    void theKeysPlayAndSeek()
    {
        m_bench->addTake(60.0);
        QTRY_COMPARE(m_bench->player->durationMs(), qint64(60'000));
        m_bench->press(Qt::Key_Space);
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Playing);
        m_bench->press(Qt::Key_Space);
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Paused);
        m_bench->press(Qt::Key_Right);
        m_bench->press(Qt::Key_Right);
        QCOMPARE(m_bench->player->positionMs(), qint64(10'000));
        m_bench->press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_bench->player->positionMs(), qint64(9'000));
        m_bench->press(Qt::Key_Left);
        m_bench->press(Qt::Key_Left);
        QCOMPARE(m_bench->player->positionMs(), qint64(0));
        m_bench->press(Qt::Key_K);
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Playing);
    }

    void nothingIsPlayedIntoARunningTake()
    {
        m_bench->addTake(10.0);
        QTRY_COMPARE(m_bench->player->durationMs(), qint64(10'000));
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(m_bench->microphones.isOpen());
        m_bench->speak(PracticeBench::speech(0.2));
        QTRY_COMPARE(m_bench->recorder->state(), Recorder::State::Recording);
        m_bench->press(Qt::Key_Space);
        QVERIFY(m_bench->player->state() != TakePlayer::State::Playing);
        QVERIFY(!m_bench->playback.loudspeaker->active || m_bench->playback.loudspeaker->paused);
        QVERIFY(sees(QStringLiteral("A take can be played as soon as")));
    }

    void theStagesOpenOneAfterTheOther()
    {
        m_bench->addTake(60.0);
        QTRY_VERIFY(m_bench->player->take());
        const QStringList titles{QStringLiteral("Hints"), QStringLiteral("Model answer"),
                                 QStringLiteral("What they listen for"),
                                 QStringLiteral("Follow-ups")};
        for (const QString &title : titles) {
            QVERIFY(!stage(title)->isExpanded());
            m_bench->press(Qt::Key_H);
            QVERIFY2(stage(title)->isExpanded(), qPrintable(title));
        }
        // Space still belongs to the player, though the last stage has the focus.
        m_bench->press(Qt::Key_Space);
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Playing);
        QVERIFY(stage(titles.last())->isExpanded());
    }

    void theDigitsGradeAndUndoTakesItBack()
    {
        m_bench->addTake(60.0);
        const std::pair<Qt::Key, Grade> keys[] = {{Qt::Key_1, Grade::Again},
                                                  {Qt::Key_2, Grade::Hard},
                                                  {Qt::Key_3, Grade::Good},
                                                  {Qt::Key_4, Grade::Easy}};
        for (const auto &[key, grade] : keys) {
            m_bench->press(key);
            QCOMPARE(m_bench->session->rehearsal().grade, std::optional(grade));
        }
        QVERIFY(sees(QStringLiteral("Graded Easy.")));
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_bench->session->rehearsal().grade, std::optional(Grade::Good));
        QTRY_VERIFY(list()
                        ->model()
                        ->index(0, 0)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("Good, ")));
    }

    void theNextQuestionIsOneKeyAway()
    {
        m_bench->press(Qt::Key_N);
        QCOMPARE(m_bench->page().currentQuestion(), m_bench->questionKey(2));
        m_bench->press(Qt::Key_Down, Qt::ControlModifier);
        m_bench->press(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(m_bench->page().currentQuestion(), m_bench->questionKey(2));
        m_bench->press(Qt::Key_Up, Qt::ControlModifier);
        m_bench->press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_bench->page().currentQuestion(), m_bench->questionKey(1));
        QCOMPARE(list()->currentIndex().row(), 0);
    }

    void theSearchIsClearedByItsButton()
    {
        QAction *clear = search()->actions().constFirst();
        QVERIFY(!clear->isVisible());
        search()->setText(QStringLiteral("secrets"));
        QVERIFY(clear->isVisible());
        clear->trigger();
        QCOMPARE(search()->text(), QString());
        QVERIFY(!clear->isVisible());
    }

    void searchingIsTypingAndEnter()
    {
        m_bench->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        // Letters are letters here, not shortcuts.
        QTest::keyClicks(search(), QStringLiteral("secrets"));
        QCOMPARE(search()->text(), QStringLiteral("secrets"));
        QCOMPARE(m_bench->recorder->state(), Recorder::State::Idle);
        QVERIFY(list()->model()->rowCount() >= 1);
        QVERIFY(sees(QStringLiteral("of 9 questions")));
        const QString found = list()->model()->index(0, 0).data().toString();
        m_bench->press(Qt::Key_Return);
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().data().toString(), found);
    }

    void aSearchWithoutAHitSaysSoAndCanBeTakenBack()
    {
        m_bench->press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search(), QStringLiteral("xyzzy"));
        QVERIFY(sees(QStringLiteral("No question fits this search and filter.")));
        QVERIFY(sees(QStringLiteral("0 of 9 questions")));
        m_bench->button(QStringLiteral("Show all questions"))->click();
        QCOMPARE(list()->model()->rowCount(), 9);
        QTest::keyClicks(search(), QStringLiteral("xyzzy"));
        m_bench->press(Qt::Key_Escape);
        QCOMPARE(list()->model()->rowCount(), 9);
        // The question on the right stayed all the time.
        QCOMPARE(m_bench->page().currentQuestion(), m_bench->questionKey(1));
        QCOMPARE(list()->currentIndex().row(), 0);
    }

    void theFilterShowsOneState()
    {
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(m_bench->session->isReady());
        m_bench->press(Qt::Key_3);
        auto *states = m_bench->find<QComboBox>(QStringLiteral("states"));
        QTRY_VERIFY(list()
                        ->model()
                        ->index(1, 0)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("Good")));
        states->setCurrentIndex(states->findText(QStringLiteral("Good")));
        QCOMPARE(list()->model()->rowCount(), 1);
        QVERIFY(sees(QStringLiteral("1 of 9 questions")));
    }

    void theKeysWorkWhereverTheFocusIs()
    {
        m_bench->addTake(60.0);
        QTRY_VERIFY(m_bench->player->take());
        QList<QWidget *> places{list(),
                                m_bench->find<MicPicker>(),
                                m_bench->find<QComboBox>(QStringLiteral("states")),
                                m_bench->find<QComboBox>(QStringLiteral("speed")),
                                m_bench->find<QListView>(QStringLiteral("takes")),
                                m_bench->find<QAbstractButton>(QStringLiteral("record")),
                                m_bench->find<QAbstractButton>(QStringLiteral("export")),
                                stage(QStringLiteral("Hints"))};
        for (QWidget *place : places) {
            place->setFocus(Qt::TabFocusReason);
            QCOMPARE(QApplication::focusWidget(), place);
            m_bench->press(Qt::Key_3);
            QCOMPARE(m_bench->session->rehearsal().grade, std::optional(Grade::Good));
            m_bench->press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(!m_bench->session->rehearsal().grade);
            m_bench->press(Qt::Key_R);
            QVERIFY2(m_bench->recorder->state() == Recorder::State::Starting,
                     place->metaObject()->className());
            m_bench->press(Qt::Key_R);
            QTRY_COMPARE(m_bench->recorder->state(), Recorder::State::Idle);
        }
        auto *note = m_bench->find<QPlainTextEdit>(QStringLiteral("note"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("r p h 3"));
        QCOMPARE(note->toPlainText(), QStringLiteral("r p h 3"));
        QCOMPARE(m_bench->recorder->state(), Recorder::State::Idle);
        QVERIFY(!m_bench->session->rehearsal().grade);
    }

    void theListOfShortcutsHoldsEveryKey()
    {
        m_bench->press(Qt::Key_F1);
        auto *dialog = m_bench->window->findChild<ShortcutsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto *table = dialog->findChild<QTableWidget *>();
        QStringList keys;
        for (int row = 0; row < table->rowCount(); ++row)
            keys += table->item(row, 0)->text().split(QStringLiteral(", "));
        for (const char *key : {"R", "P", "M", "Space", "K", "Left", "Right", "X", "H", "1", "2",
                                "3", "4", "Ctrl+Z", "N", "Ctrl+F", "F1"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
        // Those of the waveform and the lists too.
        for (const char *key : {"+", "-", "0", "Home", "End", "Del", "F2"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void anotherStartShowsTheSameAgain()
    {
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(m_bench->session->isReady());
        const Take take = m_bench->addTake(30.0);
        m_bench->press(Qt::Key_H);
        m_bench->press(Qt::Key_3);
        QVERIFY(m_bench->reopen());
        QCOMPARE(m_bench->page().currentQuestion(), m_bench->questionKey(2));
        QVERIFY(stage(QStringLiteral("Hints"))->isExpanded());
        QCOMPARE(m_bench->session->rehearsal().grade, std::optional(Grade::Good));
        QTRY_VERIFY(m_bench->player->take());
        QCOMPARE(m_bench->player->take()->id, take.id);
    }
};

QTEST_MAIN(PracticePageTest)
#include "tst_practicepage.moc"
