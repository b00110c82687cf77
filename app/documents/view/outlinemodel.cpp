#include "documents/view/outlinemodel.h"

#include "widgets/longlines.h"

#include <QFont>

#include <algorithm>

namespace recount
{

void OutlineModel::setHeadings(const QList<DocumentSurvey::Heading> &headings)
{
    if (headings == m_headings)
        return;
    // While only their words or places change, what is selected stays.
    if (headings.size() == m_headings.size()) {
        m_headings = headings;
        if (!m_headings.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void OutlineModel::shiftLines(int line, int count)
{
    for (DocumentSurvey::Heading &heading : m_headings) {
        if (heading.line > line)
            heading.line = std::max(line, heading.line + count);
    }
}

int OutlineModel::rowOfLine(int line) const
{
    int row = -1;
    while (row + 1 < m_headings.size() && m_headings.at(row + 1).line <= line)
        ++row;
    return row;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_headings.size())
        return {};
    const DocumentSurvey::Heading &heading = m_headings.at(index.row());
    const QString title = heading.title.isEmpty()
                              ? tr("(no title)")
                              : LongLines::shortened(heading.title, LongLines::mostInLabel);
    switch (role) {
    case Qt::DisplayRole:
        return QString(QString(3 * (heading.level - 1), u' ') + title);
    case Qt::ToolTipRole:
        return title;
    case Qt::AccessibleTextRole:
        return tr("%1, level %2").arg(title).arg(heading.level);
    case Qt::FontRole: {
        QFont font;
        font.setBold(heading.level == 1);
        return font;
    }
    case LineRole:
        return heading.line;
    case LevelRole:
        return heading.level;
    default:
        return {};
    }
}

} // namespace recount
