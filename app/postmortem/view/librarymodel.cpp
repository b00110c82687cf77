#include "postmortem/view/librarymodel.h"

#include "postmortem/computed.h"
#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace recount
{

DocumentSummary postMortemSummary(const QString &path, const SourceText &source)
{
    const PostMortem values = readPostMortem(source);
    const ComputedValues computed = computedValues(values);
    DocumentSummary summary;
    summary.path = path;
    summary.title = values.title.text;
    summary.kind = QStringLiteral("post-mortem");
    const auto open = std::count_if(values.actions.begin(), values.actions.end(),
                                    [](const ActionItem &action) {
                                        return action.status == ActionStatus::Open ||
                                               action.status == ActionStatus::Doing;
                                    });
    summary.values = {
        {QStringLiteral("date"), values.date.isValid() ? values.date.toString(Qt::ISODate)
                                                       : QString()},
        {QStringLiteral("severity"), values.severity.words.text},
        {QStringLiteral("status"), values.header.value(QStringLiteral("status")).text},
        {QStringLiteral("services"), values.services.join(QStringLiteral(", "))},
        {QStringLiteral("openActions"), int(open)}};
    if (computed.timeToResolve)
        summary.values.insert(QStringLiteral("resolveMinutes"), computed.timeToResolve->least);
    return summary;
}

void LibraryModel::setEntries(const QList<DocumentEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LibraryModel::sortValue(const DocumentEntry &entry, int column) const
{
    const QJsonObject &values = entry.summary.values;
    switch (column) {
    case Date:
        return values.value(QStringLiteral("date")).toString();
    case Resolve:
        return values.value(QStringLiteral("resolveMinutes")).toInt(-1);
    case OpenActions:
        return values.value(QStringLiteral("openActions")).toInt();
    case Severity:
        return values.value(QStringLiteral("severity")).toString();
    case Status:
        return values.value(QStringLiteral("status")).toString();
    default:
        return entry.summary.title.toLower();
    }
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DocumentEntry &entry = m_entries.at(index.row());
    const QJsonObject &values = entry.summary.values;
    switch (role) {
    case PathRole:
        return entry.summary.path;
    case SearchRole:
        return QString(entry.summary.title + u' ' + entry.summary.path + u' ' +
                       values.value(QStringLiteral("services")).toString() + u' ' +
                       values.value(QStringLiteral("severity")).toString());
    case SortRole:
        return sortValue(entry, index.column());
    case Qt::ToolTipRole:
        return entry.error.isEmpty() ? entry.summary.path : entry.error;
    case Qt::TextAlignmentRole:
        if (index.column() == OpenActions || index.column() == Resolve)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Title:
        return entry.summary.title.isEmpty() ? QFileInfo(entry.summary.path).completeBaseName()
                                             : entry.summary.title;
    case Date: {
        const QDate date =
            QDate::fromString(values.value(QStringLiteral("date")).toString(), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
    }
    case Severity:
        return values.value(QStringLiteral("severity")).toString();
    case Status:
        return entry.error.isEmpty() ? values.value(QStringLiteral("status")).toString()
                                     : tr("can't be read");
    case Resolve: {
        const int minutes = values.value(QStringLiteral("resolveMinutes")).toInt(-1);
        return minutes < 0 ? QString() : spanText({minutes, minutes, false});
    }
    case OpenActions: {
        const int open = values.value(QStringLiteral("openActions")).toInt();
        return open == 0 ? QString() : QLocale().toString(open);
    }
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Date:
        return tr("Date");
    case Severity:
        return tr("Severity");
    case Status:
        return tr("Status");
    case Resolve:
        return tr("Resolved in");
    case OpenActions:
        return tr("Open actions");
    default:
        return {};
    }
}

} // namespace recount
