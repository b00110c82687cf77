#include "runbook/runbookpicture.h"

#include <algorithm>
#include <numeric>

namespace recount
{

namespace
{

/// Finds the node that a place of the document belongs to.
class NodePlaces
{
public:
    explicit NodePlaces(const RunbookGraph &graph) : m_graph(graph)
    {
        for (int node = 0; node < graph.nodes.size(); ++node) {
            if (!graph.nodes.at(node).range.isEmpty())
                m_nodes.append(node);
        }
        std::stable_sort(m_nodes.begin(), m_nodes.end(), [this](int one, int other) {
            return rangeOf(one).begin < rangeOf(other).begin;
        });
        qsizetype end = 0;
        for (const int node : std::as_const(m_nodes)) {
            end = std::max(end, rangeOf(node).end);
            m_ends.append(end);
        }
    }

    int at(qsizetype byte) const
    {
        const auto behind =
            std::upper_bound(m_nodes.begin(), m_nodes.end(), byte,
                             [this](qsizetype at, int node) { return at < rangeOf(node).begin; });
        // The one that begins last is the innermost.
        for (qsizetype place = behind - m_nodes.begin() - 1; place >= 0 && m_ends.at(place) > byte;
             --place) {
            if (rangeOf(m_nodes.at(place)).end > byte)
                return m_nodes.at(place);
        }
        return -1;
    }

private:
    const ByteRange &rangeOf(int node) const { return m_graph.nodes.at(node).range; }

    const RunbookGraph &m_graph;
    QList<int> m_nodes;      ///< by where they begin
    QList<qsizetype> m_ends; ///< the last end up to there
};

} // namespace

int RunbookPicture::nodeOfId(const QString &id) const
{
    const auto found = std::find_if(graph.nodes.begin(), graph.nodes.end(),
                                    [&](const RunbookGraph::Node &node) { return node.id == id; });
    return found == graph.nodes.end() ? -1 : int(found - graph.nodes.begin());
}

int RunbookPicture::nodeAtByte(qsizetype byte) const
{
    return NodePlaces(graph).at(byte);
}

RunbookPicture runbookPicture(const RunbookPictureInput &input)
{
    RunbookPicture picture;
    picture.graph = input.graph;
    picture.words = graphWords(input.runbook, input.graph, input.analysis);
    picture.findings.resize(input.graph.nodes.size());
    const NodePlaces places(input.graph);
    for (const Finding &finding : input.findings) {
        const int node = finding.range.isEmpty() && finding.range.begin == 0
                             ? -1
                             : places.at(finding.range.begin);
        if (node >= 0)
            picture.findings[node].append(finding);
    }
    if (!picture.isTooLarge())
        picture.layout = layoutGraph(input.graph, picture.words, input.measure);
    return picture;
}

} // namespace recount
