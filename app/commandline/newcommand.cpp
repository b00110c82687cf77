#include "commandline/newcommand.h"

#include "commandline/commandparser.h"
#include "commandline/commandtext.h"
#include "commandline/documentkind.h"
#include "documents/documentfile.h"
#include "documents/moment.h"
#include "foundation/ids.h"
#include "postmortem/postmortemtemplates.h"
#include "runbook/runbooktemplates.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

QList<DocumentTemplate> templatesOf(DocumentKind kind, const QString &lang)
{
    return kind == DocumentKind::Runbook ? runbookTemplates(lang) : postMortemTemplates(lang);
}

QString aboutNew()
{
    QList<QPair<QString, QString>> rows;
    for (const DocumentKind kind : {DocumentKind::PostMortem, DocumentKind::Runbook}) {
        for (const DocumentTemplate &shipped : templatesOf(kind, QStringLiteral("en")))
            rows.append(
                {QString(QLatin1String("  ") + nameOf(kind) + u' ' + shipped.name), shipped.hint});
    }
    return Texts::tr("Begins a document with a template, the date of today and an id of its own. A "
                     "file that is there\nalready is never written over.\n\nTemplates:") +
           u'\n' + alignedText(rows).chopped(1);
}

/// The zone that was asked for, empty when there is none such; else that of the user.
QByteArray zoneId(const QString &wished, const QByteArray &usual)
{
    if (!wished.isEmpty())
        return zoneOf(wished).isValid() ? zoneOf(wished).id() : QByteArray();
    return usual.isEmpty() || !QTimeZone(usual).isValid() ? QByteArrayLiteral("UTC") : usual;
}

CommandOutput writeNew(const QString &path, const QByteArray &text)
{
    if (path == u"-")
        return {text, {}, CommandOutput::Success};
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return failedOutput(
            Texts::tr("%1 is there already. Nothing was written; choose another name.").arg(shown));
    if (const auto written = DocumentFile(path).write(text, FileState{}); !written)
        return failedOutput(written.error().userText);
    return {terminalText(shown + u'\n').toUtf8(), {}, CommandOutput::Success};
}

} // namespace

CommandOutput newCommand(const QStringList &arguments, const CommandSurroundings &surroundings)
{
    const QString templateName = QStringLiteral("template");
    const QString lang = QStringLiteral("lang");
    const QString zone = QStringLiteral("zone");
    const QString out = QStringLiteral("o");
    const QStringList languages{QStringLiteral("en"), QStringLiteral("fr")};

    CommandParser parser(QStringLiteral("new"),
                         Texts::tr("postmortem|runbook --template NAME [OPTIONS] -o OUT"),
                         aboutNew());
    parser.addOption({templateName}, Texts::tr("What to begin with."), Texts::tr("NAME"),
                     QStringLiteral("standard"));
    parser.addOption({lang}, Texts::tr("Language of the document."),
                     languages.join(QStringLiteral("|")), languages.constFirst());
    parser.addOption({zone},
                     Texts::tr("Time zone of the document, such as Europe/Paris; else that of this "
                               "system."),
                     Texts::tr("ZONE"));
    parser.addOption({out}, Texts::tr("The new file; - for standard output."), Texts::tr("OUT"));
    if (const auto answer = parser.parse(arguments))
        return *answer;
    const auto kind = documentKindOf(parser.words().join(u' '));
    if (!kind)
        return parser.wrongUsage(Texts::tr("Say what to begin: postmortem or runbook."));
    if (const auto wrong = parser.unlessOneOf(lang, languages))
        return *wrong;
    if (parser.value(out).isEmpty())
        return parser.wrongUsage(Texts::tr("Name the new file with -o."));
    const QByteArray id = zoneId(parser.value(zone), surroundings.zone);
    if (id.isEmpty())
        return parser.wrongUsage(
            Texts::tr("There is no time zone \"%1\".").arg(parser.value(zone)));

    const QList<DocumentTemplate> templates = templatesOf(*kind, parser.value(lang));
    const auto chosen =
        std::find_if(templates.begin(), templates.end(), [&](const DocumentTemplate &one) {
            return one.name == parser.value(templateName);
        });
    if (chosen == templates.end())
        return parser.wrongUsage(
            Texts::tr("There is no template \"%1\".").arg(parser.value(templateName)));
    const Result<QByteArray> text =
        DocumentTemplates::begin(*chosen, surroundings.today, id, newUuid());
    if (!text)
        return failedOutput(text.error().userText);
    return writeNew(parser.value(out), *text);
}

} // namespace recount
