#pragma once

#include "foundation/ids.h"
#include "practice/stage.h"

#include <QMap>
#include <QWidget>

namespace recount
{

class AnswerFirstNote;
class CollapsibleSection;
class Dialogs;
class FollowUpsWidget;
class HintList;
class MarkdownView;
class PracticeSession;
class RubricWidget;
class TakePlayer;

/// The stages in their order. Which of them are open is the session's; before the first take,
/// opening one asks gently first. What a stage says is laid out when it is unfolded.
class StagesWidget : public QWidget
{
    Q_OBJECT

public:
    StagesWidget(PracticeSession &session, TakePlayer &player, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    /// The session has another question, or got ready with it.
    void showQuestion();
    void refresh();
    /// Opens the next folded stage; asked twice before the first take, it opens as well.
    void openNext();

Q_SIGNALS:
    void answerFirstRequested();
    void answerRequested(const QString &part, const QString &label);
    void playRequested(const recount::TakeId &take, qint64 positionMs);
    /// Opened or asked about just now; to be scrolled into view.
    void unfolded(QWidget *section);
    /// An opened stage took the focus, so that it is read out, from wherever it was.
    void focusGiven(QWidget *header);

private:
    struct Part {
        CollapsibleSection *section = nullptr;
        AnswerFirstNote *note = nullptr; ///< made when first needed
    };
    void request(Stage stage, bool open);
    void reveal(Stage stage);
    void ask(Stage stage);
    void hideNotes();
    void fill(Stage stage);
    QString remark(Stage stage) const;

    PracticeSession &m_session;
    QMap<Stage, Part> m_parts;
    HintList *m_hints = nullptr;
    MarkdownView *m_modelAnswer = nullptr;
    RubricWidget *m_rubric = nullptr;
    FollowUpsWidget *m_followUps = nullptr;
};

} // namespace recount
