#include "takes/view/playerpanel.h"

#include "foundation/text.h"
#include "storage/whendone.h"
#include "takes/takeplayer.h"
#include "takes/takestore.h"
#include "takes/view/waveformwidget.h"
#include "widgets/glyphicon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

constexpr double slowest = 0.5;
constexpr double fastest = 2.0;
constexpr double speedStep = 0.25;

} // namespace

PlayerPanel::PlayerPanel(TakePlayer &player, TakeStore &store, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_store(store)
    , m_waveform(new WaveformWidget(this))
    , m_play(new QPushButton(this))
    , m_marker(new QPushButton(glyphIcon(Glyph::Marker), tr("Marker"), this))
    , m_place(new QLabel(this))
    , m_speed(new QComboBox(this))
{
    build();
    connect(m_play, &QPushButton::clicked, this, [this] { m_player.togglePlay(); });
    connect(m_marker, &QPushButton::clicked, this, &PlayerPanel::markerRequested);
    connect(m_waveform, &WaveformWidget::seekRequested, this,
            [this](qint64 positionMs) { m_player.seek(positionMs); });
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_player.setSpeed(m_speed->itemData(index).toDouble()); });
    connect(&m_player, &TakePlayer::takeChanged, this, &PlayerPanel::showTake);
    connect(&m_player, &TakePlayer::stateChanged, this, &PlayerPanel::showState);
    connect(&m_player, &TakePlayer::positionChanged, this, &PlayerPanel::showPosition);
    connect(&m_player, &TakePlayer::speedChanged, this, &PlayerPanel::showSpeed);
    showTake();
    showSpeed();
}

void PlayerPanel::build()
{
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setAutoDefault(false);
    m_marker->setAutoDefault(false);
    m_marker->setObjectName(QStringLiteral("marker"));
    m_marker->setToolTip(tr("Mark this place (M)"));
    m_place->setAccessibleName(tr("Place in the take"));
    for (double speed = slowest; speed <= fastest; speed += speedStep)
        m_speed->addItem(tr("%1×", "speed").arg(locale().toString(speed)), speed);
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setToolTip(tr("How fast the take is played; the voice keeps its pitch"));

    auto *speedLabel = new QLabel(tr("&Speed:"), this);
    speedLabel->setBuddy(m_speed);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_play);
    controls->addWidget(m_place);
    controls->addStretch(1);
    controls->addWidget(m_marker);
    controls->addSpacing(8);
    controls->addWidget(speedLabel);
    controls->addWidget(m_speed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_waveform, 1);
    layout->addLayout(controls);
}

void PlayerPanel::setMarkers(const QList<TakeMarker> &markers)
{
    m_waveform->setMarkers(markers);
}

void PlayerPanel::seekBy(qint64 milliseconds)
{
    if (!m_player.take())
        return;
    m_player.seek(
        std::clamp<qint64>(m_player.positionMs() + milliseconds, 0, m_player.durationMs()));
}

void PlayerPanel::showTake()
{
    const std::optional<Take> take = m_player.take();
    showState();
    if (!take) {
        m_shown = {};
        m_peaks.clear();
        m_waveform->clear();
        showPosition(0);
        return;
    }
    if (take->id != m_shown) {
        m_shown = take->id;
        m_waveform->showReading(*take);
        if (const SharedPeaks known = m_peaks.value(take->id)) {
            m_waveform->showPeaks(known);
        } else {
            whenDone(this, loadPeaks(m_store.peaksPath(*take), m_store.filePath(*take)),
                     [this, id = take->id](const Result<SharedPeaks> &peaks) {
                         if (peaks)
                             keepPeaks(id, *peaks);
                         if (id != m_shown)
                             return;
                         if (peaks)
                             m_waveform->showPeaks(*peaks);
                         else
                             m_waveform->showFailure(peaks.error().userText);
                     });
        }
    }
    showPosition(m_player.positionMs());
}

void PlayerPanel::keepPeaks(const TakeId &id, const SharedPeaks &peaks)
{
    // Those of a long take are megabytes: only what a comparison switches between is kept.
    const std::optional<Take> other = m_player.comparison();
    m_peaks.removeIf([&](const auto &entry) {
        return entry.key() != m_shown && (!other || entry.key() != other->id);
    });
    m_peaks.insert(id, peaks);
}

void PlayerPanel::showState()
{
    const bool playing = m_player.state() == TakePlayer::State::Playing;
    const bool loaded = m_player.take().has_value();
    m_play->setIcon(glyphIcon(playing ? Glyph::Pause : Glyph::Play));
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setEnabled(loaded);
    m_marker->setEnabled(loaded);
    m_speed->setEnabled(loaded);
    m_waveform->setEnabled(loaded);
}

void PlayerPanel::showPosition(qint64 positionMs)
{
    m_waveform->setPositionMs(positionMs);
    const QString place =
        tr("%1 / %2", "place, length")
            .arg(formatDuration(positionMs), formatDuration(m_player.durationMs()));
    if (place != m_place->text())
        m_place->setText(place);
}

void PlayerPanel::showSpeed()
{
    m_speed->setCurrentIndex(int(std::lround((m_player.speed() - slowest) / speedStep)));
}

} // namespace recount
