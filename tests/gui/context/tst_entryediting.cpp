#include "context/view/bindialog.h"
#include "context/view/contextpage.h"
#include "context/view/editnotice.h"
#include "context/view/entrydetail.h"
#include "context/view/timelinepage.h"
#include "context/view/timelinewidget.h"
#include "desktop/theme.h"
#include "editbench.h"
#include "fakedialogs.h"
#include "fakenavigator.h"
#include "screenrow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

const QString saturated = u"m03-database-saturated"_s;

struct Shown {
    explicit Shown(EditBench &bench) : edits(bench)
    {
        page.setEditor(bench.editor);
        page.setPack(bench.editor.pack());
        page.resize(1280, 800);
        page.show();
        exposed = QTest::qWaitForWindowExposed(&page);
        page.activateWindow();
    }
    bool edit(const QString &entryId)
    {
        if (!page.showEntry(entryId))
            return false;
        page.perform(ContextAction::Edit);
        EditBench::settle();
        return page.timeline().detail().isEditing();
    }
    QPlainTextEdit *field(const QString &entryId, const QString &name)
    {
        return EditBench::field(page, u"/entries/"_s + entryId + u'/' + name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        EditBench::press(page, key, modifiers);
    }
    QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
    QString notice() { return page.findChild<EditNotice *>()->text(); }

    EditBench &edits;
    FakeNavigator navigator;
    FakeDialogs dialogs;
    ContextPage page{navigator, dialogs};
    bool exposed = false;
};

} // namespace

class EntryEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditBench> m_bench;
    QStringList m_cut;

    void look(QWidget &page, const QString &name) { m_cut << lookAt(page, u"entry"_s, name); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<EditBench>();
        m_cut.clear();
    }

    void typingIsKeptAndUndoBringsTheOldWordsBack()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(saturated));
        QPlainTextEdit *what = shown.field(saturated, u"what"_s);
        QVERIFY(what && what->hasFocus());
        const QString before = m_bench->entry(saturated)->what;
        QCOMPARE(what->toPlainText(), before);
        // In the middle of the text, where a snapshot that moved the cursor would be noticed.
        shown.press(Qt::Key_Home);
        QTest::keyClicks(what, u"Abc "_s);
        EditBench::settle();
        QCOMPARE(m_bench->entry(saturated)->what, QString(u"Abc "_s + before));
        QCOMPARE(shown.field(saturated, u"what"_s), what);
        QVERIFY(what->hasFocus());
        QCOMPARE(what->textCursor().position(), 4);

        // Enter goes on to the reasons, which may have several lines.
        shown.press(Qt::Key_Return);
        QPlainTextEdit *why = shown.field(saturated, u"why"_s);
        QVERIFY(why->hasFocus());
        const QString reasons = m_bench->entry(saturated)->why;
        m_bench->storage.clock.advanceMs(5000);
        shown.press(Qt::Key_End, Qt::ControlModifier);
        const int height = why->height();
        shown.press(Qt::Key_Return);
        QTest::keyClicks(why, u"More"_s);
        EditBench::settle();
        QCOMPARE(m_bench->entry(saturated)->why, QString(reasons + u"\nMore"_s));
        QVERIFY(why->height() > height);

        shown.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(why->toPlainText(), reasons);
        QCOMPARE(m_bench->entry(saturated)->why, reasons);
        shown.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(what->toPlainText(), before);
        QVERIFY(!m_bench->editor.canUndo());
        shown.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(what->toPlainText(), QString(u"Abc "_s + before));

        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.page.timeline().detail().isEditing());
        QVERIFY(!shown.field(saturated, u"what"_s));
    }

    void aMonthThatNoPhaseHasIsRefused()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(saturated));
        auto *month = EditBench::named<QSpinBox>(shown.page, u"Month"_s);
        QVERIFY(month);
        const auto before = m_bench->editor.pack();
        month->setFocus();
        month->selectAll();
        QTest::keyClicks(month, u"77"_s);
        shown.press(Qt::Key_Tab);
        QCOMPARE(m_bench->editor.pack(), before);
        QCOMPARE(month->value(), 77);
        QVERIFY(month->accessibleDescription().contains(u"77"_s));
        bool told = false;
        for (const QLabel *label : shown.page.findChildren<QLabel *>(u"problem"_s))
            told = told || (label->isVisible() && label->text().contains(u"77"_s));
        QVERIFY(told);

        // Another edit does not take away what was refused.
        QTest::keyClicks(shown.field(saturated, u"what"_s), u"x"_s);
        QCOMPARE(month->value(), 77);
        month->setFocus();
        month->selectAll();
        QTest::keyClicks(month, u"12"_s);
        shown.press(Qt::Key_Tab);
        QCOMPARE(m_bench->entry(saturated)->month, 12);
        QVERIFY(month->accessibleDescription().isEmpty());
        // It is in another phase now, and still the one that is edited.
        QCOMPARE(shown.page.timeline().currentEntry(), saturated);
        QVERIFY(shown.page.timeline().detail().isEditing());
    }

    void kindOriginAndTechnologies()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(saturated));
        auto *kind = EditBench::named<QComboBox>(shown.page, u"Kind"_s);
        kind->setFocus();
        shown.press(Qt::Key_Down);
        QCOMPARE(m_bench->entry(saturated)->kind, EntryKind::Monitoring);
        auto *origin = EditBench::named<QComboBox>(shown.page, u"Where it comes from"_s);
        origin->setFocus();
        shown.press(Qt::Key_Home);
        QCOMPARE(m_bench->entry(saturated)->origin, Origin::Lived);
        auto *technologies = EditBench::named<QPlainTextEdit>(shown.page, u"Technologies"_s);
        technologies->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(technologies, u"MySQL, , Linux tools,MySQL"_s);
        QCOMPARE(m_bench->entry(saturated)->technologies,
                 QStringList({u"MySQL"_s, u"Linux tools"_s}));
        QCOMPARE(technologies->toPlainText(), u"MySQL, , Linux tools,MySQL"_s);
    }

    void linksAreFoundAddedAndRemoved()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(saturated));
        const QStringList before = m_bench->entry(saturated)->followedBy;
        QPushButton *add = shown.button(u"addLink-"_s + linkListWord(LinkList::EntryFollowedBy));
        QVERIFY(add);
        add->setFocus();
        shown.press(Qt::Key_Space);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search && !search->accessibleName().isEmpty());
        QTest::keyClicks(search, u"fargate"_s);
        shown.press(Qt::Key_Return);
        QVERIFY(m_bench->entry(saturated)->followedBy.contains(u"m06-ecs-fargate"_s));
        QVERIFY(add->hasFocus());
        // What is linked is not offered again.
        shown.press(Qt::Key_Space);
        search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(search, u"fargate"_s);
        auto *found = shown.page.findChild<QListWidget *>(u"linkTargets"_s);
        for (int row = 0; row < found->count(); ++row)
            QVERIFY(found->item(row)->data(Qt::UserRole).toString() != u"m06-ecs-fargate"_s);
        // Esc closes the search alone.
        shown.press(Qt::Key_Escape);
        QVERIFY(shown.page.timeline().detail().isEditing());
        QVERIFY(!found->isVisible());

        QString name;
        for (const QToolButton *button : shown.page.findChildren<QToolButton *>()) {
            if (button->accessibleName().contains(m_bench->entry(u"m06-ecs-fargate"_s)->what))
                name = button->accessibleName();
        }
        auto *remove = EditBench::named<QToolButton>(shown.page, name);
        QVERIFY(remove);
        remove->setFocus();
        shown.press(Qt::Key_Space);
        QCOMPARE(m_bench->entry(saturated)->followedBy, before);
    }

    void aNewEntryIsTheUsersOwn()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.page.showEntry(saturated));
        shown.page.perform(ContextAction::Add);
        EditBench::settle();
        const QString id = shown.page.timeline().currentEntry();
        QVERIFY(id != saturated);
        QPlainTextEdit *what = shown.field(id, u"what"_s);
        QVERIFY(what && what->hasFocus());
        QVERIFY(!what->placeholderText().isEmpty());
        QTest::keyClicks(what, u"Wrote a runbook"_s);
        const TimelineEntry *entry = m_bench->entry(id);
        QCOMPARE(entry->what, u"Wrote a runbook"_s);
        QCOMPARE(entry->origin, Origin::Lived);
        QCOMPARE(entry->month, m_bench->entry(saturated)->month);
    }

    void afterADeletionTheNextOneThatTheFilterShowsIsChosen()
    {
        Shown shown(*m_bench);
        auto *search = shown.page.findChild<QLineEdit *>(u"timelineSearch"_s);
        QVERIFY(shown.page.showEntry(saturated));
        search->setText(u"incident"_s);
        EditBench::settle();
        const auto shownEntries = [&] {
            TimelineFilter filter;
            filter.text = u"incident"_s;
            return matchingEntries(shown.page.timeline().drawing().timeline(), filter);
        };
        const QList<int> before = shownEntries();
        const qsizetype place =
            before.indexOf(shown.page.timeline().drawing().timeline().indexOf(saturated));
        QVERIFY(place >= 0 && place + 1 < before.size());
        // An entry of another kind comes right behind it.
        QVERIFY(before.at(place + 1) > before.at(place) + 1);
        const QString next =
            shown.page.timeline().drawing().timeline().entry(before.at(place + 1)).id;
        shown.button(u"removeEntry"_s)->click();
        EditBench::settle();
        QCOMPARE(shown.page.timeline().currentEntry(), next);
        QCOMPARE(search->text(), u"incident"_s);
    }

    void whatIsDeletedComesBackWithItsLinks()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.page.showEntry(saturated));
        const auto before = m_bench->editor.pack();
        QPushButton *remove = shown.button(u"removeEntry"_s);
        QVERIFY(remove->isVisible());
        remove->setFocus();
        shown.press(Qt::Key_Space);
        QVERIFY(!m_bench->entry(saturated));
        // The next one is chosen, the focus is not lost.
        QVERIFY(!shown.page.timeline().currentEntry().isEmpty());
        QVERIFY(remove->hasFocus());
        QVERIFY(!shown.notice().isEmpty());
        shown.button(u"noticeAction"_s)->click();
        EditBench::settle();
        QVERIFY(*m_bench->editor.pack() == *before);
        QCOMPARE(shown.page.timeline().currentEntry(), saturated);
        QVERIFY(shown.notice().isEmpty());

        // The same out of the bin.
        remove->click();
        shown.button(u"bin"_s)->click();
        auto *bin = shown.page.findChild<BinDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(bin));
        QCOMPARE(bin->findChild<QListWidget *>(u"binned"_s)->count(), 1);
        bin->findChild<QPushButton *>(u"bringBack"_s)->click();
        QVERIFY(*m_bench->editor.pack() == *before);
        QCOMPARE(bin->findChild<QListWidget *>(u"binned"_s)->count(), 0);
        QVERIFY(!bin->findChild<QPushButton *>(u"bringBack"_s)->isEnabled());
        bin->close();
    }

    void aShippedCompanyHasNothingToEditWith()
    {
        Shown shown(*m_bench);
        shown.page.setPack(quickBite());
        QVERIFY(shown.page.showEntry(saturated));
        shown.page.perform(ContextAction::Edit);
        shown.page.perform(ContextAction::Add);
        EditBench::settle();
        QVERIFY(!shown.page.timeline().detail().isEditing());
        for (const char *name : {"editEntry", "addEntry", "removeEntry", "bin"})
            QVERIFY2(!shown.button(QString::fromLatin1(name))->isVisible(), name);
        for (const QPlainTextEdit *text : shown.page.findChildren<QPlainTextEdit *>())
            QVERIFY(!text->isVisible());

        // Nor has the own one once it is no longer open.
        shown.page.setPack(m_bench->editor.pack());
        QVERIFY(shown.edit(saturated));
        m_bench->editor.close();
        EditBench::settle();
        QVERIFY(!shown.field(saturated, u"what"_s));
        QVERIFY(!shown.button(u"editEntry"_s)->isVisible());
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("appearance");
        for (const QSize size : {QSize(1280, 760), QSize(1024, 660)}) {
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark})
                QTest::addRow("%s-%d", qPrintable(appearanceName(appearance)), size.width())
                    << size << int(appearance);
        }
    }

    void noTextIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, appearance);
        applyAppearance(Appearance(appearance));
        Shown shown(*m_bench);
        shown.page.resize(size);
        shown.page.showPart(ContextPage::Part::Timeline);
        QVERIFY(shown.edit(saturated));
        look(shown.page, u"1-form"_s);
        shown.button(u"addLink-"_s + linkListWord(LinkList::EntryFollowedBy))->click();
        auto *month = EditBench::named<QSpinBox>(shown.page, u"Month"_s);
        month->setValue(77);
        look(shown.page, u"2-refused"_s);
        shown.page.perform(ContextAction::Add);
        look(shown.page, u"3-new"_s);
        shown.button(u"removeEntry"_s)->click();
        look(shown.page, u"4-removed"_s);
        shown.button(u"editEntry"_s)->click();
        look(shown.page, u"5-read"_s);
        applyAppearance(Appearance::Light);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }

    void everyFieldHasANameAndIsReachedByTab()
    {
        Shown shown(*m_bench);
        QVERIFY(shown.edit(saturated));
        QStringList names;
        const QWidget *detail = &shown.page.timeline().detail();
        for (int i = 0; i < 60 && detail->isAncestorOf(QApplication::focusWidget()); ++i) {
            const QWidget *focus = QApplication::focusWidget();
            const auto *button = qobject_cast<const QAbstractButton *>(focus);
            const QString name = focus->accessibleName().isEmpty() && button
                                     ? button->text()
                                     : focus->accessibleName();
            QVERIFY2(!name.isEmpty(), focus->metaObject()->className());
            names << name;
            shown.press(Qt::Key_Tab);
        }
        for (const QString &name :
             {u"What happened"_s, u"Why"_s, u"Month"_s, u"Kind"_s, u"Technologies"_s,
              u"Where it comes from"_s, u"Add link: What followed"_s, u"Add link: Documents"_s})
            QVERIFY2(names.contains(name), qPrintable(name + u" in "_s + names.join(u", "_s)));
        QVERIFY(names.indexOf(u"Why"_s) < names.indexOf(u"Month"_s));
    }
};

QTEST_MAIN(EntryEditingTest)
#include "tst_entryediting.moc"
