#include "desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace recount
{

namespace
{

constexpr int answerTimeoutMs = 2000;

QString serverNameFor(const DataFolder &folder)
{
    const QString canonical = QFileInfo(folder.root()).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("recount-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const DataFolder &folder, QObject *parent)
    : QObject(parent)
    , m_lock(folder.root() + QStringLiteral("/recount.lock"))
    , m_serverName(serverNameFor(folder))
{
    // Only a process that no longer lives makes a lock stale, never its age.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("raised\n");
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

SingleInstance::Outcome SingleInstance::acquire()
{
    if (m_lock.tryLock(0)) {
        listen();
        return Outcome::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return Outcome::CannotLock;
    return askOtherToRaise() ? Outcome::RaisedOther : Outcome::OtherIsMute;
}

bool SingleInstance::askOtherToRaise() const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    return socket.waitForConnected(answerTimeoutMs) && socket.waitForReadyRead(answerTimeoutMs);
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(m_serverName))
        return;
    // A socket file that a crash left behind; the lock says that nobody listens on it.
    QLocalServer::removeServer(m_serverName);
    m_server.listen(m_serverName);
}

} // namespace recount
