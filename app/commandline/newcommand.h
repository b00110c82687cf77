#pragma once

#include "commandline/commandoutput.h"

#include <QStringList>

namespace recount
{

/// Begins a post-mortem with a template; never writes over a file.
/// `arguments` begin with the command.
CommandOutput newCommand(const QStringList &arguments, const CommandSurroundings &surroundings);

} // namespace recount
