#include "context/view/companyforms.h"

#include "context/companyeditor.h"
#include "context/companylinks.h"
#include "context/view/linksfield.h"
#include "context/view/textfield.h"
#include "context/view/valuefields.h"
#include "packs/packlimits.h"
#include "packs/packtexts.h"
#include "widgets/columnslayout.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

using namespace Qt::StringLiterals;
using Lines = GrowingText::Lines;

constexpr int gap = 12;
constexpr int narrowest = 40; ///< of two fields side by side, in characters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompanyForms)
};

TextField *textIn(CompanyEditor &editor, const RowPlace &place, const QString &field,
                  const QString &name, Lines lines = Lines::One)
{
    const QString path = field.isEmpty() ? place.path : place.path + u'/' + field;
    auto *text = new TextField(editor, path, name, lines, place.row);
    text->setFullName(Words::tr("%1: %2", "which row, name of a field").arg(place.name, name));
    return text;
}

/// Side by side where there is room.
QLayout *sideBySide(const QWidget &form, const QList<QWidget *> &fields)
{
    auto *columns = new ColumnsLayout(int(fields.size()),
                                      form.fontMetrics().averageCharWidth() * narrowest, gap);
    for (QWidget *field : fields) {
        columns->addWidget(field);
        columns->setAlignment(field, Qt::AlignTop);
    }
    return columns;
}

/// What there is in the rows of a list that has no ids.
template <class Thing, class WordsOf>
QList<RowState> numbered(const QList<Thing> &things, WordsOf wordsOf)
{
    QList<RowState> rows;
    for (qsizetype i = 0; i < things.size(); ++i) {
        const QStringList words = wordsOf(things.at(i));
        rows.append({QString::number(i), words.join(u'\n'), words.constFirst()});
    }
    return rows;
}

CompanyEdit moveRow(ThingKind kind, qsizetype from, qsizetype to)
{
    return edits::move(ThingRef::row(kind, from), to);
}

/// Rows of things that go into the bin.
RowsOf rowsOf(ThingKind kind, const QString &path)
{
    RowsOf rows;
    rows.path = path;
    rows.moved = [kind](qsizetype from, qsizetype to) { return moveRow(kind, from, to); };
    rows.removed = [kind](const QString &key) { return edits::remove({kind, key}); };
    return rows;
}

EditField *makeStack(CompanyEditor &editor, const RowsOwner &owner, QWidget *form)
{
    RowsOf rows = rowsOf(ThingKind::StackItem, u"/stack"_s);
    rows.look = RowsOf::Look::Line;
    rows.add = rows.addName = Words::tr("Add row");
    rows.addName = Words::tr("Add a row to the stack");
    rows.addToolTip = rows.addName;
    rows.rowName = [](int number) { return Words::tr("Row %1", "of the stack").arg(number); };
    rows.read = [](const Pack &pack) {
        return numbered(pack.stack, [](const StackItem &item) {
            return QStringList{item.component, item.technology};
        });
    };
    rows.fill = [&editor](const RowPlace &place) {
        QList<EditField *> fields;
        for (const auto &[field, name, stretch] :
             {std::tuple(u"component"_s, Words::tr("Component"), 2),
              std::tuple(u"technology"_s, Words::tr("Technology"), 3)}) {
            // The names stand above the first row alone, as in a table.
            auto *text = new TextField(editor, place.path + u'/' + field,
                                       place.isFirst ? name : QString(), Lines::One, place.row);
            text->setFullName(
                Words::tr("%1: %2", "which row, name of a field").arg(place.name, name));
            place.box->addWidget(text, stretch, Qt::AlignTop);
            fields << text;
        }
        return fields;
    };
    rows.added = [] { return edits::add(StackItem()); };
    return new RowsField(editor, rows, owner, form);
}

EditField *makeStaff(CompanyEditor &editor, const QString &name, const QString &path,
                     int Company::*number, QWidget *form)
{
    auto *field = new NumberField(
        editor, name, {0, packlimits::people},
        [number](const Pack &pack) { return pack.company.*number; },
        [&editor, number](int value) {
            Company company = editor.pack()->company;
            company.*number = value;
            return edits::setStaff(company.people, company.developers, company.devops);
        },
        form);
    field->number()->setObjectName(path);
    return field;
}

EditField *makeLanguage(CompanyEditor &editor, QWidget *form)
{
    QStringList codes{u"en"_s, u"fr"_s};
    QStringList names{Words::tr("English"), Words::tr("French")};
    if (const QString own = editor.pack()->language; !codes.contains(own)) {
        codes << own;
        names << own;
    }
    return new ChoiceField(
        editor, Words::tr("Language it is written in"), names,
        [codes](const Pack &pack) { return int(codes.indexOf(pack.language)); },
        [&editor, codes](int choice) {
            return edits::setTitleAndLanguage(editor.pack()->title, codes.value(choice));
        },
        form);
}

/// One duty after another; they are texts and nothing else, so only undo would know them.
EditField *makeDuties(CompanyEditor &editor, const RowsOwner &owner, const RowPlace &place)
{
    const QString path = place.path + u"/items"_s;
    RowsOf rows;
    rows.path = path;
    rows.look = RowsOf::Look::Line;
    rows.add = Words::tr("Add duty");
    rows.addName = Words::tr("Add duty: %1", "%1 is a row").arg(place.name);
    rows.addToolTip = Words::tr("Write down another duty");
    rows.rowName = [outer = place.name](int number) {
        return Words::tr("%1, duty %2", "which row, number").arg(outer).arg(number);
    };
    const auto textsIn = [path](const Pack &pack) {
        Pack copy = pack;
        const QStringList *texts = packTextListAt(copy, path);
        return texts != nullptr ? *texts : QStringList();
    };
    rows.read = [textsIn](const Pack &pack) {
        return numbered(textsIn(pack), [](const QString &text) { return QStringList{text}; });
    };
    rows.fill = [&editor](const RowPlace &duty) -> QList<EditField *> {
        auto *text = new TextField(editor, duty.path, {}, Lines::One, duty.row);
        text->setFullName(duty.name);
        duty.box->addWidget(text, 1, Qt::AlignTop);
        return {text};
    };
    rows.added = [path] { return edits::addText(path, {}); };
    rows.moved = [path](qsizetype from, qsizetype to) { return edits::moveText(path, from, to); };
    rows.removed = [path](const QString &key) { return edits::removeText(path, key.toInt()); };
    rows.broughtBack = [path, textsIn](const Pack &before, qsizetype row) {
        return edits::addText(path, textsIn(before).value(row), row);
    };
    return new RowsField(editor, rows, owner, place.row);
}

EditField *makeMonth(CompanyEditor &editor, const RowPlace &place, const QString &name,
                     int Phase::*month)
{
    const auto phaseIn = [id = place.key](const Pack &pack) {
        const qsizetype row = rowOf(pack, {ThingKind::Phase, id});
        return row < 0 ? Phase() : pack.phases.at(row);
    };
    auto *field = new NumberField(
        editor, name, {1, packlimits::lastMonth},
        [phaseIn, month](const Pack &pack) { return phaseIn(pack).*month; },
        [&editor, phaseIn, month](int number) {
            Phase phase = phaseIn(*editor.pack());
            phase.*month = number;
            CompanyEdit edit = edits::setPhaseMonths(phase.id, phase.firstMonth, phase.lastMonth);
            edit.mergeKey = u"/phases/"_s + phase.id + u"/months"_s;
            return edit;
        },
        place.row);
    field->number()->setAccessibleName(
        Words::tr("%1: %2", "which row, name of a field").arg(place.name, name));
    return field;
}

/// Three months after all others.
CompanyEdit addPhase(const Pack &pack)
{
    constexpr int months = 3;
    const int last = pack.phases.isEmpty() ? 0 : pack.phases.constLast().lastMonth;
    Phase phase;
    phase.firstMonth = last + 1;
    phase.lastMonth = std::max(last + 1, std::min(last + months, packlimits::lastMonth));
    return edits::add(phase);
}

} // namespace

CompanyForm::CompanyForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
}

void CompanyForm::add(EditField *field, QBoxLayout *into)
{
    m_fields << field;
    if (into != nullptr)
        into->addWidget(field, 1, Qt::AlignTop);
    else
        m_column->addWidget(field);
}

void CompanyForm::refresh(const Pack &pack)
{
    refreshFields(m_fields, pack);
}

void CompanyForm::focusFirst()
{
    const auto texts = findChildren<GrowingText *>();
    for (GrowingText *text : texts) {
        if (text->isVisibleTo(this)) {
            text->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_fields.isEmpty())
        m_fields.constFirst()->setFocus(Qt::OtherFocusReason);
}

bool CompanyForm::focusField(const QString &path)
{
    // An empty list is filled with its button.
    for (const QString &name : {path, QString(u"add"_s + path)}) {
        if (auto *field = findChild<QWidget *>(name);
            field != nullptr && field->isVisibleTo(this)) {
            field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool CompanyForm::focusRow(const QString &path)
{
    const auto texts = findChildren<GrowingText *>();
    for (GrowingText *text : texts) {
        const QString name = text->objectName();
        if (text->isVisibleTo(this) && (name == path || name.startsWith(path + u'/'))) {
            text->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

CompanyForm *makeFactsForm(CompanyEditor &editor, const RowsOwner &owner)
{
    auto *form = new CompanyForm;
    const auto text = [&](const QString &path, const QString &name, Lines lines = Lines::One) {
        form->add(new TextField(editor, path, name, lines, form));
    };
    text(u"/company/name"_s, Words::tr("Name of the company"));
    text(u"/company/whatItDoes"_s, Words::tr("What it does"), Lines::Many);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(gap);
    form->column()->addLayout(numbers);
    form->add(makeStaff(editor, Words::tr("People"), u"/company/people"_s, &Company::people, form),
              numbers);
    form->add(makeStaff(editor, Words::tr("Developers"), u"/company/developers"_s,
                        &Company::developers, form),
              numbers);
    form->add(makeStaff(editor, Words::tr("DevOps"), u"/company/devops"_s, &Company::devops, form),
              numbers);
    numbers->addStretch(3);
    text(u"/company/teams"_s, Words::tr("Teams"), Lines::Many);
    text(u"/company/yourRole"_s, Words::tr("Your role"), Lines::Many);
    text(u"/company/duration"_s, Words::tr("How long you were there"));
    form->column()->addSpacing(gap);
    form->column()->addWidget(new TextLabel(TextLabel::Role::Heading, Words::tr("Stack"), form));
    form->add(makeStack(editor, owner, form));
    form->column()->addSpacing(gap);
    form->column()->addWidget(
        new TextLabel(TextLabel::Role::Heading, Words::tr("In the list of companies"), form));
    text(u"/title"_s, Words::tr("Name in the list"));
    form->add(makeLanguage(editor, form));
    return form;
}

CompanyForm *makeChangesForm(CompanyEditor &editor, const RowsOwner &owner)
{
    auto *form = new CompanyForm;
    form->add(new TextField(editor, u"/arrivalPriority"_s, Words::tr("What came first"),
                            Lines::Many, form));
    RowsOf rows = rowsOf(ThingKind::WeakPoint, u"/weakPoints"_s);
    rows.add = rows.addName = Words::tr("Add weak point");
    rows.addToolTip = Words::tr("Write down something else that was weak on arrival");
    rows.rowName = [](int number) { return Words::tr("Weak point %1").arg(number); };
    rows.read = [](const Pack &pack) {
        QList<RowState> states;
        for (qsizetype i = 0; i < pack.weakPoints.size(); ++i) {
            const Improvement improvement = pack.improvements.value(i);
            const QStringList words =
                QStringList{pack.weakPoints.at(i), improvement.text} + improvement.entries;
            states.append({QString::number(i), words.join(u'\n'), words.constFirst()});
        }
        return states;
    };
    rows.fill = [&editor](const RowPlace &place) -> QList<EditField *> {
        TextField *before = textIn(editor, place, {}, Words::tr("On arrival"), Lines::Many);
        RowPlace improvement = place;
        improvement.path = u"/improvements/"_s + place.key;
        TextField *after =
            textIn(editor, improvement, u"text"_s, Words::tr("At the end"), Lines::Many);
        auto *links = new LinksField(editor, Words::tr("Entries that brought it about"),
                                     LinkList::ImprovementEntries, place.key, place.row);
        links->setFullName(Words::tr("%1: %2", "which row, name of a field")
                               .arg(place.name, Words::tr("Entries that brought it about")));
        place.box->addLayout(sideBySide(*place.row, {before, after}));
        place.box->addWidget(links);
        return {before, after, links};
    };
    rows.added = [] { return edits::addText(u"/weakPoints"_s, {}); };
    form->add(new RowsField(editor, rows, owner, form));
    return form;
}

CompanyForm *makePhasesForm(CompanyEditor &editor, const RowsOwner &owner)
{
    auto *form = new CompanyForm;
    form->column()->addWidget(new TextLabel(
        TextLabel::Role::Quiet,
        Words::tr("Phases stand in the order of their months. When the months of one change, the "
                  "phases beside it give way or follow, and every entry goes to the phase that "
                  "has its month."),
        form));
    RowsOf rows = rowsOf(ThingKind::Phase, u"/phases"_s);
    rows.moved = nullptr;
    rows.add = rows.addName = Words::tr("Add phase");
    rows.addToolTip = Words::tr("Add three months after the last phase");
    rows.rowName = [](int number) { return Words::tr("Phase %1").arg(number); };
    rows.read = [](const Pack &pack) {
        QList<RowState> states;
        for (const Phase &phase : pack.phases)
            states.append({phase.id, phase.id, phase.title});
        return states;
    };
    rows.fill = [&editor](const RowPlace &place) -> QList<EditField *> {
        TextField *title = textIn(editor, place, u"title"_s, Words::tr("Title"));
        TextField *summary =
            textIn(editor, place, u"summary"_s, Words::tr("In short"), Lines::Many);
        EditField *first = makeMonth(editor, place, Words::tr("First month"), &Phase::firstMonth);
        EditField *last = makeMonth(editor, place, Words::tr("Last month"), &Phase::lastMonth);
        auto *months = new QHBoxLayout;
        months->setSpacing(gap);
        months->addWidget(first, 1, Qt::AlignTop);
        months->addWidget(last, 1, Qt::AlignTop);
        months->addStretch(3);
        place.box->addWidget(title);
        place.box->addLayout(months);
        place.box->addWidget(summary);
        return {title, first, last, summary};
    };
    rows.added = [&editor] { return addPhase(*editor.pack()); };
    form->add(new RowsField(editor, rows, owner, form));
    return form;
}

CompanyForm *makeResponsibilitiesForm(CompanyEditor &editor, const RowsOwner &owner)
{
    auto *form = new CompanyForm;
    RowsOf rows = rowsOf(ThingKind::Responsibility, u"/responsibilities"_s);
    rows.add = rows.addName = Words::tr("Add role");
    rows.addToolTip = Words::tr("Add somebody else who answers for something");
    rows.rowName = [](int number) { return Words::tr("Role %1").arg(number); };
    rows.read = [](const Pack &pack) {
        return numbered(pack.responsibilities, [](const Responsibility &responsibility) {
            return QStringList{responsibility.role, responsibility.note} + responsibility.items;
        });
    };
    rows.fill = [&editor, owner](const RowPlace &place) -> QList<EditField *> {
        TextField *role = textIn(editor, place, u"role"_s, Words::tr("Who"));
        EditField *duties = makeDuties(editor, owner, place);
        TextField *note = textIn(editor, place, u"note"_s, Words::tr("Note"), Lines::Many);
        place.box->addWidget(role);
        place.box->addWidget(new TextLabel(TextLabel::Role::Small, Words::tr("Duties"), place.row));
        place.box->addWidget(duties);
        place.box->addWidget(note);
        return {role, duties, note};
    };
    rows.added = [] { return edits::add(Responsibility()); };
    form->add(new RowsField(editor, rows, owner, form));
    return form;
}

CompanyForm *makeCommunicationForm(CompanyEditor &editor, const RowsOwner &owner)
{
    auto *form = new CompanyForm;
    form->add(new TextField(editor, u"/communicationIntroduction"_s,
                            Words::tr("Introduction (Markdown)"), Lines::Many, form));
    RowsOf rows = rowsOf(ThingKind::CommunicationStep, u"/communication"_s);
    rows.add = rows.addName = Words::tr("Add step");
    rows.addToolTip = Words::tr("Add something to say in an incident");
    rows.rowName = [](int number) { return Words::tr("Step %1").arg(number); };
    rows.read = [](const Pack &pack) {
        return numbered(pack.communication, [](const CommunicationStep &step) {
            return QStringList{step.title, step.detail, step.exampleMessage};
        });
    };
    rows.fill = [&editor](const RowPlace &place) -> QList<EditField *> {
        TextField *title = textIn(editor, place, u"title"_s, Words::tr("Title"));
        TextField *detail =
            textIn(editor, place, u"detail"_s, Words::tr("What to do"), Lines::Many);
        TextField *message =
            textIn(editor, place, u"exampleMessage"_s, Words::tr("Example message"), Lines::Many);
        place.box->addWidget(title);
        place.box->addLayout(sideBySide(*place.row, {detail, message}));
        return {title, detail, message};
    };
    rows.added = [] { return edits::add(CommunicationStep()); };
    form->add(new RowsField(editor, rows, owner, form));
    return form;
}

CompanyForm *makeAboutForm(CompanyEditor &editor, const RowsOwner &)
{
    auto *form = new CompanyForm;
    form->add(new TextField(editor, u"/introduction"_s, Words::tr("Introduction (Markdown)"),
                            Lines::Many, form));
    return form;
}

} // namespace recount
