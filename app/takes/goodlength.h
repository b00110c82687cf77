#pragma once

#include <QtGlobal>

#include <cmath>

namespace recount
{

/// How long a good take is; both ends belong to it.
struct GoodLength {
    qint64 fromMs = 0;
    qint64 toMs = 0;

    bool contains(qint64 lengthMs) const { return lengthMs >= fromMs && lengthMs <= toMs; }
};

/// The one place that says what a good length is, for the recorder's line and for the grade: from
/// three to five quarters of the reference, to full ten seconds.
inline GoodLength goodLength(qint64 referenceMs)
{
    const auto toTenSeconds = [](double milliseconds) {
        return qint64(std::llround(milliseconds / 10'000.0)) * 10'000;
    };
    return {toTenSeconds(double(referenceMs) * 0.75), toTenSeconds(double(referenceMs) * 1.25)};
}

} // namespace recount
