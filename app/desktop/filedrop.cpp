#include "desktop/filedrop.h"

#include "widgets/droppedfiles.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
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

bool isMarkdown(const QString &path)
{
    return path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

} // namespace

FileDrop::FileDrop(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this); // lines of text are on their way to the window
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

/// A line would take the file's address as its text.
bool FileDrop::leaveToWindow(QDropEvent &drop)
{
    const bool isLeft = bringsFiles(*drop.mimeData());
    if (isLeft)
        drop.ignore();
    return isLeft;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (qobject_cast<QLineEdit *>(watched) &&
        m_window->isAncestorOf(static_cast<QWidget *>(watched)))
        return leaveToWindow(*drop);
    if (watched != m_window)
        return QObject::eventFilter(watched, event);
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
            else if (isMarkdown(path))
                Q_EMIT markdownDropped(path);
            else
                Q_EMIT tableDropped(path);
        });
    return true;
}

} // namespace recount
