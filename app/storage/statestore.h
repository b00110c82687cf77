#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QString>

namespace recount
{

class StorageThread;

/// Small things the window remembers between starts: its layout, the open question, the chosen
/// microphone. Losing one does no harm, so callers need not look at the future of `put`.
class StateStore
{
public:
    explicit StateStore(StorageThread &storage);

    QFuture<Result<QHash<QString, QByteArray>>> load() const;
    /// An empty value removes the key.
    QFuture<Result<void>> put(const QString &key, const QByteArray &value);

private:
    StorageThread &m_storage;
};

} // namespace recount
