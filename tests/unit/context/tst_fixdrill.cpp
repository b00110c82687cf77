#include "context/fixdrill.h"
#include "packs/packfiles.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

DrillChance seeded(quint32 seed)
{
    return [generator = QRandomGenerator(seed)](int below) mutable {
        return generator.bounded(below);
    };
}

QStringList idsOf(const QList<FixDrillItem> &items)
{
    QStringList ids;
    for (const FixDrillItem &item : items)
        ids << item.id;
    return ids;
}

int count(const QList<FixDrillItem> &items, FixDrillKind kind)
{
    return int(std::count_if(items.cbegin(), items.cend(),
                             [kind](const FixDrillItem &item) { return item.kind == kind; }));
}

} // namespace

class FixDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsAsked();
    void sameSeedSameDrill();
    void everyOrderIsPossible();
    void sortingHasBothKinds();
    void unfinishedFixesAreNoTrap();
    void sortingIsJudged();
    void wordsAreCompared_data();
    void wordsAreCompared();
    void anAnswerIsItsOwnBestAnswer();
    void anEmptyCompanyHasNoDrill();

private:
    Pack m_quickbite;
};

void FixDrillTest::initTestCase()
{
    const Result<Pack> read = readPackFile(u":/packs/quickbite/en.json"_s);
    QVERIFY(read);
    m_quickbite = *read;
}

void FixDrillTest::everythingIsAsked()
{
    const QList<FixDrillItem> items = makeFixDrill(m_quickbite, seeded(1));
    QCOMPARE(count(items, FixDrillKind::NameFixes), 6);
    QCOMPARE(count(items, FixDrillKind::NameRisk), 6);
    QCOMPARE(count(items, FixDrillKind::SortFixes), 2);
    QSet<QString> ids;
    QSet<QString> cards;
    for (const FixDrillItem &item : items) {
        QVERIFY2(!ids.contains(item.id), qPrintable(item.id));
        ids.insert(item.id);
        if (item.kind == FixDrillKind::SortFixes) {
            for (const DrillCard &card : item.cards)
                cards.insert(card.text);
            continue;
        }
        QVERIFY(!item.incident.isEmpty() && !item.quickfix.isEmpty());
        QVERIFY(item.id.endsWith(u'/' + item.fixId));
    }
    QCOMPARE(cards.size(), 12);
}

void FixDrillTest::sameSeedSameDrill()
{
    const QStringList first = idsOf(makeFixDrill(m_quickbite, seeded(7)));
    QCOMPARE(idsOf(makeFixDrill(m_quickbite, seeded(7))), first);
    QStringList other = idsOf(makeFixDrill(m_quickbite, seeded(8)));
    QVERIFY(other != first);
    // Another order of the same items.
    other.sort();
    QStringList sorted = first;
    sorted.sort();
    QCOMPARE(other, sorted);
}

void FixDrillTest::everyOrderIsPossible()
{
    Pack pack;
    pack.fixes = m_quickbite.fixes.first(3);
    for (Fix &fix : pack.fixes) {
        fix.risk.clear();
        fix.permanentFix.clear();
    }
    QHash<QString, int> orders;
    const DrillChance chance = seeded(3);
    for (int i = 0; i < 6000; ++i)
        ++orders[idsOf(makeFixDrill(pack, chance)).join(u',')];
    QCOMPARE(orders.size(), 6);
    for (const int times : std::as_const(orders))
        QVERIFY2(times > 850 && times < 1150, qPrintable(QString::number(times)));
}

void FixDrillTest::sortingHasBothKinds()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        for (const FixDrillItem &item : makeFixDrill(m_quickbite, seeded(seed), 4)) {
            if (item.kind != FixDrillKind::SortFixes)
                continue;
            const auto permanent =
                std::count_if(item.cards.cbegin(), item.cards.cend(),
                              [](const DrillCard &card) { return card.isPermanent; });
            QVERIFY(item.cards.size() <= 4);
            QVERIFY(permanent > 0 && permanent < item.cards.size());
        }
    }
}

void FixDrillTest::unfinishedFixesAreNoTrap()
{
    Pack pack = m_quickbite;
    pack.fixes = pack.fixes.first(2);
    pack.fixes[0].permanentFix.clear();
    pack.fixes[0].risk.clear();
    pack.fixes[1].permanentFix = pack.fixes[1].quickfix.toUpper();
    const QList<FixDrillItem> items = makeFixDrill(pack, seeded(5));
    QCOMPARE(count(items, FixDrillKind::SortFixes), 0);
    QCOMPARE(count(items, FixDrillKind::NameRisk), 1);
    QCOMPARE(count(items, FixDrillKind::NameFixes), 2);
}

void FixDrillTest::sortingIsJudged()
{
    FixDrillItem item;
    item.cards = {{u"a"_s, u"restart"_s, false},
                  {u"a"_s, u"repair"_s, true},
                  {u"b"_s, u"roll back"_s, false}};
    SortingResult result = judgeSorting(item, {false, true, false});
    QCOMPARE(result.right, 3);
    QVERIFY(result.wrong.isEmpty());
    result = judgeSorting(item, {true, true});
    QCOMPARE(result.right, 1);
    QCOMPARE(result.wrong, (QList<int>{0, 2}));
}

void FixDrillTest::wordsAreCompared_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("missed");
    const auto row = [](const char *name, const char *expected, const char *answer,
                        const QStringList &missed) {
        QTest::newRow(name) << QString::fromUtf8(expected) << QString::fromUtf8(answer) << missed;
    };
    row("all", "Raise max_connections to 300 on RDS", "raising MAX_CONNECTIONS, 300, rds: raised.",
        {});
    row("a number is missing", "Raise max_connections to 300 on RDS", "raise max_connections (RDS)",
        {u"300"_s});
    row("another number", "every 8 h", "every 80 hours", {u"8"_s});
    row("accents", "Redémarrer le conteneur", "redemarre le CONTENEUR", {});
    row("plural", "old images", "an old image", {});
    row("nothing said", "Roll back", "", {u"Roll"_s, u"back"_s});
    row("part of a word is no word", "cron job", "chronic jobless", {u"cron"_s});
}

void FixDrillTest::wordsAreCompared()
{
    QFETCH(QString, expected);
    QFETCH(QString, answer);
    QTEST(wordsMissed(expected, answer), "missed");
    // Every word that counts is one or the other, in the order of the text.
    QFETCH(QStringList, missed);
    QStringList both = wordsSaid(expected, answer) + missed;
    QStringList all = wordsMissed(expected, QString());
    both.sort();
    all.sort();
    QCOMPARE(both, all);
}

void FixDrillTest::anAnswerIsItsOwnBestAnswer()
{
    for (const Fix &fix : std::as_const(m_quickbite.fixes)) {
        for (const QString &text : {fix.quickfix, fix.permanentFix, fix.risk}) {
            QCOMPARE(wordsCovered(text, text).value(), 1.0);
            QCOMPARE(wordsCovered(text, QString()).value(), 0.0);
        }
    }
    QVERIFY(!wordsCovered(u"to do it"_s, u"to do it"_s));
}

void FixDrillTest::anEmptyCompanyHasNoDrill()
{
    QVERIFY(makeFixDrill(Pack(), seeded(1)).isEmpty());
}

QTEST_GUILESS_MAIN(FixDrillTest)
#include "tst_fixdrill.moc"
