#include "desktop/tableimport.h"

#include "context/companyeditor.h"
#include "context/view/importpreviewdialog.h"
#include "desktop/companies.h"
#include "desktop/readingdialog.h"
#include "desktop/tablekinddialog.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QFileInfo>
#include <QLocale>

namespace recount
{

TableImport::TableImport(const Services &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
}

TableImport::~TableImport()
{
    // The job ends by itself; what it uses is its own.
    if (m_progress)
        m_progress->cancelled = true;
}

/// Asks what can be done when it is not.
bool TableImport::isPossible()
{
    const std::shared_ptr<const Pack> &active = m_services.companies.active();
    if (m_busy || !active)
        return false;
    if (m_services.companies.isOwn())
        return true;
    m_services.dialogs.confirm(
        m_window, tr("“%1” can't be changed").arg(m_services.companies.activeName()),
        tr("A table can be imported into a company of your own. Make this one yours first; the "
           "original stays as it is."),
        tr("Make It Mine…"), [self = QPointer(this)] {
            if (self)
                Q_EMIT self->makeMineRequested();
        });
    return false;
}

void TableImport::begin()
{
    if (!isPossible())
        return;
    m_services.dialogs.askOpenFile(
        m_window, tr("Import Table"),
        {tr("Tables (*.csv *.tsv *.md *.markdown *.txt)"), tr("All files (*)")},
        [self = QPointer(this)](const QString &path) {
            if (self)
                self->begin(path);
        });
}

void TableImport::begin(const QString &path)
{
    if (isPossible())
        read(path);
}

void TableImport::startWaiting()
{
    m_busy = true;
    m_progress = std::make_shared<ReadProgress>();
    m_waiting = new ReadingDialog(m_fileName, m_progress, m_window);
}

bool TableImport::stopWaiting()
{
    m_busy = false;
    if (m_waiting)
        m_waiting->end();
    return !m_progress->cancelled;
}

void TableImport::refuse(const Error &error)
{
    Error told = error;
    told.userText =
        tr("%1 was not imported, and nothing was changed. %2", "a file, what is wrong with it")
            .arg(m_fileName, error.userText);
    m_services.errors.report(told);
}

void TableImport::read(const QString &path)
{
    m_path = path;
    m_fileName = QFileInfo(path).fileName();
    startWaiting();
    const QString language = m_services.companies.active()->language;
    const auto work = [path, language, progress = m_progress]() -> Result<Read> {
        Result<QList<TableRow>> rows = readTableFile(path, *progress);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        const Result<QList<TableKind>> kinds = tableKinds(*rows, language);
        if (!kinds)
            return tl::unexpected<Error>(kinds.error());
        return Read{*std::move(rows), *kinds};
    };
    whenDone(this, runInPool(work), [this](const Result<Read> &read) { takeRead(read); });
}

void TableImport::takeRead(const Result<Read> &read)
{
    if (!stopWaiting())
        return;
    if (!read)
        refuse(read.error());
    else if (read->kinds.size() > 1)
        askKind(read->rows);
    else
        compare(read->kinds.constFirst(), read->rows);
}

void TableImport::askKind(const QList<TableRow> &rows)
{
    auto *dialog = new TableKindDialog(m_fileName, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, rows] { compare(dialog->kind(), rows); });
    dialog->open();
}

void TableImport::compare(TableKind kind, const QList<TableRow> &rows)
{
    const std::shared_ptr<const Pack> company = m_services.editor.pack();
    if (!company) {
        isPossible();
        return;
    }
    startWaiting();
    const auto work = [kind, rows, company]() -> Result<Compared> {
        Result<ImportPreview> preview = kind == TableKind::Timeline
                                            ? previewTimeline(*company, rows)
                                            : previewFixes(*company, rows);
        if (!preview)
            return tl::unexpected<Error>(preview.error());
        ImportOutline outline = outlineOf(*preview);
        return Compared{kind, *std::move(preview), std::move(outline)};
    };
    whenDone(this, runInPool(work),
             [this](const Result<Compared> &compared) { takeCompared(compared); });
}

void TableImport::takeCompared(const Result<Compared> &compared)
{
    if (!stopWaiting())
        return;
    if (!compared) {
        m_services.errors.report(compared.error());
        return;
    }
    const QString &company = compared->preview.base.title;
    const bool isTimeline = compared->kind == TableKind::Timeline;
    const bool canImport = compared->preview.changesSomething();
    const QString what =
        isTimeline ? tr("What importing %1 does to the timeline of “%2”:", "a file, a company")
                   : tr("What importing %1 does to the fixes of “%2”:", "a file, a company");
    const QString note =
        canImport ? tr("Nothing is written before you import, and one undo takes it all back. "
                       "Nothing is ever deleted: what the file lacks stays.")
                  : tr("There is nothing to import: what the file says is there already, or it is "
                       "left out for the reason above.");
    auto *dialog = new ImportPreviewDialog(
        {tr("Import Table"), what.arg(m_fileName, company), note, tr("Import")}, compared->outline,
        canImport, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, compared = *compared] { import(compared); });
    dialog->open();
}

void TableImport::import(const Compared &compared)
{
    const Result<QString> applied = m_services.editor.apply(importEdit(compared.preview));
    if (!applied) {
        Error error = applied.error();
        error.retryable = true;
        m_services.errors.report(error, [self = QPointer(this), path = m_path] {
            if (self)
                self->begin(path);
        });
        return;
    }
    Q_EMIT imported(compared.kind);
    const QString text = tr("%1 was imported into “%2”. Changed: %3 · Added: %4 · Left out: %5")
                             .arg(m_fileName, compared.preview.base.title,
                                  QLocale().toString(compared.preview.changed.size()),
                                  QLocale().toString(compared.preview.added.size()),
                                  QLocale().toString(compared.preview.leftOut.size()));
    // Later edits are not this button's to take back.
    m_services.errors.tell(
        text, tr("Undo"), [self = QPointer(this), after = m_services.editor.pack()] {
            if (!self)
                return;
            const auto now = self->m_services.editor.pack();
            if (now == after)
                self->m_services.editor.undo();
            else if (!now || now->id != after->id)
                self->m_services.errors.tell(tr("The import can't be undone any more, as another "
                                                "company was chosen since."));
            else
                self->m_services.errors.tell(
                    tr("The company was edited after the import. Undo takes "
                       "back one edit after the other."));
        });
}

} // namespace recount
