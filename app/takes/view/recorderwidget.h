#pragma once

#include "takes/recorder.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace recount
{

class LevelStripWidget;
class LevelWidget;
class MicPicker;
class NoticeListWidget;
class ReferenceLightWidget;

/// The recorder as one calm row: record, pause, discard, the time against a good length, the
/// microphone with its check, and below what there is to tell. What is recorded is decided by
/// the page: it answers `recordRequested` with `Recorder::record`.
class RecorderWidget : public QWidget
{
    Q_OBJECT

public:
    explicit RecorderWidget(Recorder &recorder, QWidget *parent = nullptr);

    /// What the next take answers, as it is shown: "Answer", "Follow-up 2: …".
    void setTarget(const QString &label);
    /// The length a good take has, ms; 0 for none.
    void setReferenceMs(qint64 referenceMs);
    /// The microphone of the last session; empty id for the default. Tells the recorder too.
    void setChosenDevice(const QByteArray &id, const QString &description);

public Q_SLOTS:
    void toggleRecord();
    void togglePause();
    void discard();

Q_SIGNALS:
    /// Record was pressed while nothing is being recorded.
    void recordRequested();
    /// The user took another microphone; to be remembered.
    void deviceChosen(const QByteArray &id, const QString &description);
    /// The take can't be saved in its folder; it is to be saved elsewhere.
    void copyWanted();
    /// What should be seen now, wherever the page is scrolled to.
    void problemShown(QWidget *notice);

protected:
    void enterEvent(QEnterEvent *event) override;

private:
    void build();
    void connectRecorder();
    void showState();
    void showTime();
    void showLevel();
    void showDevices();
    QString stateText() const;
    bool isRunning() const;

    Recorder &m_recorder;
    QString m_target;
    QTimer m_tick;
    QPushButton *m_record;
    QPushButton *m_pause;
    QPushButton *m_discard;
    QPushButton *m_check;
    QLabel *m_time;
    QLabel *m_stateText;
    QLabel *m_levelText;
    ReferenceLightWidget *m_reference;
    LevelWidget *m_level;
    LevelStripWidget *m_strip;
    MicPicker *m_picker;
    NoticeListWidget *m_notices;
};

} // namespace recount
