#include "runbook/view/walksession.h"

namespace recount
{

WalkSession::WalkSession(const QString &folder, const WalkHeader &header, Runbook runbook,
                         RunbookGraph graph, QObject *parent)
    : QObject(parent)
    , m_title(header.title)
    , m_writer(folder, header)
    , m_walk(std::make_unique<Walk>(std::move(runbook), std::move(graph)))
{
    follow();
    m_walk->begin(header.beganUtc);
}

WalkSession::WalkSession(const QString &path, const WalkLog &log, Walk walk, QObject *parent)
    : QObject(parent)
    , m_title(log.header.title)
    , m_writer(path, log)
    , m_walk(std::make_unique<Walk>(std::move(walk)))
{
    follow();
}

void WalkSession::follow()
{
    m_walk->onEvent = [this](const WalkEvent &event) { m_writer.append(event); };
    connect(&m_writer, &WalkWriter::written, this, [this] {
        m_isFailing = false;
        Q_EMIT written();
    });
    connect(&m_writer, &WalkWriter::failed, this, [this](const Error &error) {
        m_isFailing = true;
        Q_EMIT failed(error);
    });
}

} // namespace recount
