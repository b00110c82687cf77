#include "context/view/companysections.h"

#include "context/markdownparts.h"
#include "context/view/entryglyph.h"
#include "context/view/entrywords.h"
#include "context/view/stacktable.h"
#include "widgets/cardframe.h"
#include "widgets/columnslayout.h"
#include "widgets/flowlayout.h"
#include "widgets/markdownview.h"
#include "widgets/textlabel.h"
#include "widgets/wrappinglink.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 12;
constexpr int readableCharacters = 116;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompanySections)
};

TextLabel *label(TextLabel::Role role, const QString &text)
{
    return new TextLabel(role, text);
}

int characters(const QWidget &widget, int count)
{
    return widget.fontMetrics().averageCharWidth() * count;
}

QVBoxLayout *makeColumn(QWidget &section)
{
    auto *column = new QVBoxLayout(&section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

void addText(QVBoxLayout &column, const QString &text)
{
    if (!text.trimmed().isEmpty())
        column.addWidget(label(TextLabel::Role::Body, text));
}

/// A thing by its title, or what to call it while it has none.
QString titleOr(const QString &title, const QString &otherwise)
{
    return title.trimmed().isEmpty() ? otherwise : title;
}

void addFact(QVBoxLayout &column, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *fact = new QVBoxLayout;
    fact->setSpacing(2);
    fact->addWidget(label(TextLabel::Role::Small, name));
    fact->addWidget(label(TextLabel::Role::Body, value));
    column.addLayout(fact);
}

/// A number, large, and what it counts.
QWidget *makeNumber(int number, const QString &what)
{
    auto *tile = new QWidget;
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(0, 0, 16, 0);
    column->setSpacing(0);
    auto *large = label(TextLabel::Role::Title, QString::number(number));
    auto *small = label(TextLabel::Role::Small, what);
    for (TextLabel *part : {large, small}) {
        part->setWordWrap(false);
        column->addWidget(part);
    }
    return tile;
}

/// Not wider than is good to read. A row does that: the limit alone would leave the text the
/// height of a wider one.
QLayout *makeText(const QString &markdown, const QString &name, Dialogs &dialogs)
{
    auto *text = new MarkdownView(dialogs);
    text->setMarkdownText(markdown);
    text->setAccessibleName(name);
    text->setMaximumWidth(characters(*text, readableCharacters));
    auto *row = new QHBoxLayout;
    row->addWidget(text, 1000);
    row->addStretch(1);
    return row;
}

void addImprovement(QVBoxLayout &column, const Improvement &improvement, const Timeline &timeline,
                    const CompanyLinks &links)
{
    column.addWidget(label(TextLabel::Role::Small, Words::tr("At the end")));
    addText(column, improvement.text);
    for (const QString &id : improvement.entries) {
        const int index = timeline.indexOf(id);
        if (index < 0)
            continue;
        const TimelineEntry &entry = timeline.entry(index);
        auto *link = new WrappingLink(
            Words::tr("%1: %2", "month, what happened").arg(monthWords(entry.month), entry.what));
        link->setIcon(entryIcon(entry.kind));
        link->setToolTip(Words::tr("Show this entry in the timeline"));
        QObject::connect(link, &QAbstractButton::clicked, link,
                         [open = links.openEntry, id] { open(id); });
        column.addWidget(link);
    }
    column.addStretch(1);
}

} // namespace

QWidget *makeFactsSection(const Pack &pack)
{
    const Company &company = pack.company;
    auto *section = new QWidget;
    QVBoxLayout *column = makeColumn(*section);
    addText(*column, company.whatItDoes);

    auto *facts = new CardFrame;
    auto *numbers = new FlowLayout(8, 8);
    const auto addNumber = [numbers](int number, const QString &what) {
        if (number > 0)
            numbers->addWidget(makeNumber(number, what));
    };
    addNumber(company.people, Words::tr("people"));
    addNumber(company.developers, Words::tr("developers"));
    addNumber(company.devops, Words::tr("DevOps"));
    if (numbers->count() > 0)
        facts->column()->addLayout(numbers);
    else
        delete numbers;
    addFact(*facts->column(), Words::tr("Teams"), company.teams);
    addFact(*facts->column(), Words::tr("Your role"), company.yourRole);
    addFact(*facts->column(), Words::tr("How long you were there"), company.duration);
    if (facts->column()->count() == 0)
        facts->column()->addWidget(label(
            TextLabel::Role::Quiet, Words::tr("Nothing yet about its size, its teams and you.")));
    facts->column()->addStretch(1);

    auto *stack = new QWidget;
    QVBoxLayout *stackColumn = makeColumn(*stack);
    stackColumn->addWidget(new StackTable(pack.stack));
    stackColumn->addStretch(1);

    auto *both = new ColumnsLayout(2, characters(*section, 50), gap);
    both->addWidget(facts);
    both->addWidget(stack);
    column->addLayout(both);
    return section;
}

QWidget *makeChangesSection(const Timeline &timeline, const CompanyLinks &links)
{
    const Pack &pack = *timeline.pack();
    auto *section = new QWidget;
    QVBoxLayout *column = makeColumn(*section);
    addText(*column, pack.arrivalPriority);
    for (qsizetype i = 0; i < pack.weakPoints.size(); ++i) {
        auto *card = new CardFrame;
        auto *sides = new ColumnsLayout(2, characters(*section, 50), 24);
        auto *before = new QWidget;
        QVBoxLayout *beforeColumn = makeColumn(*before);
        beforeColumn->setSpacing(4);
        beforeColumn->addWidget(label(TextLabel::Role::Small, Words::tr("On arrival")));
        addText(*beforeColumn, pack.weakPoints.at(i));
        beforeColumn->addStretch(1);
        sides->addWidget(before);
        const Improvement improvement = pack.improvements.value(i);
        if (!improvement.text.trimmed().isEmpty() || !improvement.entries.isEmpty()) {
            auto *after = new QWidget;
            QVBoxLayout *afterColumn = makeColumn(*after);
            afterColumn->setSpacing(4);
            addImprovement(*afterColumn, improvement, timeline, links);
            sides->addWidget(after);
        }
        card->column()->addLayout(sides);
        column->addWidget(card);
    }
    return section;
}

QWidget *makePhasesSection(const Pack &pack, const CompanyLinks &links)
{
    auto *section = new QWidget;
    QVBoxLayout *column = makeColumn(*section);
    auto *cards = new ColumnsLayout(3, characters(*section, 40), gap);
    for (const Phase &phase : pack.phases) {
        auto *card = new CardFrame;
        card->column()->addWidget(label(TextLabel::Role::Heading,
                                        titleOr(phase.title, Words::tr("Without a title yet"))));
        const QString entries = Words::tr("%n entries", nullptr, int(phase.entries.size()));
        card->column()->addWidget(
            label(TextLabel::Role::Small, monthsWords(phase.firstMonth, phase.lastMonth) +
                                              QStringLiteral(" · ") + entries));
        addText(*card->column(), phase.summary);
        card->column()->addStretch(1);
        auto *link = new WrappingLink(Words::tr("Show in the timeline"));
        link->setAccessibleDescription(phase.title);
        link->setToolTip(Words::tr("Show only this phase in the timeline"));
        QObject::connect(link, &QAbstractButton::clicked, link,
                         [open = links.openPhase, id = phase.id] { open(id); });
        card->column()->addWidget(link);
        cards->addWidget(card);
    }
    column->addLayout(cards);
    return section;
}

QWidget *makeResponsibilitiesSection(const Pack &pack)
{
    auto *section = new QWidget;
    QVBoxLayout *column = makeColumn(*section);
    auto *cards = new ColumnsLayout(2, characters(*section, 50), gap);
    for (const Responsibility &responsibility : pack.responsibilities) {
        auto *card = new CardFrame;
        card->column()->addWidget(
            label(TextLabel::Role::Heading,
                  titleOr(responsibility.role, Words::tr("Without a name yet"))));
        for (const QString &item : responsibility.items) {
            if (item.trimmed().isEmpty())
                continue;
            auto *row = new QHBoxLayout;
            row->setSpacing(8);
            auto *point = label(TextLabel::Role::Body, QStringLiteral("•"));
            point->setWordWrap(false);
            row->addWidget(point, 0, Qt::AlignTop);
            row->addWidget(label(TextLabel::Role::Body, item), 1);
            card->column()->addLayout(row);
        }
        if (card->column()->count() == 1)
            card->column()->addWidget(label(TextLabel::Role::Quiet, Words::tr("No duties yet.")));
        if (!responsibility.note.trimmed().isEmpty())
            card->column()->addWidget(label(TextLabel::Role::Quiet, responsibility.note));
        card->column()->addStretch(1);
        cards->addWidget(card);
    }
    column->addLayout(cards);
    return section;
}

QWidget *makeCommunicationSection(const Pack &pack, Dialogs &dialogs)
{
    auto *section = new QWidget;
    QVBoxLayout *column = makeColumn(*section);
    const auto [before, after] = splitAtFirstHeading(pack.communicationIntroduction);
    if (!before.isEmpty())
        column->addLayout(makeText(before, Words::tr("Introduction"), dialogs));
    auto *cards = new ColumnsLayout(4, characters(*section, 36), gap);
    int number = 0;
    for (const CommunicationStep &step : pack.communication) {
        auto *card = new CardFrame;
        card->column()->addWidget(
            label(TextLabel::Role::Heading,
                  Words::tr("%1. %2", "number and title of a step")
                      .arg(QString::number(++number),
                           titleOr(step.title, Words::tr("Without a title yet")))));
        addText(*card->column(), step.detail);
        if (!step.exampleMessage.isEmpty()) {
            auto *message = new CardFrame(CardFrame::Tone::Paper);
            message->column()->addWidget(
                label(TextLabel::Role::Small, Words::tr("Example message")));
            message->column()->addWidget(label(TextLabel::Role::Body, step.exampleMessage));
            card->column()->addWidget(message);
        }
        card->column()->addStretch(1);
        cards->addWidget(card);
    }
    column->addLayout(cards);
    if (!after.isEmpty())
        column->addLayout(makeText(after, Words::tr("More about communication"), dialogs));
    return section;
}

QWidget *makeAboutSection(const Pack &pack, Dialogs &dialogs)
{
    auto *section = new QWidget;
    QVBoxLayout *column = makeColumn(*section);
    column->addWidget(label(TextLabel::Role::Quiet, pack.title));
    if (!pack.introduction.trimmed().isEmpty())
        column->addLayout(makeText(pack.introduction, Words::tr("About this pack"), dialogs));
    return section;
}

} // namespace recount
