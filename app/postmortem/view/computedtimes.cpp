#include "postmortem/view/computedtimes.h"

#include "postmortem/view/computedline.h"
#include "postmortem/view/postmortemwords.h"
#include "widgets/columnslayout.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int columns = 2;
constexpr int gap = 4;
constexpr int narrowestCharacters = 30;

} // namespace

ComputedTimes::ComputedTimes(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *grid = new QWidget(this);
    auto *cells = new ColumnsLayout(columns, narrowestCharacters * fontMetrics().averageCharWidth(),
                                    gap, grid);
    const auto add = [&](const QString &name, bool isRare, auto text) {
        auto *line = new ComputedLine(name, grid);
        cells->addWidget(line);
        m_lines.append({line, text, isRare});
    };
    const auto addSpan = [&](const QString &name, std::optional<Span> ComputedValues::*span,
                             bool isRare = false) {
        add(name, isRare, [span](const ComputedValues &computed) {
            return computed.*span ? spanText(*(computed.*span)) : QString();
        });
    };
    addSpan(tr("Time to detect"), &ComputedValues::timeToDetect);
    addSpan(tr("Time to acknowledge"), &ComputedValues::timeToAcknowledge);
    addSpan(tr("Time to mitigate"), &ComputedValues::timeToMitigate);
    addSpan(tr("Time to resolve"), &ComputedValues::timeToResolve);
    addSpan(tr("Impact lasted"), &ComputedValues::impactDuration);
    add(tr("Undetected share"), false, [](const ComputedValues &computed) {
        return computed.blindShare
                   ? tr("%1 %").arg(QLocale().toString(qRound(*computed.blindShare * 100)))
                   : QString();
    });
    addSpan(tr("Time to declare"), &ComputedValues::timeToDeclare, true);
    addSpan(tr("Time to diagnose"), &ComputedValues::timeToDiagnose, true);
    addSpan(tr("Hidden before"), &ComputedValues::latentExposure, true);
    addSpan(tr("Time to the permanent fix"), &ComputedValues::timeToPermanentFix, true);
    m_missing = new TextLabel(TextLabel::Role::Small, this);
    column->addWidget(grid);
    column->addWidget(m_missing);
}

void ComputedTimes::show(const PostMortem &values)
{
    const ComputedValues computed = computedValues(values);
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = line.text(computed);
        line.line->setValue(text);
        line.line->setVisible(!line.isRare || !text.isEmpty());
    }
    QStringList missing;
    for (const Milestone milestone :
         {Milestone::Started, Milestone::Detected, Milestone::Mitigated, Milestone::Resolved}) {
        if (!values.milestone(milestone).hasTime())
            missing.append(milestoneWord(milestone));
    }
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Computed from the marks in the timeline. No time yet for: %1.")
                           .arg(missing.join(QStringLiteral(", "))));
}

} // namespace recount
