#include "practice/view/answerfirstnote.h"
#include "practice/view/gradebutton.h"
#include "practice/view/practicepage.h"
#include "practicebench.h"
#include "widgets/disclosurebutton.h"
#include "widgets/linkbutton.h"

#include <QCheckBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace recount;

/// Revealing, ticking and grading.
class StagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeBench> m_bench;

    DisclosureButton *stage(const QString &title) const
    {
        for (DisclosureButton *header : m_bench->page().findChildren<DisclosureButton *>()) {
            if (header->text() == title && header->isVisible())
                return header;
        }
        return nullptr;
    }
    AnswerFirstNote *note() const
    {
        for (AnswerFirstNote *candidate : m_bench->page().findChildren<AnswerFirstNote *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QList<QCheckBox *> points() const
    {
        QList<QCheckBox *> visible;
        for (QCheckBox *box : m_bench->page().findChildren<QCheckBox *>()) {
            if (box->isVisible())
                visible << box;
        }
        return visible;
    }
    LinkButton *place(const QString &text) const
    {
        return qobject_cast<LinkButton *>(m_bench->button(text));
    }
    GradeButton *gradeButton(Grade grade) const
    {
        for (GradeButton *button : m_bench->page().findChildren<GradeButton *>()) {
            if (button->grade() == grade)
                return button;
        }
        return nullptr;
    }
    bool sees(const QString &text) const { return m_bench->visibleText().contains(text); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PracticeBench>();
        QVERIFY(m_bench->open());
    }
    void cleanup() { m_bench.reset(); }

    void beforeTheFirstTakeAStageAsksGently()
    {
        const QString hint = m_bench->packs.packs().first().questions.first().hints.first();
        m_bench->press(Qt::Key_H);
        QVERIFY(note());
        QVERIFY(sees(QStringLiteral("You have not answered yet.")));
        QVERIFY(!stage(QStringLiteral("Hints"))->isExpanded());
        QVERIFY(!sees(hint));
        // The advised way has the focus and leads to the recorder.
        QVERIFY(note()->isAncestorOf(QApplication::focusWidget()));
        m_bench->press(Qt::Key_Space);
        QVERIFY(!note());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("record"));
        QVERIFY(m_bench->session->rehearsal().openedStages.isEmpty());
    }

    void openingAnywayIsAllowedAndRemembered()
    {
        m_bench->press(Qt::Key_H);
        m_bench->button(QStringLiteral("Open anyway"))->click();
        QVERIFY(stage(QStringLiteral("Hints"))->isExpanded());
        QVERIFY(m_bench->session->rehearsal().openedBeforeFirstTake.contains(Stage::Hints));
        QVERIFY(stage(QStringLiteral("Hints"))
                    ->remark()
                    .contains(QStringLiteral("opened before the first take")));
        // Folding and unfolding again does not ask again.
        stage(QStringLiteral("Hints"))->click();
        QVERIFY(!stage(QStringLiteral("Hints"))->isExpanded());
        stage(QStringLiteral("Hints"))->click();
        QVERIFY(stage(QStringLiteral("Hints"))->isExpanded());
        QVERIFY(!note());
    }

    void theSameKeyTwiceOpensIt()
    {
        m_bench->press(Qt::Key_H);
        QVERIFY(note());
        m_bench->press(Qt::Key_H);
        QVERIFY(!note());
        QVERIFY(stage(QStringLiteral("Hints"))->isExpanded());
    }

    void afterATakeNothingIsAsked()
    {
        m_bench->press(Qt::Key_H);
        QVERIFY(note());
        QVERIFY(m_bench->recordAnswer(1.0));
        QTRY_VERIFY(!note());
        m_bench->press(Qt::Key_H);
        QVERIFY(stage(QStringLiteral("Hints"))->isExpanded());
        QVERIFY(m_bench->session->rehearsal().openedBeforeFirstTake.isEmpty());
    }

    void aPointTickedWhileListeningKeepsItsPlace()
    {
        const Take take = m_bench->addTake(90.0);
        QTRY_COMPARE(m_bench->player->durationMs(), qint64(90'000));
        stage(QStringLiteral("What they listen for"))->click();
        QVERIFY(points().size() >= 3);
        m_bench->press(Qt::Key_Space);
        m_bench->player->seek(47'000);
        points().at(0)->click();
        const RubricTick tick = m_bench->session->rehearsal().ticks.value(0);
        QCOMPARE(tick.take, take.id);
        QCOMPARE(tick.positionMs, std::optional<qint64>(47'000));
        QVERIFY(place(QStringLiteral("covered at 0:47")));
        QVERIFY(stage(QStringLiteral("What they listen for"))
                    ->remark()
                    .startsWith(QStringLiteral("1 of ")));

        // A press on the place plays from there.
        m_bench->player->pause();
        m_bench->player->seek(0);
        place(QStringLiteral("covered at 0:47"))->click();
        QCOMPARE(m_bench->player->positionMs(), qint64(47'000));
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Playing);

        points().at(0)->click();
        QVERIFY(m_bench->session->rehearsal().ticks.isEmpty());
        QVERIFY(!place(QStringLiteral("covered at")));
    }

    void aPointTickedInSilenceHasNoPlace()
    {
        m_bench->addTake(30.0);
        stage(QStringLiteral("What they listen for"))->click();
        points().at(1)->click();
        QVERIFY(m_bench->session->rehearsal().ticks.contains(1));
        QVERIFY(!m_bench->session->rehearsal().ticks.value(1).positionMs);
        QVERIFY(!place(QStringLiteral("covered at")));
    }

    void thePointsAreWalkedAndTickedByKeys()
    {
        m_bench->addTake(30.0);
        stage(QStringLiteral("What they listen for"))->click();
        points().at(0)->setFocus(Qt::TabFocusReason);
        m_bench->press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), points().at(1));
        m_bench->press(Qt::Key_Space);
        QVERIFY(m_bench->session->rehearsal().ticks.contains(1));
        m_bench->press(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), points().at(0));
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Stopped);
    }

    void theSuggestionFollowsTheEvidence()
    {
        const auto suggested = [this](Grade grade) {
            return gradeButton(grade)->accessibleName().contains(QStringLiteral("suggested"));
        };
        QVERIFY(suggested(Grade::Again));
        QVERIFY(sees(QStringLiteral("Suggested: Again (no take yet). You decide.")));
        m_bench->addTake(100.0);
        stage(QStringLiteral("What they listen for"))->click();
        for (QCheckBox *point : points())
            point->click();
        QVERIFY(suggested(Grade::Easy));
        points().at(0)->click();
        QVERIFY(suggested(Grade::Good));
        QVERIFY(!suggested(Grade::Easy));
        points().at(1)->click();
        points().at(2)->click();
        QVERIFY(suggested(Grade::Again));
    }

    void aGradeCanBeChangedAndUndone()
    {
        m_bench->addTake(60.0);
        QVERIFY(!m_bench->button(QStringLiteral("Next question")));
        gradeButton(Grade::Good)->click();
        QVERIFY(gradeButton(Grade::Good)->isChecked());
        QVERIFY(m_bench->button(QStringLiteral("Next question")));
        gradeButton(Grade::Hard)->click();
        QVERIFY(gradeButton(Grade::Hard)->isChecked());
        QVERIFY(!gradeButton(Grade::Good)->isChecked());
        m_bench->button(QStringLiteral("Undo grade"))->click();
        QVERIFY(gradeButton(Grade::Good)->isChecked());
        m_bench->button(QStringLiteral("Undo grade"))->click();
        QVERIFY(!m_bench->session->rehearsal().grade);
        QVERIFY(!m_bench->button(QStringLiteral("Next question")));
    }

    void startingOverFoldsEverything()
    {
        m_bench->addTake(60.0);
        m_bench->press(Qt::Key_H);
        m_bench->press(Qt::Key_H);
        m_bench->button(QStringLiteral("Start over"))->click();
        QVERIFY(!stage(QStringLiteral("Hints"))->isExpanded());
        QVERIFY(!stage(QStringLiteral("Model answer"))->isExpanded());
        QVERIFY(sees(QStringLiteral("A new run has begun.")));
        m_bench->button(QStringLiteral("Undo"))->click();
        QVERIFY(stage(QStringLiteral("Hints"))->isExpanded());
    }

    void aFollowUpIsAnsweredAloudAndThenUnfolded()
    {
        const FollowUp followUp =
            m_bench->packs.packs().first().questions.first().followUps.first();
        m_bench->addTake(60.0);
        stage(QStringLiteral("Follow-ups"))->click();
        QVERIFY(sees(followUp.prompt));
        QSignalSpy saved(m_bench->recorder.get(), &Recorder::takeSaved);
        m_bench->button(QStringLiteral("Answer aloud"))->click();
        QTRY_VERIFY(m_bench->microphones.isOpen());
        m_bench->speak(PracticeBench::speech(1.0));
        QTRY_COMPARE(m_bench->recorder->state(), Recorder::State::Recording);
        QVERIFY(sees(QStringLiteral("Recording: Follow-up 1")));
        m_bench->press(Qt::Key_R);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<Take>().subject.part, followUp.id);
        QTRY_VERIFY(sees(QStringLiteral("answered once")));
        QVERIFY(sees(QStringLiteral("Ready: Answer")));

        stage(QStringLiteral("Answer"))->click();
        QVERIFY(m_bench->session->rehearsal().openedFollowUps.contains(followUp.id));
    }

    void thinkUnfoldsWithoutBeingRemembered()
    {
        const QString think = m_bench->packs.packs().first().questions.first().think;
        QVERIFY(!think.isEmpty());
        QVERIFY(!sees(think));
        stage(QStringLiteral("Think"))->click();
        QVERIFY(sees(think));
        QVERIFY(m_bench->session->rehearsal().openedStages.isEmpty());
    }
};

QTEST_MAIN(StagesTest)
#include "tst_stages.moc"
