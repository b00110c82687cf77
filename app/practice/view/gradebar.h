#pragma once

#include "practice/grade.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPushButton;

namespace recount
{

class GradeButton;
class PracticeSession;
class TextLabel;

/// What a suggestion rests on, in words: "4 of 5 points, 1:48, nothing opened before".
QString evidenceText(const GradeEvidence &evidence);

/// The four grades with the suggested one, undo, and starting over.
class GradeBar : public QWidget
{
    Q_OBJECT

public:
    explicit GradeBar(PracticeSession &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void nextRequested();
    void startOverRequested();

private:
    QWidget *makeExplanation();

    PracticeSession &m_session;
    TextLabel *m_sentence = nullptr;
    QList<GradeButton *> m_grades;
    QPushButton *m_undo = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_startOver = nullptr;
};

} // namespace recount
