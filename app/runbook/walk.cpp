#include "runbook/walk.h"

#include "runbook/placeholdervalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = WalkEvent::Kind;
using NodeKind = RunbookGraph::NodeKind;
using EdgeKind = RunbookGraph::EdgeKind;

struct Walks {
    Q_DECLARE_TR_FUNCTIONS(Walks)
};

double minutesBetween(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? double(std::max<qint64>(0, from.msecsTo(to))) / 60000
                                          : 0;
}

} // namespace

Walk::Walk(Runbook runbook, RunbookGraph graph)
    : m_runbook(std::move(runbook)), m_graph(std::move(graph))
{
    for (int node = int(m_graph.nodes.size()) - 1; node >= 0; --node)
        m_nodes.insert(m_graph.nodes.at(node).id, node);
    for (const Placeholder &placeholder : std::as_const(m_runbook.placeholders)) {
        if (placeholder.type != PlaceholderType::Secret && !placeholder.defaultValue.isEmpty())
            m_values.insert(placeholder.name, placeholder.defaultValue);
    }
}

void Walk::begin(const QDateTime &atUtc)
{
    WalkEvent event;
    event.kind = Kind::Began;
    event.atUtc = atUtc;
    event.to = m_graph.nodes.value(0).id;
    add(event);
}

bool Walk::resume(const QList<WalkEvent> &events)
{
    for (const WalkEvent &event : events) {
        if ((m_beganUtc.isValid() || event.kind == Kind::Began) && apply(event))
            m_events.append(event);
    }
    return m_beganUtc.isValid();
}

const RunbookStep *Walk::step() const
{
    if (node() < 0 || m_graph.nodes.at(node()).kind != NodeKind::Step)
        return nullptr;
    return &m_runbook.steps.at(m_graph.nodes.at(node()).index);
}

const RunbookQuickfix *Walk::quickfix() const
{
    if (node() < 0 || m_graph.nodes.at(node()).kind != NodeKind::Quickfix)
        return nullptr;
    return &m_runbook.quickfixes.at(m_graph.nodes.at(node()).index);
}

bool Walk::isOver() const
{
    return m_overUtc.isValid();
}

QList<Walk::Choice> Walk::choices() const
{
    QList<Choice> found;
    if (node() < 0)
        return found;
    for (const int index : m_graph.outgoing.at(node())) {
        const RunbookGraph::Edge &edge = m_graph.edges.at(index);
        if (edge.kind != EdgeKind::ByTime)
            found.append({index, edge.to, edge.label, edge.kind, edge.branch});
    }
    return found;
}

int Walk::choiceOf(const ProposedBranch &proposed) const
{
    if (!proposed.branch || !step())
        return -1;
    const QList<Choice> all = choices();
    for (int at = 0; at < all.size(); ++at) {
        const Choice &choice = all.at(at);
        const bool isRest = choice.kind == EdgeKind::Otherwise || choice.kind == EdgeKind::Sequence;
        if (*proposed.branch < 0
                ? isRest
                : choice.kind == EdgeKind::Branch && choice.branch == *proposed.branch)
            return at;
    }
    return -1;
}

bool Walk::choose(int edge, const QDateTime &atUtc)
{
    const QList<Choice> all = choices();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Choice &choice) { return choice.edge == edge; });
    if (found == all.cend() || !found->isOpen())
        return false;
    WalkEvent event;
    event.kind = Kind::Chose;
    event.atUtc = atUtc;
    event.to = m_graph.nodes.at(found->to).id;
    event.text = found->label;
    add(event);
    return true;
}

bool Walk::jump(int to, const QDateTime &atUtc)
{
    if (to < 0 || to >= m_graph.nodes.size() || (to == node() && !m_isGivenUp))
        return false;
    WalkEvent event;
    event.kind = Kind::Jumped;
    event.atUtc = atUtc;
    event.to = m_graph.nodes.at(to).id;
    add(event);
    return true;
}

bool Walk::back(const QDateTime &atUtc)
{
    if (!canGoBack())
        return false;
    WalkEvent event;
    event.kind = Kind::WentBack;
    event.atUtc = atUtc;
    event.to = m_graph.nodes.at(m_trail.at(m_trail.size() - 2)).id;
    add(event);
    return true;
}

void Walk::note(const QString &text, const QDateTime &atUtc)
{
    WalkEvent event;
    event.kind = Kind::Noted;
    event.atUtc = atUtc;
    event.text = withoutSecrets(text);
    add(event);
}

void Walk::output(const QString &text, std::optional<int> exitCode, const QDateTime &atUtc)
{
    WalkEvent event;
    event.kind = Kind::Output;
    event.atUtc = atUtc;
    event.text = withoutSecrets(text);
    event.exitCode = exitCode;
    add(event);
}

void Walk::copied(const QString &command, const QDateTime &atUtc)
{
    WalkEvent event;
    event.kind = Kind::Copied;
    event.atUtc = atUtc;
    event.text = withoutSecrets(command);
    add(event);
}

void Walk::giveUp(const QDateTime &atUtc)
{
    if (isOver())
        return;
    WalkEvent event;
    event.kind = Kind::Ended;
    event.atUtc = atUtc;
    add(event);
}

Result<void> Walk::fill(const QString &name, const QString &value, const QDateTime &atUtc)
{
    const auto found =
        std::find_if(m_runbook.placeholders.cbegin(), m_runbook.placeholders.cend(),
                     [&](const Placeholder &placeholder) { return placeholder.name == name; });
    // A name that no table defines still stands in commands, and takes any text.
    Placeholder placeholder;
    if (found != m_runbook.placeholders.cend()) {
        placeholder = *found;
    } else {
        const bool isUsed =
            std::any_of(m_runbook.uses.cbegin(), m_runbook.uses.cend(),
                        [&](const PlaceholderUse &use) { return use.name == name; });
        if (!isUsed)
            return fail(ErrorCode::NotFound,
                        Walks::tr("The runbook has no placeholder called %1.").arg(name));
        placeholder.name = name;
    }
    if (const auto checked = checkPlaceholderValue(placeholder, value); !checked)
        return checked;
    WalkEvent event;
    event.kind = Kind::Filled;
    event.atUtc = atUtc;
    event.name = name;
    if (placeholder.type != PlaceholderType::Secret)
        event.text = value;
    add(event);
    if (value.isEmpty())
        m_values.remove(name);
    else
        m_values.insert(name, value);
    return {};
}

QHash<QString, QString> Walk::openValues() const
{
    QHash<QString, QString> open = m_values;
    for (const Placeholder &placeholder : m_runbook.placeholders) {
        if (placeholder.type == PlaceholderType::Secret)
            open.remove(placeholder.name);
    }
    return open;
}

QList<Placeholder> Walk::unfilled() const
{
    QList<Placeholder> asked;
    for (const Placeholder &placeholder : m_runbook.placeholders) {
        if (placeholder.capturedIn == 0 && placeholder.isRequired &&
            !m_values.contains(placeholder.name))
            asked.append(placeholder);
    }
    return asked;
}

QList<Placeholder> Walk::capturedHere() const
{
    QList<Placeholder> captured;
    const RunbookStep *here = step();
    if (!here)
        return captured;
    for (const Placeholder &placeholder : m_runbook.placeholders) {
        if (placeholder.capturedIn == here->number || here->captures.contains(placeholder.name))
            captured.append(placeholder);
    }
    return captured;
}

double Walk::minutes(const QDateTime &nowUtc) const
{
    return minutesBetween(m_beganUtc, isOver() ? m_overUtc : nowUtc);
}

double Walk::minutesHere(const QDateTime &nowUtc) const
{
    return minutesBetween(m_enteredUtc, isOver() ? m_overUtc : nowUtc);
}

QList<Walk::Level> Walk::levels() const
{
    QList<Level> timed;
    for (int level = 0; level < m_runbook.escalation.size(); ++level) {
        if (const auto after = m_runbook.escalation.at(level).afterMinutes)
            timed.append({level, *after});
    }
    std::stable_sort(timed.begin(), timed.end(), [](const Level &a, const Level &b) {
        return a.afterMinutes < b.afterMinutes;
    });
    return timed;
}

QList<Walk::Level> Walk::dueLevels(const QDateTime &nowUtc) const
{
    QList<Level> due;
    const double passed = minutes(nowUtc);
    for (const Level &level : levels()) {
        if (level.afterMinutes <= passed && !m_acknowledged.contains(level.index))
            due.append(level);
    }
    return due;
}

std::optional<Walk::Level> Walk::nextLevel(const QDateTime &nowUtc) const
{
    if (isOver())
        return {};
    const double passed = minutes(nowUtc);
    for (const Level &level : levels()) {
        if (level.afterMinutes > passed && !m_acknowledged.contains(level.index))
            return level;
    }
    return {};
}

bool Walk::acknowledge(int level, const QDateTime &atUtc)
{
    if (level < 0 || level >= m_runbook.escalation.size() || m_acknowledged.contains(level))
        return false;
    WalkEvent event;
    event.kind = Kind::Acknowledged;
    event.atUtc = atUtc;
    event.name = QString::number(level);
    event.text = m_runbook.escalation.at(level).role;
    add(event);
    return true;
}

int Walk::nodeOfLevel(int level) const
{
    return m_graph.nodeOf(NodeKind::Escalation, level);
}

void Walk::add(WalkEvent event)
{
    event.node = idHere();
    apply(event);
    m_events.append(event);
    if (onEvent)
        onEvent(event);
}

/// False when it can't be: its place is not in the runbook.
bool Walk::apply(const WalkEvent &event)
{
    switch (event.kind) {
    case Kind::Began:
        m_beganUtc = event.atUtc;
        return enter(event.to, event.atUtc) || enter(m_graph.nodes.value(0).id, event.atUtc);
    case Kind::Chose:
    case Kind::Jumped:
        return enter(event.to, event.atUtc);
    case Kind::WentBack:
        if (!canGoBack())
            return false;
        m_trail.removeLast();
        m_enteredUtc = event.atUtc;
        m_overUtc = QDateTime();
        m_isGivenUp = false;
        return true;
    case Kind::Filled:
        // A secret has no value here, and is asked for again.
        if (event.text.isEmpty())
            m_values.remove(event.name);
        else
            m_values.insert(event.name, event.text);
        return true;
    case Kind::Acknowledged: {
        const int level = event.name.toInt();
        if (level < 0 || level >= m_runbook.escalation.size())
            return false;
        if (!m_acknowledged.contains(level))
            m_acknowledged.append(level);
        return true;
    }
    case Kind::Ended:
        m_overUtc = event.atUtc;
        m_isGivenUp = true;
        return true;
    case Kind::Output:
    case Kind::Noted:
    case Kind::Copied:
        return true;
    }
    return false;
}

bool Walk::enter(const QString &id, const QDateTime &atUtc)
{
    const int to = m_nodes.value(id, -1);
    if (to < 0)
        return false;
    m_trail.append(to);
    ++m_visits[to];
    m_enteredUtc = atUtc;
    m_isGivenUp = false;
    // Escalated means that somebody else has been called, and the clock runs on until it is over.
    const NodeKind kind = m_graph.nodes.at(to).kind;
    const bool ends = m_graph.isFinal(to) && kind != NodeKind::Escalation;
    m_overUtc = ends ? atUtc : QDateTime();
    return true;
}

QString Walk::idHere() const
{
    return node() < 0 ? QString() : m_graph.nodes.at(node()).id;
}

/// A log is a file that may be passed on.
QString Walk::withoutSecrets(QString text) const
{
    for (const Placeholder &placeholder : m_runbook.placeholders) {
        const QString value = m_values.value(placeholder.name);
        if (placeholder.type == PlaceholderType::Secret && !value.isEmpty())
            text.replace(value, QLatin1Char('<') + placeholder.name + QLatin1Char('>'));
    }
    return text;
}

} // namespace recount
