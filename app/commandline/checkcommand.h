#pragma once

#include "commandline/commandoutput.h"

#include <QStringList>

namespace recount
{

/// Looks for what is wrong in post-mortems. Reads files only.
/// `arguments` begin with the command.
CommandOutput checkCommand(const QStringList &arguments, const CommandSurroundings &surroundings);

} // namespace recount
