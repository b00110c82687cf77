#pragma once

#include "postmortem/nextquestion.h"

#include <QWidget>

class QPushButton;

namespace recount
{

class TextLabel;

/// The next question that a post-mortem leaves open, and a button that leads to where its answer
/// goes. Not a score: one thing at a time.
class NextQuestionLine : public QWidget
{
    Q_OBJECT

public:
    explicit NextQuestionLine(QWidget *parent = nullptr);

    void show(const PostMortem &values);

Q_SIGNALS:
    void answerRequested(const recount::NextQuestion &question);

private:
    NextQuestion m_question;
    TextLabel *m_text;
    TextLabel *m_rest;
    QPushButton *m_answer;
};

} // namespace recount
