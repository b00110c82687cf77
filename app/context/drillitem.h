#pragma once

#include "context/fixdrill.h"
#include "packs/pack.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// What an item of a drill asks.
enum class DrillKind {
    NameFixes,    ///< an incident: both of its fixes
    NameRisk,     ///< an incident with its quickfix: the risk of stopping there
    SortFixes,    ///< shuffled fixes: quickfix or permanent?
    RecallWhat,   ///< the reason: what was done, or what happened?
    RecallWhy,    ///< what happened: why?
    NameMonth,    ///< everything that happened in a month
    NameCause,    ///< what came after: which entry led to it?
    OrderEntries, ///< shuffled entries: in which order did they happen?
    OrderSteps,   ///< shuffled steps of communication
    SayMessage,   ///< a step of communication: what do you write?
};

/// How an item is answered.
enum class DrillForm {
    Words, ///< thought, said or typed, then compared
    Order, ///< cards put into their order
    Sort,  ///< cards put on one of two piles
};

/// One short thing to answer, with all that is shown and what is right. Texts are the pack's.
struct DrillItem {
    DrillKind kind = DrillKind::NameFixes;
    QString packId;
    QString thing;   ///< what it asks about; with pack and kind its name for the scheduler
    QString subject; ///< shown large; may be empty
    QString scene;   ///< the incident it is about, or the quickfix of NameRisk; may be empty
    int month = 0;   ///< 0 where it would be no help
    bool isIncident = false; ///< RecallWhat: of an incident. NameCause: all causes are incidents
    QStringList answers; ///< Words: at least one; NameFixes: quickfix, then permanent fix if any
    QStringList cards;   ///< Order, Sort: as they are shown first
    QList<int> solution; ///< Order: the cards in their order. Sort: 1 for permanent, 0 for quickfix
    Origin origin = Origin::Fictional;

    DrillForm form() const;
    /// "quickbite/recall-why/m03-database-saturated".
    QString key() const;
};

/// The word that names a kind in the database: "recall-why".
QString drillKindWord(DrillKind kind);

/// What a drill takes its items from.
enum class DrillSet { Recall, Communication, Fixes };

/// Everything that a company can be asked for in this drill, in random order. A text that is empty
/// makes no item, and neither does one whose question would contain its answer.
QList<DrillItem> makeDrill(const Pack &pack, DrillSet set, const DrillChance &chance);

/// For each place whether the card that was put there belongs there; cards with the same text may
/// stand for one another. `order` names the cards by their index.
QList<bool> judgeOrder(const DrillItem &item, const QList<int> &order);
/// The place, from 0, where a card belongs.
int rightPlace(const DrillItem &item, int card);

} // namespace recount
