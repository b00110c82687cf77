#include "widgets/growingtext.h"
#include "widgets/longlines.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QLocale>
#include <QMimeData>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

/// Texts that are as high as what is in them, and what is too long for them.
class GrowingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longLinesAreFound()
    {
        QCOMPARE(LongLines::longest(u""), 0);
        QCOMPARE(LongLines::longest(u"one\nthree\n"), 5);
        QCOMPARE(LongLines::longest(u"one\nthree and"), 9);
        const QString most(LongLines::mostLength, u'x');
        QVERIFY(!LongLines::areIn(QString(most + u'\n' + most)));
        QVERIFY(LongLines::areIn(QString(u"a\n" + most + u'x')));
        QCOMPARE(LongLines::shortened(u"a\n" + most), u"a\n" + most);
        const QString shortened = LongLines::shortened(u"a\nb" + most + u"\nc");
        QVERIFY(shortened.startsWith(u"a\nbxxx") && shortened.endsWith(u"\nc"));
        QVERIFY(shortened.contains(QLocale().toString(LongLines::mostLength + 1)));
        QVERIFY(shortened.size() < 400);
    }

    void aTextThatIsTooLongIsShownByItsBeginningAndStays()
    {
        GrowingText edit(GrowingText::Lines::Many);
        edit.resize(300, 100);
        edit.show();
        const QString text = u"first\n"_s + QString(1'000'000, u'x');
        edit.replaceText(text);
        QCOMPARE(edit.text(), text);
        QVERIFY(edit.toPlainText().size() < 400);
        QVERIFY(edit.isReadOnly());
        QTest::keyClicks(&edit, u"typed"_s);
        QCOMPARE(edit.text(), text);
        edit.replaceText(u"short"_s);
        QVERIFY(!edit.isReadOnly());
        QTest::keyClicks(&edit, u"x"_s);
        QCOMPARE(edit.text(), u"xshort"_s);

        edit.setWritable(false);
        edit.replaceText(text);
        edit.replaceText(u"short"_s);
        QVERIFY(edit.isReadOnly());
    }

    void undoingIsForThePageAroundIt()
    {
        struct Page : QWidget {
            int steps = 0;
            void keyPressEvent(QKeyEvent *event) override
            {
                steps += event->matches(QKeySequence::Undo) ? 1 : 0;
                steps += event->matches(QKeySequence::Redo) ? 10 : 0;
            }
        };
        Page page;
        auto *edit = new GrowingText(GrowingText::Lines::One, &page);
        page.show();
        edit->setFocus();
        QTest::keyClicks(edit, u"words"_s);
        QTest::keySequence(edit, QKeySequence::Undo);
        QTest::keySequence(edit, QKeySequence::Redo);
        QCOMPARE(page.steps, 11);
        QCOMPARE(edit->text(), u"words"_s);
    }

    void aLineThatIsTooLongIsNotPasted()
    {
        GrowingText edit(GrowingText::Lines::One);
        edit.show();
        edit.replaceText(u"kept"_s);
        QApplication::clipboard()->setText(QString(LongLines::mostLength + 1, u'x'));
        edit.paste();
        QCOMPARE(edit.text(), u"kept"_s);
        QTRY_VERIFY(QToolTip::text().contains(QLocale().toString(LongLines::mostLength)));
        QApplication::clipboard()->setText(u" and\n"_s);
        edit.paste();
        QCOMPARE(edit.text(), u" andkept"_s);
        // Many short lines become one long one.
        QApplication::clipboard()->setText(u"word\n"_s.repeated(LongLines::mostLength / 4));
        edit.paste();
        QCOMPARE(edit.text(), u" andkept"_s);
    }

    void filesAreDroppedWhereTheyStandForWords()
    {
        GrowingText edit(GrowingText::Lines::Many);
        edit.show();
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/a/b.png"_s)});
        QMimeData page;
        page.setUrls({QUrl(u"https://example.org/"_s)});
        const auto isTaken = [&edit](const QMimeData &data) {
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
            enter.ignore();
            QApplication::sendEvent(edit.viewport(), &enter);
            return enter.isAccepted();
        };
        QVERIFY(!isTaken(file));
        QVERIFY(isTaken(page));
        edit.setOtherData({[](const QMimeData &data) { return data.hasUrls(); },
                           [](const QMimeData &data) { return data.urls().at(0).fileName(); }});
        QVERIFY(isTaken(file));
        QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &file, Qt::LeftButton, {});
        QApplication::sendEvent(edit.viewport(), &drop);
        QCOMPARE(edit.text(), u"b.png"_s);
        edit.setWritable(false);
        QVERIFY(!isTaken(file));
    }

    void linesThatArePastedBecomeOne_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("text");
        QTest::newRow("spaces at the ends") << u" a  b "_s << u" a  b "_s;
        QTest::newRow("a whole line") << u"  a b \r\n"_s << u"  a b"_s;
        QTest::newRow("lines") << u"\n a \n\n b\u2028c\n"_s << u"a b c"_s;
        QTest::newRow("nothing else") << u" \n "_s << QString();
        const QString many(2000, u' ');
        QTest::newRow("many spaces") << u'a' + many << u'a' + many;
    }

    void linesThatArePastedBecomeOne()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, text);
        GrowingText edit(GrowingText::Lines::One);
        QApplication::clipboard()->setText(pasted);
        edit.paste();
        QCOMPARE(edit.text(), text);
    }
};

QTEST_MAIN(GrowingTextTest)
#include "tst_growingtext.moc"
