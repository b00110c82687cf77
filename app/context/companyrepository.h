#pragma once

#include "context/owncompany.h"
#include "foundation/result.h"

#include <QList>

namespace recount
{

class Database;

/// The user's own companies and what was deleted out of them. Used on the storage thread.
class CompanyRepository
{
public:
    explicit CompanyRepository(Database &database) : m_database(database) {}

    /// In the order in which they were made, those in the bin left out.
    Result<QList<CompanyInfo>> all();
    /// Last binned first.
    Result<QList<CompanyInfo>> binned();
    /// Errors: NotFound; InvalidData when what is stored is no sound draft.
    Result<OwnCompany> byId(const CompanyId &id);
    Result<bool> hasPack(const QString &packId);

    Result<void> insert(const OwnCompany &company);
    /// Replaces the pack and what is in its bin, all or nothing, and answers the new revision.
    /// Errors: NotFound when the company is gone or its revision is another one by now.
    Result<int> save(const CompanyId &id, const CompanyDraft &draft, int revision,
                     const QDateTime &nowUtc);
    /// nullopt takes it out of the bin.
    Result<void> setBinned(const CompanyId &id, const std::optional<QDateTime> &binnedUtc);

    /// Deletes for good the companies and the things that were binned before; counts both.
    Result<int> purgeBinnedBefore(const QDateTime &cutoffUtc);

private:
    Result<QList<CompanyInfo>> list(const QString &condition);
    Result<QList<BinnedThing>> binOf(const CompanyId &id);
    Result<void> removeFromBin(const CompanyId &id, const QList<BinnedThing> &kept);
    Result<void> saveBin(const CompanyId &id, const QList<BinnedThing> &bin);

    Database &m_database;
};

} // namespace recount
