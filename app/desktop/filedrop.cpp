#include "desktop/filedrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace recount
{

namespace
{

bool isPack(const QString &path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

} // namespace

FileDrop::FileDrop(QWidget *window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QString FileDrop::fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    static const QStringList known{
        QStringLiteral("csv"),      QStringLiteral("tsv"),  QStringLiteral("md"),
        QStringLiteral("markdown"), QStringLiteral("json"),
    };
    const QString path = urls.constFirst().toLocalFile();
    return known.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    // A dialog that is open wants its answer first.
    const QString path = QApplication::activeModalWidget() ? QString() : fileIn(*drop->mimeData());
    if (path.isEmpty()) {
        event->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    // The other program waits for the end of the drop.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, path] {
            if (isPack(path))
                Q_EMIT packDropped(path);
            else
                Q_EMIT tableDropped(path);
        });
    return true;
}

} // namespace recount
