#include "context/claimsurvey.h"

#include "foundation/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace recount
{

ClaimSurvey surveyClaims(const Pack &pack)
{
    ClaimSurvey survey;
    survey.claims = claimStates(pack);
    std::stable_partition(survey.claims.begin(), survey.claims.end(),
                          [](const ClaimState &state) { return state.disagrees(); });

    // What a claim takes a thing to say, as it stands there now.
    QHash<QString, QStringList> kept;
    for (const ClaimState &state : std::as_const(survey.claims)) {
        for (const ClaimSaying &saying : state.sayings)
            kept[saying.thing].append(foldForSearch(saying.says));
    }
    QSet<QString> seen;
    for (const PlacedFigure &figure : figuresOf(pack)) {
        const QString thing = claimThing(figure.path);
        // A figure where no claim can be said: a tip, a row of the stack.
        if (thing.isEmpty())
            continue;
        const QString folded = foldForSearch(figure.figure.text);
        const QStringList words = kept.value(thing);
        const bool isKept =
            std::any_of(words.cbegin(), words.cend(),
                        [&folded](const QString &said) { return said.contains(folded); });
        const QString key = thing + QLatin1Char('\n') + folded;
        if (isKept || seen.contains(key))
            continue;
        seen.insert(key);
        survey.unkept.append(figure);
    }
    return survey;
}

QList<PlacedFigure> sayingTheSame(const QList<PlacedFigure> &figures, const Figure &figure)
{
    QList<PlacedFigure> same;
    for (const PlacedFigure &other : figures) {
        if (sayTheSame(other.figure, figure))
            same.append(other);
    }
    return same;
}

} // namespace recount
