#include "storage/statestore.h"

#include "storage/database.h"
#include "storage/storagethread.h"

namespace recount
{

StateStore::StateStore(StorageThread &storage) : m_storage(storage) {}

QFuture<Result<QHash<QString, QByteArray>>> StateStore::load() const
{
    return m_storage.run([](Database &database) -> Result<QHash<QString, QByteArray>> {
        QHash<QString, QByteArray> values;
        const auto read =
            database.forEach(QStringLiteral("SELECT key, value FROM ui_state"), {},
                             [&](const SqlRow &row) { values.insert(row.text(0), row.bytes(1)); });
        if (!read)
            return tl::unexpected<Error>(read.error());
        return values;
    });
}

QFuture<Result<void>> StateStore::put(const QString &key, const QByteArray &value)
{
    return m_storage.run([key, value](Database &database) -> Result<void> {
        const auto written =
            value.isEmpty()
                ? database.execute(QStringLiteral("DELETE FROM ui_state WHERE key = ?"), {key})
                : database.execute(QStringLiteral("INSERT INTO ui_state (key, value) VALUES (?, ?) "
                                                  "ON CONFLICT (key) DO UPDATE "
                                                  "SET value = excluded.value"),
                                   {key, value});
        if (!written)
            return tl::unexpected<Error>(written.error());
        return {};
    });
}

} // namespace recount
