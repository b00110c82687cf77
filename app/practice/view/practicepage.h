#pragma once

#include "foundation/ids.h"
#include "packs/pack.h"
#include "practice/view/practiceshortcuts.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace recount
{

class Dialogs;
class ErrorSink;
class GradeBar;
class PracticeColumn;
class PracticeSession;
class ProgressStore;
class QuestionHeader;
class QuestionListWidget;
class StagesWidget;
class TakePlayer;

/// The practice tab: the questions on the left; on the right the one that is open, with the
/// recorder, its takes, the stages and the grade. Recorder and takes come from outside; what
/// only they can do leaves as signals.
class PracticePage : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `recorder` and `takes`; either may be null. The other references must
    /// outlive the page.
    PracticePage(PracticeSession &session, ProgressStore &progress, TakePlayer &player,
                 const QList<Pack> &packs, ErrorSink &errors, Dialogs &dialogs, QWidget *recorder,
                 QWidget *takes, QWidget *parent = nullptr);
    ~PracticePage() override;

    /// Other packs or other questions; the open question stays when it is still there. Otherwise
    /// `questionKey` opens, or the first one.
    void setPacks(const QList<Pack> &packs, const QString &questionKey = {});
    /// Scrolls to something in the page's column, once it is laid out.
    void bringIntoView(QWidget *part);
    /// Opens a question; the first one when there is none with this key.
    void showQuestion(const QString &questionKey);
    /// Empty while none is open.
    QString currentQuestion() const { return m_currentKey; }

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    /// For menus; each has its text and its keys.
    QAction *action(PracticeAction action) const { return m_actions.value(action); }

Q_SIGNALS:
    /// There is no question; the way out leads to the company's other sides.
    void contextRequested();
    void questionShown(const QString &questionKey);
    /// `part` is "answer" or the id of a follow-up, `label` names it for the recorder.
    void answerRequested(const QString &part, const QString &label);
    void playRequested(const recount::TakeId &take, qint64 positionMs);
    void recordToggled();
    void pauseToggled();
    void playToggled();
    /// From where the player is, ms; negative is back.
    void seekRequested(qint64 offsetMs);
    void markerRequested();
    void compareRequested();

protected:
    bool event(QEvent *event) override;

private:
    void makeActions();
    void perform(PracticeAction action);
    void buildRight(QWidget *recorder, QWidget *takes, TakePlayer &player, Dialogs &dialogs);
    QWidget *buildNothing();
    void openQuestion(const QString &questionKey);
    void showNothing();
    void enableActions();
    void refresh();
    void loadProgress();
    void loadProgressOf(const QString &questionKey);
    void answerFirst();
    void startOver();
    void showShortcuts();

    PracticeSession &m_session;
    ProgressStore &m_progress;
    ErrorSink &m_errors;
    QString m_currentKey;
    QMap<PracticeAction, QAction *> m_actions;
    QSplitter *m_splitter = nullptr;
    QuestionListWidget *m_questions = nullptr;
    QStackedWidget *m_right = nullptr;
    PracticeColumn *m_column = nullptr;
    QuestionHeader *m_header = nullptr;
    QWidget *m_recorder = nullptr;
    StagesWidget *m_stages = nullptr;
    GradeBar *m_gradeBar = nullptr;
    QPointer<QWidget> m_unfolded; ///< the header that got the focus by itself
};

} // namespace recount
