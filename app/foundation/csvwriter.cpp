#include "foundation/csvwriter.h"

#include "foundation/formulaguard.h"

#include <QLocale>
#include <QStringView>

#include <algorithm>

namespace recount
{

namespace
{

/// In any style, so that reading finds out which one it is.
bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool needsQuotes(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    return cell.front().isSpace() || cell.back().isSpace() ||
           std::any_of(cell.begin(), cell.end(),
                       [](QChar c) { return c == u'"' || isSeparator(c); });
}

void appendCell(QString &line, const QString &cell)
{
    QString safe = cell;
    safe.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    safe = guardFormulas(safe);
    if (!needsQuotes(safe)) {
        line += safe;
        return;
    }
    safe.replace(u'"', QStringLiteral("\"\""));
    line += u'"';
    line += safe;
    line += u'"';
}

} // namespace

CsvStyle spreadsheetStyle()
{
    const bool commaPartsDecimals = QLocale().decimalPoint() == u",";
    return {commaPartsDecimals ? u';' : u',', true};
}

QByteArray writeCsv(const QList<QStringList> &rows, const CsvStyle &style)
{
    QByteArray csv;
    if (style.byteOrderMark)
        csv += "\xEF\xBB\xBF";
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += style.separator;
            appendCell(line, row.at(i));
        }
        // A row of one empty cell would be an empty line.
        if (line.isEmpty() && !row.isEmpty())
            line = QStringLiteral("\"\"");
        csv += line.toUtf8();
        csv += "\r\n";
    }
    return csv;
}

} // namespace recount
