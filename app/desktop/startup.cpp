#include "desktop/startup.h"

#include "foundation/pooljob.h"
#include "storage/statestore.h"
#include "storage/storagethread.h"
#include "storage/whendone.h"
#include "takes/takerecovery.h"
#include "takes/takestore.h"

#include <memory>

namespace recount
{

Startup::Startup(const DataFolder &folder, const Clock &clock, StorageThread &storage,
                 StateStore &state, TakeStore &takes, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_clock(clock)
    , m_storage(storage)
    , m_state(state)
    , m_takes(takes)
{
}

void Startup::begin()
{
    whenDone(this, m_storage.open(m_folder, m_clock), [this](const Result<OpenReport> &report) {
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        whenDone(this, m_state.load(),
                 [this, report = *report](const Result<QHash<QString, QByteArray>> &state) {
                     // A window that forgot its layout is no reason not to open.
                     Q_EMIT opened(report, state.value_or(QHash<QString, QByteArray>()));
                 });
    });
}

void Startup::recover()
{
    whenDone(this, m_takes.finishedIds(), [this](const Result<QSet<QString>> &known) {
        if (!known)
            return; // without the list, nothing may be taken for new
        const QFuture<RecoveryReport> report =
            runInPool([folder = m_folder, &clock = m_clock, known = *known] {
                return recoverTakes(folder, clock, known);
            });
        whenDone(this, report, [this](const RecoveryReport &found) { saveRecovered(found); });
    });
}

void Startup::saveRecovered(const RecoveryReport &found)
{
    // They go into the bin, and without their rows they would be found at every start.
    for (const Take &take : found.empty)
        m_takes.save(take);
    for (const Take &take : found.recovered) {
        whenDone(this, m_takes.save(take), [this, take](const Result<void> &saved) {
            if (saved)
                Q_EMIT takeRecovered(take);
        });
    }
    Q_EMIT recoveryFinished(found.recovered, found.unreadable);
    m_takes.purgeBin();
}

} // namespace recount
