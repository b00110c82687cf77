#pragma once

#include "foundation/result.h"
#include "takes/take.h"

#include <QString>

#include <atomic>
#include <functional>

namespace recount
{

enum class ExportFormat { Wav, Flac, Opus };

/// "wav", "flac", "opus".
QString exportSuffix(ExportFormat format);

/// Writes a take to `target` through a temporary file beside it; on any error or when
/// `cancelled` becomes true nothing is left behind and an existing target is untouched.
/// WAV and FLAC hold the samples of the take; Opus has 48 kb/s and is resampled to 48 kHz from
/// rates that it does not know. Runs off the GUI thread; `progress` gets 0 to 1.
/// Errors: those of `openPcm`, InvalidData for an empty take, ReadFailed, DiskFull, WriteFailed,
/// PermissionDenied, Cancelled.
Result<void> exportTake(const QString &soundFile, const QString &target, ExportFormat format,
                        const std::atomic<bool> &cancelled,
                        const std::function<void(double)> &progress = {});

} // namespace recount
