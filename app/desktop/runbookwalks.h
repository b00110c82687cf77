#pragma once

#include "foundation/datafolder.h"
#include "runbook/runbookpracticestore.h"
#include "runbook/view/runbookdrillpage.h"
#include "runbook/walklog.h"
#include "runbook/walktimeline.h"

#include <QObject>
#include <QPointer>

namespace recount
{

class Clock;
class ErrorSink;
class OpenRunbook;
class StorageThread;
class WalkSession;
class WalkWindow;

/// The windows in which runbooks are walked, drilled and learnt by cards, and the walks that were
/// begun before.
class RunbookWalks : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RunbookWalks(const DataFolder &folder, const Clock &clock, StorageThread &storage,
                 ErrorSink &errors, QWidget *window);
    ~RunbookWalks() override;

    /// A runbook without a step says so.
    void walk(OpenRunbook &document);
    void drill(OpenRunbook &document);
    void showCards(OpenRunbook &document);
    void showWalks();
    /// Tells of a walk that did not come to its end when Recount ended.
    void findUnfinished();
    /// Those that are open.
    QList<QWidget *> windows() const;
    /// As if the user closed each of them.
    void closeWindows();

Q_SIGNALS:
    void timelineRequested(const QString &title, const QList<recount::WalkTimelineRow> &rows);

private:
    void resume(const QString &path);
    /// Shows the window of a walk; false when it has none.
    bool raise(const QString &path);
    void makeTimeline(const QString &path);
    void show(std::unique_ptr<WalkSession> session);
    void showWindow(QWidget *page, const QString &title, const QSize &size);
    bool hasSteps(OpenRunbook &document);

    DataFolder m_folder;
    const Clock &m_clock;
    RunbookPracticeStore m_practice;
    ErrorSink &m_errors;
    QWidget *m_window;
    QList<QPointer<QWidget>> m_windows;
};

} // namespace recount
