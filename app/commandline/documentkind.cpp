#include "commandline/documentkind.h"

#include "documents/frontmatter.h"
#include "postmortem/postmortemreader.h"
#include "runbook/runbookreader.h"

#include <QRegularExpression>
#include <QSet>

namespace recount
{

namespace
{

/// What both kinds have tells nothing.
bool tells(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Other:
    case SectionKind::Summary:
    case SectionKind::Background:
    case SectionKind::Impact:
    case SectionKind::Quickfix:
    case SectionKind::Related:
    case SectionKind::Runbooks:
    case SectionKind::Glossary:
        return false;
    default:
        return true;
    }
}

bool tells(RunbookSectionKind kind)
{
    switch (kind) {
    case RunbookSectionKind::Other:
    case RunbookSectionKind::ImpactIfIgnored:
    case RunbookSectionKind::Quickfixes:
    case RunbookSectionKind::Quickfix:
    case RunbookSectionKind::PermanentFixes:
    case RunbookSectionKind::PermanentFix:
    case RunbookSectionKind::Related:
    case RunbookSectionKind::Changelog:
        return false;
    default:
        return true;
    }
}

template <typename Sections>
qsizetype tellingKinds(const Sections &sections)
{
    QSet<int> kinds;
    for (const auto &section : sections) {
        if (tells(section.kind))
            kinds.insert(int(section.kind));
    }
    return kinds.size();
}

} // namespace

QString nameOf(DocumentKind kind)
{
    return kind == DocumentKind::Runbook ? QStringLiteral("runbook") : QStringLiteral("postmortem");
}

std::optional<DocumentKind> documentKindOf(const QString &name)
{
    for (const DocumentKind kind : {DocumentKind::PostMortem, DocumentKind::Runbook}) {
        if (name == nameOf(kind))
            return kind;
    }
    return {};
}

StatedKind statedKind(const SourceText &source)
{
    const auto matter = readFrontMatter(source);
    StatedKind stated;
    stated.words =
        matter ? matter->value(QStringLiteral("recount")).section(u'/', 0, 0) : QString();
    stated.kind = documentKindOf(stated.words);
    return stated;
}

GuessedKind guessKind(const SourceText &source)
{
    if (const auto stated = statedKind(source).kind)
        return {*stated, true};
    static const QRegularExpression runbookTitle(QStringLiteral("\\b(run|play)[- ]?book\\b"),
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression postMortemTitle(QStringLiteral("\\bpost-? ?mortem\\b"),
                                                    QRegularExpression::CaseInsensitiveOption);
    const PostMortem postMortem = readPostMortem(source);
    const QString title = postMortem.title.text;
    const bool isRunbook = title.contains(runbookTitle);
    if (isRunbook != title.contains(postMortemTitle))
        return {isRunbook ? DocumentKind::Runbook : DocumentKind::PostMortem, true};
    const Runbook runbook = readRunbook(source);
    const qsizetype forPostMortem = tellingKinds(postMortem.sections);
    const qsizetype forRunbook = tellingKinds(runbook.sections);
    const DocumentKind kind =
        forRunbook > forPostMortem ? DocumentKind::Runbook : DocumentKind::PostMortem;
    return {kind, std::abs(forRunbook - forPostMortem) > 1};
}

} // namespace recount
