#pragma once

#include "commandline/commandoutput.h"

#include <QList>
#include <QPair>
#include <QString>

namespace recount
{

/// A text as a terminal may show it: characters that command a terminal, or turn the direction of
/// what follows, are U+FFFD; tabs stay.
QString terminalText(const QString &text);

/// Rows of two columns, the second one aligned; lines of the second one begin below each other.
QString alignedText(const QList<QPair<QString, QString>> &rows);

/// What went wrong, on standard error.
CommandOutput failedOutput(const QString &text);

} // namespace recount
