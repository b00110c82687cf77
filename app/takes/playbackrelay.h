#pragma once

#include "takes/playbackport.h"

#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

namespace recount
{

/// Brings what a port reports, on any thread and however late, to the GUI thread. Each report
/// carries the session it came in, so that those of an earlier one can be told.
class PlaybackRelay final : public PlaybackListener
{
public:
    struct Handlers {
        std::function<void(int session)> ended;
        std::function<void(int session, const QString &detail)> failed;
    };

    /// Ports are only given a reference, and their threads may outlive them. So a relay is never
    /// deleted; after `detach` it leads nowhere.
    static PlaybackRelay &create(QObject *context, Handlers handlers);

    void beginSession(int session);
    void detach();

    void playbackEnded() override;
    void playbackFailed(const QString &detail) override;

private:
    PlaybackRelay(QObject *context, Handlers handlers);

    QMutex m_mutex;
    QObject *m_context;
    std::shared_ptr<const Handlers> m_handlers;
    int m_session = 0;
};

} // namespace recount
