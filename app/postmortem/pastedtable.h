#pragma once

#include "postmortem/pastedline.h"
#include "postmortem/timelinereader.h"

namespace recount
{

/// Reads the rows of tables out of pasted lines: Markdown with bars, or cells divided by tabs as
/// spreadsheets and web pages give them. Remembers the header of the table it is in.
class PastedTable
{
public:
    /// Nothing when the line is no row of a table; the table is over then.
    std::optional<PastedLine> read(QStringView line, PastedWords words = PastedWords::Read);

private:
    std::optional<PastedLine> row(const QStringList &cells, PastedWords words) const;
    bool takeHeader(const QStringList &cells);

    std::optional<TimelineColumns> m_columns;
    /// A text with more tables than that is none of people; looking costs time.
    int m_headersLeft = 500;
};

} // namespace recount
