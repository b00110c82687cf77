#pragma once

#include "foundation/result.h"
#include "takes/mediafactory.h"
#include "takes/take.h"

#include <QObject>

#include <memory>
#include <optional>

namespace recount
{

/// Plays takes at 0.5x to 2x with the pitch kept (libsonic), with exact seeking and a switch
/// between two takes. Lives on the GUI thread. The sound plugin is loaded by the first `play`.
class TakePlayer : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Playing, Paused };
    Q_ENUM(State)

    explicit TakePlayer(MediaFactory media, QObject *parent = nullptr);
    ~TakePlayer() override;

    /// Makes this the take to be heard, from its start; stops what plays. `file` is its absolute
    /// path. The comparison stays, unless it is this take. Errors: those of `openPcm`; then no
    /// take is loaded.
    Result<void> load(const Take &take, const QString &file);
    /// The other side of an A/B comparison; nothing ends it. Errors: those of `openPcm`; then
    /// there is no comparison.
    Result<void> setComparison(const std::optional<Take> &take, const QString &file);
    /// Changes the two sides, playing on if it played. Each side remembers its own place; one
    /// that was not listened to yet starts at the same share of its length as the one left.
    void switchComparison();
    void unload();

    std::optional<Take> take() const;       ///< the one being heard
    std::optional<Take> comparison() const; ///< the other one
    State state() const;
    qint64 positionMs() const;
    qint64 durationMs() const;
    double speed() const;

    /// From the present position, or from the start when that is the end.
    void play();
    void pause();
    void togglePlay();
    /// Exact, clamped to the take; at its end it stops.
    void seek(qint64 positionMs);
    void setSpeed(double speed); ///< clamped to 0.5 to 2.0

Q_SIGNALS:
    void stateChanged(recount::TakePlayer::State state);
    void takeChanged();
    /// About 60 times a second while playing, and after each jump.
    void positionChanged(qint64 positionMs);
    void speedChanged(double speed);
    void comparisonChanged();
    /// Playing stopped at its place, or could not begin: no plugin, no output, no file.
    void failed(const recount::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace recount
