#include "checks/view/documentpage.h"
#include "context/companydiff.h"
#include "context/importoutline.h"
#include "context/tableexport.h"
#include "context/tableformats.h"
#include "context/view/contextpage.h"
#include "context/view/importpreviewdialog.h"
#include "context/view/timelinepage.h"
#include "context/view/timelinewidget.h"
#include "contextpacks.h"
#include "cuttext.h"
#include "desktop/language.h"
#include "desktop/makeminedialog.h"
#include "desktop/readingdialog.h"
#include "desktop/tablekinddialog.h"
#include "packs/packreader.h"
#include "program.h"
#include "smalldisk.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString smallPack = QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/packs/small.json");

} // namespace

/// Companies and their tables out of the window into files and back, with a look at what will
/// happen before it does.
class ImportExportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<Program> m_program;

    void look(QWidget &widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("RECOUNT_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
    QString path(const QString &name) const { return m_files->filePath(name); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qWarning("The test can't write its file.");
        return out.fileName();
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_program->window.findChildren<QAction *>()) {
            if (candidate->text().remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QString active() const
    {
        return m_program->window.findChild<QComboBox *>(u"companies"_s)->currentText();
    }
    bool makeMine(const QString &name, const QString &without = {}) const
    {
        action(u"Make It Mine…"_s)->trigger();
        auto *dialog = shown<MakeMineDialog>();
        if (!dialog)
            return false;
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            box->setChecked(without.isEmpty() || !box->text().contains(without));
        dialog->findChild<QLineEdit *>()->setText(name);
        dialog->findChild<QPushButton *>(u"make"_s)->click();
        return QTest::qWaitFor([&] { return active() == name + u" · mine"_s; });
    }
    /// The active company, as the context tab shows it.
    Pack company() const
    {
        const auto *page = m_program->window.findChild<ContextPage *>();
        return page ? *page->timeline().drawing().timeline().pack() : Pack();
    }
    template <class Dialog>
    Dialog *shown() const
    {
        for (auto *dialog : m_program->window.findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    ImportPreviewDialog *preview() const
    {
        (void)QTest::qWaitFor([this] { return shown<ImportPreviewDialog>() != nullptr; });
        return shown<ImportPreviewDialog>();
    }
    static QString counts(const ImportPreviewDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"counts"_s)->text();
    }
    static void press(const QWidget &dialog, const QString &name)
    {
        dialog.findChild<QPushButton *>(name)->click();
    }
    void chooseTable(const QString &name) const
    {
        m_program->dialogs.path = name;
        action(u"Import Table…"_s)->trigger();
    }
    /// The button of the message that shows; messages before it are closed.
    QPushButton *messageButton(const QString &text) const
    {
        QPushButton *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (auto *button : m_program->window.messages().findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == text)
                    found = button;
            }
            if (!found)
                closeMessage();
            return found != nullptr;
        });
        return found;
    }
    void closeMessage() const
    {
        for (auto *close : m_program->window.messages().findChildren<QToolButton *>()) {
            if (close->isVisible())
                close->click();
        }
    }
    bool says(const QString &part) const
    {
        return QTest::qWaitFor([&] {
            if (m_program->says(part))
                return true;
            closeMessage();
            return false;
        });
    }
    static bool drop(const QString &name, Program &program)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(name)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&program.window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent end(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&program.window, &end);
        return end.isAccepted();
    }
    bool exportTo(const QString &menu, const QString &name, const QString &filter) const
    {
        m_program->dialogs.path = path(name);
        m_program->dialogs.filter = filter;
        action(menu)->trigger();
        return says(u"written to "_s + path(name)) && QFile::exists(path(name));
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(m_data->path());
        m_program->workspace->begin();
        QTRY_VERIFY(m_program->page() && m_program->window.isVisible());
    }
    void cleanup() { m_program.reset(); }

    void aTableGoesOutIsEditedAndComesBack_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::newRow("for spreadsheets") << tableFileFilters().at(0) << u"timeline.csv"_s;
        QTest::newRow("CSV") << tableFileFilters().at(1) << u"timeline.csv"_s;
        QTest::newRow("Markdown") << tableFileFilters().at(2) << u"timeline.md"_s;
    }
    void aTableGoesOutIsEditedAndComesBack()
    {
        QFETCH(QString, filter);
        QFETCH(QString, name);
        QVERIFY(makeMine(u"Acme / Co"_s));
        const Pack before = company();
        QVERIFY(exportTo(u"Export Timeline…"_s, name, filter));
        QCOMPARE(m_program->dialogs.suggestedName, u"Acme - Co timeline.csv"_s);

        // Somebody else's program changes a cell and adds a row.
        ReadProgress progress;
        const auto read = readTableFile(path(name), progress);
        QVERIFY(read);
        QList<QStringList> rows;
        for (const TableRow &row : *read)
            rows << row.cells;
        const qsizetype entries = rows.size() - 1;
        const qsizetype why = rows.first().indexOf(u"Why"_s);
        rows[3][why] = u"=cmd|'/C calc'!A0, \"quoted\"\nand a second line"_s;
        QStringList added(rows.first().size());
        added[rows.first().indexOf(u"Month"_s)] = u"5"_s;
        added[rows.first().indexOf(u"What"_s)] = u"A row of somebody else"_s;
        rows << added;
        file(name, tableFileContent(rows, name, filter));

        chooseTable(path(name));
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog);
        QCOMPARE(counts(*dialog),
                 u"Changed: 1 · Added: 1 · Left out: 0 · Unchanged: %1"_s.arg(entries - 1));
        QCOMPARE(company(), before);
        press(*dialog, u"import"_s);
        QVERIFY(says(u"Changed: 1 · Added: 1"_s));
        look(m_program->window, u"import-done"_s);
        const Pack after = company();
        QCOMPARE(timelineRows(after).size(), entries + 2);
        qsizetype changed = 0;
        for (const Phase &phase : after.phases) {
            for (const TimelineEntry &entry : phase.entries)
                changed += entry.why == rows.at(3).at(why) ? 1 : 0;
        }
        QCOMPARE(changed, 1);
        // One sees it, and one step takes all of it back.
        QCOMPARE(m_program->window.findChild<QTabWidget *>()->currentIndex(), 1);
        QVERIFY(m_program->window.findChild<ContextPage *>()->timeline().isVisible());
        QPushButton *undo = messageButton(u"Undo"_s);
        QVERIFY(undo);
        undo->click();
        QCOMPARE(company(), before);
        QVERIFY(action(u"Redo: Import table"_s));
        action(u"Redo: Import table"_s)->trigger();
        QCOMPARE(company(), after);
        action(u"Undo: Import table"_s)->trigger();
        QCOMPARE(company(), before);
    }

    void fixesGoOutAndComeBackUnchanged()
    {
        QVERIFY(makeMine(u"Acme"_s));
        QVERIFY(exportTo(u"Export Fixes…"_s, u"fixes.csv"_s, tableFileFilters().at(0)));
        QCOMPARE(m_program->dialogs.suggestedName, u"Acme fixes.csv"_s);
        QVERIFY(contentOf(path(u"fixes.csv"_s)).startsWith("\xEF\xBB\xBF"));
        chooseTable(path(u"fixes.csv"_s));
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog);
        QVERIFY(counts(*dialog).startsWith(u"Changed: 0 · Added: 0 · Left out: 0"_s));
        // There is nothing to accept.
        QVERIFY(!dialog->findChild<QPushButton *>(u"import"_s));
        press(*dialog, u"cancelImport"_s);
        // A new row of the fixes brings one to them.
        chooseTable(file(u"more.csv"_s, "Month,Incident\n3,The coffee ran out\n"));
        press(*preview(), u"import"_s);
        QCOMPARE(company().fixes.last().incident, u"The coffee ran out"_s);
        QCOMPARE(m_program->window.findChild<QTabWidget *>()->currentIndex(), 2);
    }

    void cancellingThePreviewWritesNothing()
    {
        QVERIFY(makeMine(u"Acme"_s));
        const Pack before = company();
        chooseTable(file(u"t.csv"_s, "Month,What\n3,New\n"));
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!shown<ImportPreviewDialog>());
        QCOMPARE(company(), before);
    }

    void thePreviewIsReadAndAcceptedByKeyboard()
    {
        QVERIFY(makeMine(u"Acme"_s));
        chooseTable(
            file(u"t.csv"_s, "Month,What,Why\n3,New,\"line one\nline two\"\nnever,Bad,x\n"));
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto *tree = dialog->findChild<QTreeView *>();
        const auto *whole = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(!tree->accessibleName().isEmpty() && !whole->accessibleName().isEmpty());
        const auto key = [&](Qt::Key pressed) {
            QTest::keyClick(QApplication::focusWidget(), pressed);
        };
        QCOMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(tree));
        QVERIFY(whole->toPlainText().contains(u"line one\nline two"_s));
        key(Qt::Key_Up);
        QCOMPARE(whole->toPlainText(), QString());
        key(Qt::Key_End);
        QVERIFY2(whole->toPlainText().contains(u"Line 4: "_s), qPrintable(whole->toPlainText()));
        key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(whole));
        key(Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        key(Qt::Key_Backtab);
        key(Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(tree));
        key(Qt::Key_Return);
        QVERIFY(says(u"Added: 1 · Left out: 1"_s));
    }

    void whatCanNotBeChangedOffersToBeMadeMine()
    {
        m_program->dialogs.path = file(u"t.csv"_s, "Month,What\n3,New\n");
        action(u"Import Table…"_s)->trigger();
        QCOMPARE(m_program->dialogs.asked, QStringList{u"“QuickBite” can't be changed"_s});
        QVERIFY(!shown<MakeMineDialog>());
        m_program->dialogs.agrees = true;
        action(u"Import Table…"_s)->trigger();
        QVERIFY(shown<MakeMineDialog>());
    }

    void aTableThatIsWrongIsToldWithItsLineAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("columns") << QByteArray("Date,Cost\n1,2\n") << u"Line 1 has to name"_s;
        QTest::newRow("encoding") << QByteArray("Month,What\n3,caf\xE9\n")
                                  << u"Line 2 is not text"_s;
        QTest::newRow("empty") << QByteArray() << u"table is empty"_s;
        QTest::newRow("quotes") << QByteArray("Month,What\n3,\"x\n") << u"Line 2: the closing"_s;
    }
    void aTableThatIsWrongIsToldWithItsLineAndChangesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        QVERIFY(makeMine(u"Acme"_s));
        const Pack before = company();
        chooseTable(file(u"wrong.csv"_s, content));
        QVERIFY(says(u"wrong.csv was not imported, and nothing was changed. "_s));
        QVERIFY(m_program->says(said));
        QCOMPARE(company(), before);
        QVERIFY(!shown<ImportPreviewDialog>());
    }

    void aTableThatCouldBeBothIsAskedAbout()
    {
        QVERIFY(makeMine(u"Acme"_s));
        chooseTable(file(u"both.csv"_s, "Month,What,Incident\n3,Something,Fire\n"));
        QTRY_VERIFY(shown<TableKindDialog>());
        look(*shown<TableKindDialog>(), u"import-kind"_s);
        shown<TableKindDialog>()->findChild<QRadioButton *>(u"asFixes"_s)->click();
        press(*shown<TableKindDialog>(), u"continue"_s);
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog);
        // Changed 0, added 1; the other column is left out.
        QCOMPARE(counts(*dialog), u"Changed: 0 · Added: 1 · Left out: 1 · Unchanged: 0"_s);
        press(*dialog, u"import"_s);
        QCOMPARE(company().fixes.last().incident, u"Fire"_s);
    }

    void aCompanyThatChangedInBetweenIsLeftAlone()
    {
        QVERIFY(makeMine(u"Acme"_s));
        chooseTable(file(u"t.csv"_s, "Month,What\n3,New\n"));
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog);
        m_program->dialogs.text = u"Beta"_s;
        action(u"Rename…"_s)->trigger();
        const Pack renamed = company();
        QCOMPARE(renamed.title, u"Beta"_s);
        press(*dialog, u"import"_s);
        QVERIFY(says(u"has changed since the preview"_s));
        QCOMPARE(company(), renamed);
        // Another look, and it comes in.
        messageButton(u"Try again"_s)->click();
        dialog = preview();
        QVERIFY(dialog);
        press(*dialog, u"import"_s);
        QVERIFY(says(u"was imported into “Beta”"_s));
    }

    void anUndoOfTheNoticeTakesBackNoLaterEdit()
    {
        QVERIFY(makeMine(u"Acme"_s));
        chooseTable(file(u"t.csv"_s, "Month,What\n3,New\n"));
        press(*preview(), u"import"_s);
        QPushButton *undo = messageButton(u"Undo"_s);
        QVERIFY(undo);
        m_program->dialogs.text = u"Beta"_s;
        action(u"Rename…"_s)->trigger();
        const Pack later = company();
        undo->click();
        QVERIFY(says(u"edited after the import"_s));
        QCOMPARE(company(), later);
    }

    void aLargeFileShowsHowFarItIsAndCanBeCancelled()
    {
        QVERIFY(makeMine(u"Acme"_s));
        const Pack before = company();
        QFile big(path(u"big.csv"_s));
        QVERIFY(big.open(QIODevice::WriteOnly));
        // Empty lines only: nothing ends it but its end.
        const QByteArray lines(1024 * 1024, '\n');
        for (int i = 0; i < 600; ++i)
            QCOMPARE(big.write(lines), lines.size());
        big.close();
        chooseTable(big.fileName());
        QTRY_VERIFY(shown<ReadingDialog>());
        const auto *bar = shown<ReadingDialog>()->findChild<QProgressBar *>();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() > 0);
        look(*shown<ReadingDialog>(), u"import-reading"_s);
        press(*shown<ReadingDialog>(), u"cancelReading"_s);
        QVERIFY(!shown<ReadingDialog>());
        // The next one is not kept waiting for long.
        const auto again = [&] {
            chooseTable(file(u"t.csv"_s, "Month,What\n3,New\n"));
            return QTest::qWaitFor([&] { return shown<ImportPreviewDialog>() != nullptr; }, 200);
        };
        QTRY_VERIFY(again());
        QCOMPARE(company(), before);
        QVERIFY(!m_program->says(u"big.csv"_s));
    }

    void twoThousandRowsComeInWithoutFreezingTheWindow()
    {
        QVERIFY(makeMine(u"Acme"_s));
        QByteArray rows("Month,What,Why\n");
        for (int i = 0; i < 2000; ++i)
            rows +=
                QByteArray::number(i % 18 + 1) + ",Entry " + QByteArray::number(i) + ",Because\n";
        chooseTable(file(u"many.csv"_s, rows));
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog);
        QVERIFY(counts(*dialog).contains(u"Added: 2,000"_s));
        QElapsedTimer time;
        time.start();
        press(*dialog, u"import"_s);
        const qint64 imported = time.restart();
        action(u"Undo: Import table"_s)->trigger();
        const qint64 undone = time.restart();
        qInfo("2,000 rows: imported in %lld ms, undone in %lld ms",
              static_cast<long long>(imported), static_cast<long long>(undone));
        QVERIFY(imported < 2000 && undone < 2000);
        QCOMPARE(company().phases, quickBite()->phases);
    }

    void aFileDroppedOntoTheWindowIsImported()
    {
        QVERIFY(makeMine(u"Acme"_s));
        QVERIFY(!drop(path(u"picture.png"_s), *m_program));
        QVERIFY(drop(file(u"t.csv"_s, "Month,What\n3,New\n"), *m_program));
        ImportPreviewDialog *table = preview();
        QVERIFY(table);
        // Its answer comes first.
        QVERIFY(!drop(smallPack, *m_program));
        press(*table, u"import"_s);
        QTRY_VERIFY(!shown<ImportPreviewDialog>());
        QVERIFY(drop(smallPack, *m_program));
        QVERIFY(preview());
    }

    void aDocumentDroppedAmongDocumentsIsOpened()
    {
        const QString document = file(u"ours.md"_s, "# Ours\n\n## Timeline\n");
        auto *tabs = m_program->window.findChild<QTabWidget *>();
        QVERIFY(tabs);
        const auto inFront = [tabs](const QString &title) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->tabText(i) == title)
                    tabs->setCurrentIndex(i);
            }
            return tabs->tabText(tabs->currentIndex()) == title;
        };
        for (const QString &title : {u"Post-Mortems"_s, u"Runbooks"_s}) {
            QVERIFY(inFront(title));
            QVERIFY(drop(document, *m_program));
            QTRY_VERIFY(tabs->currentWidget()->findChild<DocumentPage *>());
            DocumentPage &page = *tabs->currentWidget()->findChild<DocumentPage *>();
            QTRY_COMPARE(page.document().session().path(), document);
        }
        QVERIFY(!shown<ImportPreviewDialog>());
        // No line of text on the way takes its address.
        auto *line = m_program->window.findChild<QLineEdit *>();
        QVERIFY(line);
        QMimeData data;
        const auto isTaken = [line, &data](const QUrl &url) {
            data.setUrls({url});
            data.setText(url.toString());
            QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &data, Qt::LeftButton, {});
            enter.ignore();
            QCoreApplication::sendEvent(line, &enter);
            return enter.isAccepted();
        };
        QVERIFY(!isTaken(QUrl::fromLocalFile(path(u"notes.txt"_s))));
        QVERIFY(isTaken(QUrl(u"https://example.org/"_s)));
    }

    void aPackIsLookedAtBeforeItIsThere()
    {
        m_program->dialogs.path = smallPack;
        m_program->import()->trigger();
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog);
        QVERIFY2(counts(*dialog).startsWith(u"Timeline entries: 2 · Fixes: 2"_s),
                 qPrintable(counts(*dialog)));
        press(*dialog, u"cancelImport"_s);
        QTRY_VERIFY(m_program->import()->isEnabled());
        QVERIFY(QDir(m_program->folder.packs()).isEmpty());
        QCOMPARE(active(), u"QuickBite · fictional example"_s);

        m_program->import()->trigger();
        press(*preview(), u"import"_s);
        QTRY_VERIFY(active().startsWith(u"Parcelo"_s));
        // Made one's own, it can be edited.
        QVERIFY(makeMine(u"My parcels"_s));
    }

    void anotherEditionOfAPackIsComparedBeforeItReplaces()
    {
        m_program->dialogs.path = smallPack;
        m_program->import()->trigger();
        press(*preview(), u"import"_s);
        QTRY_VERIFY(active().startsWith(u"Parcelo"_s));
        const QString stored = m_program->folder.packs() + u"/parcelo.en.json"_s;
        const QByteArray before = contentOf(stored);
        QVERIFY(!before.isEmpty());

        // The same again: nothing to do.
        m_program->dialogs.path = file(u"same.json"_s, before);
        m_program->import()->trigger();
        ImportPreviewDialog *dialog = preview();
        QVERIFY(dialog && !dialog->findChild<QPushButton *>(u"import"_s));
        press(*dialog, u"cancelImport"_s);
        QTRY_VERIFY(!shown<ImportPreviewDialog>());

        QByteArray edition = before;
        edition.replace("A migration dropped a column.", "Somebody dropped a column.");
        m_program->dialogs.path = file(u"second.json"_s, edition);
        m_program->import()->trigger();
        dialog = preview();
        QVERIFY(dialog);
        QVERIFY2(counts(*dialog).startsWith(u"Changed: 1 · Added: 0 · Removed: 0"_s),
                 qPrintable(counts(*dialog)));
        press(*dialog, u"cancelImport"_s);
        QTRY_VERIFY(!shown<ImportPreviewDialog>());
        QCOMPARE(contentOf(stored), before);

        m_program->import()->trigger();
        press(*preview(), u"import"_s);
        QTRY_VERIFY(contentOf(stored).contains("Somebody dropped a column."));
    }

    void aPackWithAnIdOfOnesOwnIsRefused()
    {
        QByteArray pack = contentOf(smallPack);
        pack.replace("\"parcelo\"", "\"own-12345678\"");
        pack.replace("\"file\": \"documents/lost-parcels.md\"", "\"markdown\": \"text\"");
        m_program->dialogs.path = file(u"own.json"_s, pack);
        m_program->import()->trigger();
        QVERIFY(says(u"own-12345678"_s));
        QVERIFY(QDir(m_program->folder.packs()).isEmpty());
    }

    void aCompanyGoesOutAsAPackAndComesBackBesideItself()
    {
        QVERIFY(makeMine(u"Acme"_s));
        QVERIFY(exportTo(u"Export Company…"_s, u"acme.json"_s, {}));
        QCOMPARE(m_program->dialogs.suggestedName, u"Acme.json"_s);
        QVERIFY(m_program->says(u"takes, progress"_s));
        look(m_program->window, u"export-done"_s);
        QMenu *menu = nullptr;
        for (const QAction *top : m_program->window.menuBar()->actions()) {
            if (top->menu() && top->menu()->actions().contains(action(u"Export Company…"_s)))
                menu = top->menu();
        }
        QVERIFY(menu);
        menu->popup(m_program->window.pos());
        look(*menu, u"export-menu"_s);
        menu->hide();
        const auto noDocuments = [](const QString &) { return Result<QString>(); };
        const Result<Pack> out =
            readPack(contentOf(path(u"acme.json"_s)), u"acme.json"_s, noDocuments);
        QVERIFY(out);
        QVERIFY(out->id.startsWith(u"acme-"_s));
        Pack same = company();
        same.id = out->id;
        QCOMPARE(*out, same);

        m_program->dialogs.path = path(u"acme.json"_s);
        m_program->import()->trigger();
        press(*preview(), u"import"_s);
        QTRY_VERIFY(active().startsWith(u"Acme"_s) && !active().endsWith(u"mine"_s));
    }

    void theShippedCompanyCanBeExportedAndImported()
    {
        QVERIFY(exportTo(u"Export Company…"_s, u"qb.json"_s, {}));
        m_program->dialogs.path = path(u"qb.json"_s);
        m_program->import()->trigger();
        QVERIFY(preview());
        press(*preview(), u"import"_s);
        QTRY_VERIFY(QFile::exists(m_program->folder.packs() + u"/quickbite-copy.en.json"_s));
    }

    void whatIsMissingInACompanyIsAskedAboutBeforeItGoesOut()
    {
        QVERIFY(makeMine(u"Acme"_s, u"uestions"_s));
        m_program->dialogs.path = path(u"acme.json"_s);
        action(u"Export Company…"_s)->trigger();
        QCOMPARE(m_program->dialogs.asked.last(), u"“Acme” is not complete yet"_s);
        QVERIFY(!QFile::exists(path(u"acme.json"_s)));
        m_program->dialogs.agrees = true;
        action(u"Export Company…"_s)->trigger();
        QTRY_VERIFY(QFile::exists(path(u"acme.json"_s)));
    }

    // Read-only folders are tested without a window: other threads can't become nobody.
    void aFolderThatIsGoneIsSaidAndCanBeTriedAgain()
    {
        m_program->dialogs.path = path(u"gone/fixes.csv"_s);
        action(u"Export Fixes…"_s)->trigger();
        QVERIFY(says(u"could not be written"_s));
        QVERIFY(m_program->says(u"No file was left behind."_s));
        QVERIFY(QDir(m_files->path()).mkdir(u"gone"_s));
        QPushButton *retry = messageButton(u"Try again"_s);
        QVERIFY(retry);
        retry->click();
        QTRY_VERIFY(QFile::exists(path(u"gone/fixes.csv"_s)));
    }

    void aFullDiskIsSaidAndTheFileBeforeStays()
    {
        const SmallDisk disk("size=16k");
        if (!disk.isMounted())
            QSKIP("Needs the right to mount a small disk.");
        QFile before(disk.filePath(u"qb.json"_s));
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        for (const QString &name : {u"qb.json"_s, u"new.json"_s}) {
            m_program->dialogs.path = disk.filePath(name);
            action(u"Export Company…"_s)->trigger();
            QVERIFY(says(u"the disk is full"_s));
            QVERIFY(m_program->says(name == u"qb.json"_s ? u"before is unchanged"_s
                                                         : u"No file was left behind"_s));
            closeMessage();
        }
        QCOMPARE(contentOf(before.fileName()), "before");
        QCOMPARE(disk.files(), QStringList{u"qb.json"_s});
    }

    // The last one: the language stays.
    void theDialogsAreReadableInFrench()
    {
        m_program.reset();
        installLanguage(*qApp, u"fr"_s);
        m_program = std::make_unique<Program>(m_data->path(), u"fr"_s);
        m_program->workspace->begin();
        QTRY_VERIFY(m_program->page() && m_program->window.isVisible());
        QVERIFY(drop(smallPack, *m_program));
        ImportPreviewDialog *pack = preview();
        QVERIFY(pack);
        QCOMPARE(cutTexts(*pack), QStringList());
        look(*pack, u"import-pack-fr"_s);
        press(*pack, u"cancelImport"_s);

        TableKindDialog kind(u"chronologie.csv"_s);
        ReadingDialog reading(u"chronologie.csv"_s, std::make_shared<ReadProgress>());
        const Pack company = *quickBite(u"fr"_s);
        const auto compared = previewTimeline(
            company, {{1, {u"Mois"_s, u"Quoi"_s, u"Coût"_s}}, {2, {u"3"_s, u"Nouvelle entrée"_s}}});
        ImportPreviewDialog table({}, outlineOf(*compared), true);
        for (QDialog *dialog : QList<QDialog *>{&kind, &reading, &table}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QCOMPARE(cutTexts(*dialog), QStringList());
            look(*dialog,
                 u"import-fr-"_s +
                     QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1));
        }
    }
};

QTEST_MAIN(ImportExportTest)
#include "tst_importexport.moc"
