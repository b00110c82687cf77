#include "commandline/documentkind.h"

#include "documents/documenttitle.h"
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

/// "DiskAlmostFull": what alerts are called, and runbooks after them.
bool isAlertName(const QString &title)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:[A-Z][A-Za-z0-9]*|[a-z][a-z0-9]*)(?:[A-Z]+[a-z0-9]+){1,20}$"));
    return name.match(title.trimmed()).hasMatch();
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

GuessedKind guessKind(const SourceText &whole)
{
    if (const auto stated = statedKind(whole).kind)
        return {*stated, true};
    // The headings of its beginning tell; a long document is read once more as what it is.
    constexpr qsizetype mostLooked = 64 * 1024;
    const SourceText source(whole.bytes().left(mostLooked));
    static const QRegularExpression runbookTitle(QStringLiteral("\\b(run|play)[- ]?book\\b"),
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression postMortemTitle(QStringLiteral("\\bpost-? ?mortem\\b"),
                                                    QRegularExpression::CaseInsensitiveOption);
    const QString title = documentTitle(source.bytes()); // with what its reader leaves out
    const bool isRunbook = title.contains(runbookTitle);
    if (isRunbook != title.contains(postMortemTitle))
        return {isRunbook ? DocumentKind::Runbook : DocumentKind::PostMortem, true};
    const PostMortem postMortem = readPostMortem(source);
    const Runbook runbook = readRunbook(source);
    const qsizetype forPostMortem = tellingKinds(postMortem.sections);
    const qsizetype forRunbook = tellingKinds(runbook.sections);
    const bool isMore =
        forRunbook > forPostMortem || (forRunbook == forPostMortem && isAlertName(title));
    const DocumentKind kind = isMore ? DocumentKind::Runbook : DocumentKind::PostMortem;
    return {kind, std::abs(forRunbook - forPostMortem) > 1};
}

} // namespace recount
