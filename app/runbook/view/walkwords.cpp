#include "runbook/view/walkwords.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QWidget>

#include <cmath>

namespace recount
{

namespace
{

struct WalkWords {
    Q_DECLARE_TR_FUNCTIONS(WalkWords)
};

} // namespace

QString minuteWords(double minutes)
{
    const int whole = int(std::lround(minutes));
    return whole < 1 ? WalkWords::tr("less than a minute")
                     : WalkWords::tr("%n minute(s)", nullptr, whole);
}

QString nodeWords(const RunbookGraph &graph, int node)
{
    const RunbookGraph::Node &found = graph.nodes.at(node);
    return found.kind == RunbookGraph::NodeKind::End
               ? found.title
               : WalkWords::tr("%1: %2").arg(found.id, found.title);
}

void announce(QWidget &widget)
{
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace recount
