#include "editorbench.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class EditorSpellingTest : public QObject
{
    Q_OBJECT

    static QStringList underlined(const EditorBench &bench)
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &selection : bench.edit.extraSelections()) {
            if (selection.format.underlineStyle() == QTextCharFormat::DashUnderline)
                words << selection.cursor.selectedText();
        }
        return words;
    }

    /// The menu of the text cursor, opened by its key.
    static QMenu *openMenu(EditorBench &bench)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&bench.edit, &event);
        EditorBench::settle();
        return bench.child<QMenu>("editorMenu");
    }

    static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    static void choose(QMenu *menu, QAction *action)
    {
        action->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void misspelledWordsAreUnderlinedAndMended()
    {
        EditorBench bench("An outtage of `kubectll`, an outtage of Zzkafka.\n\n```\nwrnog\n```\n");
        QTRY_COMPARE(bench.spelling.state(), EditorSpelling::State::Ready);
        EditorBench::settle();
        QCOMPARE(underlined(bench), (QStringList{u"outtage"_s, u"outtage"_s, u"Zzkafka"_s}));
        bench.placeCursor(5);
        QMenu *menu = openMenu(bench);
        QVERIFY(menu);
        QAction *mend = entry(menu, u"outage"_s);
        QVERIFY(mend);
        QVERIFY(entry(menu, u"Add to my words"_s));
        choose(menu, mend);
        QVERIFY(bench.text.bytes().startsWith("An outage of `kubectll`, an outtage of"));
        EditorBench::settle();
        QCOMPARE(underlined(bench), (QStringList{u"outtage"_s, u"Zzkafka"_s}));
        bench.text.undoStack()->undo();
        QVERIFY(bench.text.bytes().startsWith("An outtage"));
        bench.placeCursorBehind(u"Zzkaf"_s);
        menu = openMenu(bench);
        choose(menu, entry(menu, u"Add to my words"_s));
        EditorBench::settle();
        QCOMPARE(underlined(bench), (QStringList{u"outtage"_s, u"outtage"_s}));
        PersonalWords kept(bench.folder.filePath(u"words.txt"_s));
        QVERIFY(kept.read());
        QVERIFY(kept.contains(u"Zzkafka"_s));
    }

    void theWordThatIsBeingWrittenIsLeftAlone()
    {
        EditorBench bench("\n");
        QTRY_COMPARE(bench.spelling.state(), EditorSpelling::State::Ready);
        bench.type(u"outtag"_s);
        EditorBench::settle();
        QCOMPARE(underlined(bench), QStringList());
        bench.type(u" "_s);
        EditorBench::settle();
        QCOMPARE(underlined(bench), QStringList{u"outtag"_s});
    }

    void theDocumentSaysItsLanguage()
    {
        EditorBench bench("---\nlang: fr\n---\nUne dépoiement réussi.\n");
        QTRY_COMPARE(bench.spelling.dictionaryLanguage(), u"fr"_s);
        EditorBench::settle();
        QCOMPARE(underlined(bench), QStringList{u"dépoiement"_s});
        bench.text.replaceAll("---\nlang: en\n---\nThe deployment.\n", {});
        QTRY_COMPARE(bench.spelling.dictionaryLanguage(), u"en_US"_s);
        EditorBench::settle();
        QCOMPARE(underlined(bench), QStringList());
    }

    void itCanBeSwitchedOff()
    {
        EditorBench bench("An outtage.\n");
        QTRY_COMPARE(bench.spelling.state(), EditorSpelling::State::Ready);
        QAction *action = bench.editor.action(MarkdownEditor::Command::Spelling);
        QVERIFY(action->isChecked());
        action->trigger();
        EditorBench::settle();
        QCOMPARE(underlined(bench), QStringList());
        QCOMPARE(bench.spelling.state(), EditorSpelling::State::Off);
        action->trigger();
        QTRY_COMPARE(underlined(bench), QStringList{u"outtage"_s});
    }

    void withoutADictionaryTheMenuSaysSo()
    {
        EditorBench bench("An outtage.\n", QSize(900, 600), {});
        QTRY_COMPARE(bench.spelling.state(), EditorSpelling::State::NoDictionary);
        QMenu *menu = openMenu(bench);
        QAction *state =
            entry(menu, u"No dictionary for %1"_s.arg(QLocale(u"en"_s).nativeLanguageName()));
        QVERIFY(state);
        QVERIFY(!state->isEnabled());
        QVERIFY(!state->toolTip().isEmpty());
        menu->close();
    }

    void theRestIsCheckedWhenThereIsTime()
    {
        EditorBench bench(QByteArray("word\n").repeated(3000) + "outtage\n");
        QTRY_COMPARE(bench.spelling.state(), EditorSpelling::State::Ready);
        const QTextBlock last = bench.text.textDocument()->findBlockByNumber(3000);
        QTRY_VERIFY(last.userData() != nullptr);
        QCOMPARE(bench.spelling.misspelled(last), (QList<WordPlace>{{0, 7}}));
    }

    void theMenuWorksOnTheText()
    {
        EditorBench bench("some text\n");
        bench.selectWords(u"some"_s);
        QMenu *menu = openMenu(bench);
        QVERIFY(!entry(menu, u"Undo"_s)->isEnabled());
        choose(menu, entry(menu, u"Cut"_s));
        QCOMPARE(bench.text.bytes(), QByteArray(" text\n"));
        menu = openMenu(bench);
        choose(menu, entry(menu, u"Undo"_s));
        QCOMPARE(bench.text.bytes(), QByteArray("some text\n"));
        bench.editor.setReadOnly(true);
        menu = openMenu(bench);
        QVERIFY(!entry(menu, u"Cut"_s));
        QVERIFY(entry(menu, u"Copy"_s));
        menu->close();
    }
};

QTEST_MAIN(EditorSpellingTest)
#include "tst_editorspelling.moc"
