// Writing in the Markdown editor: from a key press until the text is painted, in a document of
// 10 MB and in one with a table of 2,000 rows. Runs offscreen unless QT_QPA_PLATFORM says
// otherwise.

#include "documents/view/documenttext.h"
#include "documents/view/editorspelling.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "figures.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;

namespace
{

constexpr double keyMs = 16.0;

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

QByteArray longDocument()
{
    QByteArray bytes("# Incident\r\n");
    for (int i = 0; bytes.size() < 10 * 1024 * 1024; ++i) {
        if (i % 40 == 0)
            bytes += "\r\n## Section " + QByteArray::number(i / 40) + "\r\n\r\n";
        bytes += "- 09:" + QByteArray::number(i % 60) +
                 " the **database** refused `connections` for r\xC3\xA9gion " +
                 QByteArray::number(i) + "\r\n";
    }
    return bytes;
}

QByteArray tableDocument()
{
    QByteArray bytes(
        "# Timeline\n\n| Time | Kind | Event | Evidence |\n| --- | --- | --- | --- |\n");
    for (int i = 0; i < 2000; ++i)
        bytes += "| 2026-01-14 09:" + QByteArray::number(10 + i % 50) + " | action | Step " +
                 QByteArray::number(i) + " of the rollback was started | [log](https://a.b/" +
                 QByteArray::number(i) + ") |\n";
    return bytes;
}

void measure(Figures &figures, const QByteArray &bytes, const char *opening, const char *typing,
             const char *breaking, const char *undoing, const char *scrolling)
{
    const QTemporaryDir folder;
    DocumentText text;
    EditorSpelling spelling(dictionaryFolders({}), folder.filePath(QStringLiteral("words.txt")));
    MarkdownEditor editor(text, spelling);
    editor.setLanguage(QStringLiteral("en"));
    editor.resize(1280, 800);
    editor.show();
    settle();
    figures.note(opening, milliseconds([&] {
                     text.load(bytes);
                     settle();
                 }),
                 "ms");
    QTest::qWait(4000); // outline and spelling are read in the background
    MarkdownTextEdit &edit = *editor.textEdit();
    edit.setFocus();
    const auto key = [&](Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        return milliseconds([&] {
            QTest::keyClick(&edit, which, modifiers);
            settle();
        });
    };
    const auto timesOf = [&](int count, const auto &press) {
        std::vector<double> times;
        for (int i = 0; i < count; ++i) {
            // All over the document, as nothing may depend on the place.
            if (i % 20 == 0) {
                const int blocks = text.textDocument()->blockCount();
                const QTextBlock block =
                    text.textDocument()->findBlockByNumber(4 + i * 37 % (blocks - 5));
                edit.select(block.position() + block.length() / 2, 0);
                settle();
            }
            times.push_back(press(i));
        }
        return times;
    };
    figures.checkAll(typing,
                     timesOf(400,
                             [&](int i) {
                                 return key(i % 6 == 5 ? Qt::Key_Space
                                                       : Qt::Key(Qt::Key_A + i % 26));
                             }),
                     "ms", keyMs);
    figures.checkAll(
        breaking,
        timesOf(100, [&](int i) { return key(i % 2 == 0 ? Qt::Key_Return : Qt::Key_Backspace); }),
        "ms", keyMs);
    figures.checkAll(undoing, timesOf(60, [&](int) { return key(Qt::Key_Z, Qt::ControlModifier); }),
                     "ms", keyMs);
    figures.checkAll(scrolling, timesOf(200, [&](int) { return key(Qt::Key_PageDown); }), "ms",
                     keyMs);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Figures figures;
    measure(figures, longDocument(), "10 MB: opened", "10 MB: a key", "10 MB: Enter, Backspace",
            "10 MB: undo", "10 MB: a page down");
    measure(figures, tableDocument(), "2,000 rows: opened", "2,000 rows: a key",
            "2,000 rows: Enter, Backspace", "2,000 rows: undo", "2,000 rows: a page down");
    return figures.exitCode();
}
