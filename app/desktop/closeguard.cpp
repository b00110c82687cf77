#include "desktop/closeguard.h"

#include "context/companyeditor.h"
#include "desktop/documentstab.h"
#include "desktop/mainwindow.h"
#include "practice/practicesession.h"
#include "takes/recorder.h"
#include "takes/view/takeexporter.h"
#include "widgets/dialogs.h"

#include <utility>

namespace recount
{

namespace
{

// A sound disk needs a fraction of it; longer, and the window would seem not to listen.
constexpr int patienceMs = 3'000;

} // namespace

CloseGuard::CloseGuard(Recorder &recorder, PracticeSession &session, CompanyEditor &editor,
                       Dialogs &dialogs, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_session(session)
    , m_editor(editor)
    , m_dialogs(dialogs)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &CloseGuard::ask);
    // Queued: who listens for the saved take hears of it first.
    connect(&m_recorder, &Recorder::stateChanged, this, &CloseGuard::goOn, Qt::QueuedConnection);
    connect(&m_session, &PracticeSession::allSaved, this, &CloseGuard::goOn, Qt::QueuedConnection);
    connect(&m_session, &PracticeSession::failed, this, [this] {
        // The last answer counts; an earlier one may be of before the cause was removed.
        if (m_wanted && !hasTake() && m_session.hasUnsaved() && !m_session.isSaving())
            ask();
    });
    connect(&m_editor, &CompanyEditor::unsavedChanged, this, &CloseGuard::goOn,
            Qt::QueuedConnection);
    connect(&m_editor, &CompanyEditor::saveFailed, this, [this] {
        if (m_wanted && !hasTake())
            ask();
    });
}

void CloseGuard::watch(const TakeExporter &exporter)
{
    m_exporter = &exporter;
    connect(&exporter, &TakeExporter::ended, this, &CloseGuard::goOn, Qt::QueuedConnection);
}

void CloseGuard::watch(DocumentsTab &documents)
{
    m_documents.append(&documents);
    connect(&documents, &DocumentsTab::kept, this, &CloseGuard::goOn, Qt::QueuedConnection);
    connect(&documents, &DocumentsTab::keepingFailed, this, [this] {
        if (m_wanted && !hasTake())
            ask();
    });
}

bool CloseGuard::mayClose()
{
    for (DocumentsTab *const documents : std::as_const(m_documents)) {
        if (documents)
            documents->commit();
    }
    if (!m_agreed && !isSaved()) {
        if (m_wanted) {
            ask();
        } else {
            m_wanted = true;
            m_patience.start();
            save();
        }
    }
    const bool may = m_agreed || isSaved();
    if (may) {
        m_wanted = false;
        m_patience.stop();
    }
    return may;
}

bool CloseGuard::hasTake() const
{
    const Recorder::State state = m_recorder.state();
    return state != Recorder::State::Idle && state != Recorder::State::Checking &&
           !m_recorder.isCopied();
}

bool CloseGuard::isExporting() const
{
    return m_exporter && m_exporter->isRunning();
}

bool CloseGuard::isSaved() const
{
    return !hasTake() && !m_session.hasUnsaved() && !m_editor.hasUnsaved() && !isExporting() &&
           !atRisk();
}

void CloseGuard::save()
{
    m_recorder.stop();
    m_session.saveAgain();
    m_editor.retry();
    for (DocumentsTab *const documents : std::as_const(m_documents)) {
        if (documents)
            documents->save();
    }
}

void CloseGuard::goOn()
{
    if (m_wanted && isSaved())
        m_window.close();
}

void CloseGuard::ask()
{
    m_patience.stop();
    if (isSaved())
        return;
    if (hasTake()) {
        m_dialogs.confirm(
            &m_window, tr("The take is not saved yet"),
            tr("The disk does not answer or the takes folder is gone, so Recount is still trying "
               "to save the take. What is written on the disk comes back at the next start; what "
               "is only in memory would be lost. Cancel to save it elsewhere or to keep waiting: "
               "Recount closes by itself when the take is saved."),
            tr("Close anyway"), [this] { closeAnyway(); });
        return;
    }
    if (isExporting()) {
        m_dialogs.confirm(&m_window, tr("The export is not finished"),
                          tr("Closing now ends it, and no file is left of it. The take itself is "
                             "safe. Cancel to let it finish: Recount closes by itself then."),
                          tr("Close anyway"), [this] { closeAnyway(); });
        return;
    }
    // Without a take there is nothing to wait for; trying again later must not close the window.
    m_wanted = false;
    if (DocumentsTab *const documents = atRisk())
        return askAbout(*documents);
    if (m_editor.hasUnsaved() && !m_session.hasUnsaved()) {
        m_dialogs.confirm(&m_window, tr("Not everything is saved"),
                          tr("The last edits of your company could not be saved and would be "
                             "lost. Everything saved before is safe. Cancel to free some space on "
                             "the disk and try again."),
                          tr("Close anyway"), [this] { closeAnyway(); });
        return;
    }
    m_dialogs.confirm(&m_window, tr("Not everything is saved"),
                      tr("Some ticks or grades could not be saved and would be lost. Everything "
                         "saved before is safe, and so are your takes. Cancel to free some space "
                         "on the disk and try again."),
                      tr("Close anyway"), [this] { closeAnyway(); });
}

DocumentsTab *CloseGuard::atRisk() const
{
    for (DocumentsTab *const documents : m_documents) {
        if (documents && documents->isAtRisk())
            return documents;
    }
    return nullptr;
}

void CloseGuard::askAbout(DocumentsTab &documents)
{
    const QPointer<DocumentsTab> own(&documents);
    const auto saveElsewhere = [this, own] {
        // Once it is there the window may go.
        if (own)
            own->saveElsewhere([this] { m_wanted = true; });
    };
    const auto copy = [own] {
        if (own)
            own->copyText();
    };
    m_dialogs.choose(&m_window, tr("A document is not saved"),
                     tr("The last edits of “%1” could be written neither to its file nor as a "
                        "draft: the disk may be full, or its folder read-only. Closing now would "
                        "lose them. What was saved before is safe.")
                         .arg(documents.openTitle()),
                     {{tr("Save elsewhere…"), saveElsewhere},
                      {tr("Copy all"), copy},
                      {tr("Close anyway"), [this] { closeAnyway(); }}},
                     tr("Stay"));
}

void CloseGuard::closeAnyway()
{
    m_agreed = true;
    m_window.close();
}

} // namespace recount
