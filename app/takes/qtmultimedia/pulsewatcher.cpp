#include "takes/qtmultimedia/pulsewatcher.h"

#include <pulse/pulseaudio.h>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace recount
{

namespace
{

constexpr pa_usec_t retryAfter = 500 * PA_USEC_PER_MSEC;

PulseWatcher *self(void *data)
{
    return static_cast<PulseWatcher *>(data);
}

/// Holds the loop's lock; only for threads other than the watcher's own.
class LoopLock
{
public:
    explicit LoopLock(pa_threaded_mainloop *loop) : m_loop(loop)
    {
        pa_threaded_mainloop_lock(m_loop);
    }
    ~LoopLock() { pa_threaded_mainloop_unlock(m_loop); }
    Q_DISABLE_COPY_MOVE(LoopLock)

private:
    pa_threaded_mainloop *m_loop;
};

bool isOwnStream(const pa_source_output_info &info)
{
    const char *pid = pa_proplist_gets(info.proplist, PA_PROP_APPLICATION_PROCESS_ID);
    return pid && QByteArray(pid) == QByteArray::number(qlonglong(::getpid()));
}

} // namespace

PulseWatcher::PulseWatcher(std::function<void(const PulseView &)> changed)
    : m_changed(std::move(changed)), m_loop(pa_threaded_mainloop_new())
{
    if (!m_loop)
        return;
    m_api = pa_threaded_mainloop_get_api(m_loop);
    pa_threaded_mainloop_set_name(m_loop, "recount-sound");
    const LoopLock lock(m_loop);
    if (pa_threaded_mainloop_start(m_loop) == 0)
        connectToServer();
}

PulseWatcher::~PulseWatcher()
{
    if (!m_loop)
        return;
    pa_threaded_mainloop_stop(m_loop);
    if (m_retry)
        m_api->time_free(m_retry);
    if (m_context) {
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
    }
    pa_threaded_mainloop_free(m_loop);
}

void PulseWatcher::ask(std::function<void()> then)
{
    const LoopLock lock(m_loop);
    if (!m_context || pa_context_get_state(m_context) != PA_CONTEXT_READY)
        return then();
    m_waiting.push_back(std::move(then));
    refresh();
}

void PulseWatcher::guardSource(quint32 index, PulseGuard guard)
{
    const LoopLock lock(m_loop);
    m_guarded = index;
    m_guard = std::move(guard);
    m_away = false;
    m_fetchedBack = false;
    // It may have left between the last view and now.
    const auto &sources = m_published.sources;
    if (std::none_of(sources.begin(), sources.end(),
                     [index](const PulseView::Node &node) { return node.index == index; }))
        fireGuard(true);
}

void PulseWatcher::removeGuard()
{
    const LoopLock lock(m_loop);
    m_guard.reset();
}

void PulseWatcher::connectToServer()
{
    m_context = pa_context_new(m_api, "Recount");
    if (!m_context)
        return connectLater();
    pa_context_set_state_callback(
        m_context, [](pa_context *, void *data) { self(data)->contextStateChanged(); }, this);
    if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0 &&
        pa_context_get_state(m_context) != PA_CONTEXT_FAILED)
        connectLater();
}

void PulseWatcher::connectLater()
{
    if (m_retry)
        return;
    timeval due{};
    pa_timeval_add(pa_gettimeofday(&due), retryAfter);
    m_retry = m_api->time_new(
        m_api, &due,
        [](pa_mainloop_api *api, pa_time_event *event, const timeval *, void *data) {
            PulseWatcher *const watcher = self(data);
            api->time_free(event);
            watcher->m_retry = nullptr;
            if (watcher->m_context) {
                pa_context_set_state_callback(watcher->m_context, nullptr, nullptr);
                pa_context_disconnect(watcher->m_context);
                pa_context_unref(watcher->m_context);
                watcher->m_context = nullptr;
            }
            watcher->connectToServer();
        },
        this);
}

void PulseWatcher::contextStateChanged()
{
    switch (pa_context_get_state(m_context)) {
    case PA_CONTEXT_READY:
        subscribe();
        m_refreshing = false;
        refresh();
        break;
    case PA_CONTEXT_FAILED:
    case PA_CONTEXT_TERMINATED:
        m_next = {};
        m_refreshing = false;
        m_refreshAgain = false;
        m_asked.insert(m_asked.end(), m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
        publish();
        fireGuard(false);
        connectLater();
        break;
    default:
        break;
    }
}

void PulseWatcher::subscribe()
{
    pa_context_set_subscribe_callback(
        m_context,
        [](pa_context *, pa_subscription_event_type_t event, uint32_t index, void *data) {
            self(data)->handleEvent(unsigned(event), index);
        },
        this);
    drop(pa_context_subscribe(
        m_context,
        pa_subscription_mask_t(PA_SUBSCRIPTION_MASK_SERVER | PA_SUBSCRIPTION_MASK_SOURCE |
                               PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT),
        nullptr, nullptr));
}

void PulseWatcher::handleEvent(unsigned event, quint32 index)
{
    const unsigned facility = event & PA_SUBSCRIPTION_EVENT_FACILITY_MASK;
    const unsigned type = event & PA_SUBSCRIPTION_EVENT_TYPE_MASK;
    if (facility == PA_SUBSCRIPTION_EVENT_SOURCE_OUTPUT) {
        if (!m_guard || type == PA_SUBSCRIPTION_EVENT_REMOVE)
            return;
        drop(pa_context_get_source_output_info(
            m_context, index,
            [](pa_context *, const pa_source_output_info *info, int end, void *data) {
                if (!end && info)
                    self(data)->checkOutput(*info);
            },
            this));
        return;
    }
    if (facility == PA_SUBSCRIPTION_EVENT_SOURCE && type == PA_SUBSCRIPTION_EVENT_REMOVE &&
        index == m_guarded)
        fireGuard(true);
    refresh();
}

void PulseWatcher::checkOutput(const pa_source_output_info &info)
{
    if (!m_guard || !isOwnStream(info))
        return;
    const bool away = info.source != m_guarded;
    if (away == m_away)
        return;
    m_away = away;
    m_guard->strayed(away);
    if (!away)
        return;
    if (std::exchange(m_fetchedBack, true))
        return fireGuard(false); // somebody insists
    drop(pa_context_move_source_output_by_index(
        m_context, info.index, m_guarded,
        [](pa_context *, int success, void *data) {
            if (!success)
                self(data)->fireGuard(true);
        },
        this));
}

void PulseWatcher::fireGuard(bool removed)
{
    if (const auto guard = std::exchange(m_guard, std::nullopt))
        guard->left(removed);
}

void PulseWatcher::refresh()
{
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    m_refreshAgain = false;
    m_asked.insert(m_asked.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    m_next = {};
    m_next.reachable = true;
    drop(pa_context_get_server_info(
        m_context,
        [](pa_context *, const pa_server_info *info, void *data) {
            if (info) {
                self(data)->m_next.defaultSource = info->default_source_name;
                self(data)->m_next.defaultSink = info->default_sink_name;
            }
        },
        this));
    drop(pa_context_get_sink_info_list(
        m_context,
        [](pa_context *, const pa_sink_info *info, int end, void *data) {
            if (!end && info)
                self(data)->m_next.sinks.append(
                    {info->index, info->name, QString::fromUtf8(info->description)});
        },
        this));
    // Answers keep the order of the questions, so the end of this one completes the view.
    drop(pa_context_get_source_info_list(
        m_context,
        [](pa_context *, const pa_source_info *info, int end, void *data) {
            PulseWatcher *const watcher = self(data);
            if (!end && info && info->monitor_of_sink == PA_INVALID_INDEX)
                watcher->m_next.sources.append(
                    {info->index, info->name, QString::fromUtf8(info->description)});
            if (!end)
                return;
            watcher->m_refreshing = false;
            watcher->publish();
            if (watcher->m_refreshAgain)
                watcher->refresh();
        },
        this));
}

void PulseWatcher::publish()
{
    if (!m_anythingPublished || m_next != m_published) {
        m_anythingPublished = true;
        m_published = m_next;
        m_changed(m_published);
    }
    for (const auto &then : std::exchange(m_asked, {}))
        then();
}

void PulseWatcher::drop(pa_operation *operation)
{
    if (operation)
        pa_operation_unref(operation);
}

} // namespace recount
