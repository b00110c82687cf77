#pragma once

#include "postmortem/view/optionalcards.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace recount
{

class AddCardsLine;
class FormField;
class NextQuestionLine;
class TimelineField;
struct NextQuestion;

/// The values of a post-mortem to be filled in, in the order of its sections. What the document
/// does not have is offered in one line at the end.
class PostMortemForm : public QWidget
{
    Q_OBJECT

public:
    explicit PostMortemForm(OpenPostMortem &document, QWidget *parent = nullptr);

    /// What was typed becomes edits now, as before saving.
    void commit();
    TimelineField *timeline() const { return m_timeline; }
    AddCardsLine *addLine() const { return m_add; }

private:
    /// A card and its place in the form; there is none while it is left out.
    struct Place {
        OptionalCard spec;
        FormCard *card = nullptr;
    };

    void makeBasics();
    void makePlaces();
    void addPlace(const OptionalCard &spec);
    void addAlways(FormCard *card, const QList<SectionKind> &sections);
    FormCard &made(int place);
    void addByUser(int place);
    QWidget *placeOf(SectionKind kind);
    void answer(const NextQuestion &question);
    void refresh();

    OpenPostMortem &m_document;
    QVBoxLayout *m_column;
    NextQuestionLine *m_next;
    AddCardsLine *m_add;
    QList<Place> m_places;
    TimelineField *m_timeline = nullptr;
    FormCard *m_quickfixes = nullptr;
    FormCard *m_actions = nullptr;
    QHash<QString, QWidget *> m_header; ///< by key
};

} // namespace recount
