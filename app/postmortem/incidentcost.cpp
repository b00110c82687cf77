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

/// With the fraction's sign of the language, and no thousands.
QString numberText(double number, const QString &lang)
{
    QString text = QString::number(number, 'g', 10);
    return lang == u"fr" ? text.replace(u'.', u',') : text;
}

} // namespace

QList<CostRow> readCost(const PostMortem &document)
{
    QList<CostRow> rows;
    const QString words = document.header.value(QStringLiteral("cost")).text;
    const QStringList parts = words.split(u';');
    for (int i = 0; i < int(parts.size()); ++i) {
        if (auto row = costRowOf(parts.at(i))) {
            row->part = i;
            rows.append(*row);
        }
    }
    return rows;
}

QString costPart(const CostRow &row, CostPart part, const QString &lang)
{
    switch (part) {
    case CostPart::People:
        return numberText(row.people, lang);
    case CostPart::Who:
        return row.who;
    case CostPart::Hours:
        return numberText(row.hours, lang);
    case CostPart::Rate:
        break;
    }
    return row.rate ? QString(numberText(*row.rate, lang) + u' ' + row.currency).trimmed()
                    : QString();
}

QString costWith(const QString &line, const CostRow &row, CostPart part, const QString &value,
                 const QString &lang)
{
    QStringList parts = line.split(u';');
    const bool isPart = row.part >= 0 && row.part < parts.size();
    const QString words = value.simplified();
    if (!isPart || words == costPart(row, part, lang))
        return line;
    const auto said = [&](CostPart which) {
        return which == part ? words : costPart(row, which, lang);
    };
    QString written = said(CostPart::People);
    if (!said(CostPart::Who).isEmpty())
        written += u' ' + said(CostPart::Who);
    written += QStringLiteral(" × ") + said(CostPart::Hours) + QStringLiteral(" h");
    if (!said(CostPart::Rate).isEmpty())
        written += QStringLiteral(" × ") + said(CostPart::Rate);
    const auto read = costRowOf(written);
    // Words in the wrong place would be another row than what was meant.
    if (!read || costPart(*read, CostPart::Who, lang) != said(CostPart::Who))
        return line;
    parts[row.part] = (row.part > 0 ? u" " : u"") + written;
    return parts.join(u';');
}

QString costWithRow(const QString &line)
{
    const QString row = QStringLiteral("1 × 1 h");
    return line.trimmed().isEmpty() ? row : QString(line.trimmed() + QStringLiteral("; ") + row);
}

QString costWithoutRow(const QString &line, const CostRow &row)
{
    QStringList parts = line.split(u';');
    if (row.part >= 0 && row.part < parts.size())
        parts.removeAt(row.part);
    return parts.join(u';').trimmed();
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
