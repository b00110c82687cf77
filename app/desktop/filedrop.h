#pragma once

#include <QObject>

class QDropEvent;
class QMimeData;
class QWidget;

namespace recount
{

/// Lets a file be dropped onto the window. What can be imported is taken, nothing else.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// Watches the window and belongs to it.
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    /// A document, or the file of a table.
    void markdownDropped(const QString &path);
    void tableDropped(const QString &path);
    void packDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString fileIn(const QMimeData &data);
    static bool leaveToWindow(QDropEvent &drop);

    QWidget *m_window;
};

} // namespace recount
