#include "documents/view/documenttext.h"
#include "randombytes.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QThread>

#include <thread>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString textOf(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines << block.text();
    return lines.join(u'\n');
}

/// Follows a document by what it tells alone.
class Follower : public QObject
{
public:
    explicit Follower(DocumentText &text) : bytes(text.bytes())
    {
        connect(&text, &DocumentText::changed, this, [this](const TextPatch &patch) {
            bytes.replace(patch.range.begin, patch.range.size(), patch.replacement);
            ++patches;
        });
        connect(&text, &DocumentText::stepDone, this, [this] { ++steps; });
    }

    QByteArray bytes;
    int patches = 0;
    int steps = 0;
};

void insert(DocumentText &text, int position, const QString &what, int removed = 0)
{
    QTextCursor cursor(text.textDocument());
    cursor.setPosition(position);
    cursor.setPosition(position + removed, QTextCursor::KeepAnchor);
    cursor.insertText(what);
}

} // namespace

class DocumentTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingChangesOnlyWhatIsTyped()
    {
        DocumentText text("\xEF\xBB\xBFone\r\n\xFF two\rthree\n");
        QCOMPARE(textOf(*text.textDocument()), u"one\n\uFFFD two\nthree\n"_s);
        Follower follower(text);
        insert(text, 9, u"!"_s);
        QCOMPARE(text.bytes(), QByteArray("\xEF\xBB\xBFone\r\n\xFF two!\rthree\n"));
        insert(text, 3, u"\nmore"_s);
        QCOMPARE(text.bytes(), QByteArray("\xEF\xBB\xBFone\r\nmore\r\n\xFF two!\rthree\n"));
        QCOMPARE(follower.bytes, text.bytes());
        QCOMPARE(follower.patches, 2);
        // Formats are no text.
        QTextCursor cursor(text.textDocument());
        cursor.select(QTextCursor::Document);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(bold);
        QCOMPARE(follower.patches, 2);
    }

    void replacingAllByHandKeepsTheLinesThatStay()
    {
        DocumentText text("one\r\n\xFF two\r\nthree\n");
        QTextCursor cursor(text.textDocument());
        cursor.select(QTextCursor::Document);
        cursor.insertText(u"ONE\n\uFFFD two\nTHREE\n"_s);
        QCOMPARE(text.bytes(), QByteArray("ONE\r\n\xFF two\r\nTHREE\n"));
        cursor.select(QTextCursor::Document);
        cursor.insertText(u"ONE\nthree"_s);
        QCOMPARE(text.bytes(), QByteArray("ONE\r\nthree"));
        cursor.select(QTextCursor::Document);
        cursor.removeSelectedText();
        QCOMPARE(text.bytes(), QByteArray());
        text.undoStack()->setIndex(0);
        QCOMPARE(text.bytes(), QByteArray("one\r\n\xFF two\r\nthree\n"));
        QCOMPARE(textOf(*text.textDocument()), u"one\n\uFFFD two\nthree\n"_s);
    }

    void aWordIsOneStep()
    {
        DocumentText text("");
        for (const QChar letter : u"two words"_s)
            insert(text, int(text.decoded().length()), QString(letter));
        QCOMPARE(text.undoStack()->count(), 2);
        text.undoStack()->undo();
        QCOMPARE(text.bytes(), QByteArray("two "));
        text.undoStack()->redo();
        for (int i = 0; i < 3; ++i)
            insert(text, int(text.decoded().length()) - 1, {}, 1);
        QCOMPARE(text.bytes(), QByteArray("two wo"));
        QCOMPARE(text.undoStack()->count(), 3);
        text.undoStack()->undo();
        QCOMPARE(text.bytes(), QByteArray("two words"));
        // What was saved is a step of its own.
        text.undoStack()->setClean();
        insert(text, 9, u"!"_s);
        QVERIFY(!text.undoStack()->isClean());
        text.undoStack()->undo();
        QVERIFY(text.undoStack()->isClean());
        QCOMPARE(text.bytes(), QByteArray("two words"));
    }

    void patchesAreOneStepAndLeaveTheCursor()
    {
        DocumentText text("| a | b |\r\n| c | d |\r\nbehind\r\n");
        Follower follower(text);
        QTextCursor cursor(text.textDocument());
        cursor.setPosition(22);
        const QString rest = cursor.block().text().mid(cursor.positionInBlock());
        QVERIFY(text.apply({{{2, 3}, "longer"}, {{13, 14}, ""}}, u"Change of a row"_s));
        QCOMPARE(text.bytes(), QByteArray("| longer | b |\r\n|  | d |\r\nbehind\r\n"));
        QCOMPARE(cursor.block().text().mid(cursor.positionInBlock()), rest);
        QCOMPARE(follower.steps, 1);
        QCOMPARE(follower.bytes, text.bytes());
        QCOMPARE(text.undoStack()->undoText(), u"Change of a row"_s);
        text.undoStack()->undo();
        QCOMPARE(text.bytes(), QByteArray("| a | b |\r\n| c | d |\r\nbehind\r\n"));
        QCOMPARE(cursor.block().text().mid(cursor.positionInBlock()), rest);
        QCOMPARE(follower.bytes, text.bytes());
        // What does not fit changes nothing, what changes nothing is no step.
        QVERIFY(!text.apply({{{5, 90}, "x"}}, {}));
        QVERIFY(!text.apply({{{0, 3}, "x"}, {{2, 5}, "y"}}, {}));
        QVERIFY(text.apply({{{2, 3}, "a"}}, {}));
        QCOMPARE(text.undoStack()->index(), 0);
        QCOMPARE(follower.steps, 2);
    }

    void anotherVersionChangesOnlyItsLines()
    {
        DocumentText text("one\r\ntwo\r\nthree\r\nfour\n");
        Follower follower(text);
        const QByteArray other("\xEF\xBB\xBFone\r\n2\r\nthree\r\nfour\nfive");
        text.replaceAll(other, u"Restore"_s);
        QCOMPARE(text.bytes(), other);
        QCOMPARE(follower.bytes, other);
        QCOMPARE(follower.patches, 3);
        QCOMPARE(textOf(*text.textDocument()), u"one\n2\nthree\nfour\nfive"_s);
        text.undoStack()->undo();
        QCOMPARE(text.bytes(), QByteArray("one\r\ntwo\r\nthree\r\nfour\n"));
        QCOMPARE(follower.bytes, text.bytes());
        text.replaceAll(text.bytes(), u"Nothing"_s);
        QCOMPARE(text.undoStack()->index(), 0);
    }

    void theMarkStaysInFront()
    {
        DocumentText text("x\xEF\xBB\xBFy");
        insert(text, 0, {}, 1);
        QCOMPARE(text.bytes(), QByteArray("\xEF\xBB\xBFy"));
        insert(text, 1, u"a"_s);
        QCOMPARE(text.bytes(), QByteArray("\xEF\xBB\xBF"
                                          "ay"));
        text.undoStack()->undo();
        text.undoStack()->undo();
        QCOMPARE(text.bytes(), QByteArray("x\xEF\xBB\xBFy"));
        text.undoStack()->redo();
        QCOMPARE(text.textPosition(3), 1);
        QCOMPARE(text.bytePlace(1), 3);
    }

    void loadingForgetsTheSteps()
    {
        DocumentText text("a");
        insert(text, 0, u"b"_s);
        text.load("c\r\n");
        QVERIFY(!text.undoStack()->canUndo());
        QCOMPARE(textOf(*text.textDocument()), u"c\n"_s);
        QCOMPARE(text.bytes(), QByteArray("c\r\n"));
    }

    void aTextIsPreparedOnAnotherThread()
    {
        DocumentText text("before\n");
        QByteArray told;
        connect(&text, &DocumentText::loaded, this, [&] { told = text.bytes(); });
        QThread *const mine = QThread::currentThread();
        std::shared_ptr<DocumentText::Prepared> prepared;
        std::thread worker([&prepared, mine] {
            prepared = DocumentText::prepare("one\r\n\xFF two\r\n", mine);
        });
        worker.join();
        QCOMPARE(prepared->document->thread(), mine);
        insert(text, 0, u"x"_s);
        text.load(*prepared);
        QCOMPARE(told, QByteArray("one\r\n\xFF two\r\n"));
        QCOMPARE(textOf(*text.textDocument()), u"one\n\uFFFD two\n"_s);
        QVERIFY(!text.undoStack()->canUndo());
        Follower follower(text);
        insert(text, 3, u"!"_s);
        QCOMPARE(text.bytes(), QByteArray("one!\r\n\xFF two\r\n"));
        QCOMPARE(follower.bytes, text.bytes());
        text.undoStack()->undo();
        QCOMPARE(textOf(*text.textDocument()), u"one\n\uFFFD two\n"_s);
    }

    void bytesAndTextStayInStepWhateverIsDone()
    {
        QRandomGenerator chance(7);
        for (int round = 0; round < 250; ++round) {
            DocumentText text(randomBytes(chance, 25));
            Follower follower(text);
            QList<QByteArray> history{text.bytes()};
            int at = 0;
            const auto noteStep = [&] {
                at = text.undoStack()->index();
                history.resize(std::min(int(history.size()), at));
                history.append(text.bytes());
            };
            for (int edit = 0; edit < 40; ++edit) {
                const quint32 kind = chance.bounded(10U);
                const auto length = int(text.decoded().length());
                const QByteArray before = text.bytes();
                const int index = text.undoStack()->index();
                QByteArray expected;
                if (kind < 4) {
                    // No cursor stands within a surrogate pair.
                    const QString now = textOf(*text.textDocument());
                    const auto whole = [&now](int place) {
                        return place < now.size() && now.at(place).isLowSurrogate() ? place - 1
                                                                                    : place;
                    };
                    const int position = whole(int(chance.bounded(length + 1)));
                    const int removed =
                        whole(position + int(chance.bounded(std::min(5, length - position) + 1))) -
                        position;
                    const QByteArray typed = randomBytes(chance, 2);
                    insert(text, position, DecodedText(typed).text(), removed);
                } else if (kind < 6) {
                    const auto begin = qsizetype(chance.bounded(int(before.size()) + 1));
                    const auto size =
                        qsizetype(chance.bounded(std::min(5, int(before.size() - begin)) + 1));
                    const TextPatch patch{{begin, begin + size}, randomBytes(chance, 4)};
                    QVERIFY(text.apply({patch, {{before.size(), before.size()}, "z"}}, {}));
                    expected = *patched(before, {patch, {{before.size(), before.size()}, "z"}});
                    QCOMPARE(text.bytes(), expected);
                } else if (kind < 7) {
                    expected =
                        before.left(3) + randomBytes(chance, 5) + before.mid(before.size() / 2);
                    text.replaceAll(expected, {});
                    QCOMPARE(text.bytes(), expected);
                } else if (kind < 9) {
                    text.undoStack()->undo();
                    QCOMPARE(text.bytes(), history.at(std::max(0, index - 1)));
                } else {
                    text.undoStack()->redo();
                    QCOMPARE(text.bytes(), history.at(text.undoStack()->index()));
                }
                if (kind < 7 && (text.bytes() != before || text.undoStack()->index() != index))
                    noteStep();
                QCOMPARE(follower.bytes, text.bytes());
                QCOMPARE(int(text.decoded().length()), text.textDocument()->characterCount() - 1);
                QCOMPARE(text.decoded().lineCount(), text.textDocument()->blockCount());
                // A mark that was typed is a character until the document is read again.
                const DecodedText fresh(text.bytes());
                if (fresh.markSize() == text.decoded().markSize())
                    QCOMPARE(textOf(*text.textDocument()), fresh.text());
                if (QTest::currentTestFailed()) {
                    qWarning("round %d edit %d kind %u %s to %s", round, edit, kind,
                             before.toPercentEncoding().data(),
                             text.bytes().toPercentEncoding().data());
                    return;
                }
            }
        }
    }
};

QTEST_MAIN(DocumentTextTest)
#include "tst_documenttext.moc"
