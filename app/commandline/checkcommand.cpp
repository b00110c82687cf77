#include "commandline/checkcommand.h"

#include "commandline/checkbaseline.h"
#include "commandline/checkreport.h"
#include "commandline/commandparser.h"
#include "commandline/commandtext.h"
#include "commandline/kindoption.h"
#include "documents/documentfile.h"
#include "postmortem/checkpostmortem.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/postmortemrules.h"
#include "runbook/checkrunbook.h"
#include "runbook/dangerouscommands.h"
#include "runbook/runbookreader.h"
#include "runbook/runbookrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <optional>
#include <vector>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

struct NamedFile {
    QString path;
    bool isOfFolder = false; ///< found there, not named
};

QStringList markdownIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

QList<NamedFile> filesOf(const QStringList &words)
{
    QList<NamedFile> files;
    QSet<QString> known;
    const auto add = [&](const QString &path, bool isOfFolder) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (known.contains(absolute))
            return;
        known.insert(absolute);
        files.append({path, isOfFolder});
    };
    for (const QString &word : words) {
        if (!QFileInfo(word).isDir()) {
            add(word, false);
            continue;
        }
        for (const QString &path : markdownIn(word))
            add(path, true);
    }
    return files;
}

/// A file as it was read, and what it is.
struct ReadFile {
    NamedFile named;
    Result<DocumentContent> content;
    DocumentKind kind = DocumentKind::PostMortem;
};

/// All files that are checked: those of folders that are something else are left out.
std::vector<ReadFile> readFiles(const QList<NamedFile> &files, std::optional<DocumentKind> asked)
{
    std::vector<ReadFile> read;
    for (const NamedFile &file : files) {
        ReadFile one{file, DocumentFile(file.path).read()};
        if (one.content) {
            const SourceText source(one.content->bytes);
            const StatedKind stated = statedKind(source);
            if (file.isOfFolder && !stated.words.isEmpty() && !stated.kind)
                continue;
            one.kind = asked ? *asked : guessKind(source).kind;
        }
        read.push_back(std::move(one));
    }
    return read;
}

/// Every post-mortem, for what is similar.
QList<Neighbour> neighboursOf(const std::vector<ReadFile> &files)
{
    QList<Neighbour> neighbours;
    for (const ReadFile &file : files) {
        if (file.content && file.kind == DocumentKind::PostMortem)
            neighbours.append(neighbourOf(QFileInfo(file.named.path).absoluteFilePath(),
                                          readPostMortem(SourceText(file.content->bytes))));
    }
    return neighbours;
}

/// The titles of all runbooks, for what other runbooks lead to.
QStringList runbookTitles(const std::vector<ReadFile> &files)
{
    QStringList titles;
    for (const ReadFile &file : files) {
        if (file.content && file.kind == DocumentKind::Runbook)
            titles.append(readRunbook(SourceText(file.content->bytes)).title.text);
    }
    return titles;
}

QList<Finding> runbookFindings(const SourceText &source, CheckProfile profile, const QDate &today,
                               const QStringList &knownRunbooks)
{
    const Runbook document = readRunbook(source);
    const RunbookGraph graph = runbookGraph(document);
    const GraphAnalysis analysis = analyseGraph(graph, document);
    return checkRunbook({source,
                         document,
                         graph,
                         analysis,
                         DangerousCommands::shipped(),
                         profile,
                         today,
                         knownRunbooks,
                         {}});
}

CheckReport reportOf(const std::vector<ReadFile> &files, CheckProfile profile, const QDate &today)
{
    const QList<Neighbour> neighbours = files.size() > 1 ? neighboursOf(files) : QList<Neighbour>();
    const QStringList runbooks = files.size() > 1 ? runbookTitles(files) : QStringList();
    CheckReport report;
    report.profile = profile;
    for (const ReadFile &file : files) {
        const QString &path = file.named.path;
        if (!file.content) {
            report.files.append({path, {}, file.content.error().userText});
            continue;
        }
        const SourceText source(file.content->bytes);
        if (file.kind == DocumentKind::Runbook) {
            report.files.append(checkedFile(
                path, source, runbookFindings(source, profile, today, runbooks), runbookRules()));
            continue;
        }
        const PostMortem document = readPostMortem(source);
        const QList<Neighbour> others =
            neighboursBeside(QFileInfo(path).absoluteFilePath(), neighbours);
        report.files.append(checkedFile(path, source,
                                        checkPostMortem({source, document, profile, today, others}),
                                        postMortemRules()));
    }
    return report;
}

QByteArray written(const CheckReport &report, const QString &format)
{
    if (format == u"json")
        return jsonReport(report);
    if (format == u"sarif")
        return sarifReport(report);
    return format == u"junit" ? junitReport(report) : textReport(report);
}

/// What could not be read, a line for each.
QByteArray errorsOf(const CheckReport &report)
{
    QByteArray lines;
    for (const CheckedFile &file : report.files) {
        if (!file.error.isEmpty())
            lines += (terminalText(file.error) + u'\n').toUtf8();
    }
    return lines;
}

CommandOutput acceptedOutput(const CheckReport &report, const QString &path)
{
    // A baseline without a file that could not be read would tell all of it later.
    if (report.hasErrors())
        return {{}, errorsOf(report), CommandOutput::Failed};
    CheckBaseline baseline(path);
    baseline.accept(report);
    if (const Result<void> written = baseline.write(); !written)
        return failedOutput(written.error().userText);
    const QString told = Texts::tr("%n finding(s) accepted in %1.", nullptr, baseline.size())
                             .arg(QDir::toNativeSeparators(path));
    return {terminalText(QString(told + u'\n')).toUtf8(), {}, CommandOutput::Success};
}

CommandParser parserOfCheck()
{
    return CommandParser(
        QStringLiteral("check"), Texts::tr("[OPTIONS] FILE..."),
        Texts::tr(
            "Looks for what is wrong in post-mortems and runbooks and tells the line, the rule and "
            "what to "
            "do.\nOf a folder, all *.md files are read, except those whose front matter says "
            "that they are\nsomething else. No document is changed.\n\nExit code: 0 when there is "
            "nothing to tell, 1 when there is, 2 when a file can't be read or the\ncommand is "
            "wrong."));
}

} // namespace

CommandOutput checkCommand(const QStringList &arguments, const CommandSurroundings &surroundings)
{
    static const QStringList formats{QStringLiteral("text"), QStringLiteral("json"),
                                     QStringLiteral("sarif"), QStringLiteral("junit")};
    static const QStringList severities{QStringLiteral("hint"), QStringLiteral("warning"),
                                        QStringLiteral("error")};
    static const QStringList profiles{QStringLiteral("work"), QStringLiteral("practice")};
    const QString format = QStringLiteral("format");
    const QString failOn = QStringLiteral("fail-on");
    const QString profile = QStringLiteral("profile");
    const QString any = QStringLiteral("|");

    CommandParser parser = parserOfCheck();
    parser.addOption({format},
                     Texts::tr("How findings are written: as lines, as data, for code hosts, for "
                               "build servers."),
                     formats.join(any), formats.constFirst());
    parser.addOption({failOn}, Texts::tr("From where on a finding makes the exit code 1."),
                     severities.join(any), severities.constLast());
    parser.addOption({profile},
                     Texts::tr("Whether it is about real work or a document for practice."),
                     profiles.join(any), profiles.constFirst());
    const QString baseline = QStringLiteral("baseline");
    const QString writeBaseline = QStringLiteral("write-baseline");
    parser.addOption({baseline},
                     Texts::tr("A file with what was accepted; only what is new is told."),
                     Texts::tr("FILE"));
    parser.addOption({writeBaseline}, Texts::tr("Accepts all that is found today: writes FILE."),
                     Texts::tr("FILE"));
    addKindOption(parser);
    if (const auto answer = parser.parse(arguments))
        return *answer;
    if (const auto wrong = wrongKind(parser))
        return *wrong;
    for (const auto &[name, values] : {std::pair(format, formats), std::pair(failOn, severities),
                                       std::pair(profile, profiles)}) {
        if (const auto wrong = parser.unlessOneOf(name, values))
            return *wrong;
    }
    if (parser.words().isEmpty())
        return parser.wrongUsage(Texts::tr("Name the files to check."));
    if (!parser.value(baseline).isEmpty() && !parser.value(writeBaseline).isEmpty())
        return parser.wrongUsage(
            Texts::tr("Use --baseline or --write-baseline, not both of them."));

    CheckReport report =
        reportOf(readFiles(filesOf(parser.words()), askedKind(parser)),
                 parser.value(profile) == profiles.constFirst() ? CheckProfile::Work
                                                                : CheckProfile::Practice,
                 surroundings.today);
    report.failOn = Finding::Severity(severities.indexOf(parser.value(failOn)));
    if (report.files.isEmpty())
        return failedOutput(Texts::tr("There is no document in %1.")
                                .arg(parser.words().join(QStringLiteral(", "))));

    if (!parser.value(writeBaseline).isEmpty())
        return acceptedOutput(report, parser.value(writeBaseline));
    if (!parser.value(baseline).isEmpty()) {
        const Result<CheckBaseline> accepted = CheckBaseline::read(parser.value(baseline));
        if (!accepted)
            return failedOutput(accepted.error().userText);
        accepted->applyTo(report);
    }

    CommandOutput output;
    output.standard = written(report, parser.value(format));
    output.error = errorsOf(report);
    output.exitCode = report.hasErrors()     ? CommandOutput::Failed
                      : report.hasFailures() ? CommandOutput::Findings
                                             : CommandOutput::Success;
    return output;
}

} // namespace recount
