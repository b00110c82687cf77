#include "runbook/view/runbooklistmodel.h"

#include "runbook/runbookjson.h"
#include "runbook/runbookreader.h"

#include <QJsonArray>
#include <QLocale>

namespace recount
{

namespace
{

QString wordsAt(const DocumentEntry &entry, QLatin1String key)
{
    return entry.summary.values.value(key).toString();
}

QString statusWord(const QString &status)
{
    if (status == u"tested")
        return RunbookListModel::tr("tested");
    return status == u"deprecated" ? RunbookListModel::tr("deprecated")
                                   : RunbookListModel::tr("draft");
}

} // namespace

DocumentSummary runbookSummary(const QString &path, const SourceText &source)
{
    const Runbook values = readRunbook(source);
    DocumentSummary summary;
    summary.path = path;
    summary.title = values.title.text;
    summary.kind = QStringLiteral("runbook");
    summary.values = {{QStringLiteral("service"), values.service},
                      {QStringLiteral("owner"), values.owner},
                      {QStringLiteral("alerts"), QJsonArray::fromStringList(values.alerts)},
                      {QStringLiteral("steps"), int(values.steps.size())},
                      {QStringLiteral("quickfixes"), int(values.quickfixes.size())},
                      {QStringLiteral("status"), nameOf(values.status)},
                      {QStringLiteral("tested"), values.lastTested.toString(Qt::ISODate)}};
    return summary;
}

int RunbookListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunbookListModel::sortValue(const DocumentEntry &entry, int column) const
{
    switch (column) {
    case Service:
        return wordsAt(entry, QLatin1String("service"));
    case Owner:
        return wordsAt(entry, QLatin1String("owner"));
    case Steps:
        return entry.summary.values.value(QLatin1String("steps")).toInt();
    case Status:
        return wordsAt(entry, QLatin1String("status"));
    case Tested:
        return wordsAt(entry, QLatin1String("tested"));
    default:
        return {};
    }
}

QString RunbookListModel::searchWords(const DocumentEntry &entry) const
{
    return QStringList{
        wordsAt(entry, QLatin1String("service")), wordsAt(entry, QLatin1String("owner")),
        entry.summary.values.value(QLatin1String("alerts")).toVariant().toStringList().join(u' ')}
        .join(u' ');
}

bool RunbookListModel::isNumber(int column) const
{
    return column == Steps;
}

QString RunbookListModel::text(const DocumentEntry &entry, int column) const
{
    switch (column) {
    case Service:
        return wordsAt(entry, QLatin1String("service"));
    case Owner:
        return wordsAt(entry, QLatin1String("owner"));
    case Steps: {
        const int steps = entry.summary.values.value(QLatin1String("steps")).toInt();
        return steps == 0 ? QString() : QLocale().toString(steps);
    }
    case Status:
        return entry.error.isEmpty() ? statusWord(wordsAt(entry, QLatin1String("status")))
                                     : tr("can't be read");
    case Tested: {
        const QDate day = QDate::fromString(wordsAt(entry, QLatin1String("tested")), Qt::ISODate);
        return day.isValid() ? day.toString(Qt::ISODate) : tr("never");
    }
    default:
        return {};
    }
}

QVariant RunbookListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Service:
        return tr("Service");
    case Owner:
        return tr("Owner");
    case Steps:
        return tr("Steps");
    case Status:
        return tr("Status");
    case Tested:
        return tr("Last tested");
    default:
        return {};
    }
}

} // namespace recount
