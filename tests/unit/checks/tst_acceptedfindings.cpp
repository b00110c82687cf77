#include "checks/acceptedfindings.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// "A1": rule A about the words 1; "A" has no mark.
QList<MarkedFinding> marked(const QStringList &words)
{
    QList<MarkedFinding> findings;
    for (const QString &word : words)
        findings.append({word.left(1), word.mid(1)});
    return findings;
}

AcceptedFindings accepted(const QStringList &words)
{
    return acceptedOf(marked(words));
}

} // namespace

class AcceptedFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAccepted_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QList<bool>>("known");
        const auto row = [](const char *name, const QStringList &before, const QStringList &found,
                            const QList<bool> &known) {
            QTest::newRow(name) << before << found << known;
        };
        row("nothing", {}, {u"A1"_s, u"B1"_s}, {false, false});
        row("the same", {u"A1"_s, u"B1"_s}, {u"B1"_s, u"A1"_s}, {true, true});
        row("one more", {u"A1"_s, u"A2"_s}, {u"A1"_s, u"A3"_s, u"A2"_s}, {true, false, true});
        row("edited", {u"A1"_s, u"A2"_s}, {u"A1"_s, u"A3"_s}, {true, true});
        row("edited and one more", {u"A1"_s, u"A2"_s}, {u"A1"_s, u"A3"_s, u"A4"_s},
            {true, false, false});
        row("the same words twice", {u"A1"_s}, {u"A1"_s, u"A1"_s}, {true, false});
        row("mended", {u"A1"_s, u"A2"_s, u"B1"_s}, {u"A2"_s}, {true});
        row("another rule", {u"A1"_s}, {u"B1"_s}, {false});
        row("counted only", {u"A"_s, u"A"_s}, {u"A1"_s, u"A2"_s}, {true, true});
        row("counted only, one more", {u"A"_s}, {u"A1"_s, u"A2"_s}, {false, false});
        row("no findings", {u"A1"_s}, {}, {});
    }

    void whatIsAccepted()
    {
        QFETCH(const QStringList, before);
        QFETCH(const QStringList, found);
        QFETCH(const QList<bool>, known);
        QCOMPARE(areAccepted(marked(found), accepted(before)), known);
    }

    void marksFollowFromTheWordsAlone()
    {
        const QByteArray one("It  was\n a disaster");
        const QByteArray two("## T\n\nIt was a disaster");
        const QString mark = findingMark(one, {0, one.size()});
        QCOMPARE(mark.size(), 10);
        QCOMPARE(findingMark(two, {6, two.size()}), mark);
        QVERIFY(findingMark(two, {6, two.size() - 1}) != mark);
        QVERIFY(!findingMark(two, {0, 0}).isEmpty());
        QVERIFY(!findingMark({}, {50, 90}).isEmpty());
        const QList<Finding> findings{{u"PM16"_s, Finding::Severity::Hint, {0, 2}, {}, {}, {}},
                                      {u"PM16"_s, Finding::Severity::Hint, {3, 5}, {}, {}, {}}};
        QCOMPARE(countOf(acceptedOf(markedFindings(one, findings))), 2);
    }
};

QTEST_APPLESS_MAIN(AcceptedFindingsTest)
#include "tst_acceptedfindings.moc"
