#include "valuechecks.h"

#include "editchecks.h"
#include "postmortem/checkpostmortem.h"
#include "postmortem/namedfield.h"
#include "postmortem/nextquestion.h"
#include "postmortem/pastedlog.h"
#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/probes.h"
#include "runbook/checkrunbook.h"
#include "runbook/dangerouscommands.h"
#include "runbook/graphanalysis.h"
#include "runbook/namedrunbookfield.h"
#include "runbook/runbookedits.h"
#include "runbook/runbookjson.h"
#include "runbook/runbookreader.h"
#include "runbookplaces.h"

#include <QJsonArray>

#include <algorithm>

namespace recount
{

namespace
{

const QDate today(2026, 3, 20);
const QString newWords = QStringLiteral("new words");

bool isWithin(const SourceText &source, qsizetype begin, qsizetype end)
{
    return 0 <= begin && begin <= end && end <= source.size();
}

/// Each "bytes" of a JSON is a place in the text.
bool placesAreWithin(const SourceText &source, const QJsonValue &json)
{
    if (json.isArray()) {
        const QJsonArray items = json.toArray();
        return std::all_of(items.begin(), items.end(), [&source](const QJsonValue &item) {
            return placesAreWithin(source, item);
        });
    }
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonArray place = entry.value().toArray();
        const bool isRight =
            entry.key() == QLatin1String("bytes")
                ? isWithin(source, place.at(0).toInteger(), place.at(1).toInteger())
                : placesAreWithin(source, entry.value());
        if (!isRight)
            return false;
    }
    return true;
}

QString wrongOfFindings(const SourceText &source, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (!isWithin(source, finding.range.begin, finding.range.end))
            return finding.rule + QStringLiteral(" is not within the text");
        if (!patched(source.bytes(), finding.fix))
            return finding.rule + QStringLiteral(": the fix does not fit");
    }
    return {};
}

/// A heading that is underlined may be a row of a table or a part of a list when it has other
/// words.
bool isMarked(const SourceText &source, const Passage &title)
{
    return title.range.isEmpty() || source.slice(title.range).startsWith('#');
}

/// Sets a value by its name; `read` answers it from what this gives.
template <class Values, class Read>
QString wrongOfField(const SourceText &source, const Values &values, const char *name, Read read)
{
    const auto patches = setNamedField(source, values, QLatin1String(name), newWords);
    if (!patches)
        return {}; // refused, with an error for the user
    const Result<QByteArray> made = patched(source.bytes(), *patches);
    if (!made)
        return QLatin1String(name) + QStringLiteral(": the edit does not fit");
    if (const QString found = read(SourceText(*made)); found != newWords)
        return QStringLiteral("%1 is \"%2\" after it was set:\n%3")
            .arg(QLatin1String(name), found, QString::fromUtf8(*made));
    return {};
}

QString wrongOfPostMortem(const SourceText &source)
{
    const PostMortem values = readPostMortem(source);
    if (!placesAreWithin(source, postMortemJson(values, today)))
        return QStringLiteral("a value of a post-mortem is not within the text");
    NextQuestions::of(values);
    for (const Probe &probe : Probes::of(source, values)) {
        if (!isWithin(source, probe.place.begin, probe.place.end))
            return QStringLiteral("a probe is not within the text");
    }
    for (const CheckProfile profile : {CheckProfile::Work, CheckProfile::Practice}) {
        const QString wrong = wrongOfFindings(
            source, checkPostMortem({source, values, profile, today, NeighboursBeside()}));
        if (!wrong.isEmpty())
            return wrong;
    }
    const auto title = [](const SourceText &made) { return readPostMortem(made).title.text; };
    if (isMarked(source, values.title)) {
        if (const QString wrong = wrongOfField(source, values, "title", title); !wrong.isEmpty())
            return wrong;
    }
    const auto owner = [](const SourceText &made) {
        return made.text(readPostMortem(made).header.value(QStringLiteral("owner")).range);
    };
    if (const QString wrong = wrongOfField(source, values, "owner", owner); !wrong.isEmpty())
        return wrong;
    for (const SectionKind kind : {SectionKind::Summary, SectionKind::RootCause}) {
        // Of several sections of a kind the first one, as the form shows it.
        const auto words = [kind](const SourceText &made) {
            return made.text(readPostMortem(made).passage(kind).range);
        };
        const QByteArray name = nameOf(kind).toLatin1();
        if (const QString wrong = wrongOfField(source, values, name, words); !wrong.isEmpty())
            return wrong;
    }
    return wrongOfEdits(source, values);
}

QString wrongOfRunbook(const SourceText &source)
{
    const Runbook values = readRunbook(source);
    for (const ByteRange &place : placesOf(values)) {
        if (!isWithin(source, place.begin, place.end))
            return QStringLiteral("a value of a runbook is not within the text");
    }
    const RunbookGraph graph = runbookGraph(values);
    const GraphAnalysis analysis = analyseGraph(graph, values);
    if (analysis.isReachable.size() != graph.nodes.size())
        return QStringLiteral("an analysis leaves nodes out");
    if (!placesAreWithin(source, runbookJson(values)))
        return QStringLiteral("a place in the JSON of a runbook is not within the text");
    QString wrong = wrongOfFindings(source, checkRunbook({source,
                                                          values,
                                                          graph,
                                                          analysis,
                                                          DangerousCommands::shipped(),
                                                          CheckProfile::Work,
                                                          today,
                                                          {},
                                                          {}}));
    if (!wrong.isEmpty())
        return wrong;
    const auto title = [](const SourceText &made) { return readRunbook(made).title.text; };
    if (isMarked(source, values.title))
        wrong = wrongOfField(source, values, "title", title);
    const auto owner = [](const SourceText &made) { return readRunbook(made).owner; };
    if (wrong.isEmpty())
        wrong = wrongOfField(source, values, "owner", owner);
    const auto meaning = [](const SourceText &made) {
        const Runbook read = readRunbook(made);
        const RunbookSection *const section = read.section(RunbookSectionKind::Meaning);
        return section ? made.text(RunbookEdits::wordsOf(made, *section)) : QString();
    };
    return wrong.isEmpty() ? wrongOfField(source, values, "meaning", meaning) : wrong;
}

} // namespace

QString wrongOfValues(const SourceText &source)
{
    const PastedLog log = readPastedLog(source.bytes());
    if (std::any_of(log.rows.begin(), log.rows.end(), [&source](const PastedRow &row) {
            return row.line < 0 || row.line >= source.lineCount();
        }))
        return QStringLiteral("a pasted row is no line of the text");
    const QString wrong = wrongOfPostMortem(source);
    return wrong.isEmpty() ? wrongOfRunbook(source) : wrong;
}

} // namespace recount
