#include "context/companystore.h"

#include "context/companyrepository.h"
#include "storage/storagethread.h"
#include "storage/whendone.h"

namespace recount
{

CompanyStore::CompanyStore(const Clock &clock, StorageThread &storage, QObject *parent)
    : QObject(parent), m_clock(clock), m_storage(storage)
{
}

template <class T>
QFuture<Result<T>> CompanyStore::telling(QFuture<Result<T>> future)
{
    whenDone(this, future, [this](const Result<T> &done) {
        if (done)
            Q_EMIT changed();
        else
            Q_EMIT failed(done.error());
    });
    return future;
}

QFuture<Result<QList<CompanyInfo>>> CompanyStore::all() const
{
    return m_storage.run([](Database &database) { return CompanyRepository(database).all(); });
}

QFuture<Result<QList<CompanyInfo>>> CompanyStore::bin() const
{
    return m_storage.run([](Database &database) { return CompanyRepository(database).binned(); });
}

QFuture<Result<OwnCompany>> CompanyStore::load(const CompanyId &id) const
{
    return m_storage.run([id](Database &database) { return CompanyRepository(database).byId(id); });
}

QFuture<Result<OwnCompany>> CompanyStore::create(const Pack &pack, const QString &madeFrom)
{
    OwnCompany company;
    company.id = newId<CompanyId>();
    company.draft.pack = pack;
    company.madeFrom = madeFrom;
    company.createdUtc = m_clock.nowUtc();
    company.changedUtc = company.createdUtc;
    return telling(
        m_storage.run([company = std::move(company)](Database &database) -> Result<OwnCompany> {
            CompanyRepository repository(database);
            OwnCompany made = company;
            Result<bool> taken = false;
            do {
                made.draft.pack.id = newOwnPackId();
                taken = repository.hasPack(made.draft.pack.id);
            } while (taken && *taken);
            if (!taken)
                return tl::unexpected<Error>(taken.error());
            if (const auto inserted = repository.insert(made); !inserted)
                return tl::unexpected<Error>(inserted.error());
            return made;
        }));
}

QFuture<Result<int>> CompanyStore::save(const CompanyId &id, const CompanyDraft &draft,
                                        int revision)
{
    auto future = m_storage.run([id, draft, revision, now = m_clock.nowUtc()](Database &database) {
        return CompanyRepository(database).save(id, draft, revision, now);
    });
    whenDone(this, future, [this](const Result<int> &saved) {
        if (saved)
            Q_EMIT changed();
    });
    return future;
}

QFuture<Result<void>> CompanyStore::moveToBin(const CompanyId &id)
{
    return telling(m_storage.run([id, now = m_clock.nowUtc()](Database &database) {
        return CompanyRepository(database).setBinned(id, now);
    }));
}

QFuture<Result<void>> CompanyStore::restoreFromBin(const CompanyId &id)
{
    return telling(m_storage.run([id](Database &database) {
        return CompanyRepository(database).setBinned(id, std::nullopt);
    }));
}

QFuture<Result<int>> CompanyStore::purgeBin()
{
    return telling(m_storage.run([cutoff = m_clock.nowUtc().addDays(-binDays)](Database &database) {
        return CompanyRepository(database).purgeBinnedBefore(cutoff);
    }));
}

} // namespace recount
