#include "commandline/checkcommand.h"

#include "checks/checkbaseline.h"
#include "checks/wordlists.h"
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
QList<ComparedNeighbour> neighboursOf(const std::vector<ReadFile> &files)
{
    QList<Neighbour> neighbours;
    for (const ReadFile &file : files) {
        if (file.content && file.kind == DocumentKind::PostMortem)
            neighbours.append(neighbourOf(QFileInfo(file.named.path).absoluteFilePath(),
                                          readPostMortem(SourceText(file.content->bytes))));
    }
    return comparedNeighbours(neighbours);
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

QByteArray errorLine(const Error &error)
{
    return terminalText(QString(error.userText + u'\n')).toUtf8();
}

/// What all documents are checked with.
struct CheckBasis {
    CheckProfile profile = CheckProfile::Work;
    QDate today;
    DangerousCommands dangerous;
};

/// With the user's own lists, which the checks use from now on. Those that can't be read are told
/// in `errors`, a line for each, and the shipped ones are used.
CheckBasis basisOf(CheckProfile profile, const QDate &today, const QString &lists,
                   QByteArray *errors)
{
    CheckBasis basis{profile, today, DangerousCommands::shipped()};
    WordLists own;
    if (!lists.isEmpty()) {
        const QDir folder(lists);
        const auto dangerous =
            DangerousCommands::withFile(folder.filePath(DangerousCommands::fileName()));
        const auto words = WordLists::withFile(folder.filePath(WordLists::fileName()));
        if (dangerous)
            basis.dangerous = *dangerous;
        else
            *errors += errorLine(dangerous.error());
        if (words)
            own = *words;
        else
            *errors += errorLine(words.error());
    }
    useWordLists(own);
    return basis;
}

QList<Finding> runbookFindings(const SourceText &source, const CheckBasis &basis,
                               const QStringList &knownRunbooks)
{
    const Runbook document = readRunbook(source);
    const RunbookGraph graph = runbookGraph(document);
    const GraphAnalysis analysis = analyseGraph(graph, document);
    return checkRunbook({source,
                         document,
                         graph,
                         analysis,
                         basis.dangerous,
                         basis.profile,
                         basis.today,
                         knownRunbooks,
                         {}});
}

CheckReport reportOf(const std::vector<ReadFile> &files, const CheckBasis &basis)
{
    const auto neighbours = files.size() > 1 ? neighboursOf(files) : QList<ComparedNeighbour>();
    const QStringList runbooks = files.size() > 1 ? runbookTitles(files) : QStringList();
    CheckReport report;
    report.profile = basis.profile;
    for (const ReadFile &file : files) {
        const QString &path = file.named.path;
        if (!file.content) {
            report.files.append({path, {}, file.content.error().userText});
            continue;
        }
        const SourceText source(file.content->bytes);
        if (file.kind == DocumentKind::Runbook) {
            report.files.append(checkedFile(path, source, runbookFindings(source, basis, runbooks),
                                            runbookRules()));
            continue;
        }
        const PostMortem document = readPostMortem(source);
        const NeighboursBeside others{QFileInfo(path).absoluteFilePath(), neighbours};
        report.files.append(checkedFile(
            path, source, checkPostMortem({source, document, basis.profile, basis.today, others}),
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

QList<MarkedFinding> markedFindings(const CheckedFile &file)
{
    QList<MarkedFinding> marked;
    for (const PlacedFinding &placed : file.findings)
        marked.append({placed.finding.rule, placed.mark});
    return marked;
}

CommandOutput acceptedOutput(const CheckReport &report, const QString &path)
{
    // A baseline without a file that could not be read would tell all of it later.
    if (report.hasErrors())
        return {{}, errorsOf(report), CommandOutput::Failed};
    CheckBaseline baseline(path);
    for (const CheckedFile &file : report.files)
        baseline.accept(file.path, acceptedOf(markedFindings(file)));
    if (const Result<void> written = baseline.write(); !written)
        return failedOutput(written.error().userText);
    const QString told = Texts::tr("%n finding(s) accepted in %1.", nullptr, baseline.size())
                             .arg(QDir::toNativeSeparators(path));
    return {terminalText(QString(told + u'\n')).toUtf8(), {}, CommandOutput::Success};
}

/// Takes out what was accepted.
void applyBaseline(const CheckBaseline &baseline, CheckReport *report)
{
    for (CheckedFile &file : report->files) {
        const QList<bool> accepted =
            areAccepted(markedFindings(file), baseline.accepted(file.path));
        QList<PlacedFinding> left;
        for (qsizetype i = 0; i < accepted.size(); ++i) {
            if (!accepted.at(i))
                left.append(file.findings.at(i));
        }
        file.findings = left;
    }
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
    const QString lists = QStringLiteral("lists");
    parser.addOption({lists},
                     Texts::tr("Where your own %1 and %2 are; the data folder of Recount is usual.")
                         .arg(DangerousCommands::fileName(), WordLists::fileName()),
                     Texts::tr("FOLDER"));
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

    // A folder that is named and is not there would check with other lists than its user believes.
    if (!parser.value(lists).isEmpty() && !QFileInfo(parser.value(lists)).isDir())
        return parser.wrongUsage(
            Texts::tr("There is no folder %1.").arg(QDir::toNativeSeparators(parser.value(lists))));
    QByteArray listErrors;
    const CheckBasis basis = basisOf(
        parser.value(profile) == profiles.constFirst() ? CheckProfile::Work
                                                       : CheckProfile::Practice,
        surroundings.today,
        parser.value(lists).isEmpty() ? surroundings.lists : parser.value(lists), &listErrors);
    CheckReport report = reportOf(readFiles(filesOf(parser.words()), askedKind(parser)), basis);
    report.failOn = Finding::Severity(severities.indexOf(parser.value(failOn)));
    if (report.files.isEmpty())
        return failedOutput(Texts::tr("There is no document in %1.")
                                .arg(parser.words().join(QStringLiteral(", "))));

    if (!parser.value(writeBaseline).isEmpty())
        return listErrors.isEmpty() ? acceptedOutput(report, parser.value(writeBaseline))
                                    : CommandOutput{{}, listErrors, CommandOutput::Failed};
    if (!parser.value(baseline).isEmpty()) {
        const Result<CheckBaseline> accepted = CheckBaseline::read(parser.value(baseline));
        if (!accepted)
            return failedOutput(accepted.error().userText);
        applyBaseline(*accepted, &report);
    }

    CommandOutput output;
    output.standard = written(report, parser.value(format));
    output.error = listErrors + errorsOf(report);
    output.exitCode = report.hasErrors() || !listErrors.isEmpty() ? CommandOutput::Failed
                      : report.hasFailures()                      ? CommandOutput::Findings
                                                                  : CommandOutput::Success;
    return output;
}

} // namespace recount
