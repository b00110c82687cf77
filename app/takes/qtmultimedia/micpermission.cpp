#include "takes/qtmultimedia/micpermission.h"

#include <QCoreApplication>
#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#if QT_CONFIG(permissions)
#define RECOUNT_ASKS_PERMISSION
#include <QPermissions>
#endif
#endif

namespace recount
{

#ifdef RECOUNT_ASKS_PERMISSION
void requestMicrophone(QObject *context, std::function<void(bool)> answered)
{
    const QMicrophonePermission permission;
    if (qApp->checkPermission(permission) == Qt::PermissionStatus::Granted)
        return answered(true);
    // Asked even when it was denied: the answer comes at once, without a dialogue.
    qApp->requestPermission(permission, context,
                            [then = std::move(answered)](const QPermission &result) {
                                then(result.status() == Qt::PermissionStatus::Granted);
                            });
}
#else
void requestMicrophone(QObject *, std::function<void(bool)> answered)
{
    answered(true);
}
#endif

} // namespace recount
