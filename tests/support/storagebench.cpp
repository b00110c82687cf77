#include "storagebench.h"

namespace recount
{

StorageBench::StorageBench()
{
    open();
}

void StorageBench::open()
{
    m_thread = std::make_unique<StorageThread>();
    m_opened = m_thread->open(folder(), clock).result();
}

void StorageBench::settle()
{
    m_thread->run([](Database &) { return Result<void>(); }).waitForFinished();
}

Result<int> StorageBench::execute(const QString &sql, const QVariantList &values)
{
    return m_thread->run([=](Database &database) { return database.execute(sql, values); })
        .result();
}

qint64 StorageBench::number(const QString &sql, const QVariantList &values)
{
    const auto found =
        m_thread
            ->run([=](Database &database) {
                return database.first(sql, values, [](const SqlRow &row) { return row.number(0); });
            })
            .result();
    return found ? found->value_or(-1) : -1;
}

void StorageBench::setDiskFull(bool full)
{
    // SQLite refuses to go below the pages there are, so this means: not one page more.
    const auto pages = full ? QStringLiteral("PRAGMA max_page_count = 1")
                            : QStringLiteral("PRAGMA max_page_count = 1000000");
    static_cast<void>(execute(pages));
}

} // namespace recount
