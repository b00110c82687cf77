#include "postmortem/probes.h"

#include "documents/listsource.h"
#include "documents/plainwords.h"
#include "documents/sections.h"
#include "foundation/text.h"
#include "postmortem/computed.h"
#include "postmortem/postmortemjson.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

/// A long text within a question is shortened; the place leads to all of it.
constexpr qsizetype longestQuote = 120;
/// How far each further question of one kind goes back, so that one kind does not fill the list.
constexpr int stepBack = 3;

/// How much the first question of a kind tells, the least number first.
int rankOf(Probe::Kind kind)
{
    switch (kind) {
    case Probe::Kind::SlowDetection:
        return 0;
    case Probe::Kind::Decision:
        return 1;
    case Probe::Kind::Quickfix:
        return 2;
    case Probe::Kind::Luck:
        return 3;
    case Probe::Kind::Blind:
        return 4;
    case Probe::Kind::Number:
        return 5;
    case Probe::Kind::Gap:
        return 6;
    case Probe::Kind::RuledOut:
        return 7;
    case Probe::Kind::OpenAction:
        return 8;
    case Probe::Kind::Milestone:
        return 9;
    }
    return 10;
}

QString quote(const QString &words)
{
    if (words.size() <= longestQuote)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', longestQuote);
    const bool isInPair = words.at(longestQuote - 1).isHighSurrogate();
    return words.left(space > longestQuote / 2 ? space : longestQuote - (isInPair ? 1 : 0)) + u'…';
}

/// Collects the questions with their ranks.
class Collector
{
public:
    void add(Probe::Kind kind, const QString &words, const QString &text, const ByteRange &place)
    {
        const QString key = nameOf(kind) + u'\n' + foldForSearch(words).simplified();
        const QByteArray hash =
            QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        const QString id = nameOf(kind) + u'-' + QString::fromLatin1(hash);
        // The same thing that is said twice is asked for once.
        if (m_ids.contains(id))
            return;
        m_ids.insert(id);
        const int rank = rankOf(kind) + stepBack * m_counts[std::size_t(kind)]++;
        m_found.append({rank, {id, kind, text, place}});
    }
    QList<Probe> best(int most)
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<Probe> probes;
        for (const auto &[rank, probe] : std::as_const(m_found)) {
            if (probes.size() < most)
                probes.append(probe);
        }
        return probes;
    }

private:
    std::array<int, 10> m_counts{};
    QSet<QString> m_ids;
    QList<std::pair<int, Probe>> m_found;
};

/// The items of the lists of a section, or its words when it has none.
QList<Passage> itemsOf(const SourceText &source, const PostMortem &document, SectionKind kind)
{
    QList<Passage> items;
    for (const PostMortemSection &section : document.sections) {
        if (section.kind != kind)
            continue;
        for (const int index : blocksIn(section.body, document.blocks)) {
            const MarkdownBlock &block = document.blocks.at(index);
            if (block.kind != MarkdownBlock::Kind::List)
                continue;
            const ListSource list(source, document.blocks, index);
            for (int item = 0; item < list.count(); ++item) {
                const QString words = plainWords(source.text(list.words(item)));
                if (!words.isEmpty())
                    items.append({words, list.range(item)});
            }
        }
    }
    if (items.isEmpty() && !document.passage(kind).isEmpty())
        items.append(document.passage(kind));
    return items;
}

QString questionOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Started:
        return Probes::tr("When did users first feel it, and what shows that?");
    case Milestone::Detected:
        return Probes::tr("When was it first noticed, and by what or whom?");
    case Milestone::Acknowledged:
        return Probes::tr("When did somebody take it on, and how did they learn of it?");
    case Milestone::Declared:
        return Probes::tr("When was it declared an incident, and what decided that?");
    case Milestone::Diagnosed:
        return Probes::tr("When was the cause understood, and what proved it?");
    case Milestone::Mitigated:
        return Probes::tr("When did users no longer feel it, and what shows that?");
    case Milestone::Resolved:
        return Probes::tr("When was it over for good, and how was that verified?");
    case Milestone::Introduced:
    case Milestone::Closed:
        break;
    }
    return {};
}

void askDetection(const PostMortem &document, const CheckLimits &limits, Collector &found)
{
    const ComputedValues values = computedValues(document);
    const ByteRange place = document.milestonePlaces.value(Milestone::Detected);
    const int limit =
        document.severity.level == 1 ? limits.detectMinutesP1 : limits.detectMinutesElse;
    if (values.timeToDetect && values.timeToDetect->least > limit)
        found.add(Probe::Kind::SlowDetection, {},
                  Probes::tr("It took %1 to detect it. What would have told you in half that time?")
                      .arg(spanText(*values.timeToDetect)),
                  place);
    if (values.blindShare && *values.blindShare > limits.blindShare)
        found.add(Probe::Kind::Blind, {},
                  Probes::tr("For %1 % of the time until the mitigation nobody knew of it. Which "
                             "signal was missing?")
                      .arg(qRound(*values.blindShare * 100)),
                  place);
}

void askTimeline(const PostMortem &document, const CheckLimits &limits, Collector &found)
{
    const Moment started = document.milestone(Milestone::Started);
    const Moment resolved = document.milestone(Milestone::Resolved);
    const TimelineEvent *before = nullptr;
    for (const TimelineEvent &event : document.timeline) {
        if (event.kind == EventKind::Decision && !event.text.isEmpty())
            found.add(Probe::Kind::Decision, event.text.text,
                      Probes::tr("You decided: “%1”. Which other options did you have, and why "
                                 "not one of those?")
                          .arg(quote(event.text.text)),
                      event.range);
        if (!event.when.hasTime())
            continue;
        // Before the start and after the end nothing has to be written.
        const bool isFelt = before &&
                            !(started.hasTime() && before->when.latest < started.earliest) &&
                            !(resolved.hasTime() && before->when.earliest >= resolved.latest);
        const qint64 minutes = before ? (event.when.earliest - before->when.latest) / 60 : 0;
        if (isFelt && minutes > limits.gapMinutes)
            found.add(Probe::Kind::Gap, before->text.text + u'\n' + event.text.text,
                      Probes::tr("What happened in the %1 before “%2”?")
                          .arg(spanText({minutes, minutes, false}), quote(event.text.text)),
                      event.range);
        if (!before || event.when.earliest >= before->when.earliest)
            before = &event;
    }
}

/// The words of a number; the line or cell that it is in where it has none of its own: "100 %".
QString wordsAround(const SourceText &source, const Passage &number)
{
    if (std::any_of(number.text.begin(), number.text.end(),
                    [](QChar sign) { return sign.isLetter(); })) {
        const int line = source.lineAt(number.range.end);
        const QString behind = source.text({number.range.end, source.line(line).end}).trimmed();
        // A sign ends the words, a length cuts them.
        const bool goesOn = !behind.isEmpty() && behind.at(0).isLetterOrNumber() &&
                            number.text.back().isLetterOrNumber();
        return goesOn ? number.text + u'…' : number.text;
    }
    const QByteArray &bytes = source.bytes();
    const auto isEdge = [&bytes](qsizetype place) {
        return QByteArrayView("\r\n|").contains(bytes.at(place));
    };
    qsizetype begin = number.range.begin;
    while (begin > 0 && !isEdge(begin - 1))
        --begin;
    qsizetype end = number.range.end;
    while (end < bytes.size() && !isEdge(end))
        ++end;
    static const QRegularExpression mark(QStringLiteral("^\\s*(?:[-*+]|\\d+[.)])\\s+"));
    return plainWords(source.text({begin, end}).remove(mark));
}

void askNumbers(const SourceText &source, const PostMortem &document, Collector &found)
{
    for (const Measure &measure : document.measures) {
        const QString words = measure.words.text;
        if (words.isEmpty())
            continue;
        const QString text =
            measure.basis == Measure::Basis::Estimated
                ? Probes::tr("“%1”: how did you estimate it, and how far off could it be?")
                : Probes::tr("“%1”: how do you know that number?");
        found.add(Probe::Kind::Number, words, text.arg(quote(wordsAround(source, measure.words))),
                  measure.words.range);
    }
}

void askFixes(const PostMortem &document, Collector &found)
{
    for (const Quickfix &fix : document.quickfixes) {
        if (fix.isInPlace.value_or(false))
            found.add(Probe::Kind::Quickfix, fix.what.text,
                      Probes::tr("“%1” is still in place. What does it cost, and what has to "
                                 "happen before it can go?")
                          .arg(quote(fix.what.text)),
                      fix.range);
    }
    for (const ActionItem &action : document.actions) {
        if (action.status == ActionStatus::Open || action.status == ActionStatus::Doing)
            found.add(Probe::Kind::OpenAction, action.title.text,
                      Probes::tr("“%1” is not done yet. What could happen again until then?")
                          .arg(quote(action.title.text)),
                      action.range);
    }
}

void askSections(const SourceText &source, const PostMortem &document, Collector &found)
{
    for (const Passage &item : itemsOf(source, document, SectionKind::Lucky))
        found.add(
            Probe::Kind::Luck, item.text,
            Probes::tr("“%1” How would it have gone without that luck?").arg(quote(item.text)),
            item.range);
    for (const Passage &item : itemsOf(source, document, SectionKind::RuledOut))
        found.add(Probe::Kind::RuledOut, item.text,
                  Probes::tr("“%1” Why did you think of it, and what ruled it out?")
                      .arg(quote(item.text)),
                  item.range);
}

void askMilestones(const PostMortem &document, Collector &found)
{
    const PostMortemSection *const timeline = document.section(SectionKind::Timeline);
    for (const Milestone milestone : askedMilestones()) {
        const bool isAhead = document.isOngoing && milestone >= Milestone::Mitigated;
        if (document.milestone(milestone).isKnown() || isAhead)
            continue;
        const ByteRange place =
            document.milestonePlaces.value(milestone, timeline ? timeline->heading : ByteRange());
        found.add(Probe::Kind::Milestone, nameOf(milestone), questionOf(milestone), place);
    }
}

} // namespace

QList<Probe> Probes::of(const SourceText &source, const PostMortem &document,
                        const CheckLimits &limits)
{
    Collector found;
    askDetection(document, limits, found);
    askTimeline(document, limits, found);
    askNumbers(source, document, found);
    askFixes(document, found);
    askSections(source, document, found);
    askMilestones(document, found);
    return found.best(most);
}

QString nameOf(Probe::Kind kind)
{
    static constexpr std::array<const char *, 10> names{
        "decision",  "number",         "gap",   "milestone",   "quickfix",
        "ruled-out", "slow-detection", "blind", "open-action", "luck"};
    return QLatin1String(names.at(std::size_t(kind)));
}

} // namespace recount
