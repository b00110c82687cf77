#include "commandline/showcommand.h"

#include "commandline/commandparser.h"
#include "commandline/commandtext.h"
#include "commandline/valuestext.h"
#include "documents/documentfile.h"
#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"

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
        Texts::tr("Shows what Recount understands of a post-mortem, and the times that follow from "
                  "it.\nThe file is not changed."));
    parser.addFlag(json, Texts::tr("All values as JSON, with their places in bytes."));
    parser.addFlag(schema, Texts::tr("The JSON schema of that, instead of a file."));
    if (const auto answer = parser.parse(arguments))
        return *answer;
    if (parser.isSet(schema) && parser.words().isEmpty()) {
        QFile file(QStringLiteral(":/documents/post-mortem.schema.json"));
        if (!file.open(QIODevice::ReadOnly))
            return failedOutput(Texts::tr("This build has no schema."));
        return {file.readAll(), {}, CommandOutput::Success};
    }
    if (parser.words().size() != 1 || parser.isSet(schema))
        return parser.wrongUsage(Texts::tr("Name one file."));

    const Result<DocumentContent> content = DocumentFile(parser.words().constFirst()).read();
    if (!content)
        return failedOutput(content.error().userText);
    const PostMortem document = readPostMortem(SourceText(content->bytes));
    if (parser.isSet(json))
        return {QJsonDocument(postMortemJson(document, surroundings.today)).toJson(),
                {},
                CommandOutput::Success};
    return {terminalText(valuesText(document, surroundings.today)).toUtf8(),
            {},
            CommandOutput::Success};
}

} // namespace recount
