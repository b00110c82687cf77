#include "runbook/view/placelistmodel.h"

#include "checks/view/findingsigns.h"

#include <QIcon>

#include <algorithm>
#include <limits>

namespace recount
{

void PlaceListModel::setRunbook(const Runbook &runbook)
{
    QList<Row> rows;
    for (const RunbookPlace &place : runbookPlaces(runbook))
        rows.append({place, placeName(runbook, place), placeRange(runbook, place), {}});
    const auto isSamePlace = [](const Row &one, const Row &other) {
        return one.place == other.place;
    };
    // Only words change while somebody types; what is selected stays then.
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSamePlace)) {
        for (int row = 0; row < rows.size(); ++row) {
            const bool isNew = rows.at(row).name != m_rows.at(row).name;
            rows[row].findings = m_rows.at(row).findings;
            m_rows[row] = rows.at(row);
            if (isNew)
                Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PlaceListModel::setFindings(const QList<Finding> &findings)
{
    QList<std::pair<qsizetype, int>> begins; ///< of the places, with their rows
    for (int row = 1; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).range.isEmpty())
            begins.append({m_rows.at(row).range.begin, row});
    }
    std::sort(begins.begin(), begins.end());
    QList<QList<Finding>> found(m_rows.size());
    for (const Finding &finding : findings) {
        const qsizetype byte = finding.range.begin;
        const auto behind = std::upper_bound(begins.begin(), begins.end(),
                                             std::pair(byte, std::numeric_limits<int>::max()));
        const int row = behind == begins.begin() ? 0 : std::prev(behind)->second;
        // What belongs to no other place is about the runbook as a whole.
        const bool isIn = row > 0 && byte < m_rows.at(row).range.end;
        if (!found.isEmpty())
            found[isIn ? row : 0].append(finding);
    }
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows[row].findings = found.at(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int PlaceListModel::rowOf(const RunbookPlace &place) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).place == place)
            return row;
    }
    return -1;
}

int PlaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::DecorationRole:
        return row.findings.isEmpty() ? QVariant() : glyphIcon(worstFindingGlyph(row.findings));
    case Qt::ToolTipRole:
        return QStringList(QStringList(row.name) + findingLines(row.findings)).join(u'\n');
    case Qt::AccessibleTextRole:
        return row.findings.isEmpty() ? row.name
                                      : tr("%1. %2").arg(row.name, findingCountWords(row.findings));
    default:
        return {};
    }
}

} // namespace recount
