#pragma once

#include "documents/view/documenttext.h"
#include "documents/view/editorspelling.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"

#include <QTemporaryDir>
#include <QTest>

namespace recount
{

/// An editor in a window, with the dictionaries of the system.
class EditorBench
{
public:
    explicit EditorBench(const QByteArray &bytes = {}, QSize size = QSize(900, 600),
                         const QStringList &folders = dictionaryFolders({}))
        : text(bytes)
        , spelling(folders, folder.filePath(QStringLiteral("words.txt")))
        , editor(text, spelling)
        , edit(*editor.textEdit())
    {
        editor.setLanguage(QStringLiteral("en"));
        editor.resize(size);
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        edit.setFocus();
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    void placeCursor(int position, int length = 0)
    {
        QTextCursor cursor(text.textDocument());
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
    }
    void placeCursorBehind(const QString &words)
    {
        const auto at = text.decoded().text().indexOf(words);
        QVERIFY(at >= 0);
        placeCursor(int(at + words.size()));
    }
    void selectWords(const QString &words)
    {
        const auto at = text.decoded().text().indexOf(words);
        QVERIFY(at >= 0);
        placeCursor(int(at), int(words.size()));
    }
    void type(const QString &keys) { QTest::keyClicks(&edit, keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&edit, key, modifiers);
        settle();
    }
    QString selected() const
    {
        return edit.textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    }
    template <class Child>
    Child *child(const char *objectName) const
    {
        return editor.findChild<Child *>(QLatin1String(objectName));
    }

    QTemporaryDir folder;
    DocumentText text;
    EditorSpelling spelling;
    MarkdownEditor editor;
    MarkdownTextEdit &edit;
};

} // namespace recount
