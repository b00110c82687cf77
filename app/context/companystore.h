#pragma once

#include "context/owncompany.h"
#include "foundation/clock.h"
#include "foundation/result.h"

#include <QFuture>
#include <QObject>

namespace recount
{

class StorageThread;

/// The user's own companies in the database. Lives on the GUI thread; everything runs on the
/// storage thread, in order. What failed comes through the future, and through `failed` for
/// everything but reading and `save`, whose caller has something to try again.
class CompanyStore : public QObject
{
    Q_OBJECT

public:
    /// How long a bin keeps what was deleted.
    static constexpr int binDays = 30;

    /// The clock and the thread outlive this object.
    CompanyStore(const Clock &clock, StorageThread &storage, QObject *parent = nullptr);

    QFuture<Result<QList<CompanyInfo>>> all() const;
    QFuture<Result<QList<CompanyInfo>>> bin() const;
    QFuture<Result<OwnCompany>> load(const CompanyId &id) const;

    /// Stores a new company under a new pack id: progress on the questions of the pack it was
    /// copied from stays apart. `madeFrom` is that pack's id, or empty.
    QFuture<Result<OwnCompany>> create(const Pack &pack, const QString &madeFrom);
    /// The new revision. Errors: NotFound, DiskFull, ...; then the stored company is the old one.
    QFuture<Result<int>> save(const CompanyId &id, const CompanyDraft &draft, int revision);
    QFuture<Result<void>> moveToBin(const CompanyId &id);
    QFuture<Result<void>> restoreFromBin(const CompanyId &id);
    /// Deletes for good what was in a bin for more than 30 days; counts companies and things.
    QFuture<Result<int>> purgeBin();

Q_SIGNALS:
    /// The list of companies, or what it says of one, changed.
    void changed();
    void failed(const recount::Error &error);

private:
    template <class T>
    QFuture<Result<T>> telling(QFuture<Result<T>> future);

    const Clock &m_clock;
    StorageThread &m_storage;
};

} // namespace recount
