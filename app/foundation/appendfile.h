#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace recount
{

/// Puts `content` behind the first `size` bytes of a file, which is made if need be, readable by
/// the user alone; what stood behind them is cut off. Returns when it has reached the device.
/// Returns the size of now. Errors: DiskFull, PermissionDenied, WriteFailed; the first `size` bytes
/// stay, and what follows them may be a part of `content`.
Result<qint64> appendToFile(const QString &path, qint64 size, const QByteArray &content);

} // namespace recount
