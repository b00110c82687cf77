#include "context/view/importoutlinemodel.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

/// An index knows what it is below: nothing, a group, or a row of a group. Few groups, many rows.
constexpr quintptr top = 0;
constexpr quintptr groupBits = 8;
constexpr quintptr groupMask = (quintptr(1) << groupBits) - 1;

quintptr belowGroup(int group)
{
    return quintptr(group) + 1;
}

quintptr belowRow(quintptr groupId, int row)
{
    return groupId | ((quintptr(row) + 1) << groupBits);
}

/// A text in one line, not longer than one can see.
QString inLine(const QString &text)
{
    constexpr qsizetype longest = 300;
    return text.left(longest).simplified();
}

} // namespace

ImportOutlineModel::ImportOutlineModel(ImportOutline outline, QObject *parent)
    : QAbstractItemModel(parent), m_outline(std::move(outline))
{
}

QModelIndex ImportOutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, top);
    const quintptr id = parent.internalId();
    return createIndex(row, column,
                       id == top ? belowGroup(parent.row()) : belowRow(id, parent.row()));
}

QModelIndex ImportOutlineModel::parent(const QModelIndex &index) const
{
    const quintptr id = index.isValid() ? index.internalId() : top;
    if (id == top)
        return {};
    const quintptr group = id & groupMask;
    if (id == group)
        return createIndex(int(group) - 1, 0, top);
    return createIndex(int(id >> groupBits) - 1, 0, group);
}

const OutlineRow *ImportOutlineModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == top)
        return nullptr;
    const quintptr id = index.internalId();
    const OutlineGroup &group = m_outline.groups.at(int(id & groupMask) - 1);
    return &group.rows.at(id >> groupBits == 0 ? index.row() : int(id >> groupBits) - 1);
}

const OutlineField *ImportOutlineModel::field(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() >> groupBits == 0)
        return nullptr;
    return &row(index)->fields.at(index.row());
}

int ImportOutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_outline.groups.size());
    if (parent.column() > 0 || field(parent))
        return 0;
    const OutlineRow *shown = row(parent);
    return int(shown ? shown->fields.size() : m_outline.groups.at(parent.row()).rows.size());
}

int ImportOutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

OutlineKind ImportOutlineModel::kind(const QModelIndex &index) const
{
    const quintptr id = index.internalId();
    return m_outline.groups.at(id == top ? index.row() : int(id & groupMask) - 1).kind;
}

QString ImportOutlineModel::cell(const QModelIndex &index) const
{
    if (const OutlineField *shown = field(index)) {
        if (index.column() == What)
            return shown->name;
        const QString text = index.column() == Before ? shown->before : shown->after;
        // Nothing is a text too where it was changed.
        return text.isEmpty() && kind(index) == OutlineKind::Changed ? tr("(empty)") : text;
    }
    if (index.column() != What)
        return {};
    if (const OutlineRow *shown = row(index))
        return shown->title;
    const OutlineGroup &group = m_outline.groups.at(index.row());
    //: %1 is what happens to things, like "Added", %2 how many they are
    return tr("%1 (%2)").arg(group.title, QLocale().toString(group.rows.size()));
}

QVariant ImportOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return inLine(cell(index));
    if (role == Qt::ToolTipRole && !row(index))
        return {};
    if (role == Qt::ToolTipRole)
        return cell(index).left(1000).toHtmlEscaped();
    if (role == Qt::FontRole && !row(index)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    // Read aloud, a cell by itself should say what it is about.
    if (role == Qt::AccessibleTextRole && field(index) && index.column() != What)
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       u": " + inLine(cell(index)));
    return {};
}

bool ImportOutlineModel::comparesTexts() const
{
    return std::any_of(
        m_outline.groups.cbegin(), m_outline.groups.cend(), [](const OutlineGroup &group) {
            return group.kind == OutlineKind::Changed || group.kind == OutlineKind::Removed;
        });
}

QVariant ImportOutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Before:
        return tr("Before");
    default:
        return comparesTexts() ? tr("After") : tr("Text");
    }
}

QString ImportOutlineModel::wholeText(const QModelIndex &index) const
{
    const OutlineRow *shown = row(index);
    if (!shown)
        return {};
    QStringList parts{shown->title};
    const OutlineField *only = field(index);
    const auto told = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
    for (const OutlineField &part : shown->fields) {
        if (only && &part != only)
            continue;
        if (kind(index) == OutlineKind::Changed)
            //: %1 is what a text is called, like "Why"
            parts << tr("%1, before: %2").arg(part.name, told(part.before))
                  << tr("%1, after: %2").arg(part.name, told(part.after));
        else
            parts << tr("%1: %2").arg(part.name, part.before.isEmpty() ? part.after : part.before);
    }
    return parts.join(u'\n');
}

} // namespace recount
