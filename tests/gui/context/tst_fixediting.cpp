// Edits the fixes of an own company in their table, by keyboard alone. With
// RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each state.

#include "context/view/bindialog.h"
#include "context/view/editnotice.h"
#include "context/view/fixeditpanel.h"
#include "editbench.h"
#include "fixesbench.h"
#include "screenrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The page with an own company open in the editor.
struct Shown {
    explicit Shown(const QSize &size = QSize(1280, 800)) : fixes(edits.editor.pack(), size)
    {
        fixes.page.setEditor(edits.editor);
        fixes.page.setPack(edits.editor.pack());
        QObject::connect(
            &edits.editor, &CompanyEditor::packChanged, &fixes.page,
            [this](const std::shared_ptr<const Pack> &pack) { fixes.page.setPack(pack); });
        fixes.page.activateWindow();
        exposed = QTest::qWaitForWindowActive(&fixes.page);
        fixes.view().setFocus();
    }

    const Fix *fix(const QString &id) const
    {
        for (const Fix &found : edits.editor.pack()->fixes) {
            if (found.id == id)
                return &found;
        }
        return nullptr;
    }
    QString idAt(int row) const
    {
        return fixes.model().index(row, 0).data(FixesModel::FixIdRole).toString();
    }
    void choose(int row) const { fixes.view().choose(idAt(row)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &fixes.page, key, modifiers);
        FixesBench::settle();
    }
    QPlainTextEdit *field(const QString &fixId, const QString &name) const
    {
        return EditBench::field(fixes.page, u"/fixes/"_s + fixId + u'/' + name);
    }
    FixEditPanel &panel() const { return *fixes.page.findChild<FixEditPanel *>(); }
    QPushButton *button(const QString &name) const
    {
        return fixes.page.findChild<QPushButton *>(name);
    }
    QString notice() const { return fixes.page.findChild<EditNotice *>()->text(); }

    EditBench edits;
    FixesBench fixes;
    bool exposed = false;
};

constexpr Qt::KeyboardModifiers controlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

class FixEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShippedCompanyIsOnlyRead()
    {
        FixesBench bench(FixesBench::quickbite());
        bench.view().setFocus();
        bench.view().choose(bench.model().index(0, 0).data(FixesModel::FixIdRole).toString());
        bench.press(Qt::Key_F2);
        bench.press(Qt::Key_Delete);
        QCOMPARE(bench.model().rowCount(), 6);
        QVERIFY(!bench.page.findChild<FixEditPanel *>()->isVisible());
        QVERIFY(!bench.page.findChild<QPushButton *>(u"addFix"_s)->isVisible());
        QVERIFY(!bench.page.findChild<QPushButton *>(u"bin"_s)->isVisible());
    }

    void typingIsKeptAndUndoBringsTheOldWordsBack()
    {
        Shown shown;
        QVERIFY(shown.exposed);
        shown.choose(1);
        const QString id = shown.idAt(1);
        shown.press(Qt::Key_F2);
        QVERIFY(shown.panel().isVisible());
        QPlainTextEdit *incident = shown.field(id, u"incident"_s);
        QVERIFY(incident && incident->hasFocus());
        const QString before = shown.fix(id)->incident;
        shown.press(Qt::Key_Home);
        QTest::keyClicks(incident, u"Abc "_s);
        FixesBench::settle();
        QCOMPARE(shown.fix(id)->incident, QString(u"Abc "_s + before));
        QCOMPARE(shown.field(id, u"incident"_s), incident);
        QVERIFY(incident->hasFocus());
        QCOMPARE(incident->textCursor().position(), 4);
        QCOMPARE(shown.fixes.row(id).siblingAtColumn(int(FixColumn::Incident)).data().toString(),
                 QString(u"Abc "_s + before));
        shown.edits.editor.undo();
        FixesBench::settle();
        QCOMPARE(incident->toPlainText(), before);
        QVERIFY(incident->hasFocus());
        shown.edits.editor.redo();
        QCOMPARE(incident->toPlainText(), QString(u"Abc "_s + before));
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.panel().isVisible());
        QVERIFY(shown.fixes.view().hasFocus());
        QCOMPARE(shown.fixes.view().currentFix(), id);
    }

    void everyFieldOfAFixCanBeEdited()
    {
        Shown shown;
        shown.choose(0);
        const QString id = shown.idAt(0);
        shown.press(Qt::Key_F2);
        const QStringList names{u"incident"_s,       u"quickfix"_s,     u"quickfixTime"_s,
                                u"quickfixBy"_s,     u"permanentFix"_s, u"permanentFixTime"_s,
                                u"permanentFixBy"_s, u"quickfixHeld"_s, u"risk"_s,
                                u"spoken"_s};
        for (const QString &name : names) {
            QPlainTextEdit *field = shown.field(id, name);
            QVERIFY2(field, qPrintable(name));
            QVERIFY(!field->accessibleName().isEmpty());
            field->setFocus();
            shown.press(Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(field, u"new "_s + name);
            shown.edits.storage.clock.advanceMs(5000);
        }
        const Fix *fix = shown.fix(id);
        QCOMPARE(fix->incident, u"new incident"_s);
        QCOMPARE(fix->quickfix, u"new quickfix"_s);
        QCOMPARE(fix->quickfixTime, u"new quickfixTime"_s);
        QCOMPARE(fix->quickfixBy, u"new quickfixBy"_s);
        QCOMPARE(fix->permanentFix, u"new permanentFix"_s);
        QCOMPARE(fix->permanentFixTime, u"new permanentFixTime"_s);
        QCOMPARE(fix->permanentFixBy, u"new permanentFixBy"_s);
        QCOMPARE(fix->quickfixHeld, u"new quickfixHeld"_s);
        QCOMPARE(fix->risk, u"new risk"_s);
        QCOMPARE(fix->spoken, u"new spoken"_s);

        auto *month = shown.panel().findChild<QSpinBox *>();
        QVERIFY(month);
        month->setFocus();
        month->setValue(7);
        QCOMPARE(shown.fix(id)->month, 7);
        auto *origin = shown.panel().findChild<QComboBox *>();
        QVERIFY(origin);
        origin->setFocus();
        origin->setCurrentIndex(int(Origin::Lab));
        Q_EMIT origin->activated(int(Origin::Lab));
        QCOMPARE(shown.fix(id)->origin, Origin::Lab);
        // One step of undo for each.
        for (int i = 0; i < int(names.size()) + 2; ++i)
            shown.edits.editor.undo();
        QCOMPARE(*shown.fix(id), shown.edits.company.draft.pack.fixes.constFirst());
    }

    void aRowThatIsEditedStaysWhereItIs()
    {
        Shown shown;
        shown.choose(0);
        const QString id = shown.idAt(0);
        auto *search = shown.fixes.page.findChild<QLineEdit *>(u"search"_s);
        search->setText(shown.fix(id)->incident);
        FixesBench::settle();
        const int rows = shown.fixes.model().rowCount();
        QVERIFY(rows >= 1 && rows < 6);
        shown.fixes.view().setFocus();
        shown.choose(0);
        shown.press(Qt::Key_F2);
        QPlainTextEdit *incident = shown.field(id, u"incident"_s);
        shown.press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(incident, u"zzz"_s);
        auto *month = shown.panel().findChild<QSpinBox *>();
        month->setValue(500);
        FixesBench::settle();
        // It fits the filter no more and belongs at the end.
        QCOMPARE(shown.fixes.model().rowCount(), rows);
        QCOMPARE(shown.idAt(0), id);
        shown.press(Qt::Key_F2);
        QVERIFY(!shown.panel().isVisible());
        QVERIFY(!shown.fixes.row(id).isValid());
        search->clear();
        FixesBench::settle();
        QCOMPARE(shown.idAt(5), id);
    }

    void theFieldsFollowTheRow()
    {
        Shown shown;
        shown.choose(0);
        shown.press(Qt::Key_F2);
        const QString other = shown.idAt(3);
        shown.fixes.view().setFocus();
        shown.choose(3);
        FixesBench::settle();
        QCOMPARE(shown.panel().fixId(), other);
        QVERIFY(shown.field(other, u"incident"_s));
        QVERIFY(shown.fixes.view().hasFocus());
        shown.press(Qt::Key_F2);
        QVERIFY(!shown.panel().isVisible());
    }

    void newFixesAreLivedAndStartEmpty()
    {
        Shown shown;
        shown.fixes.page.findChild<QCheckBox *>(u"onlyOpen"_s)->setChecked(true);
        FixesBench::settle();
        shown.press(Qt::Key_N, controlShift);
        QVERIFY(shown.panel().isVisible());
        const QString id = shown.panel().fixId();
        QCOMPARE(shown.edits.editor.pack()->fixes.size(), 7);
        QCOMPARE(shown.fix(id)->origin, Origin::Lived);
        QPlainTextEdit *incident = shown.field(id, u"incident"_s);
        QVERIFY(incident && incident->hasFocus());
        QVERIFY(!incident->placeholderText().isEmpty());
        QTest::keyClicks(incident, u"The queue stood still"_s);
        QCOMPARE(shown.fix(id)->incident, u"The queue stood still"_s);
        QVERIFY(shown.fixes.row(id).isValid());
        // Undo to the beginning takes it away, and the fields with it.
        while (shown.edits.editor.canUndo())
            shown.edits.editor.undo();
        FixesBench::settle();
        QVERIFY(!shown.fix(id));
        QVERIFY(!shown.panel().isVisible());
    }

    void whatIsDeletedCanBeBroughtBack()
    {
        Shown shown;
        auto *search = shown.fixes.page.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"DevOps"_s);
        FixesBench::settle();
        const int rows = shown.fixes.model().rowCount();
        QVERIFY(rows > 2);
        shown.fixes.view().setFocus();
        shown.choose(1);
        const QString id = shown.idAt(1);
        const QString next = shown.idAt(2);
        const QString incident = shown.fix(id)->incident;
        shown.press(Qt::Key_Delete);
        QVERIFY(!shown.fix(id));
        QCOMPARE(shown.fixes.view().currentFix(), next);
        QVERIFY(shown.fixes.view().hasFocus());
        QVERIFY(shown.notice().contains(incident));
        QVERIFY(shown.button(u"bin"_s)->isEnabled());
        for (QPushButton *button : shown.fixes.page.findChildren<QPushButton *>()) {
            if (button->text() == u"Bring Back"_s)
                button->click();
        }
        FixesBench::settle();
        QVERIFY(shown.fix(id));
        QCOMPARE(shown.fixes.view().currentFix(), id);

        // The last one in sight: the one before it is next.
        shown.choose(rows - 1);
        const QString before = shown.idAt(rows - 2);
        shown.press(Qt::Key_F2);
        shown.button(u"removeFix"_s)->setFocus();
        shown.button(u"removeFix"_s)->click();
        FixesBench::settle();
        QCOMPARE(shown.panel().fixId(), before);
        QVERIFY(shown.field(before, u"incident"_s)->hasFocus());
        QCOMPARE(shown.fixes.view().currentFix(), before);
    }

    void theBinOpens()
    {
        Shown shown;
        shown.choose(0);
        shown.press(Qt::Key_Delete);
        shown.button(u"bin"_s)->click();
        auto *bin = shown.fixes.page.findChild<BinDialog *>();
        QVERIFY(bin && bin->isVisible());
        QCOMPARE(bin->findChild<QListWidget *>()->count(), 1);
        bin->close();
    }

    void whatIsUnfoldedSaysWhatWasTyped()
    {
        Shown shown;
        shown.choose(0);
        const QString id = shown.idAt(0);
        shown.press(Qt::Key_Return);
        QVERIFY(shown.fixes.view().isOpen(id));
        shown.press(Qt::Key_F2);
        QPlainTextEdit *risk = shown.field(id, u"risk"_s);
        risk->setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(risk, u"It happens again"_s);
        FixesBench::settle();
        QVERIFY(shown.fixes.view().isOpen(id));
        bool said = false;
        for (const QLabel *label : shown.fixes.view().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == u"It happens again"_s);
        QVERIFY(said);
        QVERIFY(risk->hasFocus());
        shown.press(Qt::Key_Escape);
        // "Edit" is the last of the links.
        QAbstractButton *edit =
            EditBench::named<QAbstractButton>(shown.fixes.view(), u"Edit this fix"_s);
        QVERIFY(edit);
        edit->setFocus();
        edit->click();
        FixesBench::settle();
        QCOMPARE(shown.panel().fixId(), id);
        // What was pressed there is made anew, and takes no focus along.
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        FixesBench::settle();
        QVERIFY(shown.field(id, u"incident"_s)->hasFocus());
    }

    void anEmptyCompanyAsksForItsFirstFix()
    {
        Shown shown;
        while (!shown.edits.editor.pack()->fixes.isEmpty()) {
            shown.choose(0);
            shown.fixes.view().setFocus();
            shown.press(Qt::Key_Delete);
        }
        bool asks = false;
        for (const QLabel *label : shown.fixes.page.findChildren<QLabel *>())
            asks =
                asks || (label->isVisible() && label->text().contains(u"Write down an incident"_s));
        QVERIFY(asks);
        shown.button(u"addFix"_s)->click();
        FixesBench::settle();
        QCOMPARE(shown.fixes.model().rowCount(), 1);
        QVERIFY(shown.fixes.view().isVisible());
        QVERIFY(shown.panel().isVisible());
    }

    void anotherCompanyEndsTheEditing()
    {
        Shown shown;
        shown.choose(0);
        shown.press(Qt::Key_F2);
        shown.fixes.page.setPack(FixesBench::quickbite());
        FixesBench::settle();
        QVERIFY(!shown.panel().isVisible());
        QVERIFY(!shown.button(u"addFix"_s)->isVisible());
        shown.press(Qt::Key_F2);
        QVERIFY(!shown.panel().isVisible());
    }

    void noTextIsCut_data() { addScreenRows(); }

    void noTextIsCut()
    {
        const ScreenRow row;
        QStringList cut;
        {
            Shown shown(row.size);
            const auto look = [&](const QString &name) {
                cut << lookAt(shown.fixes.page, u"fix"_s, name);
            };
            look(u"01-own"_s);
            shown.choose(0);
            shown.press(Qt::Key_Return);
            look(u"02-open"_s);
            shown.press(Qt::Key_F2);
            look(u"03-edited"_s);
            shown.press(Qt::Key_N, controlShift);
            look(u"04-new"_s);
            shown.button(u"removeFix"_s)->click();
            look(u"05-deleted"_s);
            shown.press(Qt::Key_Escape);
            while (!shown.edits.editor.pack()->fixes.isEmpty()) {
                shown.choose(0);
                shown.fixes.view().setFocus();
                shown.press(Qt::Key_Delete);
            }
            look(u"06-empty"_s);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(FixEditingTest)
#include "tst_fixediting.moc"
