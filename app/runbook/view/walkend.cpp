#include "runbook/view/walkend.h"

#include "runbook/view/walkwords.h"
#include "runbook/walkvisits.h"
#include "widgets/cardframe.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int gap = 10;

QString summary(const Walk &walk, int visits, const QDateTime &nowUtc)
{
    const auto &events = walk.events();
    const int notes = int(std::count_if(events.begin(), events.end(), [](const WalkEvent &event) {
        return event.kind == WalkEvent::Kind::Noted;
    }));
    QStringList told{minuteWords(walk.minutes(nowUtc)),
                     WalkEnd::tr("%n place(s)", nullptr, visits)};
    if (notes > 0)
        told.append(WalkEnd::tr("%n note(s)", nullptr, notes));
    return told.join(QStringLiteral(" · "));
}

} // namespace

WalkEnd::WalkEnd(const Walk &walk, const QDateTime &nowUtc, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    const QList<WalkVisit> visits = walkVisits(walk, nowUtc);
    column->addWidget(new TextLabel(
        TextLabel::Role::Heading,
        walk.isGivenUp() ? tr("You left the walk here") : tr("The walk is over"), this));
    column->addWidget(
        new TextLabel(TextLabel::Role::Quiet, summary(walk, int(visits.size()), nowUtc), this));
    auto *way = new CardFrame(this);
    way->column()->addWidget(new TextLabel(TextLabel::Role::Small, tr("The way"), way));
    for (const WalkVisit &visit : visits) {
        // Nobody stays at an end.
        const bool isLast = &visit == &visits.constLast() && !walk.isGivenUp();
        const QString name = nodeWords(walk.graph(), visit.node);
        way->column()->addWidget(new TextLabel(
            TextLabel::Role::Body,
            isLast ? name : tr("%1 (%2)").arg(name, minuteWords(visit.minutes)), way));
    }
    column->addWidget(way);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(gap, gap, buttons);
    const auto add = [&](const QString &words, const QString &hint, void (WalkEnd::*asked)()) {
        auto *button = new QPushButton(words, buttons);
        button->setToolTip(hint);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, asked);
        row->addWidget(button);
    };
    add(tr("Make a Post-Mortem of This"), tr("What happened becomes the rows of its timeline"),
        &WalkEnd::postMortemRequested);
    add(tr("Copy the Log as Markdown"), tr("What happened and all outputs, to be passed on"),
        &WalkEnd::logRequested);
    if (walk.isGivenUp())
        add(tr("Go On After All"), tr("Back to the place where you left it"),
            &WalkEnd::goOnRequested);
    column->addWidget(buttons);
}

} // namespace recount
