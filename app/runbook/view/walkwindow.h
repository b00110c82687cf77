#pragma once

#include "runbook/view/walksession.h"
#include "runbook/walktimeline.h"

#include <QWidget>

namespace recount
{

class Clock;
class WalkPage;

/// A walk in a window of its own, which stays beside a terminal. Closing it ends nothing: the walk
/// can be gone on with. While its log can't be written, closing has to be asked for twice.
class WalkWindow : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the session. The clock outlives the window.
    WalkWindow(std::unique_ptr<WalkSession> session, const Clock &clock, QWidget *parent = nullptr);
    ~WalkWindow() override;

    WalkPage &page() { return *m_page; }
    /// Of the log.
    const QString &path() const { return m_session->path(); }

Q_SIGNALS:
    void timelineRequested(const QString &title, const QList<recount::WalkTimelineRow> &rows);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    std::unique_ptr<WalkSession> m_session;
    WalkPage *m_page;
    bool m_isWarned = false;
};

} // namespace recount
