#include "commandline/setcommand.h"

#include "commandline/commandparser.h"
#include "commandline/commandtext.h"
#include "commandline/kindoption.h"
#include "documents/documentfile.h"
#include "documents/textdiff.h"
#include "postmortem/namedfield.h"
#include "postmortem/postmortemreader.h"
#include "runbook/namedrunbookfield.h"
#include "runbook/runbookreader.h"

#include <QDir>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

/// Each value is set in what the one before it left.
Result<QByteArray> withValues(QByteArray bytes, DocumentKind kind, const QStringList &assignments)
{
    for (const QString &assignment : assignments) {
        const SourceText source(bytes);
        const QString name = assignment.section(u'=', 0, 0);
        const QString value = assignment.section(u'=', 1);
        const auto patches = kind == DocumentKind::Runbook
                                 ? setNamedField(source, readRunbook(source), name, value)
                                 : setNamedField(source, readPostMortem(source), name, value);
        if (!patches)
            return tl::unexpected(patches.error());
        Result<QByteArray> after = patched(bytes, *patches);
        if (!after)
            return after;
        bytes = *std::move(after);
    }
    return bytes;
}

QString linesText(const SourceText &source, int first, int end, QChar mark)
{
    QString text;
    for (int line = first; line < end; ++line)
        text += mark + source.text(source.line(line)) + u'\n';
    return text;
}

/// The lines that are no more, and those that stand there now.
QString changesText(const SourceText &before, const SourceText &after)
{
    QString text;
    for (const LineChange &change : lineChanges(before, after)) {
        text += Texts::tr("line %1").arg(change.afterFirst + 1) + u'\n' +
                linesText(before, change.beforeFirst, change.beforeEnd, u'-') +
                linesText(after, change.afterFirst, change.afterEnd, u'+');
    }
    return text;
}

} // namespace

CommandOutput setCommand(const QStringList &arguments, const CommandSurroundings &)
{
    CommandParser parser(
        QStringLiteral("set"), Texts::tr("FILE FIELD=VALUE..."),
        Texts::tr(
            "Changes values of a document and shows the lines that changed; all others stay "
            "as they are.\nFields of a post-mortem are the keys of the table under the title "
            "(severity, owner, status, ...),\nsections (summary, root-cause, ...), parts such "
            "as AI-1.owner or Q1.remove-by, and title, zone\nand lang. Those of a runbook "
            "are owner, last-tested, ..., symptoms, after, ..., parts such as step.3.why,"
            "\nstep.3.command, quickfix.1.title, escalation.2.who or placeholder.HOST.name, "
            "and title and lang.\nstep.3.number=1 moves a step, step.new=TITLE adds one; "
            "what names a step is numbered with it.\ngraph=update draws the graph into the "
            "document, graph=remove takes it out.\nAn empty value takes a part out. When one "
            "field is wrong, nothing is written."));
    addKindOption(parser);
    if (const auto answer = parser.parse(arguments))
        return *answer;
    const QStringList words = parser.words();
    if (words.size() < 2)
        return parser.wrongUsage(Texts::tr("Name a file, and what to set in it."));
    const QStringList assignments = words.sliced(1);
    for (const QString &assignment : assignments) {
        if (assignment.indexOf(u'=') < 1)
            return parser.wrongUsage(
                Texts::tr("\"%1\" is not of the form FIELD=VALUE.").arg(assignment));
    }

    if (const auto wrong = wrongKind(parser))
        return *wrong;
    const DocumentFile file(words.constFirst());
    const Result<DocumentContent> content = file.read();
    if (!content)
        return failedOutput(content.error().userText);
    const Result<QByteArray> bytes =
        withValues(content->bytes, kindOf(parser, SourceText(content->bytes)), assignments);
    if (!bytes)
        return failedOutput(bytes.error().userText);
    if (*bytes == content->bytes)
        return {(Texts::tr("Nothing changed.") + u'\n').toUtf8(), {}, CommandOutput::Success};
    if (const Result<FileState> written = file.write(*bytes, content->state); !written)
        return failedOutput(written.error().userText);
    const QString told = QDir::toNativeSeparators(file.path()) + u'\n' +
                         changesText(SourceText(content->bytes), SourceText(*bytes));
    return {terminalText(told).toUtf8(), {}, CommandOutput::Success};
}

} // namespace recount
