#include "context/companyeditor.h"

#include "context/companystore.h"
#include "storage/whendone.h"

#include <algorithm>
#include <utility>

namespace recount
{

CompanyEditor::CompanyEditor(CompanyStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CompanyEditor::save);
}

CompanyEditor::~CompanyEditor()
{
    sendRest();
}

void CompanyEditor::open(const OwnCompany &company)
{
    sendRest();
    m_company = company;
    m_history = CompanyHistory(company.draft);
    m_company->draft = {};
    m_saved = m_history.current();
    tellUnsaved();
    Q_EMIT packChanged(pack());
    Q_EMIT historyChanged();
}

void CompanyEditor::close()
{
    if (!m_company)
        return;
    sendRest();
    m_company.reset();
    m_history = CompanyHistory();
    tellUnsaved();
    Q_EMIT packChanged(nullptr);
    Q_EMIT historyChanged();
}

void CompanyEditor::sendRest()
{
    if (hasUnsaved() && m_sending != m_history.current()) {
        // A save under way is one revision ahead by the time this one runs.
        m_store.save(m_company->id, *m_history.current(),
                     m_company->revision + (m_sending ? 1 : 0));
    }
    m_timer.stop();
    m_saved.reset();
    m_sending.reset();
    m_unsavedSinceMs.reset();
    m_again = false;
    ++m_opened;
}

CompanyId CompanyEditor::id() const
{
    return m_company ? m_company->id : CompanyId();
}

std::shared_ptr<const Pack> CompanyEditor::pack() const
{
    if (!m_company)
        return nullptr;
    const CompanyHistory::State &state = m_history.current();
    return {state, &state->pack};
}

QList<BinnedThing> CompanyEditor::bin() const
{
    return m_history.current()->bin;
}

Result<QString> CompanyEditor::apply(const CompanyEdit &edit)
{
    if (!m_company)
        return fail(ErrorCode::NotFound, tr("No company is open. Nothing was changed."));
    const CompanyHistory::State before = m_history.current();
    Result<QString> applied = m_history.apply(edit, m_clock.nowUtc(), m_clock.monotonicMs());
    changed(before);
    return applied;
}

void CompanyEditor::undo()
{
    const CompanyHistory::State before = m_history.current();
    m_history.undo();
    changed(before);
}

void CompanyEditor::redo()
{
    const CompanyHistory::State before = m_history.current();
    m_history.redo();
    changed(before);
}

bool CompanyEditor::hasUnsaved() const
{
    return m_company && m_saved != m_history.current();
}

void CompanyEditor::retry()
{
    m_again = m_sending != nullptr;
    save();
}

void CompanyEditor::changed(const CompanyHistory::State &before)
{
    if (m_history.current() == before)
        return;
    if (!m_unsavedSinceMs)
        m_unsavedSinceMs = m_clock.monotonicMs();
    startTimer();
    tellUnsaved();
    Q_EMIT packChanged(pack());
    Q_EMIT historyChanged();
}

void CompanyEditor::startTimer()
{
    // Typing on does not put it off.
    if (m_timer.isActive() || m_sending || !m_unsavedSinceMs)
        return;
    const qint64 age = m_clock.monotonicMs() - *m_unsavedSinceMs;
    m_timer.start(int(std::clamp(saveDelayMs - age, qint64(0), qint64(saveDelayMs))));
}

void CompanyEditor::save()
{
    m_timer.stop();
    if (!hasUnsaved()) {
        m_unsavedSinceMs.reset();
        return;
    }
    if (m_sending)
        return;
    m_sending = m_history.current();
    m_unsavedSinceMs.reset();
    m_again = false;
    whenDone(this, m_store.save(m_company->id, *m_sending, m_company->revision),
             [this, opened = m_opened](const Result<int> &revision) {
                 // Not when the answer is about what was open before.
                 if (opened == m_opened)
                     saved(revision);
             });
}

void CompanyEditor::saved(const Result<int> &revision)
{
    const CompanyHistory::State sent = std::exchange(m_sending, nullptr);
    if (revision) {
        m_company->revision = *revision;
        m_saved = sent;
        if (m_again)
            save();
        else
            startTimer();
    } else {
        Q_EMIT saveFailed(revision.error());
        startTimer();
    }
    tellUnsaved();
}

void CompanyEditor::tellUnsaved()
{
    if (m_toldUnsaved == hasUnsaved())
        return;
    m_toldUnsaved = !m_toldUnsaved;
    Q_EMIT unsavedChanged(m_toldUnsaved);
}

} // namespace recount
