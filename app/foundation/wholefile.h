#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace recount
{

/// The bytes of one file, at most `mostBytes`.
/// Errors: NotFound, InvalidData when it is larger, PermissionDenied, ReadFailed.
Result<QByteArray> readWholeFile(const QString &path, qint64 mostBytes);

/// Writes all of a file, or nothing: a file that was there before stays until
/// the new one is complete on the disk.
/// Without permissions the file gets those of the user's other files, or keeps its own.
/// Errors, each with what is safe and what to do: DiskFull, PermissionDenied, WriteFailed.
Result<void> writeWholeFile(const QString &path, const QByteArray &content,
                            QFileDevice::Permissions permissions = {});

} // namespace recount
