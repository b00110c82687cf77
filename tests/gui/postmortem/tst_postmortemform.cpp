#include "postmortem/view/postmortemform.h"

#include "documents/documenthistory.h"
#include "documents/documentjournal.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/postmortemtemplates.h"
#include "postmortem/view/addcardsline.h"
#include "postmortem/view/computedline.h"
#include "postmortem/view/eventsmodel.h"
#include "postmortem/view/nextquestionline.h"
#include "postmortem/view/whysfield.h"
#include "storagebench.h"
#include "widgets/growingtext.h"
#include "widgets/linkbutton.h"
#include "widgets/readingarea.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A form over a new document, in a window that it can scroll in.
struct Bench {
    explicit Bench(const QByteArray &bytes, bool isReadOnly = false)
    {
        if (isReadOnly)
            document.showReadOnly(bytes);
        else
            document.session().startNew(bytes);
        form = new PostMortemForm(document);
        window.setWidget(form);
        window.setWidgetResizable(true);
        window.resize(900, 1400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        settle();
    }
    /// With less room than the form needs.
    bool showIn(ReadingArea &area)
    {
        area.setColumn(window.takeWidget(), 80);
        area.resize(900, 300);
        area.show();
        area.activateWindow();
        return QTest::qWaitForWindowActive(&area);
    }
    /// Until the values belong to the text.
    void settle()
    {
        if (!QTest::qWaitFor([this] { return document.isCurrent(); }))
            qFatal("not read");
    }
    QByteArray text() { return document.text().bytes(); }
    /// However wide the columns of tables are.
    bool says(const QByteArray &words)
    {
        const bool found = QTest::qWaitFor([&] {
            QByteArray shown = text();
            while (shown.contains("  |"))
                shown.replace("  |", " |");
            return shown.contains(words);
        });
        if (!found)
            qWarning("not in the text:\n%s", text().constData());
        return found;
    }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        for (Widget *found : form->findChildren<Widget *>()) {
            if (found->accessibleName() == name && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *found : form->findChildren<QPushButton *>()) {
            if (found->text() == words)
                return found;
        }
        return nullptr;
    }
    GrowingText *field(const QString &name) const { return find<GrowingText>(name); }
    void type(const QString &name, const QString &words)
    {
        GrowingText *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = field(name)) != nullptr; }))
            qFatal("no field %s", qPrintable(name));
        found->setFocus();
        found->selectAll();
        if (words.isEmpty())
            QTest::keyClick(found, Qt::Key_Delete);
        else
            QTest::keyClicks(found, words);
        form->commit();
        settle();
    }
    QStringList offered() const
    {
        QStringList names;
        for (const LinkButton *button : form->addLine()->findChildren<LinkButton *>()) {
            if (button->isVisibleTo(form->addLine()))
                names.append(button->text());
        }
        return names;
    }
    bool add(const QString &name)
    {
        for (LinkButton *button : form->addLine()->findChildren<LinkButton *>()) {
            if (button->text() == name && button->isVisibleTo(form->addLine())) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return true;
            }
        }
        return false;
    }
    bool press(const QString &words)
    {
        QPushButton *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            for (QPushButton *button : form->findChildren<QPushButton *>()) {
                if ((button->text() == words || button->accessibleName() == words) &&
                    button->isVisible())
                    found = button;
            }
            return found != nullptr;
        });
        if (isThere)
            QTest::keyClick(found, Qt::Key_Space);
        settle();
        return isThere;
    }
    bool tells(const QString &words) const
    {
        const auto labels = form->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QString computed(const QString &name) const
    {
        const auto labels = form->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->accessibleName() == name && label->isVisible())
                return label->text();
        }
        return {};
    }

    StorageBench storage;
    DocumentHistory history{storage.clock, storage.thread()};
    OpenPostMortem document{storage.clock, history, DocumentJournal(storage.folder().drafts())};
    QScrollArea window;
    PostMortemForm *form = nullptr;
};

QByteArray standard()
{
    const DocumentTemplate chosen = postMortemTemplates(u"en"_s).constFirst();
    return DocumentTemplates::begin(chosen, {2026, 1, 14}, "Etc/UTC", u"1"_s)
        .value_or(QByteArray());
}

const QByteArray plain = "# Mails were late\n\n"
                         "| | |\n| --- | --- |\n| Severity | P1 |\n| Date | 2026-01-14 |\n\n"
                         "## What happened\n\nThe queue grew.\n\n"
                         "## Timeline\n\n"
                         "| Time | Kind | Event | Evidence |\n| --- | --- | --- | --- |\n"
                         "| 2026-01-14 09:12 | symptom, **started** | 502 | |\n"
                         "| 09:26 | alert, **detected** | page | |\n"
                         "| 09:41 | decision | Roll the settings back | |\n"
                         "| 09:53 | action, **mitigated**, **resolved** | back | |\n\n"
                         "## Root cause\n\nA limit.\n";

} // namespace

class PostMortemFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardFormIsShort();
    void theTemplateDecidesWhatShows();
    void aCardIsAddedByKeyboard();
    void questionsUnfoldTheirCard();
    void theObjectiveIsTypedInParts();
    void whatMakesNoSenseStaysToBeCorrected();
    void theKindOfAnEventIsChosen();
    void whatIsAddedIsWrittenOver();
    void whatGetsTheFocusIsInSight();
    void whatIsWrittenStaysInSight();
    void costsAreSummedUp();
    void decisionsComeFromTheTimeline();
    void severityChangesAreWritten();
    void aStatusIsOneHoweverItIsWritten();
    void whysAreAnOutline();
    void messagesAreDrafted();
    void attachmentsAndLinksAreEdited();
    void theReviewTellsTheLag();
    void allCardsShow();
    void theExampleOffersNothing();
    void tabFollowsTheCards();
};

void PostMortemFormTest::theStandardFormIsShort()
{
    Bench bench(standard());
    for (const QString &name :
         {u"Title"_s, u"Severity"_s, u"Date"_s, u"Duration"_s, u"Impact"_s, u"Estimated loss"_s,
          u"Owner"_s, u"What happened"_s, u"Root cause"_s, u"Lessons learned"_s})
        QVERIFY2(bench.field(name), qPrintable(name));
    for (const QString &name : {u"Summary"_s, u"Detection"_s, u"Trigger"_s, u"Open questions"_s})
        QVERIFY2(!bench.field(name), qPrintable(name));
    const QStringList offered = bench.offered();
    for (const QString &name :
         {u"SLO and error budget"_s, u"Cost"_s, u"Decisions"_s, u"Five whys"_s, u"Messages"_s,
          u"Attachments and links"_s, u"Review"_s, u"Glossary"_s, u"Open questions"_s})
        QVERIFY2(offered.contains(name), qPrintable(name));
    QVERIFY(!offered.contains(u"What happened"_s));
    QVERIFY(!bench.text().contains("SLO")); // what is offered writes nothing
}

void PostMortemFormTest::theTemplateDecidesWhatShows()
{
    Bench bench(plain + "\n## Open questions\n\n## Glossary\n\n- pool: connections\n");
    QVERIFY(bench.field(u"Open questions"_s));
    QCOMPARE(bench.field(u"Glossary"_s)->toPlainText(), u"- pool: connections"_s);
    QVERIFY(!bench.offered().contains(u"Glossary"_s));
    QVERIFY(!bench.field(u"Duration"_s));
    // What the text gets, the form has as well.
    QVERIFY(!bench.field(u"Trigger"_s));
    bench.document.edit(
        [](const SourceText &source, const PostMortem &values) {
            return PostMortemEdits(source, values).setSection(SectionKind::Trigger, u"A change."_s);
        },
        {});
    QTRY_VERIFY(bench.field(u"Trigger"_s));
    QCOMPARE(bench.field(u"Trigger"_s)->toPlainText(), u"A change."_s);
    QVERIFY(!bench.offered().contains(u"Trigger"_s));
}

void PostMortemFormTest::aCardIsAddedByKeyboard()
{
    Bench bench(plain);
    const QByteArray before = bench.text();
    QVERIFY(bench.add(u"Open questions"_s));
    QCOMPARE(bench.window.focusWidget(), bench.field(u"Open questions"_s));
    QVERIFY(!bench.offered().contains(u"Open questions"_s));
    QCOMPARE(bench.text(), before);
    bench.type(u"Open questions"_s, u"Why now?"_s);
    QVERIFY(bench.says("## Open questions\n\nWhy now?\n"));
    // In its place: behind the root cause, before what is offered.
    QVERIFY(bench.field(u"Open questions"_s)->mapTo(bench.form, QPoint()).y() >
            bench.field(u"Root cause"_s)->mapTo(bench.form, QPoint()).y());
    QVERIFY(bench.field(u"Open questions"_s)->mapTo(bench.form, QPoint()).y() <
            bench.form->addLine()->y());
}

void PostMortemFormTest::questionsUnfoldTheirCard()
{
    Bench bench(plain);
    auto *line = bench.form->findChild<NextQuestionLine *>();
    auto *answer = line->findChild<QPushButton *>();
    QTRY_VERIFY(answer->accessibleName().contains(u"How many users"_s));
    QVERIFY(!bench.field(u"Impact"_s) ||
            bench.field(u"Impact"_s)->parent() != bench.window.focusWidget());
    QTest::keyClick(answer, Qt::Key_Space);
    auto *focused = qobject_cast<GrowingText *>(bench.window.focusWidget());
    QVERIFY(focused);
    QTest::keyClicks(focused, u"850 lost orders"_s);
    bench.form->commit();
    QVERIFY(bench.says("## Impact\n\n850 lost orders\n"));
}

void PostMortemFormTest::theObjectiveIsTypedInParts()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"SLO and error budget"_s));
    bench.type(u"SLO and error budget: Promise"_s, u"checkout"_s);
    bench.type(u"SLO and error budget: Target in percent"_s, u"99.9"_s);
    bench.type(u"SLO and error budget: Over"_s, u"30"_s);
    QVERIFY(bench.says("| SLO | checkout 99.9 % over 30 days "));
    QTRY_VERIFY(bench.field(u"SLO and error budget: Over"_s)->toPlainText() == u"30 days");
    QCOMPARE(bench.computed(u"Error budget used"_s), QString());
    bench.type(u"SLO and error budget: Failed, of all"_s, u"1,200 of 4,000,000"_s);
    QVERIFY(bench.says("over 30 days, 1,200 of 4,000,000"));
    QTRY_COMPARE(bench.computed(u"Error budget used"_s), u"30 %, by what failed"_s);
    bench.type(u"SLO and error budget: Failed, of all"_s, u"8,000 of 4,000,000"_s);
    QTRY_VERIFY(bench.computed(u"Error budget used"_s).contains(u"overdrawn"_s));
    bench.type(u"SLO and error budget: Promise"_s, {});
    QVERIFY(bench.says("| SLO | 99.9 % over 30 days"));
}

void PostMortemFormTest::whatMakesNoSenseStaysToBeCorrected()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"SLO and error budget"_s));
    const QString name = u"SLO and error budget: Target in percent"_s;
    bench.type(name, u"150"_s);
    QVERIFY(bench.tells(u"a number below 100"_s));
    QVERIFY(bench.field(name)->accessibleDescription().contains(u"below 100"_s));
    QVERIFY(!bench.text().contains("150"));
    // Others may edit meanwhile.
    bench.type(u"Root cause"_s, u"Another limit."_s);
    QVERIFY(bench.says("Another limit."));
    QCOMPARE(bench.field(name)->toPlainText(), u"150"_s);
    bench.type(name, u"99.5"_s);
    QVERIFY(bench.says("| SLO | 99.5 %"));
    QVERIFY(!bench.tells(u"a number below 100"_s));
    QVERIFY(bench.field(name)->accessibleDescription().isEmpty());
}

void PostMortemFormTest::theKindOfAnEventIsChosen()
{
    Bench bench("# T\n\n## Timeline\n\n| Time | Kind | Event |\n| --- | --- | --- |\n"
                "| 09:12 |  | Errors |\n");
    auto *table = bench.find<QTableView>(u"Timeline"_s);
    QVERIFY(table);
    table->setCurrentIndex(table->model()->index(0, EventsModel::Kind));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *kinds = table->findChild<QComboBox *>();
    QVERIFY(kinds);
    QCOMPARE(kinds->count(), int(EventKind::External) + 1);
    QTest::keyClicks(kinds, u"al"_s);
    QTest::keyClick(kinds, Qt::Key_Return);
    QVERIFY(bench.says("| 09:12 | alert | Errors |"));
}

void PostMortemFormTest::whatIsAddedIsWrittenOver()
{
    Bench bench("# T\n\n## Permanent fix\n");
    QPushButton *const add = bench.button(u"Add Action"_s);
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(bench.says("New action"));
    QTRY_VERIFY(qobject_cast<GrowingText *>(QApplication::focusWidget()));
    auto *field = static_cast<GrowingText *>(QApplication::focusWidget());
    QTest::keyClicks(field, u"Alert"_s);
    QVERIFY(bench.says("- [ ] **AI-1** Alert\n"));
}

void PostMortemFormTest::whatGetsTheFocusIsInSight()
{
    Bench bench("# T\n\n## Permanent fix\n");
    ReadingArea area;
    QVERIFY(bench.showIn(area));
    QPushButton *const add = bench.button(u"Add Action"_s);
    QVERIFY(add && add->visibleRegion().isEmpty());
    add->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(!add->visibleRegion().isEmpty());
}

void PostMortemFormTest::whatIsWrittenStaysInSight()
{
    Bench bench("# T\n\n## Root cause\n\nIt was.\n\n## Lessons\n\nNone.\n");
    ReadingArea area;
    QVERIFY(bench.showIn(area));
    GrowingText *const field = bench.field(u"Root cause"_s);
    QVERIFY(field != nullptr);
    field->setFocus(Qt::TabFocusReason);
    field->moveCursor(QTextCursor::End);
    const auto cursorInSight = [&] {
        const QPoint cursor = field->mapTo(
            area.viewport(), field->inputMethodQuery(Qt::ImCursorRectangle).toRect().bottomLeft());
        return area.viewport()->rect().contains(cursor);
    };
    for (int line = 0; line < 30; ++line) {
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"words"_s);
        QTRY_VERIFY2(cursorInSight(), qPrintable(QString::number(line)));
    }
    // Whoever scrolls away is left there, whatever grows meanwhile.
    area.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    bench.form->commit();
    bench.settle();
    QTest::qWait(50);
    QCOMPARE(area.verticalScrollBar()->value(), 0);
    QTest::keyClicks(field, u"x"_s);
    QTRY_VERIFY(cursorInSight());
}

void PostMortemFormTest::costsAreSummedUp()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"Cost"_s));
    QVERIFY(bench.press(u"Add People"_s));
    QVERIFY(bench.says("| Cost | 1 × 1 h |"));
    bench.type(u"Group 1: How many"_s, u"3"_s);
    bench.type(u"Group 1: Hours each"_s, u"2"_s);
    bench.type(u"Group 1: An hour costs"_s, u"90 EUR"_s);
    bench.type(u"Group 1: Who"_s, u"engineers"_s);
    QVERIFY(bench.says("| Cost | 3 engineers × 2 h × 90 EUR "));
    QTRY_COMPARE(bench.computed(u"Together"_s), u"6 person-hours · 540 EUR"_s);
    bench.type(u"engineers: Hours each"_s, u"all night"_s);
    QVERIFY(bench.tells(u"a number of hours"_s));
    QVERIFY(bench.says("3 engineers × 2 h × 90 EUR"));
    bench.type(u"engineers: Hours each"_s, u"2.5"_s);
    QVERIFY(bench.press(u"Add People"_s));
    QTRY_COMPARE(bench.computed(u"Together"_s), u"8.5 person-hours"_s);
}

void PostMortemFormTest::decisionsComeFromTheTimeline()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"Decisions"_s));
    QVERIFY(bench.press(u"Add Decision"_s));
    QVERIFY(bench.says("## Decisions\n\n- **D1** Roll the settings back \u00b7 at: 09:41\n"));
    bench.type(u"D1: Options considered"_s, u"restart; wait"_s);
    bench.type(u"D1: Known then"_s, u"only 502"_s);
    bench.type(u"D1: Because"_s, u"last change"_s);
    QVERIFY(bench.says("options: restart; wait \u00b7 known then: only 502 \u00b7 because: last "
                       "change\n"));
    QCOMPARE(bench.document.values().decisions.constFirst().options,
             (QStringList{u"restart"_s, u"wait"_s}));
    // There is no other decision in the timeline.
    QVERIFY(bench.press(u"Add Decision"_s));
    QVERIFY(bench.says("- **D2** New decision\n"));
}

void PostMortemFormTest::aStatusIsOneHoweverItIsWritten()
{
    Bench bench("---\nrecount: postmortem/1\nlang: fr\n---\n# Post-mortem\u00a0: Mails\n\n| | |\n"
                "| --- | --- |\n| Nature | near-miss |\n| Statut | In-Review |\n");
    const QByteArray before = bench.text();
    auto *status = bench.find<QComboBox>(u"Status"_s);
    QVERIFY(status);
    QCOMPARE(status->currentText(), u"in review"_s);
    QCOMPARE(status->count(), 5);
    auto *kind = bench.find<QComboBox>(u"Kind, category and tags: Kind"_s);
    QVERIFY(kind);
    QCOMPARE(kind->currentText(), u"near miss"_s);
    QCOMPARE(kind->count(), 5);
    // The wheel rolls the page, whatever is under it.
    QWheelEvent wheel(QPointF(5, 5), status->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(status, &wheel);
    QCOMPARE(status->currentText(), u"in review"_s);
    // To be shown changes nothing; what is chosen is written in the language of the document.
    bench.form->commit();
    QCOMPARE(bench.text(), before);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_End);
    QVERIFY(bench.says("| Statut | clos |"));
    QVERIFY(bench.text().contains("| Nature | near-miss |"));
}

void PostMortemFormTest::severityChangesAreWritten()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"Changes of severity"_s));
    bench.type(u"Changes of severity: Taken for at first"_s, u"3"_s);
    bench.type(u"Changes of severity: In the end"_s, u"P2"_s);
    QVERIFY(bench.says("| Severity | P1 (initial P3, final P2) |"));
    bench.type(u"Changes of severity: At its worst"_s, u"bad"_s);
    QVERIFY(bench.tells(u"it takes a level"_s));
    bench.type(u"Changes of severity: Taken for at first"_s, {});
    QVERIFY(bench.says("| Severity | P1 (final P2) |"));
}

void PostMortemFormTest::whysAreAnOutline()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"Five whys"_s));
    QVERIFY(bench.press(u"Add Why"_s));
    QTRY_VERIFY(bench.field(u"Why 1, level 1"_s));
    QTRY_COMPARE(bench.window.focusWidget(), bench.field(u"Why 1, level 1"_s));
    bench.type(u"Why 1, level 1"_s, u"Mails were late"_s);
    QVERIFY(bench.press(u"Ask why again: Why 1, level 1"_s));
    QTRY_COMPARE(bench.window.focusWidget(), bench.field(u"Why 2, level 2"_s));
    bench.type(u"Why 2, level 2"_s, u"The queue grew"_s);
    QVERIFY(bench.press(u"Ask why again: Why 1, level 1"_s));
    QTRY_COMPARE(bench.window.focusWidget(), bench.field(u"Why 3, level 2"_s));
    bench.type(u"Why 3, level 2"_s, u"Nobody looked"_s);
    QVERIFY(bench.says("- Mails were late\n  - The queue grew\n  - Nobody looked\n"));
    QTRY_COMPARE(bench.computed(u"Longest chain"_s).left(1), u"2"_s);
    // Further in and out by keys.
    GrowingText *const last = bench.field(u"Why 3, level 2"_s);
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(bench.says("  - The queue grew\n    - Nobody looked\n"));
    QTRY_VERIFY(bench.field(u"Why 3, level 3"_s));
    QCOMPARE(bench.window.focusWidget(), bench.field(u"Why 3, level 3"_s));
    QTest::keyClick(last, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(bench.says("  - The queue grew\n  - Nobody looked\n"));
    bench.settle();
    bench.type(u"Why 3, level 2"_s, {});
    QVERIFY(bench.tells(u"an answer needs a word"_s));
    QVERIFY(bench.text().contains("  - Nobody looked\n"));
}

void PostMortemFormTest::messagesAreDrafted()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"Messages"_s));
    QVERIFY(bench.press(u"Draft from This Document"_s));
    QVERIFY(bench.says("## External message\n\n"));
    QTRY_VERIFY(!bench.field(u"External message"_s)->toPlainText().isEmpty());
    bench.type(u"Internal message"_s, u"Payments looks at it."_s);
    QVERIFY(bench.says("## Internal message\n\nPayments looks at it.\n\n## External message\n"));
    QVERIFY(!bench.find<QPushButton>(u"Draft from This Document"_s));
}

void PostMortemFormTest::attachmentsAndLinksAreEdited()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"Attachments and links"_s));
    QVERIFY(bench.press(u"Add Attachment"_s));
    bench.type(u"Attachment 1: File beside the document"_s, u"img/queue depth.png"_s);
    bench.type(u"Attachment 1: What it shows"_s, u"Queue [all]"_s);
    QVERIFY(bench.says("## Attachments\n\n- [Queue \\[all\\]](img/queue%20depth.png)\n"));
    QTRY_COMPARE(bench.field(u"Attachment 1: What it shows"_s)->toPlainText(), u"Queue [all]"_s);
    bench.type(u"Related"_s, u"- [March](march.md)"_s);
    QVERIFY(bench.says("## Related\n\n- [March](march.md)\n\n## Attachments"));
    bench.type(u"What happened"_s, u"See ![](a.png) and ![b](b.png)."_s);
    QTRY_COMPARE(bench.computed(u"In the text"_s).left(1), u"2"_s);
    QVERIFY(bench.computed(u"In the text"_s).contains(u"1 of them without"_s));
}

void PostMortemFormTest::theReviewTellsTheLag()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"Review"_s));
    bench.type(u"Review: Reviewers"_s, u"Ana, Kim"_s);
    bench.type(u"Review: Published"_s, u"2026-01-19"_s);
    QVERIFY(bench.says("| Reviewers | Ana, Kim "));
    QTRY_VERIFY(bench.computed(u"Published after"_s).startsWith(u"5"_s));
    QVERIFY(bench.computed(u"Published after"_s).contains(u"3 of them"_s));
}

void PostMortemFormTest::allCardsShow()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/everything.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    Bench bench(before);
    QCOMPARE(bench.offered(), QStringList());
    QCOMPARE(bench.computed(u"Error budget used"_s), u"148 %, by what failed: overdrawn"_s);
    QCOMPARE(bench.computed(u"Together"_s), u"9 person-hours · 660 EUR"_s);
    QVERIFY(bench.computed(u"Published after"_s).startsWith(u"6"_s));
    QCOMPARE(bench.computed(u"Longest chain"_s).left(1), u"4"_s);
    QCOMPARE(bench.computed(u"With an action"_s), u"2 of 2"_s);
    QCOMPARE(bench.computed(u"Would have saved, as estimated"_s), u"20\u00A0min"_s);
    QVERIFY(bench.field(u"What surprised us"_s));
    // Going through it changes nothing.
    for (GrowingText *field : bench.form->findChildren<GrowingText *>())
        field->setFocus();
    bench.form->commit();
    bench.settle();
    QCOMPARE(bench.text(), before);
}

void PostMortemFormTest::theExampleOffersNothing()
{
    Bench bench(plain + "\n## Decisions\n\n- **D1** Wait\n", true);
    QVERIFY(bench.offered().isEmpty());
    QVERIFY(!bench.form->addLine()->isVisible());
    QVERIFY(bench.field(u"D1"_s + u": Because"_s));
    QVERIFY(!bench.find<QPushButton>(u"Add Decision"_s));
    QVERIFY(!bench.field(u"Summary"_s));
}

void PostMortemFormTest::tabFollowsTheCards()
{
    Bench bench(plain);
    QVERIFY(bench.add(u"Trigger"_s));
    bench.field(u"Trigger"_s)->setFocus();
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(bench.window.focusWidget(), bench.field(u"Root cause"_s));
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Backtab);
    QCOMPARE(bench.window.focusWidget(), bench.field(u"Trigger"_s));
}

QTEST_MAIN(PostMortemFormTest)
#include "tst_postmortemform.moc"
