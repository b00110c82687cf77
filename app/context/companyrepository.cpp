#include "context/companyrepository.h"

#include "packs/packreader.h"
#include "packs/packwriter.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct CompanyRepositoryTexts {
    Q_DECLARE_TR_FUNCTIONS(CompanyRepositoryTexts)
};

QString linksText(const QList<IncomingLink> &links)
{
    QJsonArray array;
    for (const IncomingLink &link : links)
        array.append(QJsonObject{{u"list"_s, linkListWord(link.list)},
                                 {u"from"_s, link.from},
                                 {u"to"_s, link.to},
                                 {u"position"_s, link.position}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<IncomingLink> linksOf(const QByteArray &json)
{
    QList<IncomingLink> links;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const QJsonObject link = value.toObject();
        if (const auto list = linkListFromWord(link.value("list"_L1).toString()))
            links.append({*list, link.value("from"_L1).toString(), link.value("to"_L1).toString(),
                          link.value("position"_L1).toInteger()});
    }
    return links;
}

Result<Pack> stored(const QByteArray &json, PackCheck check)
{
    const auto noDocuments = [](const QString &file) { return fail(ErrorCode::NotFound, file); };
    return readPack(json, CompanyRepositoryTexts::tr("company"), noDocuments, check);
}

QString storable(const Pack &pack)
{
    return QString::fromUtf8(writePack(pack));
}

/// Nothing for what this version can't read; the row stays as it is.
std::optional<BinnedThing> thingOf(const SqlRow &row)
{
    const auto kind = thingFromWord(row.text(1));
    const Result<Pack> remains = stored(row.bytes(3), PackCheck::Fragment);
    if (!kind || !remains)
        return std::nullopt;
    return BinnedThing{row.text(0),           *kind,     qsizetype(row.number(2)), *remains,
                       linksOf(row.bytes(4)), row.utc(5)};
}

const QString thingColumns = u"id, kind, position, thing_json, links, binned_utc"_s;

Error goneError(const CompanyId &id)
{
    return {ErrorCode::NotFound,
            CompanyRepositoryTexts::tr("This company is no longer stored, or another window has "
                                       "changed it. What you see was not saved: export it, then "
                                       "open it again."),
            id.text()};
}

} // namespace

Result<QList<CompanyInfo>> CompanyRepository::all()
{
    return list(u"binned_utc IS NULL ORDER BY created_utc, rowid"_s);
}

Result<QList<CompanyInfo>> CompanyRepository::binned()
{
    return list(u"binned_utc IS NOT NULL ORDER BY binned_utc DESC, rowid DESC"_s);
}

Result<QList<CompanyInfo>> CompanyRepository::list(const QString &condition)
{
    return m_database.rows(
        u"SELECT id, pack_id, json_extract(pack_json, '$.title'), "
        "json_extract(pack_json, '$.language'), made_from, created_utc, changed_utc, binned_utc "
        "FROM company WHERE "_s +
            condition,
        {}, [](const SqlRow &row) {
            CompanyInfo info{CompanyId(row.text(0)),
                             row.text(1),
                             row.text(2),
                             row.text(3),
                             row.text(4),
                             row.utc(5),
                             row.utc(6),
                             std::nullopt};
            if (!row.isNull(7))
                info.binnedUtc = row.utc(7);
            return info;
        });
}

Result<OwnCompany> CompanyRepository::byId(const CompanyId &id)
{
    QByteArray json;
    const auto found = m_database.first(
        u"SELECT pack_json, made_from, created_utc, changed_utc, revision FROM company "
        "WHERE id = ?"_s,
        {id.text()}, [&](const SqlRow &row) {
            json = row.bytes(0);
            return OwnCompany{id, {}, row.text(1), row.utc(2), row.utc(3), int(row.number(4))};
        });
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::NotFound,
                    CompanyRepositoryTexts::tr("This company is no longer stored."), id.text());
    Result<Pack> pack = stored(json, PackCheck::Draft);
    if (!pack)
        return fail(ErrorCode::InvalidData,
                    CompanyRepositoryTexts::tr("This company can't be read; what is stored is "
                                               "left as it is. %1")
                        .arg(pack.error().userText),
                    id.text());
    Result<QList<BinnedThing>> bin = binOf(id);
    if (!bin)
        return tl::unexpected<Error>(bin.error());
    OwnCompany company = **found;
    company.draft = {*std::move(pack), *std::move(bin)};
    return company;
}

Result<bool> CompanyRepository::hasPack(const QString &packId)
{
    const auto found = m_database.first(u"SELECT 1 FROM company WHERE pack_id = ?"_s, {packId},
                                        [](const SqlRow &) { return true; });
    if (!found)
        return tl::unexpected<Error>(found.error());
    return found->has_value();
}

Result<void> CompanyRepository::insert(const OwnCompany &company)
{
    return inTransaction(m_database, [&](Database &database) -> Result<void> {
        const auto inserted = database.execute(
            u"INSERT INTO company (id, pack_id, pack_json, made_from, created_utc, changed_utc, "
            "revision) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {company.id.text(), company.draft.pack.id, storable(company.draft.pack),
             company.madeFrom.isEmpty() ? QVariant() : QVariant(company.madeFrom),
             utcText(company.createdUtc), utcText(company.changedUtc), company.revision});
        if (!inserted)
            return tl::unexpected<Error>(inserted.error());
        return saveBin(company.id, company.draft.bin);
    });
}

Result<int> CompanyRepository::save(const CompanyId &id, const CompanyDraft &draft, int revision,
                                    const QDateTime &nowUtc)
{
    return inTransaction(m_database, [&](Database &database) -> Result<int> {
        const auto updated = database.execute(
            u"UPDATE company SET pack_json = ?, changed_utc = ?, revision = revision + 1 "
            "WHERE id = ? AND pack_id = ? AND revision = ?"_s,
            {storable(draft.pack), utcText(nowUtc), id.text(), draft.pack.id, revision});
        if (!updated)
            return updated;
        if (*updated == 0)
            return tl::unexpected<Error>(goneError(id));
        if (const auto saved = saveBin(id, draft.bin); !saved)
            return tl::unexpected<Error>(saved.error());
        return revision + 1;
    });
}

Result<QList<BinnedThing>> CompanyRepository::binOf(const CompanyId &id)
{
    QList<BinnedThing> bin;
    const auto read = m_database.forEach(
        u"SELECT %1 FROM company_bin WHERE company = ? ORDER BY binned_utc DESC, rowid DESC"_s.arg(
            thingColumns),
        {id.text()}, [&](const SqlRow &row) {
            if (auto thing = thingOf(row))
                bin.append(*std::move(thing));
        });
    if (!read)
        return tl::unexpected<Error>(read.error());
    return bin;
}

Result<void> CompanyRepository::removeFromBin(const CompanyId &id, const QList<BinnedThing> &kept)
{
    QStringList keptIds;
    for (const BinnedThing &thing : kept)
        keptIds.append(thing.id);
    const auto gone = m_database.rows(
        u"SELECT %1 FROM company_bin WHERE company = ? "
        "AND id NOT IN (SELECT value FROM json_each(?))"_s.arg(thingColumns),
        {id.text(), QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keptIds)).toJson())},
        thingOf);
    if (!gone)
        return tl::unexpected<Error>(gone.error());
    for (const std::optional<BinnedThing> &thing : *gone) {
        if (!thing)
            continue; // nobody can have taken out what nobody could read
        if (const auto removed =
                m_database.execute(u"DELETE FROM company_bin WHERE id = ?"_s, {thing->id});
            !removed)
            return tl::unexpected<Error>(removed.error());
    }
    return {};
}

Result<void> CompanyRepository::saveBin(const CompanyId &id, const QList<BinnedThing> &bin)
{
    if (const auto removed = removeFromBin(id, bin); !removed)
        return removed;
    // What was deleted first goes in first: rows of one moment are read back in reverse.
    for (auto thing = bin.crbegin(); thing != bin.crend(); ++thing) {
        const auto inserted = m_database.execute(
            u"INSERT INTO company_bin (company, %1) VALUES (?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO NOTHING"_s.arg(thingColumns),
            {id.text(), thing->id, thingWord(thing->kind), thing->position,
             storable(thing->remains), linksText(thing->links), utcText(thing->binnedUtc)});
        if (!inserted)
            return tl::unexpected<Error>(inserted.error());
    }
    return {};
}

Result<void> CompanyRepository::setBinned(const CompanyId &id,
                                          const std::optional<QDateTime> &binnedUtc)
{
    const auto updated =
        m_database.execute(u"UPDATE company SET binned_utc = ? WHERE id = ?"_s,
                           {binnedUtc ? QVariant(utcText(*binnedUtc)) : QVariant(), id.text()});
    if (!updated)
        return tl::unexpected<Error>(updated.error());
    if (*updated == 0)
        return fail(ErrorCode::NotFound,
                    CompanyRepositoryTexts::tr("This company is no longer stored."), id.text());
    return {};
}

Result<int> CompanyRepository::purgeBinnedBefore(const QDateTime &cutoffUtc)
{
    return inTransaction(m_database, [&](Database &database) -> Result<int> {
        int purged = 0;
        for (const QString &table : {u"company_bin"_s, u"company"_s}) {
            const auto removed = database.execute(
                u"DELETE FROM %1 WHERE binned_utc < ?"_s.arg(table), {utcText(cutoffUtc)});
            if (!removed)
                return removed;
            purged += *removed;
        }
        return purged;
    });
}

} // namespace recount
