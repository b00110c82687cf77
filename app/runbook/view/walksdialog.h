#pragma once

#include "runbook/walklog.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace recount
{

/// Walks that were begun, the last one first: those that go on can be gone on with, and each can
/// become a post-mortem.
class WalksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WalksDialog(const QList<KeptWalk> &walks, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// A path of a log.
    void resumeRequested(const QString &path);
    void timelineRequested(const QString &path);

private:
    const KeptWalk *chosen() const;
    void followChoice();

    QList<KeptWalk> m_walks;
    QListWidget *m_list;
    QPushButton *m_resume;
    QPushButton *m_make;
};

} // namespace recount
