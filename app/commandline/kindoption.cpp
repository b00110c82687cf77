#include "commandline/kindoption.h"

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KindOption)
};

const QString option = QStringLiteral("kind");

QStringList kinds()
{
    return {nameOf(DocumentKind::PostMortem), nameOf(DocumentKind::Runbook)};
}

} // namespace

void addKindOption(CommandParser &parser)
{
    parser.addOption({option},
                     Texts::tr("What the file is; else its front matter and headings tell."),
                     kinds().join(u'|'));
}

std::optional<CommandOutput> wrongKind(const CommandParser &parser)
{
    return parser.isSet(option) ? parser.unlessOneOf(option, kinds()) : std::nullopt;
}

std::optional<DocumentKind> askedKind(const CommandParser &parser)
{
    return documentKindOf(parser.value(option));
}

DocumentKind kindOf(const CommandParser &parser, const SourceText &source)
{
    const auto asked = askedKind(parser);
    return asked ? *asked : guessKind(source).kind;
}

} // namespace recount
