#include "takes/qtmultimedia/sounddevices.h"

#include <QMediaDevices>
#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace recount
{

namespace
{

/// How long a sound server may take to answer at first.
constexpr auto patience = 1500ms;
constexpr auto pollEvery = 500ms;
/// How long Qt's list may be behind the server's, and how often to look.
constexpr auto offerPatience = 2s;
constexpr auto offerEvery = 20ms;

QAudioDevice byId(const QList<QAudioDevice> &devices, const QByteArray &id)
{
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&id](const QAudioDevice &d) { return d.id() == id; });
    return found == devices.end() ? QAudioDevice() : *found;
}

} // namespace

SoundDevices::SoundDevices() : m_patience(this), m_poll(this)
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, &SoundDevices::refresh);
#ifdef RECOUNT_HAVE_PULSE
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SoundDevices::becomeKnown);
    m_patience.start(patience);
    m_watcher = std::make_unique<PulseWatcher>([this](const PulseView &view) {
        QMetaObject::invokeMethod(
            this, [this, view] { takeView(view); }, Qt::QueuedConnection);
    });
#else
    QMetaObject::invokeMethod(this, &SoundDevices::becomeKnown, Qt::QueuedConnection);
#endif
}

SoundDevices::~SoundDevices() = default;

void SoundDevices::becomeKnown()
{
    m_patience.stop();
    m_known = true;
    refresh();
    Q_EMIT known();
}

#ifdef RECOUNT_HAVE_PULSE
void SoundDevices::takeView(const PulseView &view)
{
    m_pulse = view;
    m_pulseAnswered = true;
    becomeKnown();
}
#endif

void SoundDevices::whenFresh(QObject *context, std::function<void()> then)
{
#ifdef RECOUNT_HAVE_PULSE
    if (m_known && m_pulse.reachable) {
        // A view that changed is queued before this, so it is taken when `then` runs.
        m_watcher->ask([context = QPointer<QObject>(context), then = std::move(then)] {
            if (context)
                QMetaObject::invokeMethod(context.data(), then, Qt::QueuedConnection);
        });
        return;
    }
#endif
    whenKnown(context, std::move(then));
}

void SoundDevices::whenKnown(QObject *context, std::function<void()> then)
{
    if (m_known)
        return then();
    connect(this, &SoundDevices::known, context, std::move(then),
            Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
}

void SoundDevices::whenInputOffered(const QByteArray &id, QObject *context,
                                    std::function<void()> then)
{
    whenOffered([this, id] { return !isListed(id) || !input(id).isNull(); }, context,
                std::move(then), QDeadlineTimer(offerPatience));
}

void SoundDevices::whenOutputOffered(QObject *context, std::function<void()> then)
{
    whenOffered([this] { return m_outputs.isEmpty() || !defaultOutput().isNull(); }, context,
                std::move(then), QDeadlineTimer(offerPatience));
}

void SoundDevices::whenOffered(const std::function<bool()> &offered, QObject *context,
                               std::function<void()> then, QDeadlineTimer deadline)
{
    if (!m_serverAnswers || offered() || deadline.hasExpired())
        return then();
    QTimer::singleShot(offerEvery, context, [=, this, then = std::move(then)] {
        whenOffered(offered, context, then, deadline);
    });
}

bool SoundDevices::isListed(const QByteArray &inputId) const
{
    return std::any_of(m_inputs.begin(), m_inputs.end(), [&](const CaptureDevice &device) {
        return inputId.isEmpty() ? device.isDefault : device.id == inputId;
    });
}

QAudioDevice SoundDevices::input(const QByteArray &id) const
{
    const auto found =
        std::find_if(m_inputs.begin(), m_inputs.end(), [&id](const CaptureDevice &device) {
            return id.isEmpty() ? device.isDefault : device.id == id;
        });
    if (found == m_inputs.end())
        return {};
    return byId(QMediaDevices::audioInputs(), found->id);
}

QAudioDevice SoundDevices::defaultOutput() const
{
#ifdef RECOUNT_HAVE_PULSE
    if (m_pulseIsQts) {
        // What Qt still lists may be gone.
        if (!m_outputs.contains(m_pulse.defaultSink))
            return {};
        return byId(QMediaDevices::audioOutputs(), m_pulse.defaultSink);
    }
    if (!m_serverAnswers)
        return {};
#endif
    return QMediaDevices::defaultAudioOutput();
}

bool SoundDevices::hasOutput(const QByteArray &id) const
{
    return m_outputs.contains(id);
}

void SoundDevices::guardInput(const QByteArray &id, std::function<void(bool)> left,
                              std::function<void(bool)> strayed)
{
#ifdef RECOUNT_HAVE_PULSE
    for (const PulseView::Node &node : m_pulse.sources) {
        if (node.name == id)
            return m_watcher->guardSource(node.index, {std::move(left), std::move(strayed)});
    }
#else
    Q_UNUSED(id)
    Q_UNUSED(left)
    Q_UNUSED(strayed)
#endif
}

void SoundDevices::removeGuard()
{
#ifdef RECOUNT_HAVE_PULSE
    m_watcher->removeGuard();
#endif
}

void SoundDevices::beginWatching()
{
    if (++m_watchers == 1)
        m_poll.start();
}

void SoundDevices::endWatching()
{
    if (--m_watchers == 0)
        m_poll.stop();
}

void SoundDevices::refresh()
{
    QList<CaptureDevice> inputs;
    QList<QByteArray> outputs;
#ifdef RECOUNT_HAVE_PULSE
    if (usesPulse()) {
        m_serverAnswers = m_pulse.reachable;
        for (const PulseView::Node &node : m_pulse.sources)
            inputs.append({node.name, node.description, node.name == m_pulse.defaultSource});
        for (const PulseView::Node &node : m_pulse.sinks)
            outputs.append(node.name);
        return take(inputs, outputs);
    }
#endif
    const QByteArray defaultId = QMediaDevices::defaultAudioInput().id();
    for (const QAudioDevice &device : QMediaDevices::audioInputs())
        inputs.append({device.id(), device.description(), device.id() == defaultId});
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        outputs.append(device.id());
#ifdef RECOUNT_HAVE_PULSE
    m_serverAnswers = m_pulse.reachable || !inputs.isEmpty() || !outputs.isEmpty();
#endif
    take(inputs, outputs);
}

void SoundDevices::take(const QList<CaptureDevice> &inputs, const QList<QByteArray> &outputs)
{
    if (inputs == m_inputs && outputs == m_outputs)
        return;
    m_inputs = inputs;
    m_outputs = outputs;
    Q_EMIT changed();
}

#ifdef RECOUNT_HAVE_PULSE
/// Qt may be built for another sound system, to which the server's names mean nothing. Qt is not
/// asked before the server has answered: it would wait for a frozen server without end.
bool SoundDevices::usesPulse()
{
    if (m_pulseIsQts || !m_pulseAnswered)
        return true;
    const QList<QAudioDevice> inputs = QMediaDevices::audioInputs();
    const QList<QAudioDevice> outputs = QMediaDevices::audioOutputs();
    const auto listed = [](const QList<QAudioDevice> &devices) {
        return
            [&devices](const PulseView::Node &node) { return !byId(devices, node.name).isNull(); };
    };
    m_pulseIsQts = std::any_of(m_pulse.sources.begin(), m_pulse.sources.end(), listed(inputs)) ||
                   std::any_of(m_pulse.sinks.begin(), m_pulse.sinks.end(), listed(outputs));
    return m_pulseIsQts;
}
#endif

} // namespace recount
