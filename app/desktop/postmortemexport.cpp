#include "desktop/postmortemexport.h"

#include "commandline/documentcommands.h"
#include "documents/view/pdfexport.h"
#include "foundation/pooljob.h"
#include "platform/filemanager.h"
#include "postmortem/view/openpostmortem.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QFileInfo>

namespace recount
{

namespace
{

struct ExportKind {
    QString filter;
    QString suffix;
    const char *to;
};

QList<ExportKind> exportKinds()
{
    return {
        {PostMortemExport::tr("PDF (*.pdf)"), QStringLiteral("pdf"), "pdf"},
        {PostMortemExport::tr("HTML in one file (*.html)"), QStringLiteral("html"), "html"},
        {PostMortemExport::tr("Markdown for GitHub and GitLab (*.md)"), QStringLiteral("md"), "md"},
        {PostMortemExport::tr("Markdown for Confluence (*.md)"), QStringLiteral("md"),
         "confluence"},
        {PostMortemExport::tr("JSON (*.json)"), QStringLiteral("json"), "json"},
        {PostMortemExport::tr("Timeline as CSV (*.csv)"), QStringLiteral("csv"), "csv"},
        {PostMortemExport::tr("Actions as CSV (*.csv)"), QStringLiteral("csv"), "actions-csv"},
        {PostMortemExport::tr("Message for customers (*.txt)"), QStringLiteral("txt"), "message"}};
}

Result<QByteArray> makePdf(const QByteArray &markdown, const QString &folder)
{
    const auto made = pdfDocument(SourceText(markdown), {{}, folder, usualPageSize()});
    if (!made)
        return tl::unexpected(made.error());
    return made->bytes;
}

} // namespace

PostMortemExport::PostMortemExport(const Clock &clock, Dialogs &dialogs, ErrorSink &errors,
                                   QObject *parent)
    : QObject(parent), m_clock(clock), m_dialogs(dialogs), m_errors(errors)
{
}

void PostMortemExport::begin(QWidget *parent, const QString &source)
{
    if (source.isEmpty())
        return;
    const QList<ExportKind> kinds = exportKinds();
    QStringList filters;
    for (const ExportKind &kind : kinds)
        filters.append(kind.filter);
    const QString name = QFileInfo(source).completeBaseName() + QStringLiteral(".pdf");
    m_dialogs.askSaveFile(parent, tr("Export the post-mortem"), name, filters,
                          [this, source, kinds](const QString &path, const QString &filter) {
                              QString target = path;
                              QString form = QStringLiteral("pdf");
                              for (const ExportKind &kind : kinds) {
                                  if (kind.filter != filter)
                                      continue;
                                  form = QLatin1String(kind.to);
                                  const QFileInfo file(target);
                                  if (file.suffix() != kind.suffix)
                                      target = file.path() + u'/' + file.completeBaseName() + u'.' +
                                               kind.suffix;
                              }
                              write(source, target, form);
                          });
}

void PostMortemExport::write(const QString &source, const QString &target, const QString &form)
{
    const CommandSurroundings surroundings{localToday(m_clock), m_clock.zoneId(), makePdf};
    const auto future = runInPool([source, target, form, surroundings] {
        return DocumentCommands(surroundings)
            .run({QStringLiteral("export"), source, QStringLiteral("--to"), form,
                  QStringLiteral("-o"), target});
    });
    whenDone(this, future, [this, target](const CommandOutput &output) {
        if (output.exitCode != CommandOutput::Success) {
            m_errors.report({ErrorCode::WriteFailed,
                             tr("The export failed; the post-mortem itself is safe. %1")
                                 .arg(QString::fromUtf8(output.error).simplified()),
                             target, false});
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
