#include "runbook/view/runbookplace.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

using Kind = RunbookPlace::Kind;
using NodeKind = RunbookGraph::NodeKind;

struct RunbookPlaceText {
    Q_DECLARE_TR_FUNCTIONS(RunbookPlace)
};

QString titled(const QString &name, const QString &title)
{
    return title.isEmpty() ? name : RunbookPlaceText::tr("%1: %2").arg(name, title);
}

ByteRange sectionRange(const Runbook &runbook, RunbookSectionKind kind)
{
    const RunbookSection *const section = runbook.section(kind);
    return section ? section->whole : ByteRange();
}

bool holds(const ByteRange &range, qsizetype byte)
{
    return !range.isEmpty() && range.begin <= byte && byte < range.end;
}

} // namespace

QList<RunbookPlace> runbookPlaces(const Runbook &runbook)
{
    QList<RunbookPlace> places{{Kind::About, -1}, {Kind::Placeholders, -1}};
    for (int step = 0; step < runbook.steps.size(); ++step)
        places.append({Kind::Step, step});
    for (int quickfix = 0; quickfix < runbook.quickfixes.size(); ++quickfix)
        places.append({Kind::Quickfix, quickfix});
    places.append({Kind::PermanentFixes, -1});
    places.append({Kind::Escalation, -1});
    places.append({Kind::Closing, -1});
    return places;
}

QString placeName(const Runbook &runbook, const RunbookPlace &place)
{
    switch (place.kind) {
    case Kind::About:
        break;
    case Kind::Placeholders:
        return RunbookPlaceText::tr("Placeholders");
    case Kind::Step: {
        const RunbookStep step = runbook.steps.value(place.index);
        return titled(RunbookPlaceText::tr("Step %1").arg(step.number), step.title.text);
    }
    case Kind::Quickfix: {
        const RunbookQuickfix quickfix = runbook.quickfixes.value(place.index);
        return titled(RunbookPlaceText::tr("Quickfix Q%1").arg(quickfix.number),
                      quickfix.title.text);
    }
    case Kind::PermanentFixes:
        return RunbookPlaceText::tr("Permanent fixes");
    case Kind::Escalation:
        return RunbookPlaceText::tr("Escalation");
    case Kind::Closing:
        return RunbookPlaceText::tr("End and aftermath");
    }
    return RunbookPlaceText::tr("About");
}

ByteRange placeRange(const Runbook &runbook, const RunbookPlace &place)
{
    switch (place.kind) {
    case Kind::About:
        break;
    case Kind::Placeholders:
        return sectionRange(runbook, RunbookSectionKind::Placeholders);
    case Kind::Step:
        return runbook.steps.value(place.index).range;
    case Kind::Quickfix:
        return runbook.quickfixes.value(place.index).range;
    case Kind::PermanentFixes:
        return sectionRange(runbook, RunbookSectionKind::PermanentFixes);
    case Kind::Escalation:
        return sectionRange(runbook, RunbookSectionKind::Escalation);
    case Kind::Closing: {
        const ByteRange end = sectionRange(runbook, RunbookSectionKind::ResolvedWhen);
        return end.isEmpty() ? sectionRange(runbook, RunbookSectionKind::After) : end;
    }
    }
    return runbook.title.range;
}

std::optional<RunbookPlace> placeOfNode(const RunbookGraph &graph, int node)
{
    if (node < 0 || node >= graph.nodes.size())
        return std::nullopt;
    const RunbookGraph::Node &found = graph.nodes.at(node);
    switch (found.kind) {
    case NodeKind::Step:
        return RunbookPlace{Kind::Step, found.index};
    case NodeKind::Quickfix:
        return RunbookPlace{Kind::Quickfix, found.index};
    case NodeKind::PermanentFix:
        return RunbookPlace{Kind::PermanentFixes, -1};
    case NodeKind::Escalation:
        return RunbookPlace{Kind::Escalation, -1};
    case NodeKind::Runbook:
    case NodeKind::End:
        break;
    }
    return std::nullopt;
}

int nodeOfPlace(const RunbookGraph &graph, const RunbookPlace &place)
{
    switch (place.kind) {
    case Kind::Step:
        return graph.nodeOf(NodeKind::Step, place.index);
    case Kind::Quickfix:
        return graph.nodeOf(NodeKind::Quickfix, place.index);
    case Kind::PermanentFixes:
        return graph.nodeOf(NodeKind::PermanentFix, 0);
    case Kind::Escalation:
        return graph.nodeOf(NodeKind::Escalation, 0);
    case Kind::About:
    case Kind::Placeholders:
    case Kind::Closing:
        break;
    }
    return -1;
}

RunbookPlace placeAtByte(const Runbook &runbook, qsizetype byte)
{
    for (int step = 0; step < runbook.steps.size(); ++step) {
        if (holds(runbook.steps.at(step).range, byte))
            return {Kind::Step, step};
    }
    for (int quickfix = 0; quickfix < runbook.quickfixes.size(); ++quickfix) {
        if (holds(runbook.quickfixes.at(quickfix).range, byte))
            return {Kind::Quickfix, quickfix};
    }
    const QList<std::pair<RunbookSectionKind, Kind>> sections{
        {RunbookSectionKind::Placeholders, Kind::Placeholders},
        {RunbookSectionKind::PermanentFixes, Kind::PermanentFixes},
        {RunbookSectionKind::Escalation, Kind::Escalation},
        {RunbookSectionKind::ResolvedWhen, Kind::Closing},
        {RunbookSectionKind::After, Kind::Closing}};
    for (const auto &[section, kind] : sections) {
        if (holds(sectionRange(runbook, section), byte))
            return {kind, -1};
    }
    return {};
}

} // namespace recount
