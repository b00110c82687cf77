#pragma once

#include "documents/markdownblocks.h"
#include "foundation/csvwriter.h"

namespace recount
{

/// A table of a document as comma-separated values, its header first; all rows have as many cells
/// as it. Cells are plain text: markup stays as it is written, no cell can run as a formula.
/// `table` is a block of that kind.
QByteArray tableCsv(const SourceText &source, const MarkdownBlock &table,
                    const CsvStyle &style = {});

} // namespace recount
