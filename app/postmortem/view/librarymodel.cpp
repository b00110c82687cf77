#include "postmortem/view/librarymodel.h"

#include "postmortem/libraryoverview.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/view/headerfields.h"

#include <QJsonArray>
#include <QLocale>

namespace recount
{

DocumentSummary postMortemSummary(const QString &path, const SourceText &source)
{
    const PostMortem values = readPostMortem(source);
    DocumentSummary summary;
    summary.path = path;
    summary.title = values.title.text;
    summary.kind = QStringLiteral("post-mortem");
    summary.values = summaryValues(values);
    summary.values.insert(QStringLiteral("status"),
                          values.header.value(QStringLiteral("status")).text);
    return summary;
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
        return values.value(QStringLiteral("resolve")).toInt(-1);
    case OpenActions:
        return int(values.value(QStringLiteral("actions")).toArray().size());
    case Severity:
        return values.value(QStringLiteral("severity")).toString();
    case Status:
        return values.value(QStringLiteral("status")).toString();
    default:
        return {};
    }
}

QString LibraryModel::searchWords(const DocumentEntry &entry) const
{
    const QJsonObject &values = entry.summary.values;
    return QString(values.value(QStringLiteral("services")).toVariant().toStringList().join(u' ') +
                   u' ' + values.value(QStringLiteral("severity")).toString());
}

bool LibraryModel::isNumber(int column) const
{
    return column == OpenActions || column == Resolve;
}

QString LibraryModel::text(const DocumentEntry &entry, int column) const
{
    const QJsonObject &values = entry.summary.values;
    switch (column) {
    case Date: {
        const QDate date =
            QDate::fromString(values.value(QStringLiteral("date")).toString(), Qt::ISODate);
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    }
    case Severity:
        return values.value(QStringLiteral("severity")).toString();
    case Status:
        return entry.error.isEmpty()
                   ? shownStatus(values.value(QStringLiteral("status")).toString())
                   : tr("can't be read");
    case Resolve: {
        const int minutes = values.value(QStringLiteral("resolve")).toInt(-1);
        return minutes < 0 ? QString() : spanText({minutes, minutes, false});
    }
    case OpenActions: {
        const int open = int(values.value(QStringLiteral("actions")).toArray().size());
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
