#include "context/fixtable.h"
#include "context/wordedduration.h"
#include "packs/packfiles.h"

#include <QTest>

#include <algorithm>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

Fix fix(const QString &id, int month, const QString &incident)
{
    Fix fix;
    fix.id = id;
    fix.month = month;
    fix.incident = incident;
    fix.quickfix = u"restart"_s;
    fix.permanentFix = u"repair"_s;
    return fix;
}

QStringList idsOf(const FixTable &table, const QList<int> &rows)
{
    QStringList ids;
    for (const int row : rows)
        ids << table.fix(row).id;
    return ids;
}

} // namespace

class FixTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void durationsAreUnderstood_data();
    void durationsAreUnderstood();
    void cellsSayWhatIsKnown();
    void everyWordHasToOccur();
    void unfinishedOnesCanBeFound();
    void anyColumnSorts_data();
    void anyColumnSorts();
    void unknownComesLastBothWays();
    void exportHasWhatTheColumnsShow();
    void printedTextIsEscaped();
    void nothingIsATableToo();

private:
    std::shared_ptr<const Pack> m_quickbite;
};

void FixTableTest::initTestCase()
{
    const Result<Pack> read = readPackFile(u":/packs/quickbite/en.json"_s);
    QVERIFY(read);
    m_quickbite = std::make_shared<const Pack>(*read);
}

void FixTableTest::durationsAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("minutes");
    const auto row = [](const char *text, double minutes) {
        QTest::newRow(text) << QString::fromUtf8(text) << minutes;
    };
    row("10 minutes", 10);
    row("about 15 minutes after detection", 15);
    row("2 h 10", 130);
    row("2\u00A0h", 120);
    row("1.5 hours", 90);
    row("1,5 jour", 2160);
    row("an hour", 60);
    row("3 days, delivered on March 18", 4320);
    row("1 semaine", 10080);
    row("une année", 525600);
    row("2 mois, avec le cron", 86400);
    row("30 s", 0.5);
    row("5 min", 5);
    for (const char *text : {"", "—", "not long", "10", "March 15", "max 300 connections"})
        row(text, -1);
}

void FixTableTest::durationsAreUnderstood()
{
    QFETCH(QString, text);
    QTEST(minutesInWords(text).value_or(-1), "minutes");
}

void FixTableTest::cellsSayWhatIsKnown()
{
    const FixTable table(m_quickbite);
    QCOMPARE(table.count(), 6);
    const int leak = table.rowOf(u"memory-leak"_s);
    QCOMPARE(table.text(leak, FixColumn::Month), u"5"_s);
    QCOMPARE(table.remark(leak, FixColumn::Quickfix), u"Time: 10 minutes"_s);
    QCOMPARE(table.remark(leak, FixColumn::PermanentFix), u"Time: 3 days"_s);
    QCOMPARE(table.text(leak, FixColumn::Who),
             u"Quickfix: DevOps\nPermanent fix: Developers; DevOps helps to profile"_s);
    QCOMPARE(table.text(leak, FixColumn::Held), u"1 week"_s);
    QCOMPARE(table.text(leak, FixColumn::Origin), u"Fictional"_s);
    QCOMPARE(table.links(leak).size(), 2);
    QCOMPARE(table.links(leak).at(0).id, u"m05-memory-leak"_s);
    QCOMPARE(table.links(leak).at(1).title, u"Question 9: Temporary fix"_s);
    const int certificate = table.rowOf(u"certificate-expired"_s);
    QCOMPARE(table.remark(certificate, FixColumn::Quickfix), u"Time: —"_s);
    QCOMPARE(table.text(certificate, FixColumn::Held), u"—"_s);
    QCOMPARE(table.rowOf(u"no-such"_s), -1);
}

void FixTableTest::everyWordHasToOccur()
{
    const FixTable table(m_quickbite);
    const auto found = [&table](const QString &text) {
        return idsOf(table, table.rows({text, false}, FixColumn::Month, Qt::AscendingOrder));
    };
    QCOMPARE(found(QString()).size(), 6);
    QCOMPARE(found(u"  DOCKER   ssh "_s), QStringList{u"disk-full"_s});
    QCOMPARE(found(u"certificáte"_s), QStringList{u"certificate-expired"_s});
    QCOMPARE(found(u"month 13"_s), QStringList{u"new-years-eve"_s});
    QCOMPARE(found(u"docker nonsense"_s), QStringList());
}

void FixTableTest::unfinishedOnesCanBeFound()
{
    auto pack = std::make_shared<Pack>();
    pack->fixes = {fix(u"a"_s, 1, u"alpha"_s), fix(u"b"_s, 2, u"beta"_s)};
    pack->fixes[1].permanentFix.clear();
    const FixTable table(pack);
    QVERIFY(table.lacksPermanentFix(1) && !table.lacksPermanentFix(0));
    QCOMPARE(table.text(1, FixColumn::PermanentFix), u"No permanent fix yet"_s);
    QCOMPARE(table.remark(1, FixColumn::PermanentFix), QString());
    const auto found = [&table](const FixFilter &filter) {
        return table.rows(filter, FixColumn::Month, Qt::AscendingOrder);
    };
    QCOMPARE(found({QString(), true}), QList<int>{1});
    QCOMPARE(found({u"no permanent"_s, false}), QList<int>{1});
    QCOMPARE(found({u"alpha"_s, true}), QList<int>());
    // First, because it is what somebody sorts this column for.
    QCOMPARE(table.rows({}, FixColumn::PermanentFix, Qt::AscendingOrder), (QList<int>{1, 0}));
}

void FixTableTest::anyColumnSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, FixColumn column, const char *order) {
        QTest::newRow(name) << int(column) << QString::fromLatin1(order);
    };
    row("month", FixColumn::Month, "cab");
    row("incident", FixColumn::Incident, "bac");
    row("quickfix", FixColumn::Quickfix, "acb");
    row("permanent fix", FixColumn::PermanentFix, "bca");
    row("who", FixColumn::Who, "bca");
    row("held", FixColumn::Held, "abc"); // 10 days, 2 weeks, 2 months
    row("links", FixColumn::Links, "");
    row("origin", FixColumn::Origin, "cba");
}

void FixTableTest::anyColumnSorts()
{
    QFETCH(int, column);
    auto pack = std::make_shared<Pack>();
    Fix a = fix(u"a"_s, 2, u"Élan"_s);
    a.quickfix = u"2 restarts"_s;
    a.quickfixBy = u"Zoe"_s;
    a.quickfixHeld = u"10 days"_s;
    a.entries = {u"one"_s, u"two"_s};
    a.origin = Origin::Fictional;
    a.permanentFix = u"zip"_s;
    Fix b = fix(u"b"_s, 11, u"disk"_s);
    b.quickfix = u"10 restarts"_s;
    b.quickfixBy = u"Ada"_s;
    b.quickfixHeld = u"2 weeks"_s;
    b.origin = Origin::Lab;
    b.permanentFix.clear();
    Fix c = fix(u"c"_s, 1, u"Zebra"_s);
    c.quickfix = u"9 restarts"_s;
    c.quickfixBy = u"Eve"_s;
    c.quickfixHeld = u"2 months"_s;
    c.entries = {u"one"_s};
    c.origin = Origin::Lived;
    pack->fixes = {a, b, c};
    // An entry that nobody describes is no reason to show less.
    const FixTable table(pack);
    const QStringList up = idsOf(table, table.rows({}, FixColumn(column), Qt::AscendingOrder));
    QStringList down = idsOf(table, table.rows({}, FixColumn(column), Qt::DescendingOrder));
    if (FixColumn(column) == FixColumn::Links) {
        QCOMPARE(up.join(QString()), u"cab"_s); // b has none, which is unknown
        QCOMPARE(down.join(QString()), u"acb"_s);
        return;
    }
    QTEST(up.join(QString()), "order");
    std::reverse(down.begin(), down.end());
    QTEST(down.join(QString()), "order");
}

void FixTableTest::unknownComesLastBothWays()
{
    const FixTable table(m_quickbite);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const QStringList ids = idsOf(table, table.rows({}, FixColumn::Held, order));
        QCOMPARE(ids.last(), u"payments-broken"_s);
        QCOMPARE(ids.first(),
                 order == Qt::AscendingOrder ? u"database-connections"_s : u"disk-full"_s);
    }
}

void FixTableTest::exportHasWhatTheColumnsShow()
{
    const FixTable table(m_quickbite);
    const QList<int> rows{table.rowOf(u"memory-leak"_s), table.rowOf(u"disk-full"_s)};
    const QList<QStringList> exported = table.exported(
        rows, {FixColumn::Incident, FixColumn::Quickfix, FixColumn::Who, FixColumn::Held});
    QCOMPARE(exported.at(0),
             (QStringList{u"Incident"_s, u"Quickfix"_s, u"Quickfix time"_s, u"Quickfix by"_s,
                          u"Permanent fix by"_s, u"Quickfix held"_s}));
    QCOMPARE(exported.at(1).at(2), u"10 minutes"_s);
    QCOMPARE(exported.at(2).at(2), QString());
    QCOMPARE(exported.at(2).at(1), u"Free space with docker system prune -a"_s);
    QCOMPARE(exported.size(), 3);
    for (const QStringList &row : exported)
        QCOMPARE(row.size(), exported.first().size());
}

void FixTableTest::printedTextIsEscaped()
{
    auto pack = std::make_shared<Pack>();
    pack->fixes = {fix(u"a"_s, 1, u"<script>x</script>\n&"_s)};
    const FixTable table(pack);
    const QString html = table.html(u"a < b"_s, {0}, {FixColumn::Incident, FixColumn::Quickfix});
    QVERIFY(html.contains(u"&lt;script&gt;x&lt;/script&gt;<br>&amp;"_s));
    QVERIFY(html.contains(u"<h2>a &lt; b</h2>"_s));
    QVERIFY(html.contains(u"restart<br><i>Time: —</i>"_s));
}

void FixTableTest::nothingIsATableToo()
{
    const FixTable none;
    QCOMPARE(none.count(), 0);
    QVERIFY(none.rows({u"x"_s, true}, FixColumn::Who, Qt::DescendingOrder).isEmpty());
    QCOMPARE(none.exported({}, {FixColumn::Month}).size(), 1);
}

QTEST_GUILESS_MAIN(FixTableTest)
#include "tst_fixtable.moc"
