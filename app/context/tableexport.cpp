#include "context/tableexport.h"

#include "context/tableformats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct TableExport {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

QString plainCsv()
{
    return TableExport::tr("CSV (*.csv)");
}
QString spreadsheetCsv()
{
    return TableExport::tr("CSV for Excel and other spreadsheets (*.csv)");
}
QString markdown()
{
    return TableExport::tr("Markdown table (*.md)");
}

} // namespace

QStringList tableFileFilters()
{
    return {spreadsheetCsv(), plainCsv(), markdown()};
}

QByteArray tableFileContent(const QList<QStringList> &rows, const QString &path,
                            const QString &filter)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "md"_L1 || (filter == markdown() && suffix != "csv"_L1))
        return writeMarkdownTable(rows).toUtf8();
    return writeCsv(rows, filter == spreadsheetCsv() ? spreadsheetStyle() : CsvStyle());
}

QString fileNameFor(const QString &name)
{
    // What Windows refuses, which is more than the others do; a leading dot hides a file.
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]+"_s);
    QString fit = name;
    fit.replace(unfit, u"-"_s);
    fit = fit.simplified().left(80);
    while (fit.startsWith(u'.') || fit.startsWith(u' '))
        fit.remove(0, 1);
    while (fit.endsWith(u'.') || fit.endsWith(u' '))
        fit.chop(1);
    return fit.isEmpty() ? u"Recount"_s : fit;
}

} // namespace recount
