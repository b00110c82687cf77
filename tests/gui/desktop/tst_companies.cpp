#include "context/view/companypage.h"
#include "context/view/contextpage.h"
#include "context/view/timelinepage.h"
#include "context/view/timelinewidget.h"
#include "desktop/companybindialog.h"
#include "desktop/makeminedialog.h"
#include "program.h"
#include "storage/database.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace recount;

namespace
{

const QString refuse = QStringLiteral("CREATE TRIGGER refused BEFORE UPDATE ON company "
                                      "BEGIN SELECT RAISE(ABORT, 'refused by the test'); END");
const QString accept = QStringLiteral("DROP TRIGGER refused");

} // namespace

/// Several companies in the window: choosing, making one's own, the bin, and what is unsaved.
class CompaniesTest : public QObject
{
    Q_OBJECT

    QString m_screens = qEnvironmentVariable("RECOUNT_SCREENSHOTS");

    void look(QWidget &widget, const QString &name) const
    {
        if (!m_screens.isEmpty())
            QVERIFY(widget.grab().save(QDir(m_screens).filePath(name + QStringLiteral(".png"))));
    }
    static bool start(Program &program)
    {
        program.workspace->begin();
        return QTest::qWaitFor([&] { return program.page() && program.window.isVisible(); });
    }
    static QComboBox &chooser(const Program &program)
    {
        return *program.window.findChild<QComboBox *>(QStringLiteral("companies"));
    }
    static QString active(const Program &program) { return chooser(program).currentText(); }
    static QAction *action(const Program &program, const QString &text)
    {
        for (QAction *candidate : program.window.findChildren<QAction *>()) {
            if (candidate->text().remove(QLatin1Char('&')) == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    static void press(Program &program, int key, Qt::KeyboardModifiers modifiers)
    {
        // A dialog that closed leaves no window active when there is no window manager.
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &program.window, Qt::Key(key), modifiers);
    }
    static bool makeMine(Program &program, const QString &name, const QString &without = {})
    {
        action(program, QStringLiteral("Make It Mine…"))->trigger();
        auto *dialog = program.window.findChild<MakeMineDialog *>();
        if (!dialog)
            return false;
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            box->setChecked(without.isEmpty() || !box->text().contains(without));
        dialog->findChild<QLineEdit *>()->setText(name);
        dialog->findChild<QPushButton *>(QStringLiteral("make"))->click();
        return QTest::qWaitFor([&] { return active(program) == name + QStringLiteral(" · mine"); });
    }
    static std::shared_ptr<const Pack> inContext(const Program &program)
    {
        const auto *page = program.window.findChild<ContextPage *>();
        return page ? page->timeline().drawing().timeline().pack() : nullptr;
    }
    static bool execute(const Program &program, const QString &sql)
    {
        Database database;
        return database.open(program.folder.databaseFile()) && database.execute(sql);
    }
    static qsizetype count(const Program &program, const QString &sql)
    {
        Database database;
        if (!database.open(program.folder.databaseFile(), Database::Mode::ReadOnly))
            return -1;
        const auto rows = database.rows(sql, {}, [](const SqlRow &row) { return row.text(0); });
        return rows ? rows->size() : -1;
    }
    static bool grade(const Program &program)
    {
        QAction *good = program.page()->action(PracticeAction::GradeGood);
        const QAction *undo = program.page()->action(PracticeAction::Undo);
        return QTest::qWaitFor([&] {
            good->trigger();
            return undo->isEnabled();
        });
    }

private Q_SLOTS:
    void whatIsMadeMineIsActiveEverywhereAndAtTheNextStart()
    {
        const QTemporaryDir data;
        {
            Program program(data.path());
            QVERIFY(start(program));
            QCOMPARE(active(program), QStringLiteral("QuickBite · fictional example"));
            QVERIFY(!action(program, QStringLiteral("Rename…"))->isEnabled());
            QVERIFY(makeMine(program, QStringLiteral("Acme")));
            QVERIFY(program.says(QStringLiteral("“Acme” is yours")));
            // One looks at it, and its questions are those to practise, under their own keys.
            QVERIFY(inContext(program));
            QCOMPARE(inContext(program)->company.name, QStringLiteral("Acme"));
            QVERIFY(program.page()->currentQuestion().startsWith(QStringLiteral("own-")));
            QVERIFY(action(program, QStringLiteral("Rename…"))->isEnabled());
            QVERIFY(action(program, QStringLiteral("Make a Copy…")));
            look(program.window, QStringLiteral("companies-mine"));
        }
        Program program(data.path());
        QVERIFY(start(program));
        QTRY_COMPARE(active(program), QStringLiteral("Acme · mine"));
        QVERIFY(program.page()->currentQuestion().startsWith(QStringLiteral("own-")));
        QCOMPARE(chooser(program).count(), 2);
    }

    void makingItMineLeavesTheProgressWithTheOriginalAlone()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        const QString original = program.page()->currentQuestion();
        QVERIFY(grade(program));
        const QString events = QStringLiteral("SELECT question_key FROM rehearsal_events "
                                              "WHERE question_key LIKE 'quickbite/%'");
        QTRY_COMPARE(count(program, events), 2); // begun, graded
        const qsizetype before = count(program, events);
        QVERIFY(makeMine(program, QStringLiteral("Acme")));
        press(program, Qt::Key_1, Qt::ControlModifier);
        const auto *model = program.window.findChild<QuestionListModel *>();
        const QString copy = program.page()->currentQuestion();
        QCOMPARE(copy.section(QLatin1Char('/'), 1), original.section(QLatin1Char('/'), 1));
        QVERIFY(!model->index(0).data(QuestionListModel::GradeRole).isValid());
        QVERIFY(grade(program));
        QTRY_VERIFY(count(program, QStringLiteral("SELECT id FROM rehearsal_events WHERE "
                                                  "question_key LIKE 'own-%'")) > 0);
        QCOMPARE(count(program, events), before);
        // Back at the original, its grade is there.
        chooser(program).setFocus();
        QTest::keyClick(&chooser(program), Qt::Key_Up);
        QCOMPARE(program.page()->currentQuestion(), original);
        QTRY_VERIFY(model->index(0).data(QuestionListModel::GradeRole).isValid());
    }

    void partsThatAreNotChosenStayBehind()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(makeMine(program, QStringLiteral("Acme"), QStringLiteral("timeline")));
        QVERIFY(inContext(program)->phases.isEmpty());
        QVERIFY(!inContext(program)->fixes.isEmpty());
    }

    void aCompanyWithoutQuestionsSaysSoAndShowsTheWayOut()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(makeMine(program, QStringLiteral("Mine & Co"), QStringLiteral("uestions")));
        press(program, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(program.questions(), 0);
        QCOMPARE(program.page()->currentQuestion(), QString());
        auto *go = program.window.findChild<QPushButton *>(QStringLiteral("goToContext"));
        QVERIFY(go->isVisible());
        look(program.window, QStringLiteral("companies-empty"));
        // Nobody sees a question, so nothing is recorded or graded for one.
        program.page()->action(PracticeAction::Record)->trigger();
        QVERIFY(!QTest::qWaitFor([&] { return program.microphones.isOpen(); }, 200));
        QVERIFY(!program.page()->action(PracticeAction::GradeGood)->isEnabled());
        go->click();
        QCOMPARE(program.window.findChild<QTabWidget *>()->currentIndex(), 1);
    }

    void aNewEmptyCompanyIsReadyToBeFilledIn()
    {
        const QTemporaryDir data;
        {
            Program program(data.path());
            QVERIFY(start(program));
            program.dialogs.text = QStringLiteral("  ");
            action(program, QStringLiteral("New Empty Company…"))->trigger();
            QCOMPARE(chooser(program).count(), 1);
            program.dialogs.text = QStringLiteral("  Mine &  Co ");
            action(program, QStringLiteral("New Empty Company…"))->trigger();
            QTRY_COMPARE(active(program), QStringLiteral("Mine & Co · mine"));
            QVERIFY(program.says(QStringLiteral("“Mine & Co” is ready")));
            QCOMPARE(program.window.findChild<QTabWidget *>()->currentIndex(), 1);
            auto *context = program.window.findChild<ContextPage *>();
            QCOMPARE(context->part(), ContextPage::Part::Company);
            QCOMPARE(context->company().editedSection(), 0);
            auto *field =
                context->findChild<QPlainTextEdit *>(QStringLiteral("/company/whatItDoes"));
            QVERIFY(field);
            program.window.activateWindow();
            QTRY_VERIFY(field->hasFocus());
            QTest::keyClicks(field, QStringLiteral("Parcels"));
            QCOMPARE(inContext(program)->company.whatItDoes, QStringLiteral("Parcels"));
            QTest::qWait(50);
            look(program.window, QStringLiteral("companies-new"));
            // Each is as high as what it holds.
            for (const QPlainTextEdit *text : context->findChildren<QPlainTextEdit *>())
                QTRY_VERIFY(!text->isVisible() ||
                            text->rect().contains(text->viewport()->geometry()));
            // Undo is the window's, and the words come back into the same field.
            press(program, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(inContext(program)->company.whatItDoes, QString());
            QCOMPARE(field->toPlainText(), QString());
            QVERIFY(field->hasFocus());
            press(program, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(field->toPlainText(), QStringLiteral("Parcels"));

            press(program, Qt::Key_Escape, Qt::NoModifier);
            QCOMPARE(context->company().editedSection(), -1);
            press(program, Qt::Key_F2, Qt::NoModifier);
            QCOMPARE(context->company().editedSection(), 0);

            // An entry has a phase to go to.
            press(program, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(context->part(), ContextPage::Part::Timeline);
            QCOMPARE(inContext(program)->phases.at(0).entries.size(), 1);
            // So that what was typed is stored.
            QTRY_COMPARE(
                count(program, QStringLiteral("SELECT id FROM company WHERE pack_json LIKE "
                                              "'%Parcels%'")),
                1);
        }
        Program program(data.path());
        QVERIFY(start(program));
        QTRY_COMPARE(active(program), QStringLiteral("Mine & Co · mine"));
        press(program, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(inContext(program));
        QCOMPARE(inContext(program)->company.whatItDoes, QStringLiteral("Parcels"));
    }

    void aCompanyWithoutAnythingIsShownEverywhere()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        program.dialogs.text = QStringLiteral("Mine");
        action(program, QStringLiteral("New Empty Company…"))->trigger();
        QTRY_COMPARE(active(program), QStringLiteral("Mine · mine"));
        auto *context = program.window.findChild<ContextPage *>();
        // Not even the names are left.
        for (const char *path : {"/title", "/company/name"}) {
            auto *field = context->findChild<QPlainTextEdit *>(QLatin1String(path));
            QVERIFY(field);
            field->setFocus();
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Delete);
            QVERIFY(field->hasFocus());
        }
        QCOMPARE(active(program), QStringLiteral("Company without a name · mine"));
        context->company().editSection(2);
        while (!inContext(program)->phases.isEmpty()) {
            const qsizetype phases = inContext(program)->phases.size();
            for (QToolButton *button : context->findChildren<QToolButton *>()) {
                if (button->isVisible() &&
                    button->accessibleName() == QLatin1String("Delete: Phase 1"))
                    button->click();
            }
            QVERIFY(inContext(program)->phases.size() < phases);
        }
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            press(program, key, Qt::ControlModifier);
            QTest::qWait(50);
            QVERIFY(!program.window.grab().isNull());
            look(program.window, QStringLiteral("companies-nothing-%1").arg(key - Qt::Key_0));
        }
        press(program, Qt::Key_2, Qt::ControlModifier);
        context->perform(ContextAction::ShowTimeline);
        context->perform(ContextAction::SwitchView);
        QVERIFY(!program.window.grab().isNull());
        for (const ContextAction drill :
             {ContextAction::DrillRecall, ContextAction::DrillCommunication}) {
            context->perform(drill);
            QTest::qWait(50);
            QVERIFY(!program.window.grab().isNull());
        }
    }

    void aNewNameIsSeenAtOnceCanBeUndoneAndIsKept()
    {
        const QTemporaryDir data;
        {
            Program program(data.path());
            QVERIFY(start(program));
            QVERIFY(makeMine(program, QStringLiteral("Acme")));
            program.dialogs.text = QStringLiteral("Beta");
            action(program, QStringLiteral("Rename…"))->trigger();
            QCOMPARE(active(program), QStringLiteral("Beta · mine"));
            QCOMPARE(inContext(program)->company.name, QStringLiteral("Beta"));
            QVERIFY(action(program, QStringLiteral("Undo: Rename company"))->isEnabled());
            press(program, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(active(program), QStringLiteral("Acme · mine"));
            action(program, QStringLiteral("Redo: Rename company"))->trigger();
            QCOMPARE(active(program), QStringLiteral("Beta · mine"));
            // Closing waits for it.
            program.window.close();
            QTRY_VERIFY(!program.window.isVisible());
            QVERIFY(!program.dialogs.asked.contains(QStringLiteral("Not everything is saved")));
        }
        Program program(data.path());
        QVERIFY(start(program));
        QTRY_COMPARE(active(program), QStringLiteral("Beta · mine"));
    }

    void theBinGivesBackWithUndoAndFromItsList()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(makeMine(program, QStringLiteral("Acme")));
        action(program, QStringLiteral("Move to Bin…"))->trigger();
        QCOMPARE(program.dialogs.asked.last(), QStringLiteral("Move “Acme” to the bin?"));
        QCOMPARE(active(program), QStringLiteral("Acme · mine"));
        program.dialogs.agrees = true;
        action(program, QStringLiteral("Move to Bin…"))->trigger();
        QTRY_COMPARE(active(program), QStringLiteral("QuickBite · fictional example"));
        QCOMPARE(chooser(program).count(), 1);
        const auto undo = [&]() -> QPushButton * {
            for (auto *button : program.window.messages().findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == QLatin1String("Undo"))
                    return button;
            }
            // What was told before goes first.
            for (auto *close : program.window.messages().findChildren<QAbstractButton *>()) {
                if (close->isVisible())
                    close->click();
            }
            return nullptr;
        };
        QTRY_VERIFY(undo());
        undo()->click();
        QTRY_COMPARE(active(program), QStringLiteral("Acme · mine"));

        action(program, QStringLiteral("Move to Bin…"))->trigger();
        QTRY_COMPARE(chooser(program).count(), 1);
        action(program, QStringLiteral("Bin of Companies…"))->trigger();
        auto *bin = program.window.findChild<CompanyBinDialog *>();
        QVERIFY(bin);
        const auto *list = bin->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Acme (30 day")));
        look(*bin, QStringLiteral("companies-bin"));
        bin->findChild<QPushButton *>(QStringLiteral("restoreCompany"))->click();
        QTRY_COMPARE(active(program), QStringLiteral("Acme · mine"));
        QTRY_COMPARE(list->count(), 0);
    }

    void anOwnCompanyThatCanNotBeReadGivesWayToTheFirstOne()
    {
        const QTemporaryDir data;
        {
            Program program(data.path());
            QVERIFY(start(program));
            QVERIFY(makeMine(program, QStringLiteral("Acme")));
        }
        Program program(data.path());
        QVERIFY(execute(program, QStringLiteral("UPDATE company SET pack_json = "
                                                "json_set(pack_json, '$.stack', 7)")));
        QVERIFY(start(program));
        QTRY_VERIFY(program.says(QStringLiteral("can't be read")));
        QCOMPARE(active(program), QStringLiteral("QuickBite · fictional example"));
        QVERIFY(program.page()->currentQuestion().startsWith(QStringLiteral("quickbite/")));
    }

    void anOwnCompanyThatIsGoneIsToldOnce()
    {
        const QTemporaryDir data;
        {
            Program program(data.path());
            QVERIFY(start(program));
            QVERIFY(makeMine(program, QStringLiteral("Acme")));
        }
        {
            Program program(data.path());
            QVERIFY(execute(program, QStringLiteral("DELETE FROM company")));
            QVERIFY(start(program));
            QTRY_VERIFY(program.says(QStringLiteral("no longer stored")));
            QCOMPARE(active(program), QStringLiteral("QuickBite · fictional example"));
        }
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(!program.says(QStringLiteral("no longer stored")));
    }

    void editsThatCanNotBeSavedAreAskedAboutBeforeLeavingAndClosing()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(makeMine(program, QStringLiteral("Acme")));
        QVERIFY(execute(program, refuse));
        program.dialogs.text = QStringLiteral("Beta");
        action(program, QStringLiteral("Rename…"))->trigger();
        program.dialogs.asked.clear();

        chooser(program).setFocus();
        QTest::keyClick(&chooser(program), Qt::Key_Up);
        QTRY_VERIFY(program.dialogs.asked.contains(QStringLiteral("The last edits are not saved")));
        QCOMPARE(active(program), QStringLiteral("Beta · mine"));
        QVERIFY(!program.window.close());
        QTRY_VERIFY(program.dialogs.asked.contains(QStringLiteral("Not everything is saved")));
        QVERIFY(program.window.isVisible());

        // Once the database accepts them, closing needs no question.
        QVERIFY(execute(program, accept));
        program.dialogs.asked.clear();
        program.window.close();
        QTRY_VERIFY(!program.window.isVisible());
        QVERIFY(program.dialogs.asked.isEmpty());
        QCOMPARE(count(program, QStringLiteral("SELECT id FROM company WHERE "
                                               "json_extract(pack_json, '$.title') = 'Beta'")),
                 1);
    }
};

QTEST_MAIN(CompaniesTest)
#include "tst_companies.moc"
