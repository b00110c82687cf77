#include "documents/view/documentlistmodel.h"

#include <QFileInfo>

namespace recount
{

void DocumentListModel::setEntries(const QList<DocumentEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DocumentEntry &entry = m_entries.at(index.row());
    const bool isTitle = index.column() == 0;
    switch (role) {
    case PathRole:
        return entry.summary.path;
    case SearchRole:
        return QString(entry.summary.title + u' ' + entry.summary.path + u' ' + searchWords(entry));
    case SortRole:
        return isTitle ? QVariant(entry.summary.title.toLower()) : sortValue(entry, index.column());
    case Qt::ToolTipRole:
        return entry.error.isEmpty() ? entry.summary.path : entry.error;
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    case Qt::DisplayRole:
        if (!isTitle)
            return text(entry, index.column());
        return entry.summary.title.isEmpty() ? QFileInfo(entry.summary.path).completeBaseName()
                                             : entry.summary.title;
    default:
        return {};
    }
}

} // namespace recount
