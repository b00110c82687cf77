#include "postmortem/eventwords.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace recount
{

namespace
{

constexpr qsizetype longestLooked = 1000;

QRegularExpression insensitive(QString pattern)
{
    pattern.replace(
        QLatin1String("THING"),
        QStringLiteral(
            "(?:incident|issue|problem|outage|disruption|impact|problème|panne|interruption)"));
    pattern.replace(QLatin1String("IS"),
                    QStringLiteral("(?:was |were |is |are |has been |have been |est |sont |a été |"
                                   "ont été |now |fully |de nouveau )*"));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

struct MilestoneWords {
    Milestone milestone;
    const char *pattern; ///< THING and IS stand for what may happen and for "was"
};

constexpr std::array<MilestoneWords, 7> milestoneWords{{
    {Milestone::Started,
     "\\bTHING (?:has |a )?(?:start(?:s|ed)|begins|began|commencé|débuté)\\b|"
     "\\bdébut (?:de l['’]|du |de la )THING\\b|"
     "\\bfirst (?:occurr?ence|sign|symptom)s? of\\b|"
     "\\b(?:start(?:s|ed)?|begins?|began) (?:failing|crash(?:ing|-?loop\\w*)|to fail|to crash)"
     "\\b|\\bpremi(?:er|ère)s? (?:symptômes?|signes?|occurrence) (?:de|d['’])|"
     "\\bcommence(?:nt)? à (?:échouer|planter)\\b"},
    {Milestone::Detected, "\\bTHING\\b[^.;|]{0,40}?"
                          "(?<!not )(?<!pas )\\b(?:detected|détectée?)\\b"},
    {Milestone::Declared, "\\bincident IS(?:declared|raised|opened|created|déclaré|ouvert)\\b"
                          "(?! (?:resolved|closed|over|résolu|clos))"},
    {Milestone::Diagnosed,
     "(?<!potential )(?<!possible )(?<!likely )\\b(?:root cause|cause|culprit|THING|cause racine) "
     "IS(?:identified|found|diagnosed|understood|identifiée?|trouvée?|diagnostiquée?|comprise)\\b"
     "(?! (?:later|afterwards|plus tard|ensuite))"},
    {Milestone::Mitigated,
     "\\bTHING IS(?:mitigated|atténuée?)\\b|"
     "\\bservices? IS(?:restored|operational|back|rétablis?|opérationnels?)\\b"},
    {Milestone::Resolved,
     "\\bTHING (?:declared )?IS(?:permanently |finally |définitivement )?"
     "(?:resolved|solved|fixed|over|résolue?|corrigée?|terminée?)\\b|"
     "\\b(?:solve[ds]|fixe[ds]|resolve[ds]|résou[dt]|corrige) (?:the |le |la |l['’])THING\\b|"
     "\\b(?:confirmed|verified) (?:to be )?working\\b|"
     "\\(resolved\\)|\\(résolu\\)|\\b(?:had|has|have) resolved the THING\\b|"
     "\\b(?:everything|all(?: \\w+)?) IS(?:back (?:to normal|(?:in "
     ")?operation(?:al)?|online)|(?:verified "
     ")?operational|healthy)\\b|"
     "\\bretour à la normale\\b"},
    {Milestone::Closed, "\\bincident IS(?:closed|clos|clôturé)\\b"},
}};

struct DetectionWords {
    DetectionMethod method;
    const char *pattern;
};

constexpr std::array<DetectionWords, 3> detectionWords{{
    {DetectionMethod::Customer,
     "\\b(?:end[- ]?)?(?:users?|customers?|clients?|utilisateurs?|utilisatrices?)\\b[^.;|]{0,30}?"
     "\\b(?:report(?:s|ed|ing)?|notif(?:y|ies|ied)|complain(?:s|ed)?|noticed?|signal\\w*|"
     "se plaign\\w*)\\b|"
     "\\b(?:report(?:s|ed)?|alerted|notified|informed|signalée?|averti\\w*)\\b[^.;|]{0,40}?"
     "\\b(?:by|from|par)\\b[^.;|]{0,25}?\\b(?:end[- ]?)?(?:users?|customers?|clients?|"
     "utilisateurs?)\\b|"
     "^\\W*(?:user )?reports? of\\b"},
    {DetectionMethod::Internal,
     "\\b(?:developers?|engineers?|colleagues?|teams?|développeu\\w*|collègues?|équipes?)\\b"
     "[^.;|]{0,20}?\\b(?:report(?:s|ed|ing)?|notif(?:ies|ied) "
     "(?:us|me|the|our)|notices?|noticed|signal\\w*|"
     "remarqu\\w*)\\b|"
     "\\b(?:reported|alerted|notified|signalée?) (?:by|par)\\b|"
     "\\b(?:became|become|made|was|were) aware (?:of|that)\\b|\\bpris connaissance\\b"},
    {DetectionMethod::Alert,
     "\\b(?:alert|alarm|alerte|alarme)s?\\b[^.;|]{0,40}?\\b(?:detect\\w*|trigger\\w*|receiv\\w*|"
     "fire[sd]?|firing|indicat\\w*|regarding|discovered|noticed|rang|raised|déclench\\w*|reçue?s?)"
     "\\b|"
     "\\b(?:receiv\\w+|automat\\w+|result of|reçu)\\b[^.;|]{0,12}?\\b(?:alert|alarm|warning|"
     "alerte|alarme)|"
     "\\bwhen alerted\\b"},
}};

/// "until the issue is resolved" is about what is to come, "no other issue detected" about nothing.
bool isElse(const QString &words, qsizetype place)
{
    static const QRegularExpression other =
        insensitive(QStringLiteral("\\b(?:no|not|never|without|aucune?|pas|sans|until|till|once|if|"
                                   "unless|whether|before|jusqu['’]\\w*|quand|lorsque|si|avant)\\b"
                                   "[^.;|]{0,25}$"));
    return other.match(words.left(place)).hasMatch();
}

} // namespace

QList<Milestone> milestonesInWords(const QString &words)
{
    static const auto patterns = [] {
        QList<std::pair<Milestone, QRegularExpression>> made;
        for (const MilestoneWords &one : milestoneWords)
            made.append({one.milestone, insensitive(QString::fromUtf8(one.pattern))});
        return made;
    }();
    const QString looked = words.left(longestLooked);
    QList<Milestone> found;
    for (const auto &[milestone, pattern] : patterns) {
        const auto match = pattern.match(looked);
        if (match.hasMatch() && !isElse(looked, match.capturedStart()))
            found.append(milestone);
    }
    return found;
}

std::optional<DetectionMethod> detectionInWords(const QString &words)
{
    static const auto patterns = [] {
        QList<std::pair<DetectionMethod, QRegularExpression>> made;
        for (const DetectionWords &one : detectionWords)
            made.append({one.method, insensitive(QString::fromUtf8(one.pattern))});
        return made;
    }();
    const QString looked = words.left(longestLooked);
    for (const auto &[method, pattern] : patterns) {
        if (pattern.match(looked).hasMatch())
            return method;
    }
    return {};
}

void readUnmarkedMilestones(PostMortem &values)
{
    QHash<Milestone, const TimelineEvent *> places;
    for (const TimelineEvent &event : std::as_const(values.timeline)) {
        for (const Milestone milestone : milestonesInWords(event.text.text)) {
            // What comes back is over with the last row that says so.
            const bool isLast = milestone == Milestone::Resolved || milestone == Milestone::Closed;
            if (isLast || !places.contains(milestone))
                places.insert(milestone, &event);
        }
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (values.milestones.contains(it.key()) || !it.value()->when.isKnown())
            continue;
        values.milestones.insert(it.key(), it.value()->when);
        values.milestonePlaces.insert(it.key(), it.value()->range);
    }
}

} // namespace recount
