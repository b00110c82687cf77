#pragma once

#include "context/companyedits.h"
#include "context/tablerow.h"
#include "foundation/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

struct FieldChange {
    QString column; ///< as the file calls it
    QString before;
    QString after;
};

struct ChangedRow {
    qint64 line = 0;
    QString id;
    QString title; ///< what the entry or the incident is
    QList<FieldChange> fields;
};

struct AddedRow {
    qint64 line = 0;
    QString title;
};

struct LeftOut {
    qint64 line = 0;
    QString reason; ///< translated
};

/// What importing a table will do to a company, to be looked at before anything is written.
struct ImportPreview {
    QList<AddedRow> added;
    QList<ChangedRow> changed;
    QList<LeftOut> leftOut; ///< rows and columns
    int unchanged = 0;      ///< rows that say what the company says already

    bool changesSomething() const { return !added.isEmpty() || !changed.isEmpty(); }

    // What `importEdit` does; ids of new things may still be empty.
    Pack base;
    QList<TimelineEntry> newEntries;
    QList<TimelineEntry> changedEntries;
    QList<Fix> newFixes;
    QList<Fix> changedFixes;
};

/// Compares a table with a company. The first row that is not empty names the columns, in English
/// or French and in any order (tablecolumns.h); columns of other names are left out and listed.
///
/// A row with an id of the company is that entry; otherwise it is the only one with the same month
/// and words, or else the only one with the same words; otherwise it is new. What the table has no
/// column for stays, links among it. New things are lived unless a column says otherwise.
/// Nothing is ever deleted: what the table lacks stays.
///
/// Errors: InvalidData naming the line, when the table is empty or a required column is missing.
Result<ImportPreview> previewTimeline(const Pack &company, const QList<TableRow> &rows);
Result<ImportPreview> previewFixes(const Pack &company, const QList<TableRow> &rows);

/// Everything of a preview as one edit. Errors: the company is another one by now.
CompanyEdit importEdit(const ImportPreview &preview);

/// The tables of a company for `writeCsv` and `writeMarkdownTable`, the names of the columns first.
/// Importing them again changes nothing.
QList<QStringList> timelineRows(const Pack &company);
QList<QStringList> fixRows(const Pack &company);

} // namespace recount
