#include "postmortem/incidentcost.h"

#include "postmortem/impactreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

std::optional<CostRow> costRowOf(const QString &words)
{
    static const QRegularExpression row(
        QStringLiteral("^\\s*(\\d{1,6}(?:[.,]\\d+)?)\\s*([\\p{L}][\\p{L} '’-]{0,40}?)?\\s*[×x*]\\s*"
                       "(\\d{1,6}(?:[.,]\\d+)?)\\s*(h|hours?|heures?|min|minutes?)"
                       "(?:\\s*[×x*]\\s*([€$£])?\\s*(\\d{1,7}(?:[.,]\\d+)?)\\s*"
                       "([€$£]|[A-Z]{3})?(?:\\s*/\\s*h)?)?\\s*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = row.match(words);
    if (!match.hasMatch())
        return {};
    CostRow cost;
    cost.people = writtenNumber(match.captured(1));
    cost.who = match.captured(2).trimmed();
    cost.hours = writtenNumber(match.captured(3));
    if (match.captured(4).startsWith(QLatin1String("min")))
        cost.hours /= 60;
    if (match.capturedLength(6) > 0) {
        cost.rate = writtenNumber(match.captured(6));
        cost.currency = match.captured(5) + match.captured(7);
    }
    return cost;
}

} // namespace

QList<CostRow> readCost(const PostMortem &document)
{
    QList<CostRow> rows;
    const QString words = document.header.value(QStringLiteral("cost")).text;
    for (const QString &part : words.split(u';', Qt::SkipEmptyParts)) {
        if (const auto row = costRowOf(part))
            rows.append(*row);
    }
    return rows;
}

std::optional<IncidentCost> incidentCost(const QList<CostRow> &rows)
{
    if (rows.isEmpty())
        return {};
    IncidentCost cost;
    cost.currency = rows.constFirst().currency;
    const bool isMoney = std::all_of(rows.begin(), rows.end(), [&cost](const CostRow &row) {
        return row.rate && row.currency == cost.currency;
    });
    double money = 0;
    for (const CostRow &row : rows) {
        cost.personHours += row.personHours();
        money += row.personHours() * row.rate.value_or(0);
    }
    if (isMoney)
        cost.money = money;
    else
        cost.currency.clear();
    return cost;
}

} // namespace recount
