#include "postmortem/postmortemreader.h"

#include "documents/plainwords.h"
#include "postmortem/actionreader.h"
#include "postmortem/attachmentreader.h"
#include "postmortem/decisionreader.h"
#include "postmortem/eventwords.h"
#include "postmortem/fixreader.h"
#include "postmortem/headerreader.h"
#include "postmortem/headings.h"
#include "postmortem/impactreader.h"
#include "postmortem/timelinereader.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

/// Sections of one kind within one of the same kind count once.
void readSections(const DocumentParts &document, PostMortem &values)
{
    for (const DocumentSection &found : document.sections) {
        PostMortemSection section;
        section.kind = sectionKindOf(found.title);
        section.title = found.title;
        section.level = found.level;
        section.heading = found.heading;
        section.body = found.body;
        section.whole = found.whole;
        // The title of a document that is called like a section.
        if (found.level == 1 && &found == &document.sections.constFirst() &&
            document.sections.size() > 1 && found.whole.end == document.source.size() &&
            document.sections.at(1).level > 1)
            section.kind = SectionKind::Other;
        if (!values.sections.isEmpty() && section.kind != SectionKind::Other) {
            for (const PostMortemSection &outer : std::as_const(values.sections)) {
                if (outer.kind == section.kind && outer.whole.contains(section.whole))
                    section.kind = SectionKind::Other;
            }
        }
        values.sections.append(section);
    }
}

/// What a template says below a heading; marks of the program itself are none.
Passage helpOf(const DocumentParts &document, const PostMortemSection &section)
{
    static const QRegularExpression comment(QStringLiteral("^<!--\\s*(?!recount:)(.*?)\\s*-->$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QList<int> blocks = blocksIn(section.body, document.blocks);
    if (blocks.isEmpty())
        return {};
    const MarkdownBlock &first = document.blocks.at(blocks.constFirst());
    if (first.kind != MarkdownBlock::Kind::Html)
        return {};
    const ByteRange range = document.trimmed(first.range);
    const auto match = comment.match(document.source.text(range));
    return match.hasMatch() ? Passage{match.captured(1).simplified(), range} : Passage{};
}

/// The text of a section with the sections in it that are of no kind of their own, up to the first
/// one that is.
void readPassages(const DocumentParts &document, PostMortem &values)
{
    for (qsizetype i = 0; i < values.sections.size(); ++i) {
        PostMortemSection &section = values.sections[i];
        section.help = helpOf(document, section);
        if (section.kind == SectionKind::Other)
            continue;
        ByteRange range = section.body;
        range.begin = std::max(range.begin, section.help.range.end);
        for (qsizetype inner = i + 1; inner < values.sections.size() &&
                                      section.whole.contains(values.sections.at(inner).whole) &&
                                      values.sections.at(inner).kind == SectionKind::Other;
             ++inner)
            range.end = values.sections.at(inner).body.end;
        // The intervals of the impact are values of their own.
        const QList<int> tables = document.blocksOf(MarkdownBlock::Kind::Table, range);
        if (section.kind == SectionKind::Impact && !tables.isEmpty())
            range.end = document.blocks.at(tables.constFirst()).range.begin;
        range = document.trimmed(range);
        if (range.isEmpty())
            continue;
        Passage &passage = values.passages[section.kind];
        if (passage.range.isEmpty())
            passage.range = range;
        passage.text += (passage.text.isEmpty() ? QString() : QStringLiteral("\n\n")) +
                        document.source.text(range);
    }
}

void readDetection(PostMortem &values)
{
    static const QRegularExpression method(
        QStringLiteral("(?:method|how|méthode|comment)\\W*:\\W*([^\\n·]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString words = values.passage(SectionKind::Detection).text;
    const auto match = method.match(words);
    values.detection = detectionMethodOf(match.hasMatch() ? match.captured(1) : words);
    if (values.detection == DetectionMethod::None && match.hasMatch())
        values.detection = detectionMethodOf(words);
    if (values.detection != DetectionMethod::None || !words.isEmpty())
        return;
    for (const TimelineEvent &event : std::as_const(values.timeline)) {
        if (!event.milestones.contains(Milestone::Detected))
            continue;
        values.detection = event.kind == EventKind::Alert ? DetectionMethod::Alert
                                                          : detectionMethodOf(event.text.text);
    }
    for (const TimelineEvent &event : std::as_const(values.timeline)) {
        if (values.detection != DetectionMethod::None)
            break;
        values.detection = detectionInWords(event.text.text).value_or(DetectionMethod::None);
    }
    if (values.detection == DetectionMethod::None)
        values.detection = detectionInWords(values.passage(SectionKind::Summary).text)
                               .value_or(DetectionMethod::None);
}

/// Without a row of their own, the impact lasts from the beginning to the mitigation.
void completeIntervals(PostMortem &values)
{
    const Moment from = values.milestone(Milestone::Started);
    Moment to = values.milestone(Milestone::Mitigated);
    if (!to.hasTime())
        to = values.milestone(Milestone::Resolved);
    if (!values.intervals.isEmpty() || !from.hasTime() || !to.hasTime())
        return;
    ImpactInterval interval;
    interval.from = from;
    interval.to = to;
    values.intervals.append(interval);
}

} // namespace

PostMortem readPostMortem(const SourceText &source)
{
    const DocumentParts document(source);
    PostMortem values;
    values.blocks = document.blocks;
    readSections(document, values);
    readPassages(document, values);
    readHeader(document, values);
    readZone(document, values);
    readTimeline(document, values);
    readImpact(document, values);
    readHeaderTimes(values);
    readUnmarkedMilestones(values);
    readDetection(values);
    completeIntervals(values);
    readFactors(document, values);
    readDecisions(document, values);
    readAttachments(document, values);
    readQuickfixes(document, values);
    readActions(document, values);
    return values;
}

} // namespace recount
