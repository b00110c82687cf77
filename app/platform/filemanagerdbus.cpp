#include "platform/filemanagerdbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUrl>

namespace recount
{

namespace
{

QString service()
{
    return QStringLiteral("org.freedesktop.FileManager1");
}

} // namespace

bool fileManagerReachable()
{
    // Both are answered by the bus itself, at once.
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    return bus && (bus->isServiceRegistered(service()).value() ||
                   bus->activatableServiceNames().value().contains(service()));
}

void showInFileManager(const QString &path, std::function<void()> otherwise)
{
    constexpr int answerWithinMs = 5000;
    QDBusMessage call =
        QDBusMessage::createMethodCall(service(), QStringLiteral("/org/freedesktop/FileManager1"),
                                       service(), QStringLiteral("ShowItems"));
    const QStringList uris{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)};
    call << uris << QString(); // no start-up notification id
    const QDBusConnection bus = QDBusConnection::sessionBus();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, answerWithinMs), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, otherwise = std::move(otherwise)] {
                         if (QDBusPendingReply<>(*watcher).isError())
                             otherwise();
                         watcher->deleteLater();
                     });
}

} // namespace recount
