#pragma once

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace recount
{

class CollapsibleSection;
class Dialogs;
class MarkdownView;
class PracticeSession;
class TextLabel;

/// The follow-up questions, each to be answered aloud and then unfolded.
class FollowUpsWidget : public QWidget
{
    Q_OBJECT

public:
    FollowUpsWidget(PracticeSession &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void showQuestion();
    void refresh();

Q_SIGNALS:
    /// `part` is the follow-up's id, `label` what the recorder shows.
    void answerRequested(const QString &part, const QString &label);

private:
    struct Row {
        QWidget *holder = nullptr;
        TextLabel *prompt = nullptr;
        TextLabel *remark = nullptr;
        QPushButton *record = nullptr;
        CollapsibleSection *answer = nullptr;
        MarkdownView *text = nullptr;
    };
    Row makeRow(int at);
    QString label(int at) const;

    PracticeSession &m_session;
    Dialogs &m_dialogs;
    QVBoxLayout *m_layout = nullptr;
    QList<Row> m_rows; ///< kept for the next question; the surplus is hidden
};

} // namespace recount
