#include "commandline/setcommand.h"

#include "commandline/commandparser.h"
#include "commandline/commandtext.h"
#include "documents/documentfile.h"
#include "documents/textdiff.h"
#include "postmortem/namedfield.h"
#include "postmortem/postmortemreader.h"

#include <QDir>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

/// Each value is set in what the one before it left.
Result<QByteArray> withValues(QByteArray bytes, const QStringList &assignments)
{
    for (const QString &assignment : assignments) {
        const SourceText source(bytes);
        const auto patches =
            setNamedField(source, readPostMortem(source), assignment.section(u'=', 0, 0),
                          assignment.section(u'=', 1));
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
        Texts::tr("Changes values of a post-mortem and shows the lines that changed; all others "
                  "stay as they are.\nFields are the keys of the table under the title (severity, "
                  "owner, status, ...), sections\n(summary, root-cause, ...), parts such as "
                  "AI-1.owner or Q1.remove-by, and title, zone and lang.\nAn empty value takes a "
                  "part out. When one field is wrong, nothing is written."));
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

    const DocumentFile file(words.constFirst());
    const Result<DocumentContent> content = file.read();
    if (!content)
        return failedOutput(content.error().userText);
    const Result<QByteArray> bytes = withValues(content->bytes, assignments);
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
