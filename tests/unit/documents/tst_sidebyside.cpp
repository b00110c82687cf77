#include "documents/sidebyside.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString part(const QString &line, const LinePart &part)
{
    return line.mid(part.begin, part.length);
}

} // namespace

class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsInWholeWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("added");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *taken, const char *added) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                << QString::fromUtf8(taken) << QString::fromUtf8(added);
        };
        row("a word", "It was late today.", "It was early today.", "late", "early");
        row("within a word", "restarted", "restarts", "restarted", "restarts");
        row("added", "It was late.", "It was very late.", "", "very ");
        row("taken out at the end", "one two", "one", " two", "");
        row("nothing", "same", "same", "", "");
        row("all", "one", "two", "one", "two");
        row("twice the same", "a a a", "a a", " a", "");
        row("pairs of code units", "x \xf0\x9f\x98\x80 y", "x \xf0\x9f\x98\x81 y",
            "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x81");
        row("empty", "", "words", "", "words");
    }

    void whatDiffersIsInWholeWords()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const LineDifference found = lineDifference(before, after);
        QTEST(part(before, found.before), "taken");
        QTEST(part(after, found.after), "added");
    }

    /// What both begin and end with, and the part between, is the whole line.
    void theRestIsTheSame()
    {
        QRandomGenerator chance(7);
        const auto line = [&chance] {
            QString made;
            for (int i = int(chance.bounded(12)); i > 0; --i)
                made += u"ab "[chance.bounded(3)];
            return made;
        };
        for (int i = 0; i < 5000; ++i) {
            const QString before = line();
            const QString after = line();
            const LineDifference found = lineDifference(before, after);
            QVERIFY(found.before.length >= 0 && found.after.length >= 0);
            QCOMPARE(found.before.begin, found.after.begin);
            QCOMPARE(before.left(found.before.begin), after.left(found.after.begin));
            QCOMPARE(before.mid(found.before.begin + found.before.length),
                     after.mid(found.after.begin + found.after.length));
        }
    }

    void equalLinesAreLeftOut()
    {
        QByteArray before;
        for (int i = 0; i < 20; ++i)
            before += "line " + QByteArray::number(i) + '\n';
        const QByteArray after = QByteArray(before).replace("line 10", "another");
        const QList<SideBySideRow> rows = sideBySide(SourceText(before), SourceText(after), 2, 100);
        QCOMPARE(rows.size(), 7);
        QCOMPARE(rows.at(0).skipped, 8);
        QCOMPARE(rows.at(1), (SideBySideRow{8, 8, false, 0}));
        QCOMPARE(rows.at(3), (SideBySideRow{10, 10, true, 0}));
        QCOMPARE(rows.at(6).skipped, SourceText(before).lineCount() - 13);
    }

    void linesThatOneTextHasAlone()
    {
        const QList<SideBySideRow> rows =
            sideBySide(SourceText("a\nb\n"), SourceText("a\nx\ny\nb\n"), 3, 100);
        QVERIFY(rows.contains(SideBySideRow{-1, 1, true, 0}));
        QVERIFY(rows.contains(SideBySideRow{-1, 2, true, 0}));
    }

    void aLongDifferenceEnds()
    {
        const QByteArray before = QByteArray("x\n").repeated(500);
        const QByteArray after = QByteArray("y\n").repeated(700);
        QCOMPARE(sideBySide(SourceText(before), SourceText(after), 3, 100).size(), 100);
        QVERIFY(sideBySide(SourceText(QByteArray()), SourceText(QByteArray()), 3, 100).size() <= 1);
    }
};

QTEST_APPLESS_MAIN(SideBySideTest)
#include "tst_sidebyside.moc"
