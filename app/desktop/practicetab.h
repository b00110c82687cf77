#pragma once

#include "foundation/clock.h"
#include "packs/pack.h"
#include "takes/recorder.h"
#include "takes/take.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

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
    PracticeTab(const PracticeServices &services, const QHash<QString, QByteArray> &state,
                QWidget *window);
    ~PracticeTab() override;

    PracticePage *page() const { return m_page; }
    /// The page's actions for the menu bar; owned by `parent`.
    QMenu *makeMenu(QWidget *parent) const;
    QAction *undoAction() const;
    const TakeExporter &exporter() const;
    QAction *shortcutsAction() const;

    /// The active company, whose questions are practised; null while there is none. The open
    /// question is left alone as long as it is the same. With another company, the one opens that
    /// was open there last.
    void setPack(const std::shared_ptr<const Pack> &pack);
    /// How takes of other companies in the bin are called.
    void setQuestionName(std::function<QString(const QString &questionKey)> name);
    bool hasQuestion(const QString &questionKey) const { return question(questionKey); }
    /// Opens the question of a take and shows the take; nothing when the company does not have it.
    void showTake(const Take &take);
    void saveLayout();

    /// Gives another recorder the chosen microphone, and what is done for the one of this tab.
    void serve(RecorderWidget &recorder);

Q_SIGNALS:
    /// The company has no questions; where its other sides are.
    void contextRequested();

private:
    void connectPage();
    void connectRecorder();
    void askCopyTarget();
    void keepDevice(const RecorderWidget &recorder);
    void restore(const QHash<QString, QByteArray> &state);
    void questionShown(const QString &questionKey);
    /// What the next take answers: "answer" or a follow-up of the open question.
    void aimAt(const QString &part, const QString &label, qint64 referenceMs);
    void aimAtAnswer();
    const Question *question(const QString &questionKey) const;

    PracticeServices m_services;
    std::shared_ptr<const Pack> m_pack;
    QHash<QString, QString> m_lastQuestions; ///< keys, by the company's pack id
    RecorderWidget *m_recorder;
    TakesWidget *m_takes;
    PracticePage *m_page;
    QString m_part;
    std::pair<QByteArray, QString> m_device; ///< id and description of the chosen microphone
};

} // namespace recount
