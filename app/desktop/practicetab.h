#pragma once

#include "foundation/clock.h"
#include "packs/pack.h"
#include "takes/recorder.h"
#include "takes/take.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

class QAction;
class QMenu;

namespace recount
{

class Dialogs;
class ErrorSink;
class PracticePage;
class PracticeSession;
class ProgressStore;
class RecorderWidget;
class StateStore;
class TakeExporter;
class TakePlayer;
class TakeStore;
class TakesWidget;

/// What the practice tab works with; all outlive it.
struct PracticeServices {
    const Clock &clock;
    PracticeSession &session;
    ProgressStore &progress;
    TakePlayer &player;
    Recorder &recorder;
    TakeStore &takes;
    StateStore &state;
    ErrorSink &errors;
    Dialogs &dialogs;
};

/// Puts the practice page, the recorder and the takes together: what one of them asks for, another
/// one does. Remembers the open question, the layout and the microphone.
class PracticeTab : public QObject
{
    Q_OBJECT

public:
    PracticeTab(const PracticeServices &services, const QList<Pack> &packs,
                const QHash<QString, QByteArray> &state, QWidget *window);
    ~PracticeTab() override;

    PracticePage *page() const { return m_page; }
    /// The page's actions for the menu bar; owned by `parent`.
    QMenu *makeMenu(QWidget *parent) const;
    QAction *undoAction() const;
    const TakeExporter &exporter() const;
    QAction *shortcutsAction() const;

    void setPacks(const QList<Pack> &packs);
    bool hasQuestion(const QString &questionKey) const { return question(questionKey); }
    /// Opens the question of a take and shows the take; nothing when no pack has the question.
    void showTake(const Take &take);
    void saveLayout();

private:
    void connectPage();
    void connectRecorder();
    void askCopyTarget();
    void restore(const QHash<QString, QByteArray> &state);
    void questionShown(const QString &questionKey);
    /// What the next take answers: "answer" or a follow-up of the open question.
    void aimAt(const QString &part, const QString &label, qint64 referenceMs);
    void aimAtAnswer();
    const Question *question(const QString &questionKey) const;

    PracticeServices m_services;
    QList<Pack> m_packs;
    RecorderWidget *m_recorder;
    TakesWidget *m_takes;
    PracticePage *m_page;
    QString m_part;
};

} // namespace recount
