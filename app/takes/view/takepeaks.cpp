#include "takes/view/takepeaks.h"

#include "foundation/pooljob.h"

namespace recount
{

QFuture<Result<SharedPeaks>> loadPeaks(const QString &peaksFile, const QString &soundFile)
{
    return runInPool([peaksFile, soundFile]() -> Result<SharedPeaks> {
        Result<PeakPyramid> peaks = readPeaks(peaksFile, soundFile);
        if (!peaks) {
            peaks = buildPeaks(soundFile);
            if (!peaks)
                return tl::unexpected(peaks.error());
            // A cache that can't be written costs time at the next opening, nothing else.
            static_cast<void>(writePeaks(peaksFile, *peaks, soundFile));
        }
        return std::make_shared<const PeakPyramid>(std::move(*peaks));
    });
}

} // namespace recount
