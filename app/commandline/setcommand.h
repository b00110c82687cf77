#pragma once

#include "commandline/commandoutput.h"

#include <QStringList>

namespace recount
{

/// Changes single values of a post-mortem or a runbook; all else in the file stays byte for byte.
/// `arguments` begin with the command.
CommandOutput setCommand(const QStringList &arguments, const CommandSurroundings &surroundings);

} // namespace recount
