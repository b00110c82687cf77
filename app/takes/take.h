#pragma once

#include "foundation/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace recount
{

/// What a take answers. `part` is "answer" or the id of a follow-up.
struct TakeSubject {
    QString questionKey;
    QString part = QStringLiteral("answer");
    RehearsalId rehearsal;
};

enum class TakeState {
    Recording, ///< being written, or cut off and not yet recovered
    Complete,
    Recovered, ///< completed by the next start after a crash
};

/// Sound that is missing at a place; as much silence stands there instead.
struct TakeGap {
    qint64 atFrame = 0;
    qint64 frames = 0;
    QString cause; ///< stable word: "overload", "device", "service", "suspend"
};

struct TakeMarker {
    QString id;
    qint64 positionMs = 0;
    QString label;

    friend bool operator==(const TakeMarker &, const TakeMarker &) = default;
};

/// One recorded answer: mono, 16 bit, in a WAV file of the takes folder.
struct Take {
    TakeId id;
    TakeSubject subject;
    TakeState state = TakeState::Recording;
    QDateTime startedUtc;
    QByteArray zone;
    int sampleRate = 0;
    qint64 frames = 0;
    QString deviceName;
    QString fileName; ///< relative to the takes folder
    QString note;
    QList<TakeGap> gaps;
    QList<TakeMarker> markers;
    std::optional<QDateTime> binnedUtc; ///< set while the take is in the bin

    qint64 durationMs() const { return sampleRate > 0 ? frames * 1000 / sampleRate : 0; }
};

} // namespace recount
