#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace recount
{

/// Writes all of a file that the user chose, or nothing: a file that was there before stays until
/// the new one is complete on the disk.
/// Errors, each with what is safe and what to do: DiskFull, PermissionDenied, WriteFailed.
Result<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace recount
