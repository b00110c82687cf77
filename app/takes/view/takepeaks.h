#pragma once

#include "foundation/result.h"
#include "takes/peaks.h"

#include <QFuture>

#include <memory>

namespace recount
{

using SharedPeaks = std::shared_ptr<const PeakPyramid>;

/// The waveform of a take, read from its cache in the thread pool. Where the cache is missing,
/// stale or damaged, the waveform is built from the sound and the cache is written again.
QFuture<Result<SharedPeaks>> loadPeaks(const QString &peaksFile, const QString &soundFile);

} // namespace recount
