#pragma once

#include "documents/sourcetext.h"

namespace recount
{

/// A place as people and other programs name it: both count from 1, columns in characters.
struct SourcePlace {
    int line = 1;
    qsizetype column = 1;
};

/// Lines and columns of the bytes of a document. Quickest when places are asked for in their order.
class SourcePlaces
{
public:
    explicit SourcePlaces(const SourceText &source) : m_source(source) {}

    /// A byte within a line end is the end of its line.
    SourcePlace at(qsizetype byte);

private:
    const SourceText &m_source;
    int m_line = -1;
    qsizetype m_byte = 0;   ///< of that line, counted up to here
    qsizetype m_before = 0; ///< characters of that line before it
};

} // namespace recount
