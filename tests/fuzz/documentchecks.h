#pragma once

#include <QByteArray>
#include <QString>

namespace recount
{

/// Reads a document in every way, edits each table and list of it, and exports it. Answers what
/// does not hold; empty when all does:
/// lines and sections are the whole text, blocks and the values of a runbook lie within it, and the
/// edit of a cell, a row, a box or an item changes no line but its own.
QString wrongOfDocument(const QByteArray &bytes);

} // namespace recount
