#pragma once

#include <QStringList>

namespace recount
{

/// A row read from a file, and the line on which it begins, counted from 1.
struct TableRow {
    qint64 line = 0;
    QStringList cells;
};

} // namespace recount
