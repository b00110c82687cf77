#pragma once

#include "foundation/result.h"
#include "takes/take.h"
#include "takes/view/takepeaks.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace recount
{

class TakePlayer;
class TakeStore;
class WaveformWidget;

/// The waveform of the take that is loaded into the player, and what one listens with: play and
/// pause, the place, the speed, a marker.
class PlayerPanel : public QWidget
{
    Q_OBJECT

public:
    PlayerPanel(TakePlayer &player, TakeStore &store, QWidget *parent = nullptr);

    WaveformWidget &waveform() { return *m_waveform; }
    void setMarkers(const QList<TakeMarker> &markers);
    /// Forwards or back from the present place; stays within the take.
    void seekBy(qint64 milliseconds);

Q_SIGNALS:
    void markerRequested();

private:
    void build();
    void showTake();
    void showState();
    void showPosition(qint64 positionMs);
    void showSpeed();
    void keepPeaks(const TakeId &id, const SharedPeaks &peaks);

    TakePlayer &m_player;
    TakeStore &m_store;
    WaveformWidget *m_waveform;
    QPushButton *m_play;
    QPushButton *m_marker;
    QLabel *m_place;
    QComboBox *m_speed;
    TakeId m_shown;
    QHash<TakeId, SharedPeaks> m_peaks; ///< of the two sides of a comparison
};

} // namespace recount
