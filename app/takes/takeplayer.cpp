#include "takes/takeplayer.h"

#include "foundation/text.h"
#include "takes/heardclock.h"
#include "takes/pcmreader.h"
#include "takes/playbackrelay.h"
#include "takes/speedsource.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace recount
{

namespace
{

constexpr double slowest = 0.5;
constexpr double fastest = 2.0;
constexpr std::chrono::milliseconds positionInterval{16};

} // namespace

class TakePlayer::Private
{
public:
    /// One of the two takes; `place` is where it goes on when nothing is being played.
    struct Side {
        Take take;
        QString file;
        int sampleRate = 0;
        qint64 frames = 0;
        qint64 place = 0;
        bool visited = false;

        qint64 toMs(qint64 frame) const { return frame * 1000 / sampleRate; }
    };

    Private(TakePlayer &owner, MediaFactory factory);
    ~Private();

    static Result<Side> open(const Take &take, const QString &file);
    std::optional<Side> &current() { return m_sides[m_side]; }
    std::optional<Side> &other() { return m_sides[1 - m_side]; }

    Result<void> ensurePort();
    /// Starts the output at the current side's place.
    Result<void> beginSession();
    Result<SpeedSource::Readers> openReaders() const;
    /// Silence; the current side keeps its place.
    void endSession();
    void playOn();
    void stopAt(State state);
    void setState(State state);
    qint64 frameNow();
    void showPosition();

    void handleEnded(int session);
    void handleFailed(int session, const QString &detail);

    TakePlayer &q;
    MediaFactory m_media;
    PlaybackRelay &m_relay;
    std::unique_ptr<PlaybackPort> m_port;
    std::array<std::optional<Side>, 2> m_sides;
    size_t m_side = 0;
    State m_state = State::Stopped;
    double m_speed = 1.0;
    std::shared_ptr<SpeedSource> m_source; ///< only while there is a session
    HeardClock m_heard;
    int m_session = 0;
    QTimer m_timer;
};

TakePlayer::Private::Private(TakePlayer &owner, MediaFactory factory)
    : q(owner)
    , m_media(std::move(factory))
    , m_relay(PlaybackRelay::create(
          &owner, {[this](int session) { handleEnded(session); },
                   [this](int session, const QString &detail) { handleFailed(session, detail); }}))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(positionInterval);
    connect(&m_timer, &QTimer::timeout, &q, [this] { showPosition(); });
}

TakePlayer::Private::~Private()
{
    m_relay.detach();
    if (m_port)
        m_port->stop();
}

Result<TakePlayer::Private::Side> TakePlayer::Private::open(const Take &take, const QString &file)
{
    const auto reader = openPcm(file);
    if (!reader)
        return tl::unexpected(reader.error());
    return Side{take, file, (*reader)->sampleRate(), (*reader)->frames(), 0, false};
}

Result<void> TakePlayer::Private::ensurePort()
{
    if (m_port)
        return {};
    const auto plugin = m_media();
    if (!plugin)
        return tl::unexpected(plugin.error());
    m_port = (*plugin)->createPlayback(m_relay);
    return {};
}

Result<SpeedSource::Readers> TakePlayer::Private::openReaders() const
{
    SpeedSource::Readers readers;
    for (size_t i = 0; i < readers.size(); ++i) {
        if (!m_sides[i])
            continue;
        auto reader = openPcm(m_sides[i]->file);
        // Without the other one there is only no smooth switch.
        if (!reader && i == m_side)
            return tl::unexpected(reader.error());
        if (reader)
            readers[i] = std::move(*reader);
    }
    return readers;
}

Result<void> TakePlayer::Private::beginSession()
{
    endSession();
    auto readers = openReaders();
    if (!readers)
        return tl::unexpected(readers.error());
    if (const auto ready = ensurePort(); !ready)
        return ready;
    Side &side = *current();
    side.visited = true;
    m_source = std::make_shared<SpeedSource>(std::move(*readers),
                                             PlayPlace{int(m_side), side.place}, m_speed);
    m_heard.restart();
    m_relay.beginSession(++m_session);
    m_port->start(m_source, m_source->sampleRate());
    return {};
}

void TakePlayer::Private::endSession()
{
    if (!m_source)
        return;
    current()->place = frameNow();
    m_source.reset();
    m_relay.beginSession(++m_session);
    m_port->stop();
}

void TakePlayer::Private::playOn()
{
    if (const auto begun = beginSession(); !begun) {
        // After a jump the place is the new one; it is kept for the next try.
        if (m_state == State::Playing)
            setState(State::Paused);
        Q_EMIT q.failed(begun.error());
        return;
    }
    setState(State::Playing);
}

void TakePlayer::Private::stopAt(State state)
{
    endSession();
    setState(state);
}

void TakePlayer::Private::setState(State state)
{
    if (state == State::Playing)
        m_timer.start();
    else
        m_timer.stop();
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT q.stateChanged(state);
}

/// While a switch is still on its way through the output's buffer, the place it goes to.
qint64 TakePlayer::Private::frameNow()
{
    if (!current())
        return 0;
    if (!m_source)
        return current()->place;
    qint64 heard = m_port->heardUSecs();
    if (m_state == State::Playing)
        heard = m_heard.update(heard);
    const qint64 given =
        std::min(heard * m_source->sampleRate() / 1'000'000, m_source->givenFrames());
    const PlayPlace place = m_source->placeAt(given);
    return place.side == int(m_side) ? place.frame : current()->place;
}

void TakePlayer::Private::showPosition()
{
    Q_EMIT q.positionChanged(q.positionMs());
}

void TakePlayer::Private::handleEnded(int session)
{
    if (session != m_session || !m_source || !m_source->isExhausted())
        return;
    constexpr qint64 toleranceMs = 200;
    const PlayPlace end = m_source->placeAt(m_source->givenFrames());
    // A switch that came after the last sample was fetched goes on with the other take.
    if (end.side != int(m_side))
        return playOn();

    endSession();
    Side &side = *current();
    const QString file = side.file;
    const bool complete = side.toMs(side.frames - end.frame) <= toleranceMs;
    side.place = complete ? side.frames : end.frame;
    const QString place = formatDuration(side.toMs(side.place));
    setState(complete ? State::Stopped : State::Paused);
    showPosition();
    if (!complete)
        Q_EMIT q.failed(
            {ErrorCode::ReadFailed,
             tr("The sound of this take could not be read beyond %1. Check that its drive is "
                "still connected, then press play to go on.")
                 .arg(place),
             file, true});
}

void TakePlayer::Private::handleFailed(int session, const QString &detail)
{
    if (session != m_session || !m_source)
        return;
    const bool wasPlaying = m_state == State::Playing;
    endSession();
    const QString place = formatDuration(q.positionMs());
    setState(State::Paused);
    showPosition();
    // One that failed while paused is opened anew by the next `play`, which tells when it can't.
    if (wasPlaying)
        Q_EMIT q.failed({ErrorCode::DeviceFailed,
                         tr("The sound output stopped working, so playing paused at %1. The take "
                            "is safe; check your loudspeaker or headphones and press play to go "
                            "on.")
                             .arg(place),
                         detail, true});
}

TakePlayer::TakePlayer(MediaFactory media, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(media)))
{
}

TakePlayer::~TakePlayer() = default;

Result<void> TakePlayer::load(const Take &take, const QString &file)
{
    d->stopAt(State::Stopped);
    const bool wasComparison = d->other() && d->other()->take.id == take.id;
    if (wasComparison)
        d->other().reset();
    auto side = Private::open(take, file);
    if (side)
        d->current() = std::move(*side);
    else
        d->current().reset();
    Q_EMIT takeChanged();
    if (wasComparison)
        Q_EMIT comparisonChanged();
    d->showPosition();
    if (!side)
        return tl::unexpected(side.error());
    return {};
}

Result<void> TakePlayer::setComparison(const std::optional<Take> &take, const QString &file)
{
    d->other().reset();
    std::optional<Error> error;
    if (take) {
        if (auto side = Private::open(*take, file))
            d->other() = std::move(*side);
        else
            error = side.error();
    }
    Q_EMIT comparisonChanged();
    if (error)
        return tl::unexpected(*error);
    return {};
}

void TakePlayer::switchComparison()
{
    if (!d->other())
        return;
    double share = 0.0;
    if (d->current()) {
        Private::Side &left = *d->current();
        left.place = d->frameNow();
        left.visited = true;
        share = left.frames > 0 ? double(left.place) / double(left.frames) : 0.0;
    }
    Private::Side &joined = *d->other();
    if (!joined.visited)
        joined.place = qint64(share * double(joined.frames));
    if (joined.place >= joined.frames)
        joined.place = 0;
    joined.visited = true;

    const bool playing = d->m_state == State::Playing;
    if (playing && d->m_source->canSwitch() && d->m_source->canChange() &&
        !d->m_source->isExhausted()) {
        d->m_side = 1 - d->m_side;
        d->m_source->switchTo({int(d->m_side), joined.place});
    } else {
        d->endSession();
        d->m_side = 1 - d->m_side;
        if (playing)
            d->playOn();
    }
    Q_EMIT takeChanged();
    Q_EMIT comparisonChanged();
    d->showPosition();
}

void TakePlayer::unload()
{
    d->stopAt(State::Stopped);
    d->m_sides = {};
    Q_EMIT takeChanged();
    Q_EMIT comparisonChanged();
    d->showPosition();
}

std::optional<Take> TakePlayer::take() const
{
    return d->current() ? std::optional(d->current()->take) : std::nullopt;
}

std::optional<Take> TakePlayer::comparison() const
{
    return d->other() ? std::optional(d->other()->take) : std::nullopt;
}

TakePlayer::State TakePlayer::state() const
{
    return d->m_state;
}

qint64 TakePlayer::positionMs() const
{
    return d->current() ? d->current()->toMs(d->frameNow()) : 0;
}

qint64 TakePlayer::durationMs() const
{
    return d->current() ? d->current()->toMs(d->current()->frames) : 0;
}

double TakePlayer::speed() const
{
    return d->m_speed;
}

void TakePlayer::play()
{
    if (!d->current() || d->m_state == State::Playing)
        return;
    Private::Side &side = *d->current();
    if (side.frames == 0) {
        Q_EMIT failed({ErrorCode::InvalidData,
                       tr("This take is empty: nothing was recorded. You can delete it and "
                          "record the answer again."),
                       side.file, false});
        return;
    }
    if (d->m_state == State::Paused && d->m_source) {
        d->m_heard.restart();
        d->m_port->setPaused(false);
        d->setState(State::Playing);
        return;
    }
    if (side.place >= side.frames)
        side.place = 0;
    d->playOn();
}

void TakePlayer::pause()
{
    if (d->m_state != State::Playing)
        return;
    d->m_port->setPaused(true);
    d->setState(State::Paused);
    d->showPosition();
}

void TakePlayer::togglePlay()
{
    if (d->m_state == State::Playing)
        pause();
    else
        play();
}

void TakePlayer::seek(qint64 positionMs)
{
    if (!d->current())
        return;
    d->endSession();
    Private::Side &side = *d->current();
    const qint64 frame = std::max<qint64>(positionMs, 0) * side.sampleRate / 1000;
    side.place = std::min(frame, side.frames);
    side.visited = true;
    if (d->m_state == State::Playing) {
        if (side.place >= side.frames)
            d->setState(State::Stopped);
        else
            d->playOn();
    }
    d->showPosition();
}

void TakePlayer::setSpeed(double speed)
{
    if (std::isnan(speed))
        return;
    const double clamped = std::clamp(speed, slowest, fastest);
    if (clamped == d->m_speed)
        return;
    d->m_speed = clamped;
    if (d->m_state == State::Playing && d->m_source->canChange())
        d->m_source->setSpeed(clamped);
    else if (d->m_state == State::Playing)
        d->playOn();
    else
        d->endSession();
    Q_EMIT speedChanged(clamped);
}

} // namespace recount

#include "moc_takeplayer.cpp"
