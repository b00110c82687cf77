#include "commandline/showcommand.h"

#include "commandline/commandparser.h"
#include "commandline/commandtext.h"
#include "commandline/kindoption.h"
#include "commandline/runbooktext.h"
#include "commandline/valuestext.h"
#include "documents/documentfile.h"
#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"
#include "runbook/runbookjson.h"
#include "runbook/runbookreader.h"

#include <QFile>
#include <QJsonDocument>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

} // namespace

CommandOutput showCommand(const QStringList &arguments, const CommandSurroundings &surroundings)
{
    const QString json = QStringLiteral("json");
    const QString schema = QStringLiteral("schema");
    CommandParser parser(
        QStringLiteral("show"), Texts::tr("[OPTIONS] FILE"),
        Texts::tr("Shows what Recount understands of a document, and what follows from it: the "
                  "times of a\npost-mortem, the ways through a runbook. The file is not changed."));
    parser.addFlag(json, Texts::tr("All values as JSON, with their places in bytes."));
    parser.addFlag(schema, Texts::tr("The JSON schema of that, instead of a file; see --kind."));
    addKindOption(parser);
    if (const auto answer = parser.parse(arguments))
        return *answer;
    if (const auto wrong = wrongKind(parser))
        return *wrong;
    if (parser.isSet(schema) && parser.words().isEmpty()) {
        QFile file(askedKind(parser) == DocumentKind::Runbook
                       ? QStringLiteral(":/documents/runbook.schema.json")
                       : QStringLiteral(":/documents/post-mortem.schema.json"));
        if (!file.open(QIODevice::ReadOnly))
            return failedOutput(Texts::tr("This build has no schema."));
        return {file.readAll(), {}, CommandOutput::Success};
    }
    if (parser.words().size() != 1 || parser.isSet(schema))
        return parser.wrongUsage(Texts::tr("Name one file."));

    const Result<DocumentContent> content = DocumentFile(parser.words().constFirst()).read();
    if (!content)
        return failedOutput(content.error().userText);
    const SourceText source(content->bytes);
    if (kindOf(parser, source) == DocumentKind::Runbook) {
        const Runbook document = readRunbook(source);
        if (parser.isSet(json))
            return {QJsonDocument(runbookJson(document)).toJson(), {}, CommandOutput::Success};
        return {terminalText(runbookText(document)).toUtf8(), {}, CommandOutput::Success};
    }
    const PostMortem document = readPostMortem(source);
    if (parser.isSet(json))
        return {QJsonDocument(postMortemJson(document, surroundings.today)).toJson(),
                {},
                CommandOutput::Success};
    return {terminalText(valuesText(document, surroundings.today)).toUtf8(),
            {},
            CommandOutput::Success};
}

} // namespace recount
