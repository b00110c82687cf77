#include "takes/playbackrelay.h"

#include <QMetaObject>

#include <vector>

namespace recount
{

PlaybackRelay::PlaybackRelay(QObject *context, Handlers handlers)
    : m_context(context), m_handlers(std::make_shared<const Handlers>(std::move(handlers)))
{
}

PlaybackRelay &PlaybackRelay::create(QObject *context, Handlers handlers)
{
    static auto *const all = new std::vector<std::unique_ptr<PlaybackRelay>>;
    all->push_back(std::unique_ptr<PlaybackRelay>(new PlaybackRelay(context, std::move(handlers))));
    return *all->back();
}

void PlaybackRelay::beginSession(int session)
{
    const QMutexLocker lock(&m_mutex);
    m_session = session;
}

void PlaybackRelay::detach()
{
    const QMutexLocker lock(&m_mutex);
    m_context = nullptr;
    m_handlers.reset();
}

void PlaybackRelay::playbackEnded()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_context)
        return;
    QMetaObject::invokeMethod(
        m_context, [handlers = m_handlers, session = m_session] { handlers->ended(session); },
        Qt::QueuedConnection);
}

void PlaybackRelay::playbackFailed(const QString &detail)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_context)
        return;
    QMetaObject::invokeMethod(
        m_context,
        [handlers = m_handlers, session = m_session, detail] { handlers->failed(session, detail); },
        Qt::QueuedConnection);
}

} // namespace recount
