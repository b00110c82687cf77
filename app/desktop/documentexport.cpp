#include "desktop/documentexport.h"

#include "checks/view/checkeddocument.h"
#include "commandline/documentcommands.h"
#include "desktop/documentpainters.h"
#include "foundation/pooljob.h"
#include "foundation/wholefile.h"
#include "platform/filemanager.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace recount
{

namespace
{

CommandOutput exported(const CommandSurroundings &surroundings, const QString &path,
                       const QString &target, const QString &to, const QString &kind)
{
    return DocumentCommands(surroundings)
        .run({QStringLiteral("export"), path, QStringLiteral("--to"), to, QStringLiteral("-o"),
              target, QStringLiteral("--kind"), kind});
}

/// A name that no file has; the file dialog asked about another one.
QString freeName(const QString &path)
{
    const QFileInfo file(path);
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free =
            QStringLiteral("%1/%2 %3.%4")
                .arg(file.path(), file.completeBaseName(), QString::number(number), file.suffix());
    return free;
}

CommandOutput exportedText(const CommandSurroundings &surroundings, const ExportSource &source,
                           const QString &target, const QString &to, const QString &kind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.md"));
    if (const auto written = writeWholeFile(path, source.text); !written)
        return {{}, written.error().userText.toUtf8(), CommandOutput::Failed};
    return exported(surroundings, path, target, to, kind);
}

} // namespace

QList<ExportForm> commonExportForms()
{
    return {{DocumentExport::tr("PDF (*.pdf)"), QStringLiteral("pdf"), QStringLiteral("pdf")},
            {DocumentExport::tr("HTML in one file (*.html)"), QStringLiteral("html"),
             QStringLiteral("html")},
            {DocumentExport::tr("Markdown for GitHub and GitLab (*.md)"), QStringLiteral("md"),
             QStringLiteral("md")},
            {DocumentExport::tr("Markdown for Confluence (*.md)"), QStringLiteral("md"),
             QStringLiteral("confluence")},
            {DocumentExport::tr("JSON (*.json)"), QStringLiteral("json"), QStringLiteral("json")}};
}

DocumentExport::DocumentExport(const Clock &clock, Dialogs &dialogs, ErrorSink &errors,
                               const QString &title, const QString &failed, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_dialogs(dialogs)
    , m_errors(errors)
    , m_title(title)
    , m_failed(failed)
{
}

void DocumentExport::begin(QWidget *parent, const ExportSource &source,
                           const QList<ExportForm> &forms)
{
    QStringList filters;
    for (const ExportForm &form : forms)
        filters.append(form.filter);
    const QString name = source.name + u'.' + forms.constFirst().suffix;
    m_dialogs.askSaveFile(
        parent, m_title, name, filters,
        [this, source, forms](const QString &path, const QString &filter) {
            ExportForm chosen = forms.constFirst();
            for (const ExportForm &form : forms) {
                if (form.filter == filter)
                    chosen = form;
            }
            // An ending that is typed says more than a list left as it was.
            const QFileInfo file(path);
            const QString suffix = file.suffix().toLower();
            const auto named =
                std::find_if(forms.begin(), forms.end(),
                             [&suffix](const ExportForm &form) { return form.suffix == suffix; });
            if (chosen.filter == forms.constFirst().filter && named != forms.end())
                chosen = *named;
            const bool fits = suffix == chosen.suffix;
            const QString target = fits ? path
                                        : file.path() + u'/' + file.completeBaseName() +
                                              chosen.ending + u'.' + chosen.suffix;
            write(source, target, chosen.to, fits);
        });
}

void DocumentExport::write(const ExportSource &source, const QString &asked, const QString &to,
                           bool mayReplace)
{
    const CommandSurroundings surroundings =
        paintingSurroundings(localToday(m_clock), m_clock.zoneId());
    struct Written {
        CommandOutput output;
        QString target;
    };
    const auto future = runInPool([source, asked, to, kind = m_kind, mayReplace, surroundings] {
        const QString target = mayReplace ? asked : freeName(asked);
        return Written{source.path.isEmpty()
                           ? exportedText(surroundings, source, target, to, kind)
                           : exported(surroundings, source.path, target, to, kind),
                       target};
    });
    whenDone(this, future, [this](const Written &written) {
        const CommandOutput &output = written.output;
        const QString &target = written.target;
        if (output.exitCode != CommandOutput::Success) {
            m_errors.report({ErrorCode::WriteFailed,
                             m_failed.arg(QString::fromUtf8(output.error).simplified()), target,
                             false});
            return;
        }
        m_errors.tell(tr("Exported as %1.").arg(QFileInfo(target).fileName()), tr("Show File"),
                      [this, target] {
                          if (const auto shown = revealInFileManager(target); !shown)
                              m_errors.report(shown.error());
                      });
    });
}

} // namespace recount
