#include "desktop/documentdrafts.h"

#include "desktop/draftsdialog.h"
#include "documents/draftrecovery.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QFileInfo>
#include <QLocale>

namespace recount
{

DocumentDrafts::DocumentDrafts(const DocumentJournal &journal, ErrorSink &errors, Dialogs &dialogs,
                               QWidget *holder, QObject *parent)
    : QObject(parent), m_journal(journal), m_errors(errors), m_dialogs(dialogs), m_holder(holder)
{
}

void DocumentDrafts::remind()
{
    const auto future = runInPool([journal = m_journal] { return findUnsaved(journal); });
    whenDone(this, future, [this](const DocumentJournal::Found &found) {
        if (found.drafts.isEmpty())
            return;
        m_errors.remind(tr("%n document(s) were not saved when Recount ended.", nullptr,
                           int(found.drafts.size())),
                        tr("Show Drafts"), [this, drafts = found.drafts] { showAll(drafts); });
    });
}

void DocumentDrafts::showAll(const QList<DocumentDraft> &drafts)
{
    auto *dialog = new DraftsDialog(drafts, m_holder->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftsDialog::openRequested, this, &DocumentDrafts::openRequested);
    connect(dialog, &DraftsDialog::discardRequested, this, [this](const DocumentDraft &draft) {
        if (const auto gone = m_journal.forget(draft.id); !gone)
            m_errors.report(gone.error());
    });
    dialog->open();
}

void DocumentDrafts::offer(const DocumentDraft &draft, const QString &path,
                           const std::function<void()> &openFile)
{
    m_dialogs.choose(
        m_holder, tr("This document has a draft"),
        tr("“%1” was last edited on %2, and the file does not have those edits. The draft stays "
           "until it is saved or thrown away.")
            .arg(draft.title.isEmpty() ? QFileInfo(path).fileName() : draft.title,
                 QLocale().toString(draft.editedUtc.toLocalTime(), QLocale::ShortFormat)),
        {{tr("Open Draft"), [this, draft] { Q_EMIT openRequested(draft); }},
         {tr("Open File"), openFile}},
        tr("Cancel"));
}

} // namespace recount
