#pragma once

#include "postmortem/view/openpostmortem.h"

#include <QWidget>

class QVBoxLayout;

namespace recount
{

class ComputedTimes;
class FormField;
class FormRows;
class NextQuestionLine;
class TimelineField;
struct NextQuestion;

/// The values of a post-mortem to be filled in, in the order of its sections.
class PostMortemForm : public QWidget
{
    Q_OBJECT

public:
    explicit PostMortemForm(OpenPostMortem &document, QWidget *parent = nullptr);

    /// What was typed becomes edits now, as before saving.
    void commit();
    TimelineField *timeline() const { return m_timeline; }

private:
    QVBoxLayout *addCard(const QString &name);
    void addBasics();
    void addTimeline();
    void addText(SectionKind kind, const QString &prompt);
    void addFactors();
    void addQuickfixes();
    void addActions();
    void addLessons();
    FormField *addSection(QVBoxLayout *column, SectionKind kind, const QString &name,
                          const QString &prompt);
    void answer(const NextQuestion &question);
    void refresh();

    OpenPostMortem &m_document;
    QVBoxLayout *m_column;
    QList<FormField *> m_fields;
    QList<FormRows *> m_rows;
    TimelineField *m_timeline = nullptr;
    ComputedTimes *m_times = nullptr;
    NextQuestionLine *m_next = nullptr;
    QHash<QString, QWidget *> m_places; ///< where answers go: "severity", or a section by number
};

} // namespace recount
