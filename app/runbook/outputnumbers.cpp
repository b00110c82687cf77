#include "runbook/outputnumbers.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace recount
{

namespace
{

constexpr qsizetype mostText = 200'000; ///< characters that are looked at

struct Amount {
    double value = 0;
    QString unit;
};

/// "1,234.5 MB", "12%", "0,8"; thousands by comma, apostrophe or a space that does not break.
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.,:/-])([+-]?(?:\\d{1,3}(?:[,'\u00a0\u202f]\\d{3})+(?:\\.\\d+)?|"
                       "\\d+(?:[.,]\\d+)?))[ \u00a0\u202f]?(%|[KMGT]i?[Bo]?\\b|[a-zA-Z\u00b5]{1,7}"
                       "(?![\\w-]))?(?![\\d:/-])(?!\\.\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

double valueOf(QString digits)
{
    static const QRegularExpression grouped(
        QStringLiteral("^[+-]?\\d{1,3}(?:[,'\u00a0\u202f]\\d{3})+(?:\\.\\d+)?$"));
    static const QRegularExpression separators(QStringLiteral("[,'\u00a0\u202f]"));
    if (grouped.match(digits).hasMatch())
        digits.remove(separators);
    return digits.replace(u',', u'.').toDouble();
}

QList<Amount> amountsIn(const QString &text)
{
    QList<Amount> result;
    auto matches = numberPattern().globalMatch(text);
    while (matches.hasNext() && result.size() < 1'000) {
        const auto match = matches.next();
        QString unit = match.captured(2);
        if (unit.size() == 1 && QStringLiteral("KMGT").contains(unit)) // df -h, du -h
            unit += QLatin1String("i");
        result.append({valueOf(match.captured(1)), unit});
    }
    return result;
}

/// The first that can be of this unit, in the base unit.
std::optional<double> firstOf(const QString &text, const QString &unit)
{
    const MeasureUnit wanted = measureUnit(unit);
    for (const Amount &amount : amountsIn(text)) {
        const MeasureUnit found = measureUnit(amount.unit);
        const bool isKnown = !amount.unit.isEmpty() && (found.factor != 1 || amount.unit == u"%" ||
                                                        found.kind == wanted.kind);
        if (unit.isEmpty())
            return amount.value;
        if (!isKnown)
            return amount.value * wanted.factor;
        if (found.kind == wanted.kind)
            return amount.value * found.factor;
    }
    return {};
}

QString withoutHeading(const QString &text)
{
    static const QRegularExpression rule(QStringLiteral("^[ |+=-]*-{3}[ |+=-]*$"),
                                         QRegularExpression::MultilineOption);
    const auto match = rule.match(text);
    return match.hasMatch() ? text.mid(match.capturedEnd()) : text;
}

/// Where the columns of a heading begin; words of one column have one space between.
struct Columns {
    explicit Columns(const QString &line)
    {
        static const QRegularExpression column(QStringLiteral("[^\\s|]+(?: [^\\s|]+)*"));
        auto matches = column.globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            names.append(match.captured().toLower());
            begins.append(match.capturedStart());
        }
    }

    QStringList names;
    QList<qsizetype> begins;
};

QList<double> columnNumbers(const QString &text, const QString &label, const QString &unit)
{
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i + 1 < int(lines.size()) && i < 20; ++i) {
        const Columns columns(lines.at(i));
        const qsizetype at = columns.names.indexOf(label.toLower());
        if (at < 0 || (columns.names.size() < 2 && !lines.at(i + 1).contains(u"---")))
            continue;
        const bool hasBars = lines.at(i).contains(u'|');
        const qsizetype bar = lines.at(i).left(columns.begins.at(at)).count(u'|');
        QList<double> result;
        for (int row = i + 1; row < int(lines.size()) && result.size() < 1'000; ++row) {
            const QString &line = lines.at(row);
            QString cell;
            if (hasBars) {
                cell = line.section(u'|', int(bar), int(bar));
            } else {
                // A cell may be wider than its heading, and stand to the right in it.
                const qsizetype next =
                    at + 1 < columns.begins.size() ? columns.begins.at(at + 1) : line.size();
                cell = line.mid(columns.begins.at(at), next - columns.begins.at(at));
            }
            if (const auto number = firstOf(cell, unit))
                result.append(*number);
        }
        if (!result.isEmpty())
            return result;
    }
    return {};
}

} // namespace

QList<double> numbersInOutput(const QString &text, const QString &label, const QString &unit)
{
    const QString seen = text.left(mostText);
    if (!label.isEmpty()) {
        const QList<double> column = columnNumbers(seen, label, unit);
        if (!column.isEmpty())
            return column;
        const QRegularExpression named(QStringLiteral("(?<!\\w)") +
                                           QRegularExpression::escape(label) +
                                           QStringLiteral("\"?\\s*[:=|]([^\\n]{1,200})"),
                                       QRegularExpression::CaseInsensitiveOption);
        if (const auto match = named.match(seen); match.hasMatch()) {
            if (const auto number = firstOf(match.captured(1), unit))
                return {*number};
        }
    }
    const auto first = firstOf(withoutHeading(seen), unit);
    return first ? QList<double>{*first} : QList<double>();
}

} // namespace recount
