#include "postmortem/timelinelines.h"

#include "documents/listsource.h"
#include "postmortem/documentwords.h"
#include "postmortem/headings.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

/// For a time that nobody knows: without any it would be no event.
const QString unknownTime = QStringLiteral("?");

bool isOnly(const QString &text, const char *characters)
{
    return std::all_of(text.begin(), text.end(), [characters](QChar c) {
        return QLatin1String(characters).contains(c) || c == u'–' || c == u'—';
    });
}

} // namespace

QString wordsWithMilestones(const QString &words, const QList<Milestone> &milestones,
                            const QString &lang)
{
    static const QRegularExpression bold(QStringLiteral("\\s*\\*\\*([^*]{3,20})\\*\\*"));
    QString kept;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = bold.globalMatch(words);
    while (matches.hasNext()) {
        const auto match = matches.next();
        kept += words.mid(end, match.capturedStart() - end);
        if (!milestoneOf(match.captured(1)))
            kept += match.captured();
        end = match.capturedEnd();
    }
    kept += words.mid(end);
    for (const Milestone milestone : milestones)
        kept += QStringLiteral(" **%1**").arg(documentwords::milestone(milestone, lang));
    return kept;
}

TimelineLines::TimelineLines(const SourceText &source, const PostMortem &document)
    : m_source(source), m_document(document)
{
}

int TimelineLines::listOf(const TimelineEvent &event) const
{
    if (event.row < 0)
        return -1;
    for (int i = 0; i < int(m_document.blocks.size()); ++i) {
        const MarkdownBlock &block = m_document.blocks.at(i);
        if (block.kind == MarkdownBlock::Kind::List && block.parent < 0 &&
            block.range.contains(event.range))
            return i;
    }
    return -1;
}

QString TimelineLines::written(const EventInput &event, const TimelineEvent &model) const
{
    const int list = listOf(model);
    const qsizetype begin =
        list < 0 ? model.range.begin
                 : ListSource(m_source, m_document.blocks, list).words(model.row).begin;
    // "**" and "** – " of "**09:12** – words", where there is nothing else.
    QString opening = m_source.text({begin, model.time.range.begin});
    QString divider = m_source.text({model.time.range.end, model.text.range.begin});
    if (!isOnly(opening, " \t*_`") || !divider.startsWith(opening.trimmed()))
        opening.clear();
    const bool isMarked = !opening.trimmed().isEmpty();
    if (!isOnly(divider, isMarked ? " \t*_`:-" : " \t:-") || divider.trimmed() == divider)
        divider = (isMarked ? opening.trimmed() : QString()) + u' ';
    const QString time = event.time.simplified();
    QString words = event.text.simplified();
    if (!event.evidence.simplified().isEmpty())
        words += u' ' + event.evidence.simplified();
    return opening + (time.isEmpty() ? unknownTime : time) + divider +
           wordsWithMilestones(words, event.milestones, m_document.lang);
}

TextPatch TimelineLines::add(int before, const QList<EventInput> &events) const
{
    const QList<TimelineEvent> &known = m_document.timeline;
    const bool isBefore = before < known.size();
    const TimelineEvent &model = isBefore ? known.at(before) : known.constLast();
    const int list = listOf(model);
    const ByteRange line = m_source.line(m_source.lineAt(model.range.begin));
    const QByteArray end = m_source.lineEnd();
    TextPatch all;
    for (const EventInput &event : events) {
        const QString words = written(event, model);
        TextPatch patch;
        if (list >= 0)
            patch = ListSource(m_source, m_document.blocks, list)
                        .insertItem(model.row + (isBefore ? 0 : 1), words);
        else if (isBefore)
            patch = {{line.begin, line.begin}, words.toUtf8() + end};
        else
            patch = {{line.end, line.end}, end + words.toUtf8()};
        all.range = patch.range;
        all.replacement += patch.replacement;
    }
    return withLineEndsApart(m_source.bytes(), all);
}

QList<TextPatch> TimelineLines::setMilestones(const TimelineEvent &event,
                                              const QList<Milestone> &milestones) const
{
    const QString words = m_source.text(event.text.range);
    const QString marked = wordsWithMilestones(words, milestones, m_document.lang).trimmed();
    return marked == words ? QList<TextPatch>()
                           : QList<TextPatch>{{event.text.range, marked.toUtf8()}};
}

} // namespace recount
