#pragma once

#include <QFrame>

class QPushButton;

namespace recount
{

/// The gentle word before a stage is seen without an answer: a note with the two ways on.
class AnswerFirstNote : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerFirstNote(QWidget *parent = nullptr);

    /// Puts the focus on the advised way, so that the note is read out.
    void takeFocus();

Q_SIGNALS:
    void answerFirst();
    void openAnyway();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_answer = nullptr;
};

} // namespace recount
