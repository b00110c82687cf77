#include "postmortem/timelineentry.h"

#include "foundation/text.h"
#include "postmortem/documentwords.h"
#include "postmortem/headings.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace recount
{

namespace
{

constexpr qsizetype shortestPrefix = 3;

constexpr std::array languages{"en", "fr"};

/// The names that the column of kinds shows, without accents, hyphens as spaces.
const QHash<QString, EventKind> &kindNames()
{
    static const QHash<QString, EventKind> names = [] {
        QHash<QString, EventKind> index;
        for (int i = int(EventKind::LeadUp); i <= int(EventKind::External); ++i) {
            for (const char *language : languages) {
                const QString name =
                    documentwords::eventKind(EventKind(i), QLatin1String(language));
                index.insert(foldForSearch(name).replace(u'-', u' '), EventKind(i));
            }
        }
        return index;
    }();
    return names;
}

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

/// The kind's word and this one are the name of something else.
bool isOtherThing(const QString &kind, const QString &next)
{
    static const QSet<QString> pairs = {
        QStringLiteral("status page"),   QStringLiteral("status code"),
        QStringLiteral("status codes"),  QStringLiteral("alert fatigue"),
        QStringLiteral("alert rule"),    QStringLiteral("alert rules"),
        QStringLiteral("alert manager"), QStringLiteral("alert channel"),
        QStringLiteral("action item"),   QStringLiteral("action items"),
        QStringLiteral("action plan"),   QStringLiteral("decision tree"),
        QStringLiteral("external dns"),  QStringLiteral("external secrets")};
    return pairs.contains(kind + u' ' + next);
}

/// A sentence that begins with the kind's word goes on with this one.
bool goesOnWith(const QString &next)
{
    static const QSet<QString> words =
        wordSet("of was were is are has had fired fires firing cleared clears raised taken made to "
                "de du des est a sont declenchee levee prise");
    return words.contains(next) || next.startsWith(QLatin1String("d'"));
}

QString folded(const QString &word)
{
    return foldForSearch(word).replace(u'’', u'\'');
}

/// Takes the kind from the beginning of the text.
void takeKind(EventInput &event)
{
    static const QRegularExpression withColon(
        QStringLiteral("^(\\p{L}+(?:[ -]\\p{L}+)?)\\s?:\\s+(?=\\S)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression first(
        QStringLiteral("^(lead[ -]?up|\\p{L}+)\\s+(?:[-–—]\\s+)?(?=\\S)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (const auto match = withColon.match(event.text); match.hasMatch()) {
        const EventKind kind = eventKindOf(match.captured(1));
        const QString name = folded(match.captured(1)).replace(u'-', u' ');
        event.kind = kind == EventKind::None ? kindNames().value(name) : kind;
        if (event.kind != EventKind::None) {
            event.text.remove(0, match.capturedLength());
            return;
        }
    }
    const auto match = first.match(event.text);
    if (!match.hasMatch())
        return;
    QString name = folded(match.captured(1)).replace(u'-', u' ');
    if (name == u"leadup")
        name = QStringLiteral("lead up");
    const EventKind kind = kindNames().value(name);
    QString next = folded(event.text.mid(match.capturedLength()).section(QLatin1Char(' '), 0, 0));
    if (next.endsWith(u':'))
        next.chop(1);
    if (kind == EventKind::None || isOtherThing(name, next))
        return;
    event.kind = kind;
    if (!goesOnWith(next))
        event.text.remove(0, match.capturedLength());
}

void addMilestone(EventInput &event, Milestone milestone)
{
    if (!event.milestones.contains(milestone))
        event.milestones.append(milestone);
}

/// `!detected` and `#detected`, wherever they stand.
void takeTags(EventInput &event)
{
    static const QRegularExpression tag(QStringLiteral("(?<!\\S)[!#](\\p{L}{3,})(?!\\S)"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString rest;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = tag.globalMatch(event.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto milestone = milestoneByPrefix(match.captured(1));
        if (!milestone)
            continue;
        addMilestone(event, *milestone);
        rest += QStringView(event.text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
    }
    if (from > 0)
        event.text = QString(rest + event.text.mid(from)).simplified();
}

/// `**detected**` at the beginning or the end; whether there was one.
bool takeBold(EventInput &event)
{
    static const QRegularExpression bold(
        QStringLiteral("^\\*\\*([^*]{3,20})\\*\\*[,;:]?\\s*|[,;]?\\s*\\*\\*([^*]{3,20})\\*\\*$"));
    QRegularExpressionMatchIterator matches = bold.globalMatch(event.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(match.capturedLength(1) > 0 ? 1 : 2);
        if (const auto milestone = milestoneByPrefix(word)) {
            addMilestone(event, *milestone);
            event.text.remove(match.capturedStart(), match.capturedLength());
            return true;
        }
    }
    return false;
}

/// A link at the end; whether there was one with other words before it.
bool takeLink(EventInput &event)
{
    static const QRegularExpression link(QStringLiteral(
        "(?<=\\s)\\(?(\\[[^\\[\\]]*\\]\\([^()\\s]+\\)|<https?://[^<>\\s]+>|https?://[^\\s<>]+?)"
        "\\)?[.,;]?$"));
    const auto match = link.match(event.text);
    if (!match.hasMatch())
        return false;
    event.evidence =
        event.evidence.isEmpty() ? match.captured(1) : match.captured(1) + u' ' + event.evidence;
    event.text = event.text.left(match.capturedStart()).trimmed();
    return true;
}

/// The time as a table of the document has it.
QString timeText(const LeadingMoment &leading, const QString &line, const MomentContext &context)
{
    const QString &written = leading.moment.written;
    // What can't be said in a better way stays as it was typed.
    if (written.contains(u'?') || (!leading.moment.isKnown() && context.date.isValid()))
        return written;
    MomentContext anyDay = context;
    if (!anyDay.date.isValid())
        anyDay.date = QDate(2000, 1, 1);
    const auto moment = readLeadingMoment(line, anyDay);
    if (!moment || !moment->moment.isKnown())
        return written;
    const bool hasDate = readDate(written, anyDay.date.year()).isValid();
    return momentText(moment->moment, context.zone, hasDate ? QDate() : anyDay.date);
}

/// What is called unknown rather than when it was: "unknown error", "unknown why", "inconnue au".
bool isCalledUnknown(const QString &next)
{
    static const QSet<QString> words = wordSet(
        "error errors exception exceptions host hosts hostname command option flag argument user "
        "users column table field key symbol module type format method protocol authority issuer "
        "certificate variable property attribute identifier function cause causes reason reasons "
        "origin why whether who how if at to by in a au aux de des du en par pour");
    return words.contains(next);
}

/// "unknown error in the log" begins with no time; "unknown: ..." and "unknown the cache is full"
/// do.
bool isSentence(const LeadingMoment &leading, const QString &line)
{
    static const QRegularExpression divided(QStringLiteral("^\\s*[:|–—-]\\s"));
    static const QRegularExpression word(QStringLiteral("^\\p{L}[^\\d]*$"));
    const QString &written = leading.moment.written;
    if (leading.moment.isKnown() || !word.match(written).hasMatch())
        return false;
    const QString rest = line.mid(line.indexOf(written) + written.size());
    return !divided.match(rest).hasMatch() &&
           isCalledUnknown(folded(rest.trimmed().section(u' ', 0, 0)));
}

} // namespace

std::optional<Milestone> milestoneByPrefix(const QString &word)
{
    if (const auto exact = milestoneOf(word))
        return exact;
    const QString start = folded(word.trimmed());
    if (start.size() < shortestPrefix)
        return {};
    std::optional<Milestone> found;
    for (int i = int(Milestone::Introduced); i <= int(Milestone::Closed); ++i) {
        for (const char *language : languages) {
            const QString name = documentwords::milestone(Milestone(i), QLatin1String(language));
            if (!folded(name).startsWith(start))
                continue;
            if (found && *found != Milestone(i))
                return {};
            found = Milestone(i);
        }
    }
    return found;
}

EventInput readEntryWords(const QString &words)
{
    EventInput event;
    event.text = words.simplified();
    takeTags(event);
    while (takeBold(event) || takeLink(event)) {
    }
    takeKind(event);
    while (takeBold(event)) {
    }
    event.text = event.text.trimmed();
    return event;
}

TypedEvent readTypedEvent(const QString &line, const MomentContext &context)
{
    static const QRegularExpression bullet(QStringLiteral("^(?:[-*•+]\\s+)+"));
    QString words = line.simplified();
    words.remove(bullet);
    TypedEvent entry;
    const auto leading = readLeadingMoment(words, context);
    if (!leading || isSentence(*leading, words)) {
        entry.event = readEntryWords(words);
        return entry;
    }
    entry.event = readEntryWords(words.mid(leading->length));
    entry.event.time = timeText(*leading, words, context);
    entry.when = leading->moment;
    entry.hasTime = true;
    return entry;
}

} // namespace recount
