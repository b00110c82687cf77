#include "commandline/pathscommand.h"

#include "commandline/commandparser.h"
#include "commandline/commandtext.h"
#include "commandline/runbooktext.h"
#include "documents/documentfile.h"
#include "runbook/runbookreader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PathsCommand)
};

constexpr int mostPaths = 10'000;

/// What a way ends with, in no language.
QString endOf(const RunbookGraph &graph, const RunbookPath &path)
{
    if (path.isCut)
        return QStringLiteral("cycle");
    const int last = path.nodes.constLast();
    return graph.isFinal(last) ? graph.nodes.at(last).id : QStringLiteral("dead-end");
}

QByteArray jsonOf(const RunbookGraph &graph, const QList<RunbookPath> &paths)
{
    QJsonArray all;
    for (const RunbookPath &path : paths) {
        QJsonArray nodes;
        for (const int node : path.nodes)
            nodes.append(graph.nodes.at(node).id);
        QJsonArray choices;
        for (const int edge : path.edges)
            choices.append(graph.edges.at(edge).label);
        all.append(QJsonObject{{QStringLiteral("nodes"), nodes},
                               {QStringLiteral("choices"), choices},
                               {QStringLiteral("minutes"), path.minutes},
                               {QStringLiteral("end"), endOf(graph, path)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("recount-paths/1")},
                                     {QStringLiteral("complete"), paths.size() < mostPaths},
                                     {QStringLiteral("paths"), all}})
        .toJson();
}

QString textOf(const RunbookGraph &graph, const QList<RunbookPath> &paths)
{
    QString text;
    for (const RunbookPath &path : paths)
        text += Texts::tr("%1 min").arg(QLocale().toString(path.minutes, 'g', 4), 8) +
                QLatin1String("  ") + pathText(graph, path) + u'\n';
    text += Texts::tr("%n way(s)", nullptr, int(paths.size())) + u'\n';
    if (paths.size() >= mostPaths)
        text += Texts::tr("There are more; the first ones are listed.") + u'\n';
    return text;
}

} // namespace

CommandOutput pathsCommand(const QStringList &arguments, const CommandSurroundings &)
{
    const QString json = QStringLiteral("json");
    CommandParser parser(QStringLiteral("paths"), Texts::tr("[OPTIONS] FILE"),
                         Texts::tr("Lists every way through a runbook, from its first step to an "
                                   "end, with the minutes that it\ntakes. A way that would come "
                                   "back to a step stops there. The file is not changed."));
    parser.addFlag(json, Texts::tr("The ways as JSON, with the choice at each step."));
    if (const auto answer = parser.parse(arguments))
        return *answer;
    if (parser.words().size() != 1)
        return parser.wrongUsage(Texts::tr("Name one file."));
    const QString path = parser.words().constFirst();
    const Result<DocumentContent> content = DocumentFile(path).read();
    if (!content)
        return failedOutput(content.error().userText);
    const RunbookGraph graph = runbookGraph(readRunbook(SourceText(content->bytes)));
    if (graph.isEmpty())
        return failedOutput(
            Texts::tr("There is no step in %1.").arg(QDir::toNativeSeparators(path)));
    const QList<RunbookPath> paths = runbookPaths(graph, mostPaths);
    if (parser.isSet(json))
        return {jsonOf(graph, paths), {}, CommandOutput::Success};
    return {terminalText(textOf(graph, paths)).toUtf8(), {}, CommandOutput::Success};
}

} // namespace recount
