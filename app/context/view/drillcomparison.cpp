#include "context/view/drillcomparison.h"

#include "context/view/drillwords.h"
#include "widgets/cardframe.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recount
{

namespace
{

void addPart(CardFrame *card, const QString &title, const QString &text)
{
    if (!title.isEmpty())
        card->column()->addWidget(new TextLabel(TextLabel::Role::Quiet, title, card));
    auto *body = new TextLabel(TextLabel::Role::Body, text, card);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->column()->addWidget(body);
}

} // namespace

DrillComparison::DrillComparison(const DrillItem &item, const QString &typed, QWidget *parent)
    : QWidget(parent)
{
    auto *answer = new CardFrame(this);
    answer->column()->addWidget(new TextLabel(TextLabel::Role::Heading, tr("Answer"), answer));
    for (int i = 0; i < int(item.answers.size()); ++i)
        addPart(answer, drillAnswerTitle(item, i), item.answers.at(i));
    answer->column()->addStretch(1);

    auto *beside = new QHBoxLayout;
    beside->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(beside);
    if (typed.trimmed().isEmpty()) {
        beside->addWidget(answer, 1);
        return;
    }
    auto *own = new CardFrame(CardFrame::Tone::Paper, this);
    // As the card beside it, so that the lines stand at one height.
    own->column()->setContentsMargins(answer->column()->contentsMargins());
    own->column()->setSpacing(answer->column()->spacing());
    own->column()->addWidget(new TextLabel(TextLabel::Role::Heading, tr("Your answer"), own));
    addPart(own, {}, typed);
    own->column()->addStretch(1);
    beside->addWidget(own, 1);
    beside->addWidget(answer, 1);

    const QString expected = item.answers.join(QLatin1Char('\n'));
    const QString separator = QStringLiteral(", ");
    if (const QStringList said = wordsSaid(expected, typed); !said.isEmpty())
        column->addWidget(new TextLabel(
            TextLabel::Role::Body, tr("✓ In your answer: %1").arg(said.join(separator)), this));
    if (const QStringList missed = wordsMissed(expected, typed); !missed.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Body,
                                        tr("✗ Not in your answer: %1").arg(missed.join(separator)),
                                        this));
    column->addWidget(new TextLabel(
        TextLabel::Role::Small, tr("Only words are compared. What they mean, you judge."), this));
}

} // namespace recount
