#include "takes/view/recorderwidget.h"

#include "foundation/text.h"
#include "takes/view/levelstripwidget.h"
#include "takes/view/levelwidget.h"
#include "takes/view/micpicker.h"
#include "takes/view/noticelistwidget.h"
#include "takes/view/referencelightwidget.h"
#include "widgets/glyphicon.h"
#include "widgets/taborder.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace recount
{

namespace
{

constexpr int tickMs = 200;

QPushButton *button(Glyph glyph, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(glyphIcon(glyph), QString(), parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    // After a click, Space still plays and pauses.
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

RecorderWidget::RecorderWidget(Recorder &recorder, QWidget *parent)
    : QWidget(parent)
    , m_recorder(recorder)
    , m_target(tr("Answer"))
    , m_record(button(Glyph::Record, QStringLiteral("record"), this))
    , m_pause(button(Glyph::Pause, QStringLiteral("pause"), this))
    , m_discard(button(Glyph::Bin, QStringLiteral("discard"), this))
    , m_check(button(Glyph::Microphone, QStringLiteral("check"), this))
    , m_time(new QLabel(this))
    , m_stateText(new QLabel(this))
    , m_levelText(new QLabel(this))
    , m_reference(new ReferenceLightWidget(this))
    , m_level(new LevelWidget(this))
    , m_strip(new LevelStripWidget(this))
    , m_picker(new MicPicker(this))
    , m_notices(new NoticeListWidget(this))
{
    build();
    connectRecorder();
    if (!m_recorder.devices().isEmpty())
        showDevices();
    showState();
    m_notices->setNotices(m_recorder.notices());
}

void RecorderWidget::build()
{
    QFont big = m_record->font();
    big.setPointSizeF(big.pointSizeF() * 1.25);
    big.setBold(true);
    m_record->setFont(big);
    const int bigSide = int(QFontMetrics(big).height() * 1.2);
    m_record->setIconSize(QSize(bigSide, bigSide));
    // The button keeps its width when its word changes.
    m_record->setMinimumSize(QFontMetrics(big).horizontalAdvance(tr("Record")) + bigSide + 40,
                             bigSide + 20);
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("End this take and put it into the bin"));
    m_check->setText(tr("Check"));
    m_check->setCheckable(true);
    m_check->setToolTip(tr("Listen to the microphone for a moment, without keeping anything"));

    QFont digits = m_time->font();
    digits.setPointSizeF(digits.pointSizeF() * 2.2);
    m_time->setFont(digits);
    m_time->setAccessibleName(tr("Elapsed time"));
    m_time->setMinimumWidth(QFontMetrics(digits).horizontalAdvance(QStringLiteral("00:00")) + 8);

    auto *clock = new QVBoxLayout;
    clock->setSpacing(0);
    clock->addWidget(m_time);
    clock->addWidget(m_stateText);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_record);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_discard);

    auto *main = new QHBoxLayout;
    main->setSpacing(24);
    main->addLayout(buttons);
    main->addLayout(clock);
    main->addWidget(m_levelText);
    main->addWidget(m_strip, 1);
    main->addStretch(0);

    auto *label = new QLabel(tr("&Microphone:"), this);
    label->setBuddy(m_picker);
    auto *microphone = new QHBoxLayout;
    microphone->setSpacing(8);
    microphone->addWidget(label);
    microphone->addWidget(m_picker, 1);
    microphone->addWidget(m_check);
    microphone->addSpacing(8);
    microphone->addWidget(m_level);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(main);
    layout->addWidget(m_reference);
    layout->addLayout(microphone);
    layout->addWidget(m_notices);

    setAccessibleName(tr("Recorder"));
    setFocusProxy(m_record);
}

void RecorderWidget::connectRecorder()
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &RecorderWidget::showTime);

    connect(m_record, &QPushButton::clicked, this, &RecorderWidget::toggleRecord);
    connect(m_pause, &QPushButton::clicked, this, &RecorderWidget::togglePause);
    connect(m_discard, &QPushButton::clicked, this, &RecorderWidget::discard);
    // A screen reader toggles without a click; what the recorder does already is no news.
    connect(m_check, &QPushButton::toggled, this, [this](bool on) {
        if (on == (m_recorder.state() == Recorder::State::Checking))
            return;
        if (on)
            m_recorder.startCheck();
        else
            m_recorder.stopCheck();
        showState();
    });
    connect(m_picker, &MicPicker::listNeeded, this, [this] { m_recorder.requestDevices(); });
    connect(m_picker, &MicPicker::deviceChosen, this,
            [this](const QByteArray &id, const QString &description) {
                m_recorder.chooseDevice(id, description);
                Q_EMIT deviceChosen(id, description);
            });
    // The next thing is to record, and no key should choose again by accident.
    connect(m_picker, &MicPicker::done, this, [this] { m_record->setFocus(Qt::OtherFocusReason); });
    connect(m_notices, &NoticeListWidget::acted, this,
            [this](NoticeKind kind) { m_recorder.act(kind); });
    connect(m_notices, &NoticeListWidget::copyWanted, this, &RecorderWidget::copyWanted);
    connect(m_notices, &NoticeListWidget::problemShown, this, &RecorderWidget::problemShown);

    connect(&m_recorder, &Recorder::stateChanged, this, &RecorderWidget::showState);
    connect(&m_recorder, &Recorder::devicesChanged, this, &RecorderWidget::showDevices);
    connect(&m_recorder, &Recorder::activeDeviceChanged, this, [this] {
        // Before the list was asked for, an empty one does not mean that nothing is connected.
        if (!m_recorder.devices().isEmpty())
            showDevices();
    });
    connect(&m_recorder, &Recorder::levelChanged, this, &RecorderWidget::showLevel);
    connect(&m_recorder, &Recorder::noticesChanged, this, [this] {
        m_notices->setNotices(m_recorder.notices());
        orderTabsByLayout(*this);
    });
}

void RecorderWidget::setTarget(const QString &label)
{
    m_target = label;
    showState();
}

void RecorderWidget::setReferenceMs(qint64 referenceMs)
{
    m_reference->setReferenceMs(referenceMs);
}

void RecorderWidget::setChosenDevice(const QByteArray &id, const QString &description)
{
    m_recorder.chooseDevice(id, description);
    m_picker->setChosen(id, description);
}

void RecorderWidget::enterEvent(QEnterEvent *event)
{
    // Who reaches for the recorder wants to see which microphone it will use.
    m_picker->lookForDevices();
    QWidget::enterEvent(event);
}

bool RecorderWidget::isRunning() const
{
    switch (m_recorder.state()) {
    case Recorder::State::Starting:
    case Recorder::State::Recording:
    case Recorder::State::Paused:
    case Recorder::State::Reconnecting:
        return true;
    case Recorder::State::Idle:
    case Recorder::State::Checking:
    case Recorder::State::Saving:
        break;
    }
    return false;
}

void RecorderWidget::toggleRecord()
{
    if (isRunning())
        m_recorder.stop();
    else if (m_recorder.state() != Recorder::State::Saving)
        Q_EMIT recordRequested();
}

void RecorderWidget::togglePause()
{
    if (m_recorder.state() == Recorder::State::Recording)
        m_recorder.pause();
    else if (m_recorder.state() == Recorder::State::Paused)
        m_recorder.resume();
}

void RecorderWidget::discard()
{
    if (isRunning())
        m_recorder.discard();
}

QString RecorderWidget::stateText() const
{
    switch (m_recorder.state()) {
    case Recorder::State::Idle:
        return tr("Ready: %1").arg(m_target);
    case Recorder::State::Checking:
        return tr("Checking the microphone");
    case Recorder::State::Starting:
        return tr("Opening the microphone…");
    case Recorder::State::Recording:
        return tr("Recording: %1").arg(m_target);
    case Recorder::State::Paused:
        return tr("Paused: %1").arg(m_target);
    case Recorder::State::Reconnecting:
        return tr("Waiting for the microphone…");
    case Recorder::State::Saving:
        break;
    }
    return tr("Saving…");
}

void RecorderWidget::showState()
{
    const Recorder::State state = m_recorder.state();
    const bool running = isRunning();
    const bool paused = state == Recorder::State::Paused;
    const bool checking = state == Recorder::State::Checking;

    m_record->setIcon(glyphIcon(running ? Glyph::Stop : Glyph::Record));
    m_record->setText(running ? tr("Stop") : tr("Record"));
    m_record->setToolTip(running ? tr("Stop and keep the take (R)")
                                 : tr("Record: %1 (R)").arg(m_target));
    m_record->setEnabled(state != Recorder::State::Saving);
    m_pause->setIcon(glyphIcon(paused ? Glyph::Record : Glyph::Pause));
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(paused ? tr("Go on with this take (P)") : tr("Pause the take (P)"));
    m_pause->setEnabled(paused || state == Recorder::State::Recording);
    m_discard->setEnabled(running);
    m_picker->setEnabled(!running && state != Recorder::State::Saving);
    m_check->setEnabled(!running && state != Recorder::State::Saving);
    m_check->setChecked(checking);

    const QString text = stateText();
    if (text != m_stateText->text()) {
        m_stateText->setText(text);
        m_stateText->setToolTip(text);
        QAccessibleEvent alert(m_stateText, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_strip->setVisible(running);
    m_levelText->setVisible(checking);
    if (state == Recorder::State::Reconnecting || (!running && !checking))
        m_level->clear();
    if (!running && !checking) {
        m_strip->clear();
    }
    if (running)
        m_tick.start();
    else
        m_tick.stop();
    showTime();
}

void RecorderWidget::showTime()
{
    const qint64 elapsed = m_recorder.elapsedMs();
    m_time->setText(formatDuration(elapsed));
    m_reference->setElapsedMs(elapsed);
}

void RecorderWidget::showLevel()
{
    const MicLevel level = m_recorder.level();
    m_level->setLevel(level);
    if (m_recorder.state() == Recorder::State::Recording)
        m_strip->append(level.peakDb);
    else if (m_recorder.state() == Recorder::State::Checking)
        m_levelText->setText(tr("Level %1 dB, room %2 dB")
                                 .arg(std::lround(level.rmsDb))
                                 .arg(std::lround(level.noiseFloorDb)));
}

void RecorderWidget::showDevices()
{
    m_picker->setDevices(m_recorder.devices());
    if (const std::optional<CaptureDevice> active = m_recorder.activeDevice())
        m_picker->setToolTip(tr("Records with %1").arg(active->description));
}

} // namespace recount
