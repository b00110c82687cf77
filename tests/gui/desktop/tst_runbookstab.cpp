#include "checks/view/formrows.h"
#include "desktop/mainwindow.h"
#include "desktop/runbookstab.h"
#include "desktop/runbookwalks.h"
#include "documents/view/documentlistpage.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "fakedialogs.h"
#include "runbook/view/graphoutlineview.h"
#include "runbook/view/graphpane.h"
#include "runbook/view/placeform.h"
#include "runbook/view/placelist.h"
#include "runbook/view/runbookpage.h"
#include "storagebench.h"
#include "widgets/growingtext.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = RunbookPlace::Kind;

/// The tab in a window, over a real folder and database.
struct Bench {
    Bench()
    {
        if (const auto made = storage.folder().create(); !made)
            qFatal("%s", qPrintable(made.error().detail));
        folder = std::make_unique<DataFolder>(storage.folder());
        window = std::make_unique<MainWindow>();
        tab = std::make_unique<RunbooksTab>(
            DocumentsServices{*folder, storage.clock, storage.thread(), errors, dialogs, u"en"_s},
            window.get());
        tab->setExample([] { return exampleRunbook(u"en"_s); });
        window->addPage(tab->holder(), u"Runbooks"_s);
        window->addPageMenu(tab->makeMenu(window.get()));
        window->showPages();
        window->resize(1280, 900);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    ~Bench()
    {
        tab.reset();
        window.reset();
    }

    QString path(const QString &name) const { return folder->runbooks() + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile found(path(name));
        if (!found.open(QIODevice::WriteOnly) || found.write(bytes) != bytes.size())
            qFatal("could not write");
    }
    QByteArray file(const QString &name) const
    {
        QFile found(path(name));
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    }
    /// The example as a document of the user's own.
    bool openOwn()
    {
        write(u"own.md"_s, exampleRunbook(u"en"_s));
        tab->openFile(path(u"own.md"_s));
        return QTest::qWaitFor([this] { return tab->openPage() != nullptr; }) && settle();
    }
    /// Values, findings and graph are those of the text.
    bool settle() const
    {
        return QTest::qWaitFor([this] {
            return document().isCurrent() && document().hasCurrentFindings() &&
                   !page().graph().drawing().isBehind();
        });
    }
    RunbookPage &page() const { return *tab->openPage(); }
    OpenRunbook &document() const { return page().document(); }
    QByteArray text() const { return document().text().bytes(); }
    template <class Input>
    Input *field(const QString &name, int which = 0) const
    {
        for (Input *found : page().form().findChildren<Input *>()) {
            if (found->isVisibleTo(&page().form()) && found->accessibleName() == name &&
                which-- == 0)
                return found;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void type(const QString &name, const QString &words)
    {
        auto *const found = field<GrowingText>(name);
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, words);
        page().commit();
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *found : page().form().findChildren<QPushButton *>()) {
            if (found->isVisibleTo(&page().form()) && found->text() == words)
                return found;
        }
        qFatal("no button %s", qPrintable(words));
    }
    /// Whether the form says these words somewhere.
    bool shows(const QString &words) const
    {
        const QList<QLabel *> labels = page().form().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&page().form()) && label->text().contains(words);
        });
    }
    QAction *action(const QString &begin) const
    {
        for (QAction *found : window->findChildren<QAction *>()) {
            if (QString(found->text()).remove(u'&').startsWith(begin))
                return found;
        }
        return nullptr;
    }
    void choose(const RunbookPlace &place) const
    {
        page().places().choose(place);
        Q_EMIT page().places().placeChosen(place);
    }

    StorageBench storage;
    FakeErrorSink errors;
    FakeDialogs dialogs;
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<RunbooksTab> tab;
};

} // namespace

class RunbooksTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsAFileAtOnce()
    {
        Bench bench;
        QTest::keyClick(bench.window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bench.tab->openPage());
        const QStringList files = QDir(bench.folder->runbooks()).entryList({u"*.md"_s});
        QCOMPARE(files.size(), 1);
        QVERIFY(bench.file(files.constFirst()).contains("# Runbook:"));
        QVERIFY(bench.settle());
        // What a template says is no value, and stays where it is.
        QVERIFY(bench.shows(u"limit"_s));
        bench.button(u"Add Symptom"_s)->click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(bench.field<GrowingText>(u"Symptom 1"_s)->toPlainText(), u"New symptom"_s);
        QVERIFY(bench.field<GrowingText>(u"Symptom 1"_s)->hasFocus());
        bench.type(u"Symptom 1"_s, u"queue > 100"_s);
        QTRY_VERIFY(bench.text().contains("limit. -->\n\n- queue > 100\n\n## Placeholders\n"));
        QVERIFY(bench.settle());
        bench.type(u"Title"_s, u"Mails are late"_s);
        QTRY_VERIFY(bench.text().contains("# Runbook: Mails are late\n"));
        QTest::keyClick(&bench.page(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(!bench.tab->openPage());
        QTRY_VERIFY(QFile::exists(bench.path(u"mails-are-late.md"_s)));
        QTRY_COMPARE(bench.tab->library().table()->model()->rowCount(), 1);
        QTRY_COMPARE(bench.tab->library().table()->model()->index(0, 0).data().toString(),
                     u"Mails are late"_s);
    }

    void ownDangerousCommandsHoldAtOnce()
    {
        Bench bench;
        bench.write(u"own.md"_s, "# Runbook: X\n\n## Diagnosis\n\n### Step 1: Empty it\n\n"
                                 "```sh\nqueuectl purge\n```\n");
        bench.tab->openFile(bench.path(u"own.md"_s));
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(bench.settle());
        const auto isDangerous = [&bench] {
            const QList<Finding> &findings = bench.document().findings();
            return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
                return finding.text.contains(u"every message that waits"_s);
            });
        };
        bench.document().setBrief(false);
        QVERIFY(!isDangerous());
        QString shown;
        bench.tab->commandList().setReveal([&shown](const QString &path) {
            shown = path;
            return Result<void>();
        });
        bench.action(u"Dangerous Commands"_s)->trigger();
        QTRY_VERIFY(!shown.isEmpty());
        QFile list(shown);
        QVERIFY(list.open(QIODevice::ReadWrite));
        QByteArray json = list.readAll();
        json.replace("\"off\": true", "\"off\": false");
        QVERIFY(list.resize(0) && list.seek(0) && list.write(json) == json.size());
        list.close();
        QTRY_VERIFY(isDangerous());
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("{") == 1);
        list.close();
        QTRY_COMPARE(bench.errors.errors.size(), 1);
        QVERIFY(isDangerous()); // those of before
    }

    void itemsAreMovedAndDeletedByKeyboard()
    {
        Bench bench;
        bench.write(u"own.md"_s, "# Runbook: X\n\n## Symptoms\n\n* first\n* second\n  1. inner\n"
                                 "* third\n\n## Diagnosis\n\n1. Look\n");
        bench.tab->openFile(bench.path(u"own.md"_s));
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(bench.settle());
        const QByteArray before = bench.text();
        auto *first = bench.field<GrowingText>(u"Symptom 1"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Up, Qt::AltModifier); // it is the first already
        QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(bench.text().contains("* second\n  1. inner\n* first\n* third\n"));
        QVERIFY(bench.settle());
        auto *second = bench.field<GrowingText>(u"Symptom 2"_s);
        QVERIFY(second->hasFocus());
        QCOMPARE(second->toPlainText(), u"first"_s);
        // Nothing is no item: it says so, and the document stays as it is.
        second->selectAll();
        QTest::keyClick(second, Qt::Key_Delete);
        bench.page().commit();
        QVERIFY(bench.shows(u"It needs words."_s));
        QVERIFY(bench.text().contains("* first\n"));
        for (QToolButton *found : bench.page().form().findChildren<QToolButton *>()) {
            if (found->accessibleName() == u"Delete Symptom 2")
                found->click();
        }
        QTRY_VERIFY(bench.text().contains("* second\n  1. inner\n* third\n\n"));
        QVERIFY(bench.settle());
        QTRY_COMPARE(bench.field<GrowingText>(u"Symptom 2"_s)->toPlainText(), u"third"_s);
        bench.document().text().undoStack()->undo();
        bench.document().text().undoStack()->undo();
        QCOMPARE(bench.text(), before);
    }

    void theGraphIsWrittenIntoTheDocument()
    {
        Bench bench;
        bench.write(u"own.md"_s, "# Runbook: X\r\n\r\n## Diagnosis\r\n\r\n1. Look\r\n2. Do\r\n");
        bench.tab->openFile(bench.path(u"own.md"_s));
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(bench.settle());
        const QByteArray before = bench.text();
        QAction *const write = bench.action(u"Insert the Graph"_s);
        QAction *const remove = bench.action(u"Remove the Graph"_s);
        QVERIFY(write && write->isEnabled());
        QVERIFY(remove && !remove->isEnabled());
        write->trigger();
        QTRY_VERIFY(bench.text().contains("```mermaid\r\n"));
        QVERIFY(bench.settle());
        QVERIFY(!write->isEnabled() && remove->isEnabled());
        QVERIFY(write->text().contains(u"Update"_s));
        const QByteArray drawn = bench.text();
        bench.choose({Kind::Step, 0});
        bench.type(u"Title"_s, u"Look well"_s);
        QVERIFY(bench.settle());
        QTRY_VERIFY(write->isEnabled());
        write->trigger();
        QTRY_COMPARE(bench.text().count("Look well"), 2);
        QVERIFY(bench.settle());
        remove->trigger();
        QTRY_VERIFY(!bench.text().contains("recount:graph"));
        QVERIFY(bench.settle());
        QVERIFY(write->text().contains(u"Insert"_s) && write->isEnabled());
        // Each of the three is one step of undo.
        for (int undo = 0; undo < 3; ++undo)
            bench.document().text().undoStack()->undo();
        QCOMPARE(bench.text(), drawn);
        bench.document().text().undoStack()->undo();
        QCOMPARE(bench.text(), before);
    }

    void wordsAndListedStepsHaveTheirFields()
    {
        Bench bench;
        bench.write(u"own.md"_s,
                    "# Runbook: X\n\n## Diagnosis\n\n1. Look\n\n   With care.\n2. Do\n");
        bench.tab->openFile(bench.path(u"own.md"_s));
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(bench.settle());
        bench.choose({Kind::Step, 0});
        QCOMPARE(bench.field<GrowingText>(u"In words"_s)->toPlainText(), u"With care."_s);
        bench.type(u"In words"_s, u"With haste."_s);
        QTRY_VERIFY(bench.text().contains("1. Look\n\n   With haste.\n2. Do\n"));
        QVERIFY(bench.settle());
        bench.type(u"Minutes"_s, u"4"_s);
        QTRY_VERIFY(bench.text().contains("1. Look\n\n   *4 min*\n\n   With haste.\n2. Do\n"));
        QVERIFY(bench.settle());
        QCOMPARE(bench.document().values().steps.at(0).minutes, std::optional(4.0));
    }

    void theFormChangesOnlyItsLines()
    {
        Bench bench;
        QVERIFY(bench.openOwn());
        const QByteArray before = bench.text();
        bench.choose({Kind::Step, 1});
        bench.type(u"Title"_s, u"Read its log"_s);
        QTRY_VERIFY(bench.text().contains("### Step 2: Read its log\n"));
        // Links to the heading go with it.
        QVERIFY(!bench.text().contains("#step-2-read-the-log-of-the-backend"));
        QCOMPARE(bench.text().count("(#step-2-read-its-log)"), 3);
        QVERIFY(bench.settle());
        bench.type(u"Minutes"_s, u"3"_s);
        QTRY_VERIFY(bench.text().contains("*check · 3 min · from: host of the backend*\n"));
        QVERIFY(bench.settle());
        bench.type(u"Command 1"_s, u"docker logs backend --tail 90"_s);
        QTRY_VERIFY(bench.text().contains("```bash\ndocker logs backend --tail 90\n```"));
        QVERIFY(bench.settle());
        for (int undone = 0; undone < 3; ++undone)
            bench.page().undo();
        QTRY_COMPARE(bench.text(), before);
    }

    void aBranchIsChosenFromAList()
    {
        Bench bench;
        QVERIFY(bench.openOwn());
        bench.choose({Kind::Step, 3});
        auto *const target = bench.field<QComboBox>(u"Branch 1: Then"_s);
        QCOMPARE(target->currentText(), u"Quickfix Q1: Raise the limit of connections"_s);
        const int storage = target->findText(u"Quickfix Q3: Enlarge the storage"_s);
        QVERIFY(storage >= 0);
        target->setCurrentIndex(storage);
        Q_EMIT target->activated(storage);
        QTRY_VERIFY(bench.text().contains("| connections >= 90 | apply [Quickfix "
                                          "Q3](#quickfix-q3-enlarge-the-storage) | `98` |"));
        QVERIFY(bench.settle());
        // The graph follows.
        const RunbookGraph &graph = bench.document().graph();
        const int step = graph.nodeOf(RunbookGraph::NodeKind::Step, 3);
        QCOMPARE(graph.nodes.at(graph.edges.at(graph.outgoing.at(step).constFirst()).to).id,
                 u"Q3"_s);
        QCOMPARE(bench.page().graph().drawing().picture().graph.edges.size(), graph.edges.size());
    }

    void eachSelectsInTheOthers()
    {
        Bench bench;
        QVERIFY(bench.openOwn());
        const RunbookGraph &graph = bench.document().graph();
        bench.choose({Kind::Quickfix, 1});
        const int quickfix = graph.nodeOf(RunbookGraph::NodeKind::Quickfix, 1);
        QCOMPARE(bench.page().graph().drawing().chosen(), quickfix);
        QCOMPARE(bench.page().graph().outline().chosen(), quickfix);
        const auto cursor = [&] {
            return bench.document().text().bytePlace(
                bench.page().editor().textEdit()->textCursor().position());
        };
        QCOMPARE(cursor(), graph.nodes.at(quickfix).range.begin);
        // In the drawing.
        const int step = graph.nodeOf(RunbookGraph::NodeKind::Step, 4);
        bench.page().graph().drawing().choose(step);
        QCOMPARE(bench.page().places().chosen(), (RunbookPlace{Kind::Step, 4}));
        QCOMPARE(bench.page().form().place(), (RunbookPlace{Kind::Step, 4}));
        QCOMPARE(cursor(), graph.nodes.at(step).range.begin);
        // In the text.
        bench.page().bar().setView(DocumentBar::View::Both);
        MarkdownTextEdit *const edit = bench.page().editor().textEdit();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        edit->setTextCursor(edit->document()->find(u"### Quickfix Q4"_s));
        QCOMPARE(bench.page().places().chosen(), (RunbookPlace{Kind::Quickfix, 3}));
        QCOMPARE(bench.page().graph().drawing().chosen(),
                 graph.nodeOf(RunbookGraph::NodeKind::Quickfix, 3));
        // Enter leads into the form.
        QTest::keyClick(bench.page().places().view(), Qt::Key_Return);
        QTRY_VERIFY(bench.page().form().isAncestorOf(QApplication::focusWidget()));
    }

    void stepsAreAddedMovedAndDeleted()
    {
        Bench bench;
        QVERIFY(bench.openOwn());
        const QByteArray before = bench.text();
        bench.choose({Kind::Step, 0});
        QListView *const list = bench.page().places().view();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(bench.text().contains("### Step 2: Check that the backend runs\n"));
        QVERIFY(bench.settle());
        QCOMPARE(bench.page().places().chosen(), (RunbookPlace{Kind::Step, 1}));
        QVERIFY(bench.text().contains("the log of step 1 has no"));
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.text().contains("### Step 3: New step\n"));
        QVERIFY(bench.settle());
        QCOMPARE(bench.page().places().chosen(), (RunbookPlace{Kind::Step, 2}));
        QVERIFY(bench.text().contains("### Step 9: Look at the Security Group\n"));
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(!bench.text().contains("New step"));
        QVERIFY(bench.settle());
        for (int undone = 0; undone < 3; ++undone)
            bench.page().undo();
        QTRY_COMPARE(bench.text(), before);
    }

    void whatIsGoneIsTold()
    {
        Bench bench;
        QVERIFY(bench.openOwn());
        bench.choose({Kind::Step, 4});
        bench.page().places().removeChosen();
        QTRY_COMPARE(bench.document().values().steps.size(), 7);
        QVERIFY(bench.settle());
        // Its branches lead to no wrong step, and somebody says so.
        QVERIFY(bench.text().contains("[Step 0]"));
        bool isTold = false;
        for (const Finding &finding : bench.document().findings())
            isTold = isTold || finding.severity == Finding::Severity::Error;
        QVERIFY(isTold);
        bool hasSign = false;
        const QAbstractItemModel *const model = bench.page().places().view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            hasSign = hasSign || !model->index(row, 0).data(Qt::DecorationRole).isNull();
        QVERIFY(hasSign);
    }

    void theExampleStaysAsItIs()
    {
        Bench bench;
        for (QPushButton *button : bench.tab->library().findChildren<QPushButton *>()) {
            if (button->text() == u"Example"_s)
                button->click();
        }
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(bench.settle());
        const QByteArray before = bench.text();
        bench.choose({Kind::Step, 1});
        QTest::keyClick(bench.page().places().view(), Qt::Key_Delete);
        QTest::keyClick(bench.page().places().view(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(bench.page().places().view(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClicks(bench.field<GrowingText>(u"Title"_s), u"x"_s);
        bench.page().commit();
        QTest::qWait(200);
        QCOMPARE(bench.text(), before);
        // It can be exported all the same.
        bench.dialogs.path = bench.folder->root() + u"/example.json"_s;
        bench.dialogs.filter = u"JSON (*.json)"_s;
        QTest::keyClick(&bench.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QFile::exists(bench.dialogs.path));
        QTRY_COMPARE(bench.errors.told.size(), 1);
        QCOMPARE(bench.dialogs.suggestedName, u"the-database-does-not-respond.pdf"_s);
    }

    void exportsAreFiles_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");

        QTest::newRow("PDF") << u"PDF (*.pdf)"_s << u"x.pdf"_s << QByteArray("%PDF");
        QTest::newRow("picture") << u"Graph as a picture (*.png)"_s << u"x-graph.png"_s
                                 << QByteArray("\x89PNG");
        QTest::newRow("drawing") << u"Graph as a drawing (*.svg)"_s << u"x-graph.svg"_s
                                 << QByteArray("<?xml");
        QTest::newRow("Mermaid") << u"Graph for Mermaid (*.mmd)"_s << u"x-graph.mmd"_s
                                 << QByteArray("flowchart TD");
        QTest::newRow("Graphviz") << u"Graph for Graphviz (*.dot)"_s << u"x-graph.dot"_s
                                  << QByteArray("digraph");
    }
    void exportsAreFiles()
    {
        QFETCH(QString, filter);
        QFETCH(QString, file);
        QFETCH(QByteArray, begin);
        Bench bench;
        QVERIFY(bench.openOwn());
        const QString typed = file.endsWith(u".pdf"_s) ? u"/x.pdf"_s : u"/x.tmp"_s;
        bench.dialogs.path = bench.folder->root() + typed;
        bench.dialogs.filter = filter;
        QTest::keyClick(&bench.page(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(bench.errors.told.size(), 1);
        QFile made(bench.folder->root() + u'/' + file);
        QVERIFY(made.open(QIODevice::ReadOnly));
        QVERIFY(made.readAll().startsWith(begin));
    }

    void aRunbookWithoutStepsCannotBeWalked()
    {
        Bench bench;
        bench.write(u"empty.md"_s, "# Runbook: Empty\n");
        bench.tab->openFile(bench.path(u"empty.md"_s));
        QTRY_VERIFY(bench.tab->openPage());
        QVERIFY(bench.settle());
        QTest::keyClick(&bench.page(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(bench.errors.told.size(), 1);
        QVERIFY(bench.tab->walks().windows().isEmpty());
    }

    void graphAndCardAskForAPrinter_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("graph") << u"Print the &Graph…"_s;
        QTest::newRow("card") << u"Print a Card for &3 AM…"_s;
    }
    void graphAndCardAskForAPrinter()
    {
        QFETCH(QString, action);
        Bench bench;
        QVERIFY(bench.openOwn());
        for (QAction *found : bench.tab->holder()->findChildren<QAction *>()) {
            if (found->text() == action)
                found->trigger();
        }
        QTRY_VERIFY(bench.window->findChild<QDialog *>());
        auto *dialog = bench.window->findChild<QDialog *>();
        QCOMPARE(dialog->windowTitle(), bench.document().title());
        dialog->reject();
        QVERIFY(bench.errors.told.isEmpty());
    }

    void aFileThatIsTooLargeForTheWindowIsNotOpened()
    {
        Bench bench;
        const QByteArray text = "# Runbook: Large\n\n## Notes\n\n" +
                                QByteArray("word\n").repeated(DocumentsTab::mostBytes / 5);
        bench.write(u"large.md"_s, text);
        bench.tab->openFile(bench.path(u"large.md"_s));
        QTRY_COMPARE(bench.errors.errors.size(), 1);
        QVERIFY(bench.errors.errors[0].userText.contains(u"large.md"_s));
        QVERIFY(!bench.tab->openPage());
        QCOMPARE(bench.file(u"large.md"_s), text);
    }

    void aLongFileIsTakenByTheEditorOnceItShows()
    {
        Bench bench;
        const QByteArray text = "# Runbook: Large\n\n## Notes\n\n" +
                                QByteArray("word word word word\n").repeated(250'000);
        bench.write(u"large.md"_s, text);
        bench.tab->openFile(bench.path(u"large.md"_s));
        QTRY_VERIFY_WITH_TIMEOUT(bench.tab->openPage(), 30'000);
        QCOMPARE(bench.text(), text);
        MarkdownTextEdit *edit = bench.page().editor().textEdit();
        QVERIFY(!edit->hasDocument()); // the graph shows in its place
        bench.page().bar().setView(DocumentBar::View::Text);
        QTRY_COMPARE(edit->document()->blockCount(), 250'005);
        edit->moveCursor(QTextCursor::End);
        QTest::keyClick(edit, Qt::Key_X);
        QCOMPARE(bench.document().session().bytes(), QByteArray(text + "x"));
    }

    void hugeAndHostileTextsAreShown()
    {
        Bench bench;
        QByteArray text = "# Runbook: <b>&amp;\n\n## Diagnosis\n\n";
        for (int step = 1; step <= 2500; ++step)
            text += "### Step " + QByteArray::number(step) +
                    ": Look `<script>`\n\n| If the output… | Then |\n| --- | --- |\n"
                    "| matches `/(a+)+$/` | go to Step " +
                    QByteArray::number(1 + step * 7 % 2600) + " |\n\n";
        bench.write(u"huge.md"_s, text);
        bench.tab->openFile(bench.path(u"huge.md"_s));
        QTRY_VERIFY_WITH_TIMEOUT(bench.tab->openPage(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.document().hasCurrentFindings(), 60'000);
        // Too many to be drawn: the list and the outline have them.
        QTRY_COMPARE_WITH_TIMEOUT(bench.page().places().view()->model()->rowCount(), 2505, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.page().graph().drawing().isBehind(), 60'000);
        QVERIFY(bench.page().graph().drawing().picture().isTooLarge());
        bench.choose({Kind::Step, 2400});
        QVERIFY(bench.field<GrowingText>(u"Title"_s)->toPlainText().contains(u"<script>"_s));
    }
};

QTEST_MAIN(RunbooksTabTest)
#include "tst_runbookstab.moc"
