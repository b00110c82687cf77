#include "runbook/walktimeline.h"

#include <QCoreApplication>
#include <QHash>

namespace recount
{

namespace
{

using namespace Qt::StringLiterals;
using Kind = WalkEvent::Kind;
using NodeKind = RunbookGraph::NodeKind;

struct WalkTimelines {
    Q_DECLARE_TR_FUNCTIONS(WalkTimelines)
};

constexpr qsizetype mostCharacters = 200;

QString oneLine(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() <= mostCharacters
               ? simple
               : QString(simple.left(mostCharacters - 1).trimmed() + u'…');
}

class TimelineWriter
{
public:
    TimelineWriter(const Runbook &runbook, const RunbookGraph &graph)
        : m_runbook(runbook), m_graph(graph)
    {
        for (int node = int(graph.nodes.size()) - 1; node >= 0; --node)
            m_nodes.insert(graph.nodes.at(node).id, node);
    }

    QList<WalkTimelineRow> rows(const QList<WalkEvent> &events)
    {
        for (const WalkEvent &event : events)
            add(event);
        return m_rows;
    }

private:
    void add(const WalkEvent &event)
    {
        switch (event.kind) {
        case Kind::Began:
            row(event, u"action"_s,
                WalkTimelines::tr("Runbook “%1” started").arg(m_runbook.title.text));
            break;
        case Kind::Chose:
            chosen(event);
            break;
        case Kind::Jumped:
            arrived(event, WalkTimelines::tr("Went on elsewhere: %1").arg(titleOf(event.to)));
            break;
        case Kind::WentBack:
            row(event, u"decision"_s, WalkTimelines::tr("Back to %1").arg(titleOf(event.to)));
            break;
        case Kind::Output:
            if (!event.text.trimmed().isEmpty())
                row(event, u"discovery"_s, QString(titleOf(event.node) + u": "_s + event.text));
            break;
        case Kind::Noted:
            row(event, u"status"_s, event.text);
            break;
        case Kind::Copied: {
            // To look changes nothing; whether it was run is not known.
            const int node = m_nodes.value(event.node, -1);
            if (node >= 0 && !m_graph.nodes.at(node).isCheck)
                row(event, u"action"_s,
                    WalkTimelines::tr("Command taken from %1: %2")
                        .arg(titleOf(event.node), event.text));
            break;
        }
        case Kind::Acknowledged:
            row(event, u"escalation"_s,
                event.text.isEmpty() ? WalkTimelines::tr("Time to escalate")
                                     : WalkTimelines::tr("Time to escalate to %1").arg(event.text));
            break;
        case Kind::Ended:
            row(event, u"status"_s, WalkTimelines::tr("Runbook left unfinished"));
            break;
        case Kind::Filled:
            break;
        }
    }

    void chosen(const WalkEvent &event)
    {
        arrived(event, event.text.isEmpty()
                           ? titleOf(event.to)
                           : WalkTimelines::tr("%1: “%2”, so %3")
                                 .arg(titleOf(event.node), event.text, titleOf(event.to)));
    }

    void arrived(const WalkEvent &event, const QString &text)
    {
        const int node = m_nodes.value(event.to, -1);
        if (node < 0)
            return;
        switch (m_graph.nodes.at(node).kind) {
        case NodeKind::Step:
        case NodeKind::PermanentFix:
        case NodeKind::Runbook:
            row(event, u"decision"_s, text);
            break;
        case NodeKind::Quickfix:
            row(event, u"action"_s, text);
            break;
        case NodeKind::Escalation:
            row(event, u"escalation"_s, text);
            break;
        case NodeKind::End:
            row(event, u"status"_s, text);
            break;
        }
    }

    void row(const WalkEvent &event, const QString &kind, const QString &text)
    {
        m_rows.append({event.atUtc, kind, oneLine(text)});
    }

    QString titleOf(const QString &id) const
    {
        const int node = m_nodes.value(id, -1);
        const QString title = node < 0 ? QString() : m_graph.nodes.at(node).title;
        return title.isEmpty() ? id : title;
    }

    const Runbook &m_runbook;
    const RunbookGraph &m_graph;
    QHash<QString, int> m_nodes;
    QList<WalkTimelineRow> m_rows;
};

} // namespace

QList<WalkTimelineRow> walkTimeline(const Runbook &runbook, const RunbookGraph &graph,
                                    const QList<WalkEvent> &events)
{
    return TimelineWriter(runbook, graph).rows(events);
}

} // namespace recount
