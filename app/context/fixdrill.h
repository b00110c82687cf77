#pragma once

#include "packs/pack.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace recount
{

/// A number from 0 to `below` - 1. Comes from outside, so that a drill can be repeated.
using DrillChance = std::function<int(int below)>;

/// What an item of the drill asks.
enum class FixDrillKind {
    NameFixes, ///< the incident is shown; say or type both fixes, then compare
    SortFixes, ///< some fixes, shuffled: which are quickfixes, which permanent?
    NameRisk,  ///< incident and quickfix are shown; what happens to those who stop there?
};

/// One fix among those to be sorted.
struct DrillCard {
    QString fixId;
    QString text;
    bool isPermanent = false;
};

/// A short thing to answer. Its id is the same for the same fix in every session, so that a
/// scheduler can bring it back; a sorting has its number instead, as its fixes are others each
/// time.
struct FixDrillItem {
    FixDrillKind kind = FixDrillKind::NameFixes;
    QString id; ///< "name-fixes/memory-leak"
    QString fixId;
    QString incident;
    QString quickfix;     ///< the answer, or in NameRisk a part of the question
    QString permanentFix; ///< empty while there is none
    QString risk;
    QList<DrillCard> cards; ///< SortFixes only
};

/// How a sorting came out.
struct SortingResult {
    int right = 0;
    QList<int> wrong; ///< places of the cards in the wrong pile or in none
};

/// Everything that a company's fixes can be asked for, in random order. Of a fix without a risk the
/// risk is not asked. Sorting takes up to `cards` cards with both kinds among them; a fix whose
/// halves say the same is left out there.
QList<FixDrillItem> makeFixDrill(const Pack &pack, const DrillChance &chance, int cards = 6);

/// `permanent` says for each card which pile it was put on; nothing for a card on none.
SortingResult judgeSorting(const FixDrillItem &item, const QList<std::optional<bool>> &permanent);

/// What of the expected words an answer holds, 0 to 1: a hint for comparing, never a mark. Names,
/// numbers and words of four letters and more count, in any order and form of writing; nothing when
/// the expected text has none of these.
std::optional<double> wordsCovered(const QString &expected, const QString &answer);
/// The expected words that the answer lacks, as the text writes them.
QStringList wordsMissed(const QString &expected, const QString &answer);
/// The others: those that it has.
QStringList wordsSaid(const QString &expected, const QString &answer);

} // namespace recount
