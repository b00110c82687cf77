#include "context/view/fixesmodel.h"

#include <utility>

namespace recount
{

namespace
{

// An index of a row has 0 as its internal id, one below a row that row's number plus 1.
constexpr quintptr topLevel = 0;

} // namespace

FixesModel::FixesModel(QObject *parent) : QAbstractItemModel(parent) {}

void FixesModel::setPack(std::shared_ptr<const Pack> pack)
{
    const FixTable before = m_table;
    FixTable table(std::move(pack));
    const QList<int> rows = rowsOf(table);
    bool same = rows.size() == m_rows.size();
    for (qsizetype i = 0; same && i < rows.size(); ++i)
        same = table.fix(rows.at(i)).id == before.fix(m_rows.at(i)).id;
    if (!same)
        beginResetModel();
    m_table = table;
    m_rows = rows;
    Q_EMIT tableReplaced(before);
    if (same)
        tellChanged(before);
    else
        endResetModel();
}

void FixesModel::setFrozen(bool frozen)
{
    if (std::exchange(m_frozen, frozen) && !frozen)
        refill();
}

QList<int> FixesModel::rowsOf(const FixTable &table) const
{
    if (!m_frozen)
        return table.rows(m_filter, m_sortColumn, m_sortOrder);
    QList<int> rows;
    for (const int row : m_rows) {
        if (const int now = table.rowOf(m_table.fix(row).id); now >= 0)
            rows << now;
    }
    for (int row = 0; row < table.count(); ++row) {
        if (m_table.rowOf(table.fix(row).id) < 0)
            rows << row;
    }
    return rows;
}

void FixesModel::tellChanged(const FixTable &before)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const int now = m_rows.at(row);
        if (m_table.saysTheSame(now, before, before.rowOf(m_table.fix(now).id)))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    // Once, as a view measures all its rows for each time.
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, int(fixColumns.size()) - 1));
}

void FixesModel::setFilter(const FixFilter &filter)
{
    m_filter = filter;
    refill();
}

bool FixesModel::isFiltering() const
{
    return m_filter.onlyWithoutPermanentFix || !m_filter.text.simplified().isEmpty();
}

void FixesModel::fill()
{
    m_rows = m_table.rows(m_filter, m_sortColumn, m_sortOrder);
}

void FixesModel::refill()
{
    beginResetModel();
    fill();
    endResetModel();
}

void FixesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(fixColumns.size()))
        return;
    m_sortColumn = fixColumns.at(size_t(column));
    m_sortOrder = order;
    refill();
}

int FixesModel::tableRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const int row = isDetail(index) ? int(index.internalId()) - 1 : index.row();
    return m_rows.value(row, -1);
}

QModelIndex FixesModel::indexOf(const QString &fixId) const
{
    const int wanted = m_table.rowOf(fixId);
    const qsizetype row = wanted < 0 ? -1 : m_rows.indexOf(wanted);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

QModelIndex FixesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex FixesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !isDetail(child))
        return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int FixesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return !isDetail(parent) && parent.column() == 0 ? 1 : 0;
}

int FixesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 1 : int(fixColumns.size());
}

QString FixesModel::spokenText(int row) const
{
    const Fix &fix = m_table.fix(row);
    QStringList parts{fix.spoken};
    if (!fix.risk.isEmpty())
        parts << tr("Risk: %1").arg(fix.risk);
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("Details of %1").arg(fix.incident) : parts.join(u'\n');
}

QVariant FixesModel::data(const QModelIndex &index, int role) const
{
    const int row = tableRow(index);
    if (row < 0)
        return {};
    if (role == FixIdRole)
        return m_table.fix(row).id;
    if (role == LacksPermanentFixRole)
        return m_table.lacksPermanentFix(row);
    if (isDetail(index))
        return role == Qt::AccessibleTextRole ? QVariant(spokenText(row)) : QVariant();
    const FixColumn column = fixColumns.at(size_t(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return m_table.text(row, column);
    case RemarkRole:
        return m_table.remark(row, column);
    case Qt::AccessibleTextRole: {
        const QString text = column == FixColumn::Month
                                 ? tr("Month %1").arg(m_table.text(row, column))
                                 : m_table.text(row, column);
        const QString remark = m_table.remark(row, column);
        return remark.isEmpty() ? text : QString(text + QStringLiteral(". ") + remark);
    }
    default:
        return {};
    }
}

QVariant FixesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(fixColumns.size()))
        return {};
    if (role == Qt::DisplayRole)
        return fixColumnTitle(fixColumns.at(size_t(section)));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags FixesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // What unfolds is read and its links are pressed; selected is the row above it.
    return isDetail(index) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace recount
