#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

struct pa_context;
struct pa_mainloop_api;
struct pa_operation;
struct pa_server_info;
struct pa_sink_info;
struct pa_source_info;
struct pa_source_output_info;
struct pa_threaded_mainloop;
struct pa_time_event;
struct timeval;

namespace recount
{

/// What the PulseAudio (or PipeWire) server says at a moment.
struct PulseView {
    struct Node {
        quint32 index = 0;
        QByteArray name;
        QString description;

        friend bool operator==(const Node &, const Node &) = default;
    };

    bool reachable = false;
    QByteArray defaultSource;
    QByteArray defaultSink;
    QList<Node> sources; ///< monitors of outputs left out
    QList<Node> sinks;

    friend bool operator==(const PulseView &, const PulseView &) = default;
};

/// Told on the watcher's thread what happens to the source that is being recorded.
struct PulseGuard {
    /// It is gone (true), or the server is, or recording was moved away for good. The last word.
    std::function<void(bool removed)> left;
    /// Recording was moved to another source and is being fetched back (true), or is back.
    std::function<void(bool away)> strayed;
};

/// Listens to the sound server on a connection of its own, as Qt 6.4 names the wrong default
/// microphone, keeps devices of a server that died, and stays silent when a stream is re-routed.
/// Reconnects by itself. Never blocks.
class PulseWatcher
{
public:
    /// `changed` is called on the watcher's thread, first with the first answer.
    explicit PulseWatcher(std::function<void(const PulseView &)> changed);
    ~PulseWatcher();
    Q_DISABLE_COPY_MOVE(PulseWatcher)

    /// Calls `then` on the watcher's thread after a view asked for now was told to `changed`, if
    /// it was another; at once when the server is away.
    void ask(std::function<void()> then);

    /// Watches over the recording of a source; replaces an earlier guard. The server moves a
    /// stream when the default changes: it is moved back once, which also pins it.
    void guardSource(quint32 index, PulseGuard guard);
    void removeGuard();

private:
    void connectToServer();
    void connectLater();
    void contextStateChanged();
    void subscribe();
    void handleEvent(unsigned event, quint32 index);
    void refresh();
    void publish();
    void checkOutput(const pa_source_output_info &info);
    void fireGuard(bool removed);
    void drop(pa_operation *operation);

    std::function<void(const PulseView &)> m_changed;
    pa_threaded_mainloop *m_loop = nullptr;
    pa_mainloop_api *m_api = nullptr;
    pa_context *m_context = nullptr;
    pa_time_event *m_retry = nullptr;

    // All below belongs to the watcher's thread, or to who holds the loop's lock.
    PulseView m_next;
    PulseView m_published;
    bool m_anythingPublished = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    std::vector<std::function<void()>> m_asked;   ///< for the view that is being made
    std::vector<std::function<void()>> m_waiting; ///< for the one after it
    quint32 m_guarded = 0;
    std::optional<PulseGuard> m_guard;
    bool m_away = false;
    bool m_fetchedBack = false;
};

} // namespace recount
