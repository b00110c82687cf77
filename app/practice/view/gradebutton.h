#pragma once

#include "practice/grade.h"

#include <QAbstractButton>

namespace recount
{

/// One of the four grades: its bars, its word, its key, and below it the word "suggested" where
/// it is. Checked when it is the grade given.
class GradeButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GradeButton(Grade grade, QWidget *parent = nullptr);

    Grade grade() const { return m_grade; }
    void setSuggested(bool suggested);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString suggestedWord() const;

    Grade m_grade;
    bool m_suggested = false;
};

} // namespace recount
