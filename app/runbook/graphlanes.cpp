#include "runbook/graphlanes.h"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>
#include <utility>
#include <vector>

namespace recount
{

namespace
{

/// More are only packed: to try every lane would take a time that grows with their square.
constexpr qsizetype mostNested = 3000;

class Lane
{
public:
    bool take(const LanePiece &piece, double gap)
    {
        const auto behind = m_pieces.lower_bound(piece.top);
        if (behind != m_pieces.end() && behind->first < piece.bottom + gap)
            return false;
        if (behind != m_pieces.begin() && std::prev(behind)->second > piece.top - gap)
            return false;
        m_pieces.emplace(piece.top, piece.bottom);
        return true;
    }

private:
    std::map<double, double> m_pieces; ///< top and bottom
};

int nestedLanes(QList<LanePiece *> &pieces, double gap)
{
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const LanePiece *one, const LanePiece *other) {
                         return one->bottom - one->top < other->bottom - other->top;
                     });
    std::vector<Lane> lanes;
    for (LanePiece *piece : std::as_const(pieces)) {
        piece->lane = 0;
        while (size_t(piece->lane) < lanes.size() && !lanes[size_t(piece->lane)].take(*piece, gap))
            ++piece->lane;
        if (size_t(piece->lane) == lanes.size()) {
            lanes.emplace_back();
            lanes.back().take(*piece, gap);
        }
    }
    return int(lanes.size());
}

int packedLanes(QList<LanePiece *> &pieces, double gap)
{
    std::stable_sort(
        pieces.begin(), pieces.end(),
        [](const LanePiece *one, const LanePiece *other) { return one->top < other->top; });
    using Free = std::pair<double, int>; // from where on, lane
    std::priority_queue<Free, std::vector<Free>, std::greater<>> lanes;
    int count = 0;
    for (LanePiece *piece : std::as_const(pieces)) {
        if (!lanes.empty() && lanes.top().first + gap <= piece->top) {
            piece->lane = lanes.top().second;
            lanes.pop();
        } else {
            piece->lane = count++;
        }
        lanes.emplace(piece->bottom, piece->lane);
    }
    return count;
}

} // namespace

int assignLanes(QList<LanePiece *> pieces, double gap)
{
    return pieces.size() <= mostNested ? nestedLanes(pieces, gap) : packedLanes(pieces, gap);
}

} // namespace recount
