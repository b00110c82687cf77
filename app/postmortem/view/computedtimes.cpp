#include "postmortem/view/computedtimes.h"

#include "postmortem/computed.h"
#include "postmortem/view/postmortemwords.h"
#include "widgets/columnslayout.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int columns = 2;
constexpr int gap = 4;
constexpr int narrowestCharacters = 30;

QString textOf(const std::optional<Span> &span)
{
    return span ? spanText(*span) : QStringLiteral("–");
}

} // namespace

ComputedTimes::ComputedTimes(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *grid = new QWidget(this);
    auto *cells = new ColumnsLayout(
        columns, narrowestCharacters * fontMetrics().averageCharWidth(), gap, grid);
    for (const QString &name :
         {tr("Time to detect"), tr("Time to acknowledge"), tr("Time to mitigate"),
          tr("Time to resolve"), tr("Impact lasted"), tr("Undetected share")}) {
        auto *cell = new QWidget(grid);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        Line line{new TextLabel(TextLabel::Role::Quiet, name, cell),
                  new TextLabel(TextLabel::Role::Body, cell)};
        line.name->setWordWrap(false);
        line.value->setAccessibleName(name);
        row->addWidget(line.name);
        row->addWidget(line.value, 1);
        cells->addWidget(cell);
        m_lines.append(line);
    }
    m_missing = new TextLabel(TextLabel::Role::Small, this);
    column->addWidget(grid);
    column->addWidget(m_missing);
}

void ComputedTimes::show(const PostMortem &values)
{
    const ComputedValues computed = computedValues(values);
    m_lines[0].value->setText(textOf(computed.timeToDetect));
    m_lines[1].value->setText(textOf(computed.timeToAcknowledge));
    m_lines[2].value->setText(textOf(computed.timeToMitigate));
    m_lines[3].value->setText(textOf(computed.timeToResolve));
    m_lines[4].value->setText(textOf(computed.impactDuration));
    m_lines[5].value->setText(
        computed.blindShare
            ? tr("%1 %").arg(QLocale().toString(qRound(*computed.blindShare * 100)))
            : QStringLiteral("–"));
    QStringList missing;
    for (const Milestone milestone : {Milestone::Started, Milestone::Detected,
                                      Milestone::Mitigated, Milestone::Resolved}) {
        if (!values.milestone(milestone).hasTime())
            missing.append(milestoneWord(milestone));
    }
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Computed from the marks in the timeline. No time yet for: %1.")
                           .arg(missing.join(QStringLiteral(", "))));
}

} // namespace recount
