#include "documents/view/findbar.h"
#include "editorbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class FindBarTest : public QObject
{
    Q_OBJECT

    /// What is behind the text in each match that is drawn.
    static int drawnMatches(const EditorBench &bench)
    {
        int count = 0;
        for (const QTextEdit::ExtraSelection &selection : bench.edit.extraSelections()) {
            if (selection.cursor.hasSelection() &&
                selection.format.hasProperty(QTextFormat::BackgroundBrush))
                ++count;
        }
        return count;
    }

private Q_SLOTS:
    void tabGoesFromTheWordsToWhatIsWrittenInstead()
    {
        EditorBench bench("one two\n");
        bench.press(Qt::Key_H, Qt::ControlModifier);
        auto *find = bench.child<QLineEdit>("find");
        auto *instead = bench.child<QLineEdit>("replace");
        QVERIFY(find->hasFocus());
        QTest::keyClick(find, Qt::Key_Tab);
        QVERIFY(instead->hasFocus());
        QTest::keyClick(instead, Qt::Key_Tab);
        QVERIFY(bench.child<QToolButton>("replaceOne")->hasFocus());
    }

    void findsAsOneTypes()
    {
        EditorBench bench("one two\r\ntwo One\r\nthree two\r\n");
        bench.placeCursor(9);
        bench.press(Qt::Key_F, Qt::ControlModifier);
        auto *find = bench.child<QLineEdit>("find");
        auto *count = bench.child<QLabel>("findCount");
        QVERIFY(find->hasFocus());
        QVERIFY(!bench.child<QLineEdit>("replace")->isVisible());
        QTest::keyClicks(find, u"two"_s);
        EditorBench::settle();
        QCOMPARE(count->text(), u"3 of 3"_s);
        QCOMPARE(bench.edit.textCursor().selectionStart(), 22);
        QCOMPARE(drawnMatches(bench), 3);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(count->text(), u"1 of 3"_s);
        QTest::keyClick(find, Qt::Key_F3);
        QCOMPARE(count->text(), u"2 of 3"_s);
        QTest::keyClick(find, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), u"3 of 3"_s);
        QTest::keyClick(find, Qt::Key_Escape);
        EditorBench::settle();
        QVERIFY(bench.edit.hasFocus());
        QVERIFY(!bench.child<FindBar>("findBar")->isVisible());
        QCOMPARE(drawnMatches(bench), 0);
        QCOMPARE(bench.selected(), u"two"_s);
        // F3 opens it again.
        bench.press(Qt::Key_F3);
        QCOMPARE(bench.edit.textCursor().selectionStart(), 4);
        bench.edit.setFocus();
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.child<FindBar>("findBar")->isVisible());
    }

    void choicesNarrowTheSearch()
    {
        EditorBench bench("log Log logs\n");
        bench.selectWords(u"Log"_s);
        bench.press(Qt::Key_F, Qt::ControlModifier);
        auto *find = bench.child<QLineEdit>("find");
        auto *count = bench.child<QLabel>("findCount");
        QCOMPARE(find->text(), u"Log"_s);
        QCOMPARE(count->text(), u"2 of 3"_s);
        bench.child<QToolButton>("matchCase")->click();
        QCOMPARE(count->text(), u"1 of 1"_s);
        bench.child<QToolButton>("matchCase")->click();
        bench.child<QToolButton>("wholeWords")->click();
        QVERIFY(count->text().endsWith(u" of 2"_s));
        bench.child<QToolButton>("expression")->click();
        find->setText(u"l(o"_s);
        QVERIFY(count->text().startsWith(u"Not a regular expression: "_s));
        QCOMPARE(find->accessibleDescription(), count->text());
        find->setText(u"l.g"_s);
        QVERIFY(count->text().endsWith(u" of 2"_s));
        find->setText(u"nothing"_s);
        QCOMPARE(count->text(), u"Not found"_s);
        find->clear();
        QCOMPARE(count->text(), QString());
    }

    void replaces()
    {
        EditorBench bench("a-b\r\nc-d\re-f\n\xFFg-h\n");
        bench.press(Qt::Key_H, Qt::ControlModifier);
        auto *find = bench.child<QLineEdit>("find");
        auto *replace = bench.child<QLineEdit>("replace");
        QVERIFY(replace->isVisible());
        bench.child<QToolButton>("expression")->click();
        find->setText(u"(\\w)-(\\w)"_s);
        replace->setText(u"\\2+\\1"_s);
        replace->setFocus();
        QTest::keyClick(replace, Qt::Key_Return);
        QCOMPARE(bench.text.bytes(), QByteArray("b+a\r\nc-d\re-f\n\xFFg-h\n"));
        QCOMPARE(bench.selected(), u"c-d"_s);
        bench.child<QToolButton>("replaceAll")->click();
        QCOMPARE(bench.text.bytes(), QByteArray("b+a\r\nd+c\rf+e\n\xFFh+g\n"));
        QCOMPARE(bench.child<QLabel>("findCount")->text(), u"3 replacement(s)"_s);
        bench.text.undoStack()->undo();
        QCOMPARE(bench.text.bytes(), QByteArray("b+a\r\nc-d\re-f\n\xFFg-h\n"));
        QTRY_VERIFY(bench.child<QLabel>("findCount")->text().contains(u"3"_s));
    }

    void whatIsWrittenIsSearchedAgain()
    {
        EditorBench bench("one\n");
        bench.press(Qt::Key_F, Qt::ControlModifier);
        bench.child<QLineEdit>("find")->setText(u"one"_s);
        QCOMPARE(bench.child<QLabel>("findCount")->text(), u"1 of 1"_s);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.type(u"one"_s);
        QTRY_COMPARE(bench.child<QLabel>("findCount")->text(), u"2 match(es)"_s);
        QCOMPARE(drawnMatches(bench), 2);
    }

    void thousandsOfMatchesAreOneStep()
    {
        EditorBench bench(QByteArray("some text\r\n").repeated(60000));
        bench.press(Qt::Key_H, Qt::ControlModifier);
        bench.child<QLineEdit>("find")->setText(u"e"_s);
        QCOMPARE(bench.child<QLabel>("findCount")->text(), u"More than 100,000 found"_s);
        bench.child<QLineEdit>("replace")->setText(u"EE"_s);
        bench.child<QToolButton>("replaceAll")->click();
        QCOMPARE(bench.text.undoStack()->count(), 1);
        QCOMPARE(bench.text.bytes(), QByteArray("somEE tEExt\r\n").repeated(60000));
        bench.text.undoStack()->undo();
        QCOMPARE(bench.text.bytes(), QByteArray("some text\r\n").repeated(60000));
    }

    void controlsSayWhatTheyDo()
    {
        EditorBench bench("one\n");
        bench.press(Qt::Key_H, Qt::ControlModifier);
        const auto *bar = bench.child<FindBar>("findBar");
        for (const QWidget *control : bar->findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->objectName()));
        }
    }
};

QTEST_MAIN(FindBarTest)
#include "tst_findbar.moc"
