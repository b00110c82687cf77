#pragma once

#include <QString>

namespace recount
{

/// Puts apostrophes into a cell of a table where a spreadsheet might run a formula.
///
/// A cell that begins with = + - @ (or their full-width forms), with a tab, a line end or another
/// control character gets one in front, and so does a cell that begins with apostrophes and one of
/// these, which makes the way back unambiguous. White space and quotes before the sign change
/// nothing. As a spreadsheet may part cells at another separator than the file was written with,
/// the same goes for what follows , ; a tab or a line end inside of the cell.
QString guardFormulas(const QString &cell);

/// The cell as it was before guardFormulas; others keep every apostrophe that guards nothing.
QString unguardFormulas(const QString &cell);

} // namespace recount
