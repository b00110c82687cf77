#pragma once

#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "foundation/result.h"
#include "storage/databaseopener.h"
#include "takes/take.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

namespace recount
{

struct RecoveryReport;
class StateStore;
class StorageThread;
class TakeStore;

/// What has to happen between the first window and the first question: open the database, read
/// what the window remembers, and look for takes that a crash cut off. Blocks nobody.
class Startup : public QObject
{
    Q_OBJECT

public:
    Startup(const DataFolder &folder, const Clock &clock, StorageThread &storage, StateStore &state,
            TakeStore &takes, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    /// The data can be used; `state` is what `StateStore` kept. `recover` may follow.
    void opened(const recount::OpenReport &report, const QHash<QString, QByteArray> &state);
    /// Nothing can go on.
    void failed(const recount::Error &error);
    /// A take was completed after a crash and its row is saved.
    void takeRecovered(const recount::Take &take);
    /// All of `recoverTakes` is done: how many came back, and the files that stay untouched.
    void recoveryFinished(const QList<recount::Take> &recovered, const QStringList &unreadable);

public Q_SLOTS:
    /// Looks for interrupted takes off the GUI thread, then empties what is old in the bin.
    void recover();

private:
    void saveRecovered(const RecoveryReport &found);

    DataFolder m_folder;
    const Clock &m_clock;
    StorageThread &m_storage;
    StateStore &m_state;
    TakeStore &m_takes;
};

} // namespace recount
