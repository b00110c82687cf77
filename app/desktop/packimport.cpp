#include "desktop/packimport.h"

#include "context/owncompany.h"
#include "context/view/importpreviewdialog.h"
#include "desktop/readingdialog.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QFileInfo>

namespace recount
{

namespace
{

struct Imported {
    PackLibrary library; ///< as it is with the pack
    Result<Pack> pack;
};

} // namespace

PackImport::PackImport(const Services &services, QWidget *window)
    : m_services(services), m_window(window)
{
}

PackImport::~PackImport()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void PackImport::begin()
{
    m_services.dialogs.askOpenFile(m_window, tr("Import a Pack"), {tr("Recount packs (*.json)")},
                                   [self = QPointer(this)](const QString &path) {
                                       if (self)
                                           self->begin(path);
                                   });
}

void PackImport::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void PackImport::begin(const QString &path)
{
    if (m_busy)
        return;
    setBusy(true);
    m_fileName = QFileInfo(path).fileName();
    // A large pack takes a second to check.
    m_progress = std::make_shared<ReadProgress>();
    m_waiting = new ReadingDialog(m_fileName, m_progress, m_window);
    const auto work = [library = m_services.library, path]() -> Result<Checked> {
        Result<PackCandidate> candidate = library.check(path);
        if (!candidate)
            return tl::unexpected<Error>(candidate.error());
        if (isOwnPackId(candidate->pack.id))
            return fail(ErrorCode::InvalidData,
                        tr("The pack was not imported and nothing has changed. Ids that begin like "
                           "“%1” are kept for companies of one's own. Give it another id.")
                            .arg(candidate->pack.id));
        ImportOutline outline = candidate->earlier
                                    ? packReplacement(*candidate->earlier, candidate->pack)
                                    : packContents(candidate->pack);
        return Checked{*std::move(candidate), std::move(outline)};
    };
    whenDone(this, runInPool(work),
             [this](const Result<Checked> &checked) { takeChecked(checked); });
}

void PackImport::takeChecked(const Result<Checked> &checked)
{
    if (m_waiting)
        m_waiting->end();
    if (m_progress->cancelled || !checked) {
        setBusy(false);
        if (!m_progress->cancelled)
            m_services.errors.report(checked.error());
        return;
    }
    const PackCandidate &candidate = checked->candidate;
    const bool replaces = candidate.earlier.has_value();
    const bool isSame = replaces && *candidate.earlier == candidate.pack;
    const QString what =
        replaces
            ? tr("What importing %1 does to “%2”, which was imported before:", "a file, a company")
            : tr("What is in “%2”, the company in the file %1:", "a file, a company");
    QString note = tr("Nothing is written before you import. It can then be chosen as the company, "
                      "and copied into one of your own with Make It Mine.");
    if (isSame)
        note = tr("There is nothing to import: it says the same as the one imported before.");
    else if (replaces)
        note =
            tr("Nothing is written before you import. The earlier edition is replaced; takes and "
               "progress with its questions are kept.");
    auto *dialog =
        new ImportPreviewDialog({tr("Import a Pack"), what.arg(m_fileName, candidate.pack.title),
                                 note, replaces ? tr("Replace") : tr("Import")},
                                checked->outline, !isSame, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, candidate] { import(candidate); });
    connect(dialog, &QDialog::rejected, this, [this] { setBusy(false); });
    dialog->open();
}

void PackImport::import(const PackCandidate &candidate)
{
    const auto work = [library = m_services.library, candidate]() mutable {
        Result<Pack> pack = library.import(candidate);
        return Imported{std::move(library), std::move(pack)};
    };
    whenDone(this, runInPool(work), [this](const Imported &done) {
        setBusy(false);
        if (!done.pack) {
            m_services.errors.report(done.pack.error());
            return;
        }
        m_services.library = done.library;
        Q_EMIT imported(*done.pack);
    });
}

} // namespace recount
