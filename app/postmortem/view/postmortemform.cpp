#include "postmortem/view/postmortemform.h"

#include "checks/view/formrows.h"
#include "postmortem/fixedits.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/view/computedtimes.h"
#include "postmortem/view/nextquestionline.h"
#include "postmortem/view/postmortemwords.h"
#include "postmortem/view/timelinefield.h"
#include "widgets/cardframe.h"
#include "widgets/columnslayout.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 12;
constexpr int headerColumns = 2;
constexpr int narrowestCharacters = 24;

using Kind = FieldLooks::Kind;
using FieldSpec = FieldSpecOf<PostMortem>;
using RowsSpec = RowsSpecOf<PostMortem>;

FieldSpec headerSpec(const QString &key, const QString &name, const QString &prompt,
                     QList<std::pair<QString, QString>> choices = {})
{
    FieldSpec spec;
    spec.name = name;
    spec.kind = choices.isEmpty() ? Kind::Line : Kind::Choice;
    spec.prompt = prompt;
    spec.choices = std::move(choices);
    spec.read = [key](const SourceText &source, const PostMortem &values) {
        return writtenText(source, values.header.value(key));
    };
    spec.write = [key](const SourceText &source, const PostMortem &values, const QString &text) {
        return PostMortemEdits(source, values).setHeader(key, text);
    };
    return spec;
}

/// A field of the row `index` of a list; rows that are gone by then are left alone.
template <class Item>
FieldSpec rowSpec(const QString &name, QList<Item> PostMortem::*list, int index,
                  std::function<QString(const SourceText &, const Item &)> read,
                  std::function<QList<TextPatch>(const FixEdits &, const QString &)> write)
{
    FieldSpec spec;
    spec.name = name;
    spec.read = [list, index, read](const SourceText &source, const PostMortem &values) {
        return index < (values.*list).size() ? read(source, (values.*list).at(index)) : QString();
    };
    spec.write = [list, index, write](const SourceText &source, const PostMortem &values,
                                      const QString &text) {
        return index < (values.*list).size() ? write(FixEdits(source, values), text)
                                             : QList<TextPatch>();
    };
    return spec;
}

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

PostMortemForm::PostMortemForm(OpenPostMortem &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(gap, gap, gap, gap);
    m_column->setSpacing(gap);
    m_next = new NextQuestionLine(this);
    m_column->addWidget(m_next);
    connect(m_next, &NextQuestionLine::answerRequested, this, &PostMortemForm::answer);
    addBasics();
    addText(SectionKind::Summary, tr("When, for how long, who was hit: three sentences at most."));
    addText(SectionKind::Impact, tr("Numbers with their unit; an estimate says how it was made."));
    addText(SectionKind::WhatHappened, tr("Facts in their order; no causes yet."));
    addTimeline();
    addText(SectionKind::Detection,
            tr("How did you learn of it? What would have halved that time?"));
    addText(SectionKind::Trigger, tr("What set it off? It is not the root cause."));
    addText(SectionKind::RootCause, tr("What in the system made it possible? Never a person."));
    addFactors();
    addText(SectionKind::RuledOut, tr("What you suspected first, and what spoke against it."));
    addQuickfixes();
    addActions();
    addLessons();
    m_column->addStretch(1);
    connect(&document, &OpenPostMortem::valuesChanged, this, &PostMortemForm::refresh);
    refresh();
}

QVBoxLayout *PostMortemForm::addCard(const QString &name)
{
    auto *card = new CardFrame(this);
    auto *heading = new TextLabel(TextLabel::Role::Heading, name, card);
    card->column()->addWidget(heading);
    m_column->addWidget(card);
    return card->column();
}

void PostMortemForm::addBasics()
{
    auto *card = new CardFrame(this);
    m_column->addWidget(card);
    FieldSpec title;
    title.name = tr("Title");
    title.prompt = tr("The effect and the system: \"Checkout answered 502 for 41 minutes\"");
    title.read = [](const SourceText &, const PostMortem &values) { return values.title.text; };
    title.write = [](const SourceText &source, const PostMortem &values, const QString &text) {
        return PostMortemEdits(source, values).setTitle(text);
    };
    m_fields.append(new FormField(m_document, title, card));
    card->column()->addWidget(m_fields.constLast());
    setFocusProxy(m_fields.constLast());

    auto *grid = new QWidget(card);
    auto *cells = new ColumnsLayout(
        headerColumns, narrowestCharacters * fontMetrics().averageCharWidth(), gap, grid);
    const QList<FieldSpec> specs = {
        headerSpec(QStringLiteral("severity"), tr("Severity"), tr("P1, P2, SEV-1…")),
        headerSpec(QStringLiteral("date"), tr("Date"), QStringLiteral("2026-01-14")),
        headerSpec(QStringLiteral("impact"), tr("Impact"), tr("From when to when, or who was hit")),
        headerSpec(QStringLiteral("owner"), tr("Owner"), tr("One, by role or name")),
        headerSpec(QStringLiteral("services"), tr("Services"), tr("With commas between them")),
        headerSpec(QStringLiteral("status"), tr("Status"), {},
                   {{QString(), QStringLiteral("–")},
                    {QStringLiteral("draft"), tr("draft")},
                    {QStringLiteral("in review"), tr("in review")},
                    {QStringLiteral("reviewed"), tr("reviewed")},
                    {QStringLiteral("closed"), tr("closed")}})};
    static const QStringList keys = {QStringLiteral("severity"), QStringLiteral("date"),
                                     QStringLiteral("impact"),   QStringLiteral("owner"),
                                     QStringLiteral("services"), QStringLiteral("status")};
    for (const FieldSpec &spec : specs) {
        m_fields.append(new FormField(m_document, spec, grid));
        m_places.insert(keys.value(cells->count()), m_fields.constLast());
        cells->addWidget(m_fields.constLast());
    }
    card->column()->addWidget(grid);
}

FormField *PostMortemForm::addSection(QVBoxLayout *column, SectionKind kind, const QString &name,
                                      const QString &prompt)
{
    FieldSpec spec;
    spec.name = name;
    spec.kind = Kind::Text;
    spec.prompt = prompt;
    spec.read = [kind](const SourceText &source, const PostMortem &values) {
        return source.text(values.passage(kind).range);
    };
    spec.help = [kind](const PostMortem &values) {
        const PostMortemSection *const section = values.section(kind);
        return section ? section->help.text : QString();
    };
    spec.write = [kind](const SourceText &source, const PostMortem &values, const QString &text) {
        return PostMortemEdits(source, values).setSection(kind, text);
    };
    auto *field = new FormField(m_document, spec, this);
    column->addWidget(field);
    m_fields.append(field);
    m_places.insert(QString::number(int(kind)), field);
    return field;
}

void PostMortemForm::addText(SectionKind kind, const QString &prompt)
{
    QVBoxLayout *const column = addCard(sectionWord(kind));
    addSection(column, kind, {}, prompt)->setFullName(sectionWord(kind));
}

void PostMortemForm::addTimeline()
{
    QVBoxLayout *const column = addCard(sectionWord(SectionKind::Timeline));
    m_timeline = new TimelineField(m_document, this);
    m_times = new ComputedTimes(this);
    column->addWidget(m_timeline);
    column->addWidget(m_times);
}

void PostMortemForm::addFactors()
{
    RowsSpec rows;
    rows.add = tr("Add Factor");
    rows.count = [](const PostMortem &values) { return int(values.factors.size()); };
    rows.name = [](const PostMortem &values, int row) {
        const QString id = values.factors.at(row).id;
        return id.isEmpty() ? tr("Factor %1").arg(row + 1) : id;
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        return FixEdits(source, values).addFactor(tr("New factor"));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        return FixEdits(source, values).removeFactor(row);
    };
    rows.fields = [](int row) {
        return QList<FieldSpec>{rowSpec<Factor>(
            {}, &PostMortem::factors, row,
            [](const SourceText &source, const Factor &factor) {
                return writtenText(source, factor.text);
            },
            [row](const FixEdits &edits, const QString &text) {
                return edits.setFactor(row, text);
            })};
    };
    m_rows.append(new FormRows(m_document, rows, this));
    addCard(sectionWord(SectionKind::Factors))->addWidget(m_rows.constLast());
}

void PostMortemForm::addQuickfixes()
{
    RowsSpec rows;
    rows.add = tr("Add Quickfix");
    rows.count = [](const PostMortem &values) { return int(values.quickfixes.size()); };
    rows.name = [](const PostMortem &values, int row) {
        const QString id = values.quickfixes.at(row).id;
        return id.isEmpty() ? tr("Quickfix %1").arg(row + 1) : id;
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        return FixEdits(source, values).addQuickfix(tr("New quickfix"));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        return FixEdits(source, values).removeQuickfix(row);
    };
    rows.fields = [](int row) {
        const auto field = [row](const QString &name, const QString &key, const QString &prompt) {
            FieldSpec spec = rowSpec<Quickfix>(
                name, &PostMortem::quickfixes, row,
                [key](const SourceText &source, const Quickfix &quickfix) {
                    return writtenText(source, quickfix.fields.value(key));
                },
                [row, key](const FixEdits &edits, const QString &text) {
                    return edits.setQuickfixField(row, key, text);
                });
            spec.prompt = prompt;
            return spec;
        };
        QList<FieldSpec> fields = {
            rowSpec<Quickfix>(
                tr("What was done"), &PostMortem::quickfixes, row,
                [](const SourceText &source, const Quickfix &quickfix) {
                    return quickfix.list >= 0 ? writtenText(source, quickfix.what)
                                              : quickfix.what.text;
                },
                [row](const FixEdits &edits, const QString &text) {
                    return edits.setQuickfix(row, text);
                }),
            field(tr("Applied"), QStringLiteral("applied"), QStringLiteral("09:50")),
            field(tr("Verified"), QStringLiteral("verified"), tr("How, and at what time")),
            field(tr("Remove by"), QStringLiteral("remove by"), QStringLiteral("2026-02-28"))};
        FieldSpec inPlace = field(tr("Still in place"), QStringLiteral("in place"), {});
        inPlace.kind = Kind::Check;
        inPlace.read = [row](const SourceText &, const PostMortem &values) {
            return row < values.quickfixes.size() &&
                           values.quickfixes.at(row).isInPlace.value_or(false)
                       ? QStringLiteral("yes")
                       : QStringLiteral("no");
        };
        fields.append(inPlace);
        return fields;
    };
    m_rows.append(new FormRows(m_document, rows, this));
    addCard(sectionWord(SectionKind::Quickfix))->addWidget(m_rows.constLast());
}

void PostMortemForm::addActions()
{
    RowsSpec rows;
    rows.add = tr("Add Action");
    rows.count = [](const PostMortem &values) { return int(values.actions.size()); };
    rows.name = [](const PostMortem &values, int row) {
        const QString id = values.actions.at(row).id;
        return id.isEmpty() ? tr("Action %1").arg(row + 1) : id;
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        return FixEdits(source, values).addAction(tr("New action"));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        return FixEdits(source, values).removeAction(row);
    };
    rows.fields = [this](int row) {
        const auto field =
            [row](const QString &name, const QString &key,
                  std::function<QString(const SourceText &, const ActionItem &)> read,
                  const QString &prompt = {}, QList<std::pair<QString, QString>> choices = {}) {
                FieldSpec spec =
                    rowSpec<ActionItem>(name, &PostMortem::actions, row, std::move(read),
                                        [row, key](const FixEdits &edits, const QString &text) {
                                            return edits.setActionField(row, key, text);
                                        });
                spec.prompt = prompt;
                spec.kind = choices.isEmpty() ? Kind::Line : Kind::Choice;
                spec.choices = std::move(choices);
                return spec;
            };
        FieldSpec tags = rowSpec<ActionItem>(
            tr("Who"), &PostMortem::actions, row,
            [](const SourceText &, const ActionItem &action) {
                return action.tags.join(QStringLiteral(", "));
            },
            [row](const FixEdits &edits, const QString &text) {
                return edits.setActionTags(row, text.isEmpty() ? QStringList()
                                                               : text.split(QStringLiteral(", ")));
            });
        tags.kind = Kind::Choice;
        tags.choices = {{QString(), QStringLiteral("–")},
                        {QStringLiteral("DEVS"), QStringLiteral("DEVS")},
                        {QStringLiteral("DEVOPS"), QStringLiteral("DEVOPS")},
                        {QStringLiteral("PROCESS"), QStringLiteral("PROCESS")}};
        FieldSpec done = rowSpec<ActionItem>(
            tr("Done"), &PostMortem::actions, row,
            [](const SourceText &, const ActionItem &action) {
                return action.status == ActionStatus::Done ? QStringLiteral("yes")
                                                           : QStringLiteral("no");
            },
            [this, row](const FixEdits &edits, const QString &text) {
                return edits.setActionDone(row, text == u"yes", m_document.today());
            });
        done.kind = Kind::Check;
        return QList<FieldSpec>{
            rowSpec<ActionItem>(
                tr("What shall be done"), &PostMortem::actions, row,
                [](const SourceText &source, const ActionItem &action) {
                    return writtenText(source, action.title);
                },
                [row](const FixEdits &edits, const QString &text) {
                    return edits.setActionTitle(row, text);
                }),
            tags,
            field(
                tr("Owner"), QStringLiteral("owner"),
                [](const SourceText &, const ActionItem &action) { return action.owner; },
                tr("One person")),
            field(
                tr("Due"), QStringLiteral("due"),
                [](const SourceText &, const ActionItem &action) {
                    return action.due.isValid() ? dateText(action.due) : action.dueText;
                },
                QStringLiteral("2026-01-28")),
            field(tr("Type"), QStringLiteral("type"),
                  [](const SourceText &, const ActionItem &action) {
                      return action.fields.value(QStringLiteral("type")).text;
                  },
                  {},
                  {{QString(), QStringLiteral("–")},
                   {QStringLiteral("prevent"), tr("prevent")},
                   {QStringLiteral("detect"), tr("detect")},
                   {QStringLiteral("mitigate"), tr("mitigate")},
                   {QStringLiteral("repair"), tr("repair")},
                   {QStringLiteral("investigate"), tr("investigate")},
                   {QStringLiteral("process"), tr("process")}}),
            field(tr("Priority"), QStringLiteral("priority"),
                  [](const SourceText &, const ActionItem &action) {
                      return action.priority < 0 ? QString()
                                                 : QStringLiteral("P%1").arg(action.priority);
                  },
                  {},
                  {{QString(), QStringLiteral("–")},
                   {QStringLiteral("P0"), QStringLiteral("P0")},
                   {QStringLiteral("P1"), QStringLiteral("P1")},
                   {QStringLiteral("P2"), QStringLiteral("P2")},
                   {QStringLiteral("P3"), QStringLiteral("P3")}}),
            field(
                tr("Ticket"), QStringLiteral("ticket"),
                [](const SourceText &, const ActionItem &action) { return action.ticket; },
                QStringLiteral("OPS-412")),
            field(
                tr("Done when"), QStringLiteral("done when"),
                [](const SourceText &, const ActionItem &action) { return action.doneWhen; },
                tr("What can be checked then")),
            field(
                tr("Addresses"), QStringLiteral("addresses"),
                [](const SourceText &, const ActionItem &action) {
                    return action.addresses.join(QStringLiteral(", "));
                },
                QStringLiteral("F1, Q1")),
            done};
    };
    m_rows.append(new FormRows(m_document, rows, this));
    addCard(sectionWord(SectionKind::Actions))->addWidget(m_rows.constLast());
}

void PostMortemForm::addLessons()
{
    QVBoxLayout *const column = addCard(sectionWord(SectionKind::Lessons));
    addSection(column, SectionKind::Lessons, {}, tr("What did you not know before?"))
        ->setFullName(sectionWord(SectionKind::Lessons));
    addSection(column, SectionKind::WentWell, sectionWord(SectionKind::WentWell),
               tr("What would you do again?"));
    addSection(column, SectionKind::WentWrong, sectionWord(SectionKind::WentWrong),
               tr("What cost time?"));
    addSection(column, SectionKind::Lucky, sectionWord(SectionKind::Lucky),
               tr("What could have made it worse?"));
    addText(SectionKind::OpenQuestions, tr("What nobody could answer yet."));
}

void PostMortemForm::commit()
{
    const QList<FormField *> all = findChildren<FormField *>();
    for (FormField *field : all)
        field->commit();
}

void PostMortemForm::answer(const NextQuestion &question)
{
    using Place = NextQuestion::Place;
    // Rows are in the order factors, quickfixes, actions.
    const auto lastRow = [](FormRows *rows) -> QWidget * {
        FormField *const field = rows->firstField(rows->count() - 1);
        if (field)
            return field;
        return rows->addButton();
    };
    QWidget *place = m_fields.constFirst();
    if (question.place == Place::Header)
        place = m_places.value(question.header, place);
    else if (question.place == Place::Section)
        place = m_places.value(QString::number(int(question.section)), place);
    else if (question.place == Place::Timeline)
        place = m_timeline->focusPlace();
    else if (question.place == Place::Quickfixes)
        place = lastRow(m_rows.at(1));
    else if (question.place == Place::Actions)
        place = lastRow(m_rows.at(2));
    place->setFocus(Qt::OtherFocusReason);
}

void PostMortemForm::refresh()
{
    for (FormField *field : std::as_const(m_fields))
        field->refresh();
    for (FormRows *rows : std::as_const(m_rows))
        rows->refresh();
    m_times->show(m_document.values());
    m_next->show(m_document.values());
    m_next->setVisible(m_next->isVisibleTo(this) && !m_document.isReadOnly());
}

} // namespace recount
