#include "context/drillitem.h"

#include "contextpacks.h"
#include "foundation/text.h"
#include "packs/packfiles.h"

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
        return int(generator.bounded(below));
    };
}

const DrillSet sets[] = {DrillSet::Recall, DrillSet::Communication, DrillSet::Fixes};

QString plain(const QString &text)
{
    return foldForSearch(text.simplified());
}

const TimelineEntry *entryOf(const Pack &pack, const QString &id)
{
    for (const Phase &phase : pack.phases) {
        for (const TimelineEntry &entry : phase.entries) {
            if (entry.id == id)
                return &entry;
        }
    }
    return nullptr;
}

QList<const TimelineEntry *> entriesOf(const Pack &pack)
{
    QList<const TimelineEntry *> entries;
    for (const Phase &phase : pack.phases) {
        for (const TimelineEntry &entry : phase.entries)
            entries << &entry;
    }
    return entries;
}

int count(const QList<DrillItem> &items, DrillKind kind)
{
    return int(std::count_if(items.cbegin(), items.cend(),
                             [kind](const DrillItem &item) { return item.kind == kind; }));
}

const Fix *fixOf(const Pack &pack, const QString &id)
{
    for (const Fix &fix : pack.fixes) {
        if (fix.id == id)
            return &fix;
    }
    return nullptr;
}

/// What is wrong with an item's answer by the pack; empty when it is right.
QString wrongAnswer(const Pack &pack, const DrillItem &item)
{
    const auto differs = [&](const QStringList &expected) {
        QStringList right;
        for (const QString &text : expected) {
            if (!text.trimmed().isEmpty())
                right << text;
        }
        return item.answers == right ? QString() : item.answers.join(u'|');
    };
    switch (item.kind) {
    case DrillKind::NameFixes: {
        const Fix *fix = fixOf(pack, item.thing);
        if (!fix || item.subject != fix->incident)
            return u"another incident"_s;
        return differs({fix->quickfix, fix->permanentFix});
    }
    case DrillKind::NameRisk: {
        const Fix *fix = fixOf(pack, item.thing);
        if (!fix || item.subject != fix->incident || item.scene != fix->quickfix)
            return u"another incident"_s;
        return differs({fix->risk});
    }
    case DrillKind::SortFixes:
        for (qsizetype i = 0; i < item.cards.size(); ++i) {
            const bool found =
                std::any_of(pack.fixes.cbegin(), pack.fixes.cend(), [&](const Fix &fix) {
                    return item.cards.at(i) ==
                           (item.solution.at(i) == 1 ? fix.permanentFix : fix.quickfix);
                });
            if (!found)
                return item.cards.at(i);
        }
        return {};
    case DrillKind::RecallWhat:
    case DrillKind::RecallWhy: {
        const TimelineEntry *entry = entryOf(pack, item.thing);
        const bool what = item.kind == DrillKind::RecallWhat;
        if (!entry || item.subject != (what ? entry->why : entry->what) ||
            item.month != entry->month)
            return u"another entry"_s;
        return differs({what ? entry->what : entry->why});
    }
    case DrillKind::NameMonth: {
        QStringList all;
        for (const TimelineEntry *entry : entriesOf(pack)) {
            if (entry->month == item.month)
                all << entry->what;
        }
        return differs(all);
    }
    case DrillKind::NameCause: {
        QStringList causes;
        for (const TimelineEntry *entry : entriesOf(pack)) {
            if (entry->id != item.thing && entry->followedBy.contains(item.thing))
                causes << entry->what;
        }
        return differs(causes);
    }
    case DrillKind::OrderEntries: {
        int before = 0;
        for (const int card : item.solution) {
            // The month of that text; in a phase, one that is later than the last.
            int month = 0;
            for (const TimelineEntry *entry : entriesOf(pack)) {
                if (entry->what == item.cards.at(card) && entry->month > before)
                    month = month == 0 ? entry->month : std::min(month, entry->month);
            }
            if (month == 0)
                return item.cards.at(card);
            before = month;
        }
        return {};
    }
    case DrillKind::OrderSteps: {
        QStringList titles;
        for (const CommunicationStep &step : pack.communication) {
            if (!step.title.simplified().isEmpty())
                titles << step.title.simplified();
        }
        QStringList ordered;
        for (const int card : item.solution)
            ordered << item.cards.at(card);
        return ordered == titles ? QString() : ordered.join(u'|');
    }
    case DrillKind::SayMessage:
        for (const CommunicationStep &step : pack.communication) {
            if (step.title.simplified() == item.subject &&
                item.answers == QStringList(step.exampleMessage))
                return {};
        }
        return item.subject;
    }
    return u"unknown"_s;
}

} // namespace

class DrillItemTest : public QObject
{
    Q_OBJECT

    Pack m_quickbite;

    static QList<DrillItem> everything(const Pack &pack, quint32 seed)
    {
        QList<DrillItem> items;
        const DrillChance chance = seeded(seed);
        for (const DrillSet set : sets)
            items += makeDrill(pack, set, chance);
        return items;
    }

    static void check(const Pack &pack, quint32 seed)
    {
        QSet<QString> keys;
        for (const DrillItem &item : everything(pack, seed)) {
            const QString name = u"%1, seed %2"_s.arg(item.key()).arg(seed);
            QCOMPARE(item.packId, pack.id);
            QVERIFY2(!item.thing.isEmpty() || item.kind == DrillKind::OrderEntries ||
                         !keys.contains(item.key()),
                     qPrintable(name));
            keys.insert(item.key());
            const QString wrong = wrongAnswer(pack, item);
            QVERIFY2(wrong.isEmpty(), qPrintable(name + u": "_s + wrong));
            if (item.form() == DrillForm::Words) {
                QVERIFY2(!item.answers.isEmpty(), qPrintable(name));
                for (const QString &answer : item.answers) {
                    QVERIFY2(!answer.trimmed().isEmpty(), qPrintable(name));
                    QVERIFY2(!plain(item.subject + u'\n' + item.scene).contains(plain(answer)),
                             qPrintable(name));
                }
                continue;
            }
            QVERIFY2(item.cards.size() >= 2, qPrintable(name));
            QCOMPARE(item.solution.size(), item.cards.size());
            if (item.form() == DrillForm::Sort)
                continue;
            // Can be solved, and is not solved to begin with.
            const QList<bool> solved = judgeOrder(item, item.solution);
            QVERIFY2(!solved.contains(false), qPrintable(name));
            QList<int> shown;
            for (int i = 0; i < int(item.cards.size()); ++i)
                shown << i;
            QVERIFY2(shown != item.solution, qPrintable(name));
            for (const int card : std::as_const(shown))
                QVERIFY(rightPlace(item, card) >= 0);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Pack> read = readPackFile(u":/packs/quickbite/en.json"_s);
        QVERIFY(read);
        m_quickbite = *read;
    }

    void everyAnswerIsRightByThePack()
    {
        for (quint32 seed = 0; seed < 40; ++seed)
            check(m_quickbite, seed);
        const Result<Pack> french = readPackFile(u":/packs/quickbite/fr.json"_s);
        QVERIFY(french);
        check(*french, 1);
        check(*longHistory(200, 60), 1);
    }

    void everyKindIsAsked()
    {
        const QList<DrillItem> recall = makeDrill(m_quickbite, DrillSet::Recall, seeded(1));
        const int entries = int(entriesOf(m_quickbite).size());
        QCOMPARE(count(recall, DrillKind::RecallWhat), entries);
        QCOMPARE(count(recall, DrillKind::RecallWhy), entries);
        QCOMPARE(count(recall, DrillKind::NameMonth), 18);
        QCOMPARE(count(recall, DrillKind::OrderEntries), 3);
        QVERIFY(count(recall, DrillKind::NameCause) > 4);
        const QList<DrillItem> said = makeDrill(m_quickbite, DrillSet::Communication, seeded(1));
        QCOMPARE(count(said, DrillKind::OrderSteps), 1);
        QCOMPARE(count(said, DrillKind::SayMessage), 5);
        const QList<DrillItem> fixes = makeDrill(m_quickbite, DrillSet::Fixes, seeded(1));
        QCOMPARE(count(fixes, DrillKind::NameFixes), 6);
        QCOMPARE(count(fixes, DrillKind::NameRisk), 6);
        QCOMPARE(count(fixes, DrillKind::SortFixes), 2);
    }

    void monitoringCameOfAnIncident()
    {
        for (const DrillItem &item : makeDrill(m_quickbite, DrillSet::Recall, seeded(1))) {
            if (item.kind != DrillKind::NameCause || item.thing != u"m04-monitoring"_s)
                continue;
            QVERIFY(item.isIncident);
            QCOMPARE(item.answers,
                     QStringList{entryOf(m_quickbite, u"m03-database-saturated"_s)->what});
            return;
        }
        QFAIL("The question is missing.");
    }

    void keysStayTheSame()
    {
        QStringList first;
        QStringList second;
        for (const DrillItem &item : everything(m_quickbite, 1))
            first << item.key();
        for (const DrillItem &item : everything(m_quickbite, 2))
            second << item.key();
        QVERIFY(first != second);
        first.sort();
        second.sort();
        QCOMPARE(first, second);
        QCOMPARE(QSet<QString>(first.cbegin(), first.cend()).size(), first.size());
        QVERIFY(first.contains(u"quickbite/recall-why/m03-database-saturated"_s));
    }

    void anEmptyTextMakesNoItem()
    {
        Pack pack = m_quickbite;
        for (Phase &phase : pack.phases) {
            for (TimelineEntry &entry : phase.entries)
                entry.why = u"  "_s;
        }
        for (CommunicationStep &step : pack.communication)
            step.exampleMessage.clear();
        for (Fix &fix : pack.fixes) {
            fix.risk.clear();
            fix.permanentFix.clear();
        }
        const QList<DrillItem> items = everything(pack, 3);
        for (const DrillKind none :
             {DrillKind::RecallWhy, DrillKind::RecallWhat, DrillKind::SayMessage,
              DrillKind::NameRisk, DrillKind::SortFixes})
            QCOMPARE(count(items, none), 0);
        QCOMPARE(count(items, DrillKind::NameFixes), 6);
        QVERIFY(everything(Pack(), 1).isEmpty());
        check(pack, 3);
    }

    void aQuestionNeverHoldsItsAnswer()
    {
        Pack pack;
        pack.id = u"p"_s;
        TimelineEntry entry;
        entry.id = u"a"_s;
        entry.month = 1;
        entry.what = u"Moved the logs"_s;
        entry.why = u"We  MOVED the logs, as the disk was full."_s;
        pack.phases << Phase{u"one"_s, u"One"_s, {}, 1, 6, {entry}};
        const QList<DrillItem> items = everything(pack, 1);
        QCOMPARE(count(items, DrillKind::RecallWhat), 0);
        QCOMPARE(count(items, DrillKind::RecallWhy), 1);
    }

    void sameTextsMayStandForOneAnother()
    {
        DrillItem item;
        item.kind = DrillKind::OrderSteps;
        item.cards = {u"Say it"_s, u"Repair"_s, u"say it"_s};
        item.solution = {0, 1, 2};
        QVERIFY(!judgeOrder(item, {2, 1, 0}).contains(false));
        QCOMPARE(judgeOrder(item, {1, 0, 2}), (QList<bool>{false, false, true}));
        QCOMPARE(judgeOrder(item, {0}), (QList<bool>{true, false, false}));
    }
};

QTEST_GUILESS_MAIN(DrillItemTest)
#include "tst_drillitem.moc"
