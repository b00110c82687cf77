#include "postmortem/view/postmortemform.h"

#include "postmortem/followup.h"
#include "postmortem/view/addcardsline.h"
#include "postmortem/view/fixrows.h"
#include "postmortem/view/headerfields.h"
#include "postmortem/view/nextquestionline.h"
#include "postmortem/view/postmortemwords.h"
#include "postmortem/view/timelinecard.h"
#include "postmortem/view/timelinefield.h"
#include "widgets/taborder.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int gap = 12;
constexpr int placesBefore = 1; ///< the next question

} // namespace

PostMortemForm::PostMortemForm(OpenPostMortem &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_column(new QVBoxLayout(this))
    , m_next(new NextQuestionLine(this))
    , m_add(new AddCardsLine(this))
{
    m_column->setContentsMargins(gap, gap, gap, gap);
    m_column->setSpacing(gap);
    m_column->addWidget(m_next);
    connect(m_next, &NextQuestionLine::answerRequested, this, &PostMortemForm::answer);
    makeBasics();
    makePlaces();
    m_column->addWidget(m_add);
    m_column->addStretch(1);
    connect(m_add, &AddCardsLine::addRequested, this, &PostMortemForm::addByUser);
    connect(&document, &OpenPostMortem::valuesChanged, this, &PostMortemForm::refresh);
    refresh();
}

void PostMortemForm::makeBasics()
{
    auto *card = new FormCard(m_document, {}, this);
    setFocusProxy(card->addField(titleField()));
    m_header.insert(QStringLiteral("title"), focusProxy());
    const QStringList keys = {QStringLiteral("severity"), QStringLiteral("date"),
                              QStringLiteral("duration"), QStringLiteral("impact"),
                              QStringLiteral("loss"),     QStringLiteral("owner"),
                              QStringLiteral("services"), QStringLiteral("status")};
    const QList<FormField *> fields = card->addGrid(
        {headerField(keys.at(0), tr("Severity"), tr("P1, P2, SEV-1…")),
         headerField(keys.at(1), tr("Date"), tr("As 2026-01-14")),
         headerField(keys.at(2), tr("Duration"), tr("From when to when: 09:12 → 09:53")),
         headerField(keys.at(3), tr("Impact"), tr("From when to when, or who was hit")),
         headerField(keys.at(4), tr("Estimated loss"), tr("A number, and how it was estimated")),
         headerField(keys.at(5), tr("Owner"), tr("One, by role or name")),
         headerField(keys.at(6), tr("Services"), tr("With commas between them")), statusField()});
    for (int i = 0; i < int(keys.size()); ++i)
        m_header.insert(keys.at(i), fields.at(i));
    for (const QString &key : {keys.at(2), keys.at(4)})
        card->showWhile(m_header.value(key),
                        [key](const PostMortem &values) { return values.header.contains(key); });
    addAlways(card, {});
}

void PostMortemForm::makePlaces()
{
    const auto section = [this](SectionKind kind, const QString &prompt) {
        addPlace(sectionCard(kind, prompt));
    };
    addPlace(natureCard());
    addPlace(severityCard());
    section(SectionKind::Summary, tr("When, for how long, who was hit: three sentences at most."));
    section(SectionKind::Background, tr("What a reader from elsewhere has to know first."));
    section(SectionKind::Impact, tr("Numbers with their unit; an estimate says how it was made."));
    addPlace(objectiveCard());
    addPlace(costCard());
    auto *happened = new FormCard(m_document, sectionWord(SectionKind::WhatHappened), this);
    happened->addSection(SectionKind::WhatHappened, tr("Facts in their order; no causes yet."));
    addAlways(happened, {SectionKind::WhatHappened});
    auto *timeline = new TimelineCard(m_document, this);
    m_timeline = timeline->timeline();
    addAlways(timeline, {SectionKind::Timeline});
    addPlace(decisionsCard());
    section(SectionKind::Detection,
            tr("How did you learn of it? What would have halved that time?"));
    section(SectionKind::Trigger, tr("What set it off? It is not the root cause."));
    auto *cause = new FormCard(m_document, sectionWord(SectionKind::RootCause), this);
    cause->addSection(SectionKind::RootCause,
                      tr("What in the system made it possible? Never a person."));
    addAlways(cause, {SectionKind::RootCause});
    addPlace(factorsCard());
    addPlace(whysCard());
    section(SectionKind::RuledOut, tr("What you suspected first, and what spoke against it."));
    section(SectionKind::Mitigators, tr("What kept it from being worse."));

    m_quickfixes = new FormCard(m_document, sectionWord(SectionKind::Quickfix), this);
    m_quickfixes->addRows(quickfixRows(m_document));
    addAlways(m_quickfixes, {SectionKind::Quickfix});
    m_actions = new FormCard(m_document, sectionWord(SectionKind::Actions), this);
    m_actions->addRows(actionRows(m_document));
    m_actions->addComputed(tr("Would have saved, as estimated"), [](const PostMortem &values) {
        const auto minutes = expectedSaving(values);
        return minutes ? spanText({*minutes, *minutes, false}) : QString();
    });
    addAlways(m_actions, {SectionKind::Actions});

    auto *lessons = new FormCard(m_document, sectionWord(SectionKind::Lessons), this);
    lessons->addSection(SectionKind::Lessons, tr("What did you not know before?"));
    for (const auto &[kind, prompt] :
         {std::pair(SectionKind::WentWell, tr("What would you do again?")),
          std::pair(SectionKind::WentWrong, tr("What cost time?")),
          std::pair(SectionKind::Lucky, tr("What could have made it worse?"))})
        lessons->addSection(kind, prompt, sectionWord(kind));
    for (const SectionKind kind : {SectionKind::Surprised, SectionKind::Learned})
        lessons->showWhile(lessons->addSection(kind, {}, sectionWord(kind)),
                           [kind](const PostMortem &values) { return values.has(kind); });
    addAlways(lessons, {SectionKind::Lessons, SectionKind::WentWell, SectionKind::WentWrong,
                        SectionKind::Lucky, SectionKind::Surprised, SectionKind::Learned});
    section(SectionKind::OpenQuestions, tr("What nobody could answer yet, and who asked."));
    addPlace(messagesCard());
    section(SectionKind::Glossary, tr("Terms that not everybody knows, one in each line."));
    addPlace(linksCard());
    addPlace(reviewCard());
}

void PostMortemForm::addPlace(const OptionalCard &spec)
{
    m_places.append({spec, nullptr});
}

void PostMortemForm::addAlways(FormCard *card, const QList<SectionKind> &sections)
{
    m_places.append({{{}, {}, sections, {}}, card});
    m_column->addWidget(card);
}

/// In its place among those that are there.
FormCard &PostMortemForm::made(int place)
{
    Place &at = m_places[place];
    if (at.card)
        return *at.card;
    at.card = at.spec.make(m_document, this);
    const auto before = std::count_if(m_places.begin(), m_places.begin() + place,
                                      [](const Place &other) { return other.card != nullptr; });
    m_column->insertWidget(placesBefore + int(before), at.card);
    at.card->refresh();
    at.card->show();
    return *at.card;
}

void PostMortemForm::addByUser(int place)
{
    FormCard &card = made(place);
    refresh();
    card.firstPlace()->setFocus(Qt::TabFocusReason);
}

QWidget *PostMortemForm::placeOf(SectionKind kind)
{
    for (int place = 0; place < int(m_places.size()); ++place) {
        if (!m_places.at(place).spec.sections.contains(kind))
            continue;
        FormCard &card = made(place);
        refresh();
        FormField *const field = card.place(kind);
        return field ? static_cast<QWidget *>(field) : card.firstPlace();
    }
    return nullptr;
}

void PostMortemForm::commit()
{
    const QList<FormField *> all = findChildren<FormField *>();
    for (FormField *field : all)
        field->commit();
}

void PostMortemForm::answer(const NextQuestion &question)
{
    using Where = NextQuestion::Place;
    QWidget *place = nullptr;
    if (question.place == Where::Header)
        place = m_header.value(question.header);
    else if (question.place == Where::Section)
        place = placeOf(question.section);
    else if (question.place == Where::Timeline)
        place = m_timeline->focusPlace();
    else if (question.place == Where::Quickfixes)
        place = m_quickfixes->firstPlace();
    else if (question.place == Where::Actions)
        place = m_actions->firstPlace();
    if (!place)
        place = focusProxy();
    place->setFocus(Qt::OtherFocusReason);
}

void PostMortemForm::refresh()
{
    const PostMortem &values = m_document.values();
    QMap<int, QString> folded;
    for (int place = 0; place < int(m_places.size()); ++place) {
        if (!m_places.at(place).card && m_places.at(place).spec.isUsed(values))
            made(place);
        if (m_places.at(place).card)
            m_places.at(place).card->refresh();
        else
            folded.insert(place, m_places.at(place).spec.name);
    }
    if (m_document.isReadOnly())
        folded.clear();
    m_add->setCards(folded);
    m_next->show(values);
    m_next->setVisible(m_next->isVisibleTo(this) && !m_document.isReadOnly());
    orderTabsByLayout(*this);
}

} // namespace recount
