#include "runbook/targetreader.h"

#include "documents/plainwords.h"
#include "runbook/headinganchors.h"
#include "runbook/runbookheadings.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

using Kind = BranchTarget::Kind;
using Outcome = BranchTarget::Outcome;

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestTarget = 1000;

struct Numbered {
    Kind kind;
    QRegularExpression expression; ///< the first group that is not empty is the number
};

const std::array<Numbered, 4> &numberedTargets()
{
    static const std::array<Numbered, 4> table{{
        {Kind::Step,
         QRegularExpression(
             QStringLiteral("(?<![\\w#/-])(?:steps?|étapes?|etapes?)\\s+(?:n[o°]\\s*)?S?"
                            "(\\d{1,6})(?![\\w])|(?:go to|goto|aller à|see|voir) "
                            "S?(\\d{1,6})(?!\\w)"),
             anyCase)},
        {Kind::Quickfix,
         QRegularExpression(QStringLiteral("(?<![\\w#/-])(?:(?:quick\\s?fix|correctif(?: "
                                           "d['’]urgence)?|workaround|contournement|mitigation)"
                                           "\\s+Q?|Q)(\\d{1,6})(?!\\w)"),
                            anyCase)},
        {Kind::PermanentFix,
         QRegularExpression(QStringLiteral("(?<![\\w#/-])(?:permanent fix|correctif (?:définitif|"
                                           "permanent)|correction définitive)\\s+P?(\\d{1,6})"
                                           "(?!\\w)|^\\W*(?:plan|schedule|prévoir|planifier)?\\s*P"
                                           "(\\d{1,6})(?!\\w)"),
                            anyCase)},
        {Kind::Escalation,
         QRegularExpression(QStringLiteral("(?<![\\w#/-])(?:(?:escalation|escalate to|escalate|"
                                           "escalader (?:à|au niveau)|escalader|niveau|level)\\s+E?"
                                           "|E)(\\d{1,6})(?!\\w)"),
                            anyCase)},
    }};
    return table;
}

std::optional<Outcome> outcomeIn(const QString &words)
{
    static const QRegularExpression lead(
        QStringLiteral(
            "^(?:(?:it is|it's|this is|the incident is|mark(?: it)?(?: as)?|close(?: it)?"
            "(?: as)?|end|stop|finish|fin|c'est|clore|terminer|then)\\b[\\s:,–—-]*)*"),
        anyCase);
    static const std::array<std::pair<QRegularExpression, Outcome>, 4> table{{
        {QRegularExpression(QStringLiteral("^(?:a |an |une )?(?:false[ -](?:alarm|positive|alert)|"
                                           "fausse alerte|faux positif)\\b"),
                            anyCase),
         Outcome::FalseAlarm},
        {QRegularExpression(
             QStringLiteral("^(?:hand(?:ed)?[ -]?over|hand off|relais pass|pass\\w* le "
                            "relais|transm)"),
             anyCase),
         Outcome::HandedOver},
        {QRegularExpression(
             QStringLiteral("^(?:resolved|solved|fixed|done|over|all good|nothing "
                            "(?:more |else |left )?to do|résolu|réglé|terminé|rien à "
                            "faire|tout va bien)\\b"),
             anyCase),
         Outcome::Resolved},
        {QRegularExpression(QStringLiteral("^(?:stop|arrêt|arrêter|abandon|abandonner|abort)\\b"),
                            anyCase),
         Outcome::Stop},
    }};
    QString rest = words;
    rest.remove(lead);
    for (const auto &[expression, outcome] : table) {
        if (expression.match(rest).hasMatch())
            return outcome;
    }
    static const QRegularExpression stop(
        QStringLiteral("^(?:(?:end|fin)\\s*[:,–—-]\\s*)?(?:stop|arrêt|arrêter)\\W*$"), anyCase);
    static const QRegularExpression end(QStringLiteral("^(?:end|finish|fin)\\W*$"), anyCase);
    if (stop.match(words).hasMatch())
        return Outcome::Stop;
    return end.match(words).hasMatch() ? std::optional(Outcome::Resolved) : std::nullopt;
}

/// The first link to a heading of this document from `from` on, its sign included.
ByteRange headingLink(const DocumentParts &document, const ByteRange &range, const QString &text,
                      qsizetype from)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(\\s*(#[^)\\s]+)\\s*\\)"));
    const auto match = link.match(text, from);
    return match.hasMatch() ? document.part(range, match.capturedStart(1), match.capturedLength(1))
                            : ByteRange{};
}

/// Links to elsewhere: a step in their words is none of this document. They are blanked out; what
/// the first one that names a step leads to is its address.
struct ForeignLinks {
    QString text;
    QString address;
};

ForeignLinks withoutForeignLinks(QString text)
{
    static const QRegularExpression link(
        QStringLiteral("\\[([^\\[\\]]*)\\]\\(\\s*<?([^)>\\s]+)[^)]*\\)"));
    ForeignLinks found;
    QList<std::pair<qsizetype, qsizetype>> places;
    for (auto links = link.globalMatch(text); links.hasNext();) {
        const auto match = links.next();
        if (match.capturedView(2).startsWith(u'#'))
            continue;
        // With the word before it: "go to [2](other.md)".
        const QString named = QStringLiteral("go to ") + match.captured(1);
        const bool isNumbered = std::any_of(
            numberedTargets().begin(), numberedTargets().end(),
            [&](const Numbered &numbered) { return numbered.expression.match(named).hasMatch(); });
        if (isNumbered && found.address.isEmpty())
            found.address = match.captured(2);
        places.append({match.capturedStart(), match.capturedLength()});
    }
    for (const auto &[begin, length] : places)
        text.replace(begin, length, QString(length, u'_'));
    found.text = text;
    return found;
}

/// Another document, or the words behind "runbook".
QString runbookIn(const QString &markdown, const QString &words)
{
    static const QRegularExpression file(
        QStringLiteral("\\]\\(\\s*<?([^()<>#]+\\.(?:md|markdown))(?:#[^()<>]*)?>?\\s*\\)"),
        anyCase);
    static const QRegularExpression named(
        QStringLiteral("\\b(?:run|follow|see|use|continue with|switch to|suivre|voir|exécuter|"
                       "lancer|passer à)\\s+(?:the |le |another )?(?:sub-?)?runbook\\s*[:«\"]?\\s*"
                       "(.{1,120}?)\\s*[»\".]?$"),
        anyCase);
    if (const auto match = file.match(markdown); match.hasMatch())
        return match.captured(1).trimmed();
    const auto match = named.match(words);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

BranchTarget readTarget(const DocumentParts &document, const ByteRange &range)
{
    static const QRegularExpression escalate(
        QStringLiteral("^\\W*(?:then |puis )?(?:escalate|escalade[rz]?)\\b"), anyCase);
    BranchTarget target;
    target.words = document.words(range);
    const ByteRange place = target.words.range;
    const QString text = document.source.text(place).left(longestTarget);

    const ForeignLinks own = withoutForeignLinks(text);
    qsizetype first = text.size() + 1;
    for (const Numbered &numbered : numberedTargets()) {
        const auto match = numbered.expression.match(own.text);
        if (!match.hasMatch() || match.capturedStart() >= first)
            continue;
        const int group = match.capturedLength(1) > 0 ? 1 : 2;
        first = match.capturedStart();
        target.kind = numbered.kind;
        target.number = match.captured(group).toInt();
        target.digits =
            document.part(place, match.capturedStart(group), match.capturedLength(group));
        target.link = headingLink(document, place, text, match.capturedEnd());
    }
    if (target.kind != Kind::NotUnderstood)
        return target;
    target.link = headingLink(document, place, text, 0);
    target.runbook = runbookIn(text, target.words.text.left(longestTarget));
    if (target.runbook.isEmpty())
        target.runbook = own.address;
    if (!target.runbook.isEmpty()) {
        target.kind = Kind::Runbook;
    } else if (const auto outcome = outcomeIn(target.words.text.left(longestTarget))) {
        target.kind = Kind::End;
        target.outcome = *outcome;
    } else if (escalate.match(text).hasMatch()) {
        target.kind = Kind::Escalation;
    }
    return target;
}

namespace
{

/// The numbers of steps and quickfixes by what links to their headings are called.
QHash<QString, std::pair<Kind, int>> numbersByAnchor(const DocumentParts &document,
                                                     const Runbook &values)
{
    const HeadingAnchors anchors(document.source, document.blocks);
    QHash<QString, std::pair<Kind, int>> numbers;
    const auto add = [&](const ByteRange &heading, Kind kind, int number) {
        if (const QString anchor = anchors.anchorOf(heading); !anchor.isEmpty())
            numbers.insert(anchor, {kind, number});
    };
    for (const RunbookStep &step : values.steps)
        add(step.heading, Kind::Step, step.number);
    for (const RunbookQuickfix &quickfix : values.quickfixes)
        add(quickfix.heading, Kind::Quickfix, quickfix.number);
    return numbers;
}

/// The level whose role the words name; 0 without one, 1 when they name nobody.
int levelNamed(const QString &words, const Runbook &values)
{
    static const QRegularExpression verb(
        QStringLiteral(
            "^\\W*(?:(?:then|puis|escalate|escalader|escalade|notify|call|page|tell|"
            "contact|prévenir|prévenez|appeler|appelez|alerter|alertez|contacter|contactez|"
            "avertir|avertissez|escaladez|to|à|au|aux|the|le|la|les|l['’])\\b\\s*)+"),
        anyCase);
    QString name = words;
    name.remove(verb);
    name = name.section(QRegularExpression(QStringLiteral("[,.;(:]")), 0, 0).trimmed();
    for (const EscalationLevel &level : values.escalation) {
        const QString role = level.role.trimmed();
        if (!role.isEmpty() && !name.isEmpty() &&
            (name.contains(role, Qt::CaseInsensitive) || role.contains(name, Qt::CaseInsensitive)))
            return level.number;
    }
    return name.isEmpty() && !values.escalation.isEmpty() ? values.escalation.constFirst().number
                                                          : 0;
}

} // namespace

void resolveTargets(const DocumentParts &document, Runbook &values)
{
    static const QRegularExpression call(
        QStringLiteral(
            "^\\W*(?:notify|call|page|tell|contact|prévenir|prévenez|appeler|appelez|alerter|"
            "alertez|contacter|contactez|avertir|avertissez)\\b"),
        anyCase);
    const auto numbers = numbersByAnchor(document, values);
    const auto resolve = [&](BranchTarget &target) {
        if (target.kind == Kind::NotUnderstood && !target.link.isEmpty()) {
            const QByteArray encoded = document.source.slice(target.link).toByteArray().mid(1);
            const QString anchor =
                QString::fromUtf8(QByteArray::fromPercentEncoding(encoded)).toLower();
            if (const auto found = numbers.constFind(anchor); found != numbers.constEnd()) {
                target.kind = found->first;
                target.number = found->second;
            }
        }
        if (target.kind == Kind::Escalation && target.number == 0)
            target.number = levelNamed(target.words.text, values);
        if (target.kind == Kind::NotUnderstood && call.match(target.words.text).hasMatch()) {
            if (const int level = levelNamed(target.words.text, values); level > 0) {
                target.kind = Kind::Escalation;
                target.number = level;
            }
        }
    };
    for (RunbookStep &step : values.steps) {
        for (RunbookBranch &branch : step.branches)
            resolve(branch.target);
        if (step.otherwise)
            resolve(step.otherwise->target);
    }
    for (RunbookQuickfix &quickfix : values.quickfixes) {
        if (quickfix.then)
            resolve(*quickfix.then);
    }
    if (values.stopTheBleeding)
        resolve(*values.stopTheBleeding);
}

} // namespace recount
