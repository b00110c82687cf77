#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace recount
{

/// The bytes of one file, at most `mostBytes`.
/// Errors: NotFound, InvalidData when it is larger, PermissionDenied, ReadFailed.
Result<QByteArray> readWholeFile(const QString &path, qint64 mostBytes);

/// Writes a file whole or not at all: until it is complete, what stood there stays.
/// Errors: PermissionDenied, DiskFull, WriteFailed; retryable.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace recount
