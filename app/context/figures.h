#pragma once

#include "packs/pack.h"

#include <QList>
#include <QString>

namespace recount
{

/// A figure in a text: a number with what it counts.
///
/// Found are durations ("2 h 10 min", "two hours", "3 jours"), factors ("5×", "five times"),
/// percentages, money, sizes ("40 GB") and numbers before a word ("850 orders"), in English and
/// French; number words only before a unit of time and "times", as "two" alone says little.
///
/// Not taken for figures: names with digits (EC2, m03), versions, dates, times of day, numbers of
/// months, questions, steps and HTTP codes ("502s"), numbered lists, and everything in code spans
/// and code blocks. What a text says in other words ("half a day") is not seen; nothing is ever
/// changed.
struct Figure {
    QString text;      ///< as written: "2 h 10 min"
    qsizetype at = 0;  ///< where it begins in its text
    double amount = 0; ///< in the unit
    QString unit;      ///< seconds "s"; "×"; "%"; "€"; bytes "B"; or the word: "order"
};

/// A figure somewhere in a pack.
struct PlacedFigure {
    Figure figure;
    QString path;    ///< of the text, as in packs/packtexts.h
    QString place;   ///< the same in words: "Month 3, “Disk full”: why"
    QString context; ///< the figure with a few words around it
};

QList<Figure> figuresIn(const QString &text);
/// In all texts but those of claims.
QList<PlacedFigure> figuresOf(const Pack &pack);

/// Whether two figures have the same unit or count the same word.
bool comparable(const Figure &a, const Figure &b);
/// Whether they have the same amount of the same unit; of things that are counted by a word, the
/// number alone decides ("850 orders", "850 lost orders").
bool sayTheSame(const Figure &a, const Figure &b);

} // namespace recount
