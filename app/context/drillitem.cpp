#include "context/drillitem.h"

#include "foundation/text.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr int mostCards = 5;

int pick(const DrillChance &chance, qsizetype below)
{
    return std::clamp(chance(int(below)), 0, int(below) - 1);
}

template <class T>
void shuffle(QList<T> &things, const DrillChance &chance)
{
    for (qsizetype i = things.size() - 1; i > 0; --i) {
        const int other = pick(chance, i + 1);
        if (other != i)
            std::swap(things[i], things[other]);
    }
}

QString plain(const QString &text)
{
    return foldForSearch(text.simplified());
}

/// Whether what is shown gives away what is asked.
bool givesAway(const DrillItem &item)
{
    const QString shown = plain(item.subject + u'\n' + item.scene);
    return std::any_of(item.answers.cbegin(), item.answers.cend(),
                       [&](const QString &answer) { return shown.contains(plain(answer)); });
}

/// Collects items, without those that can't be asked.
struct Items {
    const Pack &pack;
    const DrillChance &chance;
    QList<DrillItem> all = {};

    DrillItem blank(DrillKind kind, const QString &thing) const
    {
        DrillItem item;
        item.kind = kind;
        item.packId = pack.id;
        item.thing = thing;
        return item;
    }

    void addWords(DrillItem item)
    {
        item.answers.removeIf([](const QString &answer) { return answer.trimmed().isEmpty(); });
        if (!item.answers.isEmpty() && !givesAway(item))
            all.append(std::move(item));
    }

    /// `ordered` are the cards' texts as they belong; each of them different.
    void addOrder(DrillItem item, const QStringList &ordered)
    {
        QSet<QString> different;
        for (const QString &text : ordered)
            different.insert(plain(text));
        if (different.size() < 2)
            return;
        QList<int> shown(ordered.size());
        for (int i = 0; i < int(shown.size()); ++i)
            shown[i] = i;
        shuffle(shown, chance);
        // What is in order already is no question.
        if (std::is_sorted(shown.cbegin(), shown.cend()))
            std::rotate(shown.begin(), shown.begin() + 1, shown.end());
        item.solution.resize(shown.size());
        for (int place = 0; place < int(shown.size()); ++place) {
            item.cards << ordered.at(shown.at(place));
            item.solution[shown.at(place)] = place;
        }
        all.append(std::move(item));
    }
};

void addFixes(Items &items)
{
    QHash<QString, Origin> origins;
    for (const Fix &fix : items.pack.fixes)
        origins.insert(fix.id, fix.origin);
    for (const FixDrillItem &fix : makeFixDrill(items.pack, items.chance)) {
        const QString thing = fix.id.section(u'/', 1);
        if (fix.kind == FixDrillKind::SortFixes) {
            DrillItem item = items.blank(DrillKind::SortFixes, thing);
            for (const DrillCard &card : fix.cards) {
                item.cards << card.text;
                item.solution << (card.isPermanent ? 1 : 0);
            }
            const bool unfinished =
                std::any_of(item.cards.cbegin(), item.cards.cend(),
                            [](const QString &text) { return text.trimmed().isEmpty(); });
            if (!unfinished)
                items.all.append(item);
            continue;
        }
        if (fix.incident.trimmed().isEmpty() || fix.quickfix.trimmed().isEmpty())
            continue;
        const bool risk = fix.kind == FixDrillKind::NameRisk;
        DrillItem item = items.blank(risk ? DrillKind::NameRisk : DrillKind::NameFixes, thing);
        item.subject = fix.incident;
        item.origin = origins.value(fix.fixId);
        if (risk) {
            item.scene = fix.quickfix;
            item.answers = {fix.risk};
        } else {
            item.answers = {fix.quickfix, fix.permanentFix};
        }
        items.addWords(item);
    }
}

void addEntry(Items &items, const TimelineEntry &entry)
{
    if (entry.what.trimmed().isEmpty() || entry.why.trimmed().isEmpty())
        return;
    DrillItem item = items.blank(DrillKind::RecallWhy, entry.id);
    item.subject = entry.what;
    item.answers = {entry.why};
    item.month = entry.month;
    item.isIncident = entry.kind == EntryKind::Incident;
    item.origin = entry.origin;
    items.addWords(item);
    item.kind = DrillKind::RecallWhat;
    std::swap(item.subject, item.answers.first());
    items.addWords(item);
}

void addMonths(Items &items, const QList<const TimelineEntry *> &entries)
{
    QMap<int, DrillItem> months;
    for (const TimelineEntry *entry : entries) {
        if (entry->what.trimmed().isEmpty())
            continue;
        DrillItem &item = months[entry->month];
        item.month = entry->month;
        item.origin = entry->origin;
        item.answers << entry->what;
    }
    for (auto it = months.cbegin(); it != months.cend(); ++it) {
        DrillItem item = items.blank(DrillKind::NameMonth, QString::number(it.key()));
        item.month = it.key();
        item.answers = it->answers;
        item.origin = it->origin;
        items.addWords(item);
    }
}

void addCauses(Items &items, const QList<const TimelineEntry *> &entries)
{
    QHash<QString, QList<const TimelineEntry *>> causes;
    for (const TimelineEntry *entry : entries) {
        for (const QString &after : entry->followedBy) {
            if (after != entry->id && !entry->what.trimmed().isEmpty())
                causes[after] << entry;
        }
    }
    for (const TimelineEntry *entry : entries) {
        const QList<const TimelineEntry *> found = causes.value(entry->id);
        if (found.isEmpty() || entry->what.trimmed().isEmpty())
            continue;
        DrillItem item = items.blank(DrillKind::NameCause, entry->id);
        item.subject = entry->what;
        item.origin = entry->origin;
        item.isIncident = true;
        for (const TimelineEntry *cause : found) {
            item.answers << cause->what;
            item.isIncident = item.isIncident && cause->kind == EntryKind::Incident;
        }
        items.addWords(item);
    }
}

/// Some entries of each phase, at most one of a month: within a month nobody knows the order.
void addOrders(Items &items)
{
    for (const Phase &phase : items.pack.phases) {
        QMap<int, QList<const TimelineEntry *>> months;
        for (const TimelineEntry &entry : phase.entries) {
            if (!entry.what.trimmed().isEmpty())
                months[entry.month] << &entry;
        }
        QList<int> chosen = months.keys();
        shuffle(chosen, items.chance);
        chosen = chosen.first(std::min<qsizetype>(chosen.size(), mostCards));
        std::sort(chosen.begin(), chosen.end());
        QStringList ordered;
        DrillItem item = items.blank(DrillKind::OrderEntries, phase.id);
        for (const int month : std::as_const(chosen)) {
            const auto &there = months[month];
            const TimelineEntry *entry = there.at(pick(items.chance, there.size()));
            ordered << entry->what;
            item.origin = entry->origin;
        }
        item.subject = phase.title;
        items.addOrder(item, ordered);
    }
}

void addRecall(Items &items)
{
    QList<const TimelineEntry *> entries;
    for (const Phase &phase : items.pack.phases) {
        for (const TimelineEntry &entry : phase.entries)
            entries << &entry;
    }
    for (const TimelineEntry *entry : std::as_const(entries))
        addEntry(items, *entry);
    addMonths(items, entries);
    addCauses(items, entries);
    addOrders(items);
}

QString someIncident(const Items &items)
{
    QStringList incidents;
    for (const Fix &fix : items.pack.fixes) {
        if (!fix.incident.trimmed().isEmpty())
            incidents << fix.incident;
    }
    return incidents.isEmpty() ? QString() : incidents.at(pick(items.chance, incidents.size()));
}

void addCommunication(Items &items)
{
    QStringList titles;
    QHash<QString, int> times;
    for (const CommunicationStep &step : items.pack.communication) {
        const QString title = step.title.simplified();
        if (title.isEmpty())
            continue;
        titles << title;
        // Steps have no ids; by its title a step is found again when others move.
        const QString name = plain(title);
        const int time = ++times[name];
        if (step.exampleMessage.trimmed().isEmpty())
            continue;
        DrillItem item =
            items.blank(DrillKind::SayMessage, time == 1 ? name : u"%1 %2"_s.arg(name).arg(time));
        item.subject = title;
        item.answers = {step.exampleMessage};
        items.addWords(item);
    }
    DrillItem order = items.blank(DrillKind::OrderSteps, u"all"_s);
    order.scene = someIncident(items);
    items.addOrder(order, titles);
}

} // namespace

DrillForm DrillItem::form() const
{
    switch (kind) {
    case DrillKind::SortFixes:
        return DrillForm::Sort;
    case DrillKind::OrderEntries:
    case DrillKind::OrderSteps:
        return DrillForm::Order;
    default:
        return DrillForm::Words;
    }
}

QString DrillItem::key() const
{
    return packId + u'/' + drillKindWord(kind) + u'/' + thing;
}

QString drillKindWord(DrillKind kind)
{
    // In the database; never changed.
    switch (kind) {
    case DrillKind::NameFixes:
        return u"name-fixes"_s;
    case DrillKind::NameRisk:
        return u"name-risk"_s;
    case DrillKind::SortFixes:
        return u"sort-fixes"_s;
    case DrillKind::RecallWhat:
        return u"recall-what"_s;
    case DrillKind::RecallWhy:
        return u"recall-why"_s;
    case DrillKind::NameMonth:
        return u"name-month"_s;
    case DrillKind::NameCause:
        return u"name-cause"_s;
    case DrillKind::OrderEntries:
        return u"order-entries"_s;
    case DrillKind::OrderSteps:
        return u"order-steps"_s;
    case DrillKind::SayMessage:
        break;
    }
    return u"say-message"_s;
}

QList<DrillItem> makeDrill(const Pack &pack, DrillSet set, const DrillChance &chance)
{
    Items items{pack, chance};
    switch (set) {
    case DrillSet::Recall:
        addRecall(items);
        break;
    case DrillSet::Communication:
        addCommunication(items);
        break;
    case DrillSet::Fixes:
        addFixes(items);
        break;
    }
    shuffle(items.all, chance);
    return items.all;
}

QList<bool> judgeOrder(const DrillItem &item, const QList<int> &order)
{
    QList<bool> right;
    for (qsizetype place = 0; place < item.solution.size(); ++place) {
        const int card = order.value(place, -1);
        right << (card >= 0 && plain(item.cards.value(card)) ==
                                   plain(item.cards.value(item.solution.at(place))));
    }
    return right;
}

int rightPlace(const DrillItem &item, int card)
{
    return int(item.solution.indexOf(card));
}

} // namespace recount
