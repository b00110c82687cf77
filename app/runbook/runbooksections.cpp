#include "runbook/runbooksections.h"

#include "documents/plainwords.h"
#include "runbook/runbookheadings.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

using SectionKind = RunbookSectionKind;

SectionKind ownKind(const QString &title)
{
    if (const auto numbered = readNumberedHeading(title))
        return numbered->kind;
    return runbookSectionKindOf(title);
}

/// What a section of no kind is, or one of another kind that is a part of this one.
SectionKind kindWithin(SectionKind around, SectionKind own)
{
    switch (around) {
    case SectionKind::Diagnosis:
        return own == SectionKind::Other || own == SectionKind::Diagnosis ? SectionKind::Step : own;
    case SectionKind::Quickfixes:
        return own == SectionKind::Other || own == SectionKind::Quickfixes ? SectionKind::Quickfix
                                                                           : own;
    case SectionKind::PermanentFixes:
        return own == SectionKind::Other ? SectionKind::PermanentFix : own;
    default:
        return takesInSections(around) ? SectionKind::Other : own;
    }
}

/// The comment of a template directly below the heading.
Passage helpOf(const RunbookParts &parts, const DocumentSection &section)
{
    static const QRegularExpression comment(QStringLiteral("^\\s*<!--(.*?)-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype longest = 2000;
    const ByteRange looked{section.body.begin,
                           std::min(section.body.end, section.body.begin + longest)};
    const auto match = comment.match(parts.text(looked));
    if (!match.hasMatch() || match.captured(1).contains(QLatin1String("recount:")))
        return {};
    const ByteRange range = parts.part(looked, match.capturedStart(), match.capturedLength());
    return {match.captured(1).simplified(), range};
}

} // namespace

bool takesInSections(RunbookSectionKind kind)
{
    return kind == SectionKind::Step || kind == SectionKind::Quickfix ||
           kind == SectionKind::PermanentFix;
}

QList<RunbookSection> readRunbookSections(const RunbookParts &parts)
{
    const QList<DocumentSection> &found = parts.document().sections;
    QList<RunbookSection> sections;
    // By index of the document's section, for those within it.
    QList<SectionKind> kinds(found.size(), SectionKind::Other);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const DocumentSection &section = found.at(i);
        const bool isTitle = i == 0 && section.level == 1;
        const SectionKind around =
            section.parent >= 0 ? kinds.at(section.parent) : SectionKind::Other;
        kinds[i] = isTitle ? SectionKind::Other : kindWithin(around, ownKind(section.title));
        if (isTitle)
            continue;
        RunbookSection one;
        one.kind = kinds.at(i);
        one.title = section.title;
        one.level = section.level;
        one.heading = section.heading;
        one.help = helpOf(parts, section);
        one.body = section.body;
        one.whole = section.whole;
        // What a step is made of belongs to its body.
        const bool isStep = one.kind == SectionKind::Step || one.kind == SectionKind::Quickfix;
        if (isStep)
            one.body.end = section.whole.end;
        sections.append(one);
    }
    return sections;
}

} // namespace recount
