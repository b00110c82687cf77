#pragma once

#include "foundation/result.h"
#include "packs/pack.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace recount
{

/// A column of the table of a company's entries or fixes: what it is called, and how a cell of it
/// is written and read. Cells are plain text in the language of the company; read are English and
/// French, whatever the language, as files travel.
template <class Thing>
struct TableColumn {
    QString english;
    QString french;
    QStringList otherNames;
    bool required = false;
    QString (*write)(const Thing &thing, const QString &language) = nullptr;
    /// Errors: what the cell should be, to stand after the line's number. An empty cell leaves
    /// numbers and words of a choice as they are.
    Result<void> (*read)(Thing &thing, const QString &cell) = nullptr;

    const QString &name(const QString &language) const
    {
        return language == QLatin1String("fr") ? french : english;
    }
    /// Whether the head of a table means this column by a cell.
    bool isCalled(const QString &cell) const;
};

/// A cell as it is compared: without spaces around it, every line end a line feed.
QString tidyCell(const QString &cell);
/// The name of a column without case, accents and punctuation.
QString foldColumnName(const QString &name);

template <class Thing>
bool TableColumn<Thing>::isCalled(const QString &cell) const
{
    const QString wanted = foldColumnName(cell);
    if (foldColumnName(english) == wanted || foldColumnName(french) == wanted)
        return true;
    return std::any_of(otherNames.cbegin(), otherNames.cend(),
                       [&](const QString &other) { return foldColumnName(other) == wanted; });
}

/// Id, month, kind, what, why, technologies, origin. Links are not in the table.
const QList<TableColumn<TimelineEntry>> &timelineColumns();
/// Id, month, incident, both fixes with their times and people, how long the quickfix held, risk,
/// sentence to say, origin. Links are not in the table.
const QList<TableColumn<Fix>> &fixColumns();

} // namespace recount
