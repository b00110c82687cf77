#include "context/view/companyforms.h"
#include "context/view/companypage.h"
#include "context/view/companyparts.h"
#include "context/view/contextpage.h"
#include "context/view/editnotice.h"
#include "context/view/entrydetail.h"
#include "context/view/missinglist.h"
#include "context/view/timelinepage.h"
#include "editbench.h"
#include "fakedialogs.h"
#include "fakenavigator.h"
#include "packs/packgaps.h"
#include "screenrow.h"
#include "widgets/linkbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

struct Shown {
    explicit Shown(EditBench &bench) : edits(bench)
    {
        page.setEditor(bench.editor);
        page.setPack(bench.editor.pack());
        page.resize(1280, 800);
        page.show();
        exposed = QTest::qWaitForWindowExposed(&page);
        page.activateWindow();
        EditBench::settle();
    }
    CompanyPage &company() { return page.company(); }
    CompanySection &section(CompanyPart part) { return *company().section(int(part)); }
    /// With the keyboard alone: from the button at the heading.
    bool edit(CompanyPart part)
    {
        QPushButton *button = section(part).editButton();
        if (!button->isVisible())
            return false;
        button->setFocus();
        press(Qt::Key_Space);
        return section(part).isEditing();
    }
    QPlainTextEdit *field(const QString &path) { return EditBench::field(page, path); }
    QToolButton *tool(const QString &name) { return EditBench::named<QToolButton>(page, name); }
    QPushButton *add(const QString &list) { return page.findChild<QPushButton *>(u"add"_s + list); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        EditBench::press(page, key, modifiers);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    /// Into the field that has the focus, as a step of its own.
    void type(const QString &text)
    {
        edits.storage.clock.advanceMs(5000);
        QTest::keyClicks(QApplication::focusWidget(), text);
        EditBench::settle();
    }
    QString notice() { return page.findChild<EditNotice *>()->text(); }
    QScrollBar *scroll()
    {
        return page.findChild<QScrollArea *>(u"company"_s)->verticalScrollBar();
    }
    std::shared_ptr<const Pack> pack() { return edits.editor.pack(); }

    EditBench &edits;
    FakeNavigator navigator;
    FakeDialogs dialogs;
    ContextPage page{navigator, dialogs};
    bool exposed = false;
};

/// What a section can do with the rows of its list.
struct List {
    CompanyPart part;
    QString path; ///< of the list
    QString text; ///< of the first text in a row, after its number
    QString row;  ///< how a screen reader names row 2, without the number
};

const QList<List> lists{
    {CompanyPart::Overview, u"/stack"_s, u"/component"_s, u"Row "_s},
    {CompanyPart::Changes, u"/weakPoints"_s, {}, u"Weak point "_s},
    {CompanyPart::Responsibilities, u"/responsibilities"_s, u"/role"_s, u"Role "_s},
    {CompanyPart::Responsibilities, u"/responsibilities/0/items"_s, {}, u"Role 1, duty "_s},
    {CompanyPart::Communication, u"/communication"_s, u"/title"_s, u"Step "_s},
};

QStringList textsOf(const Pack &pack, const QString &path)
{
    QStringList texts;
    if (path == u"/stack") {
        for (const StackItem &item : pack.stack)
            texts << item.component;
    } else if (path == u"/weakPoints") {
        texts = pack.weakPoints;
    } else if (path == u"/responsibilities") {
        for (const Responsibility &responsibility : pack.responsibilities)
            texts << responsibility.role;
    } else if (path == u"/communication") {
        for (const CommunicationStep &step : pack.communication)
            texts << step.title;
    } else {
        texts = pack.responsibilities.value(0).items;
    }
    return texts;
}

} // namespace

class CompanyEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditBench> m_bench;
    QStringList m_cut;

    /// With RECOUNT_SCREENSHOTS=FOLDER a picture of each state is kept there.
    void look(QWidget &page, const QString &name)
    {
        m_cut << lookAt(page, u"company"_s, name);
        const QString row = QString::fromLatin1(QTest::currentDataTag()) + u'-' + name;
        for (const QPlainTextEdit *text : page.findChildren<QPlainTextEdit *>()) {
            const QString what = row + u": "_s + text->accessibleName();
            if (!text->isVisible())
                continue;
            if (!text->parentWidget()->rect().contains(text->geometry()) ||
                !text->rect().contains(text->viewport()->geometry()))
                m_cut << what + u" is cut"_s;
            if (text->document()->firstBlock().layout()->lineAt(0).width() >
                text->viewport()->width())
                m_cut << what + u" goes on below its scroll bar"_s;
        }
    }
    static void allLists()
    {
        QTest::addColumn<int>("list");
        for (int i = 0; i < lists.size(); ++i)
            QTest::newRow(qPrintable(lists.at(i).path)) << i;
    }
    void openEmpty()
    {
        m_bench->editor.open(
            m_bench->store.create(emptyCompany(u"en"_s), {}).result().value_or(OwnCompany()));
        m_bench->storage.clock.advanceMs(5000);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<EditBench>();
        m_cut.clear();
    }

    void f2EditsTheSectionInViewAndEscapeEndsIt()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.exposed);
        shown.page.perform(ContextAction::Edit);
        EditBench::settle();
        QCOMPARE(shown.company().editedSection(), int(CompanyPart::Overview));
        QPlainTextEdit *name = shown.field(u"/company/name"_s);
        QVERIFY(name && name->hasFocus());
        shown.press(Qt::Key_Escape);
        QCOMPARE(shown.company().editedSection(), -1);
        QVERIFY(!shown.field(u"/company/name"_s));
        QVERIFY(shown.section(CompanyPart::Overview).editButton()->hasFocus());

        // The one with the focus is meant, and only one is edited at a time.
        shown.section(CompanyPart::Phases).editButton()->setFocus();
        shown.page.perform(ContextAction::Edit);
        QCOMPARE(shown.company().editedSection(), int(CompanyPart::Phases));
        QVERIFY(shown.edit(CompanyPart::About));
        QVERIFY(!shown.section(CompanyPart::Phases).isEditing());
        shown.page.perform(ContextAction::Edit);
        QCOMPARE(shown.company().editedSection(), -1);
        // In the timeline the key is for its entries.
        shown.page.showPart(ContextPage::Part::Timeline);
        shown.page.perform(ContextAction::Edit);
        QCOMPARE(shown.company().editedSection(), -1);
        // Nothing was changed by looking.
        QVERIFY(!m_bench->editor.canUndo());
    }

    void factsAreTypedAndUndone()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Overview));
        const Company before = shown.pack()->company;
        const QHash<QString, QString Company::*> texts{
            {u"/company/name"_s, &Company::name},
            {u"/company/whatItDoes"_s, &Company::whatItDoes},
            {u"/company/teams"_s, &Company::teams},
            {u"/company/yourRole"_s, &Company::yourRole},
            {u"/company/duration"_s, &Company::duration},
        };
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const QPointer<QPlainTextEdit> field = shown.field(it.key());
            QVERIFY2(field, qPrintable(it.key()));
            field->setFocus();
            shown.press(Qt::Key_Home, Qt::ControlModifier);
            shown.type(u"Abc "_s);
            QCOMPARE(shown.pack()->company.*it.value(), QString(u"Abc "_s + before.*it.value()));
            // The same field, the same place in it.
            QCOMPARE(shown.field(it.key()), field.data());
            QVERIFY(field->hasFocus());
            QCOMPARE(field->textCursor().position(), 4);
            shown.undo();
            QCOMPARE(shown.pack()->company, before);
            QVERIFY(field && field->hasFocus());
            QCOMPARE(field->toPlainText(), before.*it.value());
            shown.redo();
            QCOMPARE(field->toPlainText(), QString(u"Abc "_s + before.*it.value()));
            shown.undo();
        }
        // The heading is the company's name.
        shown.field(u"/company/name"_s)->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type(u"Acme"_s);
        bool headed = false;
        for (const QLabel *label : shown.section(CompanyPart::Overview).findChildren<QLabel *>())
            headed = headed || (label->isVisible() && label->text() == u"Acme");
        QVERIFY(headed);
    }

    void staffLanguageAndTitle()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Overview));
        auto *developers = shown.page.findChild<QSpinBox *>(u"/company/developers"_s);
        QVERIFY(developers);
        developers->setFocus();
        developers->selectAll();
        shown.type(u"37"_s);
        // Esc takes what is being typed along.
        shown.press(Qt::Key_Escape);
        QCOMPARE(shown.pack()->company.developers, 37);
        QCOMPARE(shown.pack()->company.people, quickBite()->company.people);
        QVERIFY(shown.edit(CompanyPart::Overview));
        auto *language = EditBench::named<QComboBox>(shown.page, u"Language it is written in"_s);
        QVERIFY(language);
        language->setFocus();
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.pack()->language, u"fr"_s);
        m_bench->editor.undo();
        QCOMPARE(language->currentIndex(), 0);
        shown.field(u"/title"_s)->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type(u"Listed"_s);
        QCOMPARE(shown.pack()->title, u"Listed"_s);
        // Without a name there is still something to be read.
        shown.field(u"/company/name"_s)->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.press(Qt::Key_Delete);
        QCOMPARE(shown.pack()->company.name, QString());
        shown.press(Qt::Key_Escape);
        QVERIFY(shown.section(CompanyPart::Overview).isVisible());
    }

    void rowsAreAdded_data() { allLists(); }
    void rowsAreAdded()
    {
        QFETCH(int, list);
        const List &what = lists.at(list);
        Shown shown(*m_bench);
        QVERIFY(shown.edit(what.part));
        const QStringList before = textsOf(*shown.pack(), what.path);
        QPushButton *add = shown.add(what.path);
        QVERIFY(add && !add->accessibleName().isEmpty());
        add->setFocus();
        shown.press(Qt::Key_Space);
        QPlainTextEdit *field =
            shown.field(what.path + u'/' + QString::number(before.size()) + what.text);
        QVERIFY(field && field->hasFocus());
        QVERIFY(field->accessibleName().contains(QString::number(before.size() + 1)));
        // What is written is in sight.
        QTRY_VERIFY(!field->visibleRegion().isEmpty());
        shown.type(u"New one"_s);
        QCOMPARE(textsOf(*shown.pack(), what.path),
                 QStringList(before + QStringList{u"New one"_s}));
        shown.undo();
        shown.undo();
        QCOMPARE(textsOf(*shown.pack(), what.path), before);
        // The focus went to what is beside it, not away.
        QVERIFY(shown.section(what.part).isAncestorOf(QApplication::focusWidget()));
        m_bench->editor.redo();
        m_bench->editor.redo();
        QCOMPARE(textsOf(*shown.pack(), what.path).constLast(), u"New one"_s);
    }

    void rowsMoveWithTheirFocus_data() { allLists(); }
    void rowsMoveWithTheirFocus()
    {
        QFETCH(int, list);
        const List &what = lists.at(list);
        Shown shown(*m_bench);
        QVERIFY(shown.edit(what.part));
        const QStringList before = textsOf(*shown.pack(), what.path);
        QVERIFY(before.size() > 1);
        QStringList moved = before;
        moved.move(0, 1);
        const QString first = what.path + u"/0"_s + what.text;
        const QString second = what.path + u"/1"_s + what.text;

        shown.field(first)->setFocus();
        shown.press(Qt::Key_Home, Qt::ControlModifier);
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(textsOf(*shown.pack(), what.path), moved);
        QVERIFY(shown.field(second)->hasFocus());
        QCOMPARE(shown.field(second)->toPlainText(), before.at(0));
        QCOMPARE(shown.field(second)->textCursor().position(), 2);
        // The row goes back, and the focus with it.
        shown.undo();
        QCOMPARE(textsOf(*shown.pack(), what.path), before);
        QVERIFY(shown.field(first)->hasFocus());
        QCOMPARE(shown.field(first)->textCursor().position(), 2);
        shown.redo();
        QVERIFY(shown.field(second)->hasFocus());
        shown.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(textsOf(*shown.pack(), what.path), before);
        // Beyond the first there is nothing.
        shown.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(textsOf(*shown.pack(), what.path), before);

        // The same with the buttons; at the end the other one has the focus.
        QVERIFY(!shown.tool(u"Move up: "_s + what.row + u'1')->isEnabled());
        QToolButton *down = shown.tool(u"Move down: "_s + what.row + u'1');
        QVERIFY(down && down->isEnabled());
        down->setFocus();
        for (qsizetype i = 1; i < before.size(); ++i)
            shown.press(Qt::Key_Space);
        QStringList last = before;
        last.move(0, last.size() - 1);
        QCOMPARE(textsOf(*shown.pack(), what.path), last);
        QVERIFY(shown.tool(u"Move up: "_s + what.row + QString::number(last.size()))->hasFocus());
        shown.press(Qt::Key_Space);
        last.move(last.size() - 1, last.size() - 2);
        QCOMPARE(textsOf(*shown.pack(), what.path), last);
    }

    void equalRowsMoveWithTheirFocusToo()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Overview));
        const qsizetype rows = shown.pack()->stack.size();
        shown.add(u"/stack"_s)->click();
        shown.add(u"/stack"_s)->click();
        const auto path = [](qsizetype row) -> QString {
            return u"/stack/"_s + QString::number(row) + u"/component"_s;
        };
        QVERIFY(shown.field(path(rows + 1))->hasFocus());
        shown.press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(shown.field(path(rows))->hasFocus());
        // Typing in one of them is no move of the other.
        shown.type(u"x"_s);
        QVERIFY(shown.field(path(rows))->hasFocus());
        QCOMPARE(shown.pack()->stack.at(rows).component, u"x"_s);
        shown.press(Qt::Key_Backspace);
        QVERIFY(shown.field(path(rows))->hasFocus());
    }

    void deletedRowsComeBack_data() { allLists(); }
    void deletedRowsComeBack()
    {
        QFETCH(int, list);
        const List &what = lists.at(list);
        Shown shown(*m_bench);
        QVERIFY(shown.edit(what.part));
        const auto before = shown.pack();
        const QStringList texts = textsOf(*before, what.path);
        QToolButton *remove = shown.tool(u"Delete: "_s + what.row + u'1');
        QVERIFY(remove);
        remove->setFocus();
        shown.press(Qt::Key_Space);
        QCOMPARE(textsOf(*shown.pack(), what.path), texts.mid(1));
        QVERIFY(remove->hasFocus());
        QVERIFY2(shown.notice().contains(texts.at(0).simplified()), qPrintable(shown.notice()));
        QCOMPARE(shown.field(what.path + u"/0"_s + what.text)->toPlainText(), texts.at(1));
        shown.page.findChild<QPushButton *>(u"noticeAction"_s)->click();
        EditBench::settle();
        QVERIFY(*shown.pack() == *before);
        QVERIFY(shown.notice().isEmpty());
        QCOMPARE(shown.field(what.path + u"/0"_s + what.text)->toPlainText(), texts.at(0));
        QVERIFY(shown.field(what.path + u"/0"_s + what.text)->hasFocus());

        // The same with undo, and the last row: the focus goes to the one before it.
        const QString last = QString::number(texts.size());
        remove = shown.tool(u"Delete: "_s + what.row + last);
        remove->setFocus();
        shown.press(Qt::Key_Space);
        QCOMPARE(textsOf(*shown.pack(), what.path), texts.mid(0, texts.size() - 1));
        QVERIFY(
            shown.tool(u"Delete: "_s + what.row + QString::number(texts.size() - 1))->hasFocus());
        QVERIFY(!shown.notice().isEmpty());
        shown.undo();
        QVERIFY(*shown.pack() == *before);
        // Nobody brings it back a second time.
        QVERIFY(shown.notice().isEmpty());

        // And all of them: what is left is the button for a new one.
        for (qsizetype i = 0; i < texts.size(); ++i) {
            shown.tool(u"Delete: "_s + what.row + u'1')->setFocus();
            shown.press(Qt::Key_Space);
        }
        QVERIFY(textsOf(*shown.pack(), what.path).isEmpty());
        QVERIFY(shown.add(what.path)->hasFocus());
        shown.press(Qt::Key_Escape);
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_bench->editor.undo();
        QVERIFY(*shown.pack() == *before);
    }

    void aWeakPointHasWhatBecameOfItAndTheEntries()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Changes));
        shown.add(u"/weakPoints"_s)->click();
        const qsizetype row = shown.pack()->weakPoints.size() - 1;
        const QString number = QString::number(row);
        QPlainTextEdit *after = shown.field(u"/improvements/"_s + number + u"/text"_s);
        QVERIFY(after && !after->placeholderText().isEmpty());
        QVERIFY(!shown.field(u"/weakPoints/"_s + number)->placeholderText().isEmpty());
        after->setFocus();
        shown.type(u"Better"_s);
        QCOMPARE(shown.pack()->improvements.at(row).text, u"Better"_s);
        auto *link = EditBench::named<QPushButton>(
            shown.page, u"Add link: Weak point %1: Entries that brought it about"_s.arg(row + 1));
        QVERIFY(link);
        link->setFocus();
        shown.press(Qt::Key_Space);
        // Esc closes the search alone.
        shown.press(Qt::Key_Escape);
        QVERIFY(shown.section(CompanyPart::Changes).isEditing());
        QVERIFY(link->hasFocus());
        shown.press(Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"fargate"_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.pack()->improvements.at(row).entries, QStringList{u"m06-ecs-fargate"_s});
        // Moved, all of it goes along.
        shown.field(u"/weakPoints/"_s + number)->setFocus();
        shown.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.pack()->improvements.at(row - 1).entries, QStringList{u"m06-ecs-fargate"_s});
        shown.field(u"/arrivalPriority"_s)->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type(u"Backups"_s);
        QCOMPARE(shown.pack()->arrivalPriority, u"Backups"_s);
    }

    void aPhaseChangesItsMonthsAndItsNeighboursFollow()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Phases));
        const auto before = shown.pack();
        const QList<Phase> phases = before->phases;
        const QString path = u"/phases/"_s + phases.at(1).id;
        shown.field(path + u"/title"_s)->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type(u"Growing"_s);
        QCOMPARE(shown.pack()->phases.at(1).title, u"Growing"_s);

        auto *last = EditBench::named<QSpinBox>(shown.page, u"Phase 2: Last month"_s);
        QVERIFY(last);
        last->setFocus();
        last->selectAll();
        const int month = phases.at(1).lastMonth + 1;
        shown.type(QString::number(month));
        shown.press(Qt::Key_Tab);
        QCOMPARE(shown.pack()->phases.at(1).lastMonth, month);
        QCOMPARE(shown.pack()->phases.at(2).firstMonth, month + 1);
        auto *next = EditBench::named<QSpinBox>(shown.page, u"Phase 3: First month"_s);
        QCOMPARE(next->value(), month + 1);
        for (const TimelineEntry &entry : shown.pack()->phases.at(1).entries)
            QVERIFY(entry.month <= month);
        shown.undo();
        QCOMPARE(next->value(), month);
        QCOMPARE(last->value(), month - 1);

        // Months that leave a neighbour none are refused where they were typed.
        last->setFocus();
        last->selectAll();
        shown.type(u"600"_s);
        shown.press(Qt::Key_Tab);
        QCOMPARE(shown.pack()->phases.at(1).lastMonth, month - 1);
        QVERIFY(!last->accessibleDescription().isEmpty());
    }

    void phasesAreAddedDeletedAndBroughtBack()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Phases));
        const auto before = shown.pack();
        shown.add(u"/phases"_s)->setFocus();
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.pack()->phases.size(), before->phases.size() + 1);
        const Phase added = shown.pack()->phases.constLast();
        QCOMPARE(added.firstMonth, before->phases.constLast().lastMonth + 1);
        QPlainTextEdit *title = shown.field(u"/phases/"_s + added.id + u"/title"_s);
        QVERIFY(title && title->hasFocus());
        shown.type(u"Handing over"_s);
        QCOMPARE(shown.pack()->phases.constLast().title, u"Handing over"_s);

        // One in the middle, with its entries; the fields of the others stay their own.
        title->setFocus();
        QToolButton *remove = shown.tool(u"Delete: Phase 2"_s);
        remove->setFocus();
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.pack()->phases.size(), before->phases.size());
        QVERIFY(!shown.field(u"/phases/"_s + before->phases.at(1).id + u"/title"_s));
        QVERIFY(shown.tool(u"Delete: Phase 2"_s)->hasFocus());
        QVERIFY(shown.notice().contains(before->phases.at(1).title));
        QVERIFY(!shown.tool(u"Delete: Phase 4"_s));
        shown.page.findChild<QPushButton *>(u"noticeAction"_s)->click();
        EditBench::settle();
        QCOMPARE(shown.pack()->phases.mid(0, before->phases.size()), before->phases);
        QVERIFY(shown.field(u"/phases/"_s + before->phases.at(1).id + u"/title"_s));
        QVERIFY(shown.tool(u"Delete: Phase 4"_s));

        // What the phases have no place for is said at the button.
        while (shown.pack()->phases.constLast().lastMonth < 600 &&
               shown.pack()->phases.size() < 200) {
            const qsizetype count = shown.pack()->phases.size();
            shown.add(u"/phases"_s)->click();
            if (shown.pack()->phases.size() == count)
                break;
        }
        QCOMPARE(shown.pack()->phases.size(), 100);
        QVERIFY(!shown.add(u"/phases"_s)->accessibleDescription().isEmpty());
    }

    void communicationAndNotes()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Communication));
        QPlainTextEdit *message = shown.field(u"/communication/0/exampleMessage"_s);
        message->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.press(Qt::Key_Delete);
        QVERIFY(!message->placeholderText().isEmpty());
        shown.type(u"Down since 9:12"_s);
        QCOMPARE(shown.pack()->communication.at(0).exampleMessage, u"Down since 9:12"_s);
        QVERIFY(shown.edit(CompanyPart::About));
        QPlainTextEdit *introduction = shown.field(u"/introduction"_s);
        QVERIFY(introduction && introduction->hasFocus());
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type(u"Mine"_s);
        QCOMPARE(shown.pack()->introduction, u"Mine"_s);
        shown.press(Qt::Key_Escape);
        QVERIFY(shown.edit(CompanyPart::Responsibilities));
        shown.field(u"/responsibilities/0/note"_s)->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type(u"Agreed"_s);
        QCOMPARE(shown.pack()->responsibilities.at(0).note, u"Agreed"_s);
    }

    void thePageKeepsItsPlace()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Communication));
        shown.field(u"/communication/3/detail"_s)->setFocus();
        shown.type(u"x"_s); // which brings it into sight
        EditBench::settle();
        const int place = shown.scroll()->value();
        QVERIFY(place > 0);
        const auto top = [&] {
            return shown.section(CompanyPart::Communication).y() - shown.scroll()->value();
        };
        const int before = top();
        shown.type(u"abc"_s);
        EditBench::settle();
        QCOMPARE(top(), before);
        shown.undo();
        EditBench::settle();
        QCOMPARE(top(), before);
        // Not even a section above that changes its height moves it.
        QVERIFY(
            m_bench->editor.apply(edits::setText(u"/arrivalPriority"_s, u"Line\n"_s.repeated(9))));
        EditBench::settle();
        QVERIFY(shown.scroll()->value() > place);
        QCOMPARE(top(), before);
        m_bench->editor.undo();
        EditBench::settle();
        QCOMPARE(top(), before);
        // What is read again begins where it can be seen.
        shown.press(Qt::Key_Escape);
        EditBench::settle();
        QVERIFY(!shown.section(CompanyPart::Communication).editButton()->visibleRegion().isEmpty());
    }

    void typingMakesNothingElseAnew()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Overview));
        QList<QPointer<QWidget>> others;
        for (int i = 1; i < shown.company().sectionCount(); ++i) {
            for (QLabel *label : shown.company().section(i)->findChildren<QLabel *>())
                others << label;
        }
        QVERIFY(others.size() > 40);
        shown.field(u"/company/teams"_s)->setFocus();
        shown.type(u"abc"_s);
        shown.undo();
        for (const QPointer<QWidget> &other : others)
            QVERIFY(other);
        // What is read shows what was written.
        shown.type(u"xyz"_s);
        shown.press(Qt::Key_Escape);
        bool read = false;
        for (const QLabel *label : shown.section(CompanyPart::Overview).findChildren<QLabel *>())
            read = read || (label->isVisible() && label->text().contains(u"xyz"));
        QVERIFY(read);
    }

    void everythingIsReachedByTabInTheOrderOfThePage()
    {
        Shown shown(*m_bench);
        for (const CompanyPart part :
             {CompanyPart::Overview, CompanyPart::Changes, CompanyPart::Phases,
              CompanyPart::Responsibilities, CompanyPart::Communication, CompanyPart::About}) {
            QVERIFY(shown.edit(part));
            // Rows that come later have their place too.
            for (QPushButton *add : shown.section(part).findChildren<QPushButton *>()) {
                if (add->isVisible() && add->objectName().startsWith(u"add/"))
                    add->click();
            }
            EditBench::settle();
            CompanySection &section = shown.section(part);
            section.editButton()->setFocus();
            QList<QWidget *> seen;
            int y = -1;
            for (int i = 0; i < 400; ++i) {
                shown.press(Qt::Key_Tab);
                QWidget *focus = QApplication::focusWidget();
                if (!section.isAncestorOf(focus))
                    break;
                const QString name = focus->accessibleName();
                QVERIFY2(!name.isEmpty(), focus->metaObject()->className());
                const bool explains = qobject_cast<QAbstractButton *>(focus) != nullptr;
                QVERIFY2(!explains || !focus->toolTip().isEmpty(), qPrintable(name));
                const int below = focus->mapTo(&section, QPoint(0, focus->height())).y();
                QVERIFY2(focus->mapTo(&section, QPoint()).y() > y - 400, qPrintable(name));
                y = std::max(y, below);
                QVERIFY2(!seen.contains(focus), qPrintable(name));
                seen << focus;
                QVERIFY2(!focus->visibleRegion().isEmpty(), qPrintable(name));
            }
            for (QWidget *widget : section.findChildren<QWidget *>()) {
                const bool stops = widget->isVisible() && widget->isEnabled() &&
                                   (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                   !widget->focusProxy() && widget != section.editButton() &&
                                   !widget->inherits("QLineEdit");
                QVERIFY2(!stops || seen.contains(widget),
                         qPrintable(widget->objectName() + widget->accessibleName()));
            }
        }
    }

    void whatIsMissingLeadsToItsField()
    {
        openEmpty();
        Shown shown(*m_bench);
        auto *missing = shown.page.findChild<MissingList *>();
        QVERIFY(missing->isVisible());
        QList<LinkButton *> links;
        int counted = 0;
        for (LinkButton *link : missing->findChildren<LinkButton *>()) {
            if (link->isVisible())
                links << link;
        }
        for (const PackGap &gap : packGaps(*shown.pack()))
            counted += companyPartOf(gap.path) ? 1 : 0;
        QVERIFY(counted > 10);
        int told = 0;
        for (LinkButton *link : links) {
            QVERIFY(!link->accessibleName().isEmpty() && !link->toolTip().isEmpty());
            told += link->text().section(u": "_s, -1).toInt();
            link->setFocus();
            shown.press(Qt::Key_Space);
            QVERIFY(shown.company().editedSection() >= 0);
            QVERIFY(shown.section(CompanyPart(shown.company().editedSection()))
                        .isAncestorOf(QApplication::focusWidget()));
            QTRY_VERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
        }
        QCOMPARE(told, counted);
        // Filling in takes it off the list.
        QVERIFY(m_bench->editor.apply(edits::setText(u"/introduction"_s, u"True."_s)));
        QTRY_VERIFY(!links.constLast()->isVisible());
        // A whole company lacks nothing.
        shown.page.setPack(quickBite());
        QVERIFY(!missing->isVisible());
    }

    void anEmptyCompanyCanBeFilledFromEverySection()
    {
        openEmpty();
        // Everything that can go is gone, even the name.
        while (!m_bench->editor.pack()->phases.isEmpty())
            QVERIFY(m_bench->editor.apply(
                edits::remove({ThingKind::Phase, m_bench->editor.pack()->phases.constFirst().id})));
        while (!m_bench->editor.pack()->stack.isEmpty())
            QVERIFY(m_bench->editor.apply(edits::remove(ThingRef::row(ThingKind::StackItem, 0))));
        while (!m_bench->editor.pack()->responsibilities.isEmpty())
            QVERIFY(
                m_bench->editor.apply(edits::remove(ThingRef::row(ThingKind::Responsibility, 0))));
        QVERIFY(m_bench->editor.apply(edits::setText(u"/title"_s, {})));
        Shown shown(*m_bench);
        for (int i = 0; i < shown.company().sectionCount(); ++i) {
            CompanySection *section = shown.company().section(i);
            QVERIFY(section->isVisible());
            QVERIFY(section->editButton()->isVisible());
            bool prompted = false;
            for (const QLabel *label : section->findChildren<QLabel *>())
                prompted =
                    prompted || (label->isVisible() && label->text() == section->parts().prompt);
            QVERIFY2(prompted, qPrintable(section->parts().name));
            QVERIFY(shown.edit(CompanyPart(i)));
            shown.press(Qt::Key_Escape);
        }
        // There is nowhere to put an entry, which is said, until there is a phase.
        shown.page.perform(ContextAction::Add);
        QVERIFY(!shown.notice().isEmpty());
        shown.page.showPart(ContextPage::Part::Company);
        QVERIFY(shown.edit(CompanyPart::Phases));
        shown.add(u"/phases"_s)->click();
        shown.page.perform(ContextAction::Add);
        EditBench::settle();
        QCOMPARE(shown.pack()->phases.at(0).entries.size(), 1);
        QCOMPARE(shown.pack()->phases.at(0).entries.at(0).origin, Origin::Lived);
        QVERIFY(shown.page.timeline().detail().isEditing());
        // Back at the company, the phase knows of it.
        shown.page.showPart(ContextPage::Part::Company);
        shown.press(Qt::Key_Escape);
    }

    void theTimelineOfANewCompanyTakesEntries()
    {
        openEmpty();
        Shown shown(*m_bench);
        shown.page.perform(ContextAction::Add);
        EditBench::settle();
        const QString id = shown.page.timeline().currentEntry();
        QVERIFY(m_bench->entry(id));
        QCOMPARE(m_bench->entry(id)->month, 1);
        QVERIFY(shown.field(u"/entries/"_s + id + u"/what"_s)->hasFocus());
    }

    void aCompanyToReadHasNothingToEditWith()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(CompanyPart::Overview));
        shown.page.setPack(quickBite());
        EditBench::settle();
        QCOMPARE(shown.company().editedSection(), -1);
        for (int i = 0; i < shown.company().sectionCount(); ++i)
            QVERIFY(!shown.company().section(i)->editButton()->isVisible());
        shown.page.perform(ContextAction::Edit);
        QCOMPARE(shown.company().editedSection(), -1);
        // Another company of one's own begins at its top, to be read.
        shown.page.setPack(m_bench->editor.pack());
        QVERIFY(shown.edit(CompanyPart::About));
        openEmpty();
        shown.page.setPack(m_bench->editor.pack());
        EditBench::settle();
        QCOMPARE(shown.company().editedSection(), -1);
        QCOMPARE(shown.scroll()->value(), 0);
        // Closed, it is only to be read.
        QVERIFY(shown.edit(CompanyPart::Overview));
        m_bench->editor.close();
        EditBench::settle();
        QCOMPARE(shown.company().editedSection(), -1);
        QVERIFY(!shown.field(u"/company/name"_s));
    }

    void noTextIsCut_data()
    {
        addScreenRows({QSize(1280, 760), QSize(1024, 660), QSize(800, 560)});
    }

    void noTextIsCut()
    {
        const ScreenRow row;
        {
            Shown shown(*m_bench);
            shown.page.resize(row.size);
            look(shown.page, u"0-read"_s);
            for (int i = 0; i < shown.company().sectionCount(); ++i) {
                shown.company().showSection(i);
                QVERIFY(shown.edit(CompanyPart(i)));
                shown.company().showSection(i);
                look(shown.page, QString::number(i + 1) + u"-form"_s);
                shown.scroll()->setValue(shown.scroll()->value() + 500);
                look(shown.page, QString::number(i + 1) + u"-form-below"_s);
            }
            QVERIFY(shown.edit(CompanyPart::Responsibilities));
            shown.section(CompanyPart::Responsibilities)
                .findChildren<QToolButton *>(u"removeRow"_s)
                .at(1)
                ->click();
            shown.add(u"/responsibilities/0/items"_s)->click();
            look(shown.page, u"7-deleted"_s);
        }
        openEmpty();
        Shown shown(*m_bench);
        shown.page.resize(row.size);
        look(shown.page, u"8-empty"_s);
        shown.scroll()->setValue(shown.scroll()->maximum());
        look(shown.page, u"8-empty-below"_s);
        QVERIFY(shown.edit(CompanyPart::Overview));
        look(shown.page, u"9-empty-form"_s);
        QVERIFY(shown.edit(CompanyPart::Changes));
        shown.add(u"/weakPoints"_s)->click();
        look(shown.page, u"9-weak-point"_s);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }
};

QTEST_MAIN(CompanyEditingTest)
#include "tst_companyediting.moc"
