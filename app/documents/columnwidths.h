#pragma once

#include <QList>

namespace recount
{

/// How wide a column of a table has to be, in any unit.
struct ColumnNeed {
    double word = 0;  ///< its longest word
    double cell = 0;  ///< its longest cell in one line
    double usual = 0; ///< most of its cells in one line
};

/// The widths of columns that share `room`. Those that need no more than their part get what they
/// need; of the others none gets less than its longest word where there is room for it, and what
/// is left goes to those that usually have more to say. Empty when all cells have room in one line.
QList<double> columnWidths(const QList<ColumnNeed> &needs, double room);

} // namespace recount
