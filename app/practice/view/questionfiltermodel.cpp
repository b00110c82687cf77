#include "practice/view/questionfiltermodel.h"

#include "foundation/text.h"
#include "practice/view/questionlistmodel.h"

#include <algorithm>

namespace recount
{

QuestionFilterModel::QuestionFilterModel(QuestionListModel &source, QObject *parent)
    : QAbstractProxyModel(parent), m_source(source)
{
    setSourceModel(&source);
    fill();
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        fill();
        endResetModel();
    });
    connect(&source, &QAbstractItemModel::dataChanged, this, &QuestionFilterModel::forwardChange);
}

void QuestionFilterModel::setSearch(const QString &text)
{
    const QStringList words =
        foldForSearch(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void QuestionFilterModel::setState(std::optional<QuestionState> state)
{
    if (state == m_state)
        return;
    m_state = state;
    rebuild();
}

bool QuestionFilterModel::accepts(int sourceRow) const
{
    if (m_state && m_source.state(sourceRow) != *m_state)
        return false;
    const QString &text = m_source.searchText(sourceRow);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

void QuestionFilterModel::fill()
{
    m_sourceRows.clear();
    const int count = m_source.rowCount();
    m_sourceRows.reserve(count);
    for (int row = 0; row < count; ++row) {
        if (accepts(row))
            m_sourceRows << row;
    }
}

void QuestionFilterModel::rebuild()
{
    beginResetModel();
    fill();
    endResetModel();
}

void QuestionFilterModel::forwardChange(const QModelIndex &first, const QModelIndex &last)
{
    if (first.row() != last.row() && m_state) {
        rebuild();
        return;
    }
    const auto from = std::lower_bound(m_sourceRows.cbegin(), m_sourceRows.cend(), first.row());
    const auto to = std::upper_bound(from, m_sourceRows.cend(), last.row());
    if (from != to) {
        Q_EMIT dataChanged(index(int(from - m_sourceRows.cbegin()), 0),
                           index(int(to - m_sourceRows.cbegin()) - 1, 0));
    } else if (first.row() == last.row() && accepts(first.row())) {
        const int at = int(from - m_sourceRows.cbegin());
        beginInsertRows({}, at, at);
        m_sourceRows.insert(at, first.row());
        endInsertRows();
    }
}

QModelIndex QuestionFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= m_sourceRows.size())
        return {};
    return m_source.index(m_sourceRows.at(proxyIndex.row()));
}

QModelIndex QuestionFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const auto at = std::lower_bound(m_sourceRows.cbegin(), m_sourceRows.cend(), sourceIndex.row());
    if (at == m_sourceRows.cend() || *at != sourceIndex.row())
        return {};
    return index(int(at - m_sourceRows.cbegin()), 0);
}

QModelIndex QuestionFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex QuestionFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int QuestionFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sourceRows.size());
}

int QuestionFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

} // namespace recount
