#pragma once

#include "commandline/commandoutput.h"

#include <QStringList>

namespace recount
{

/// The values of a post-mortem as text or JSON.
/// `arguments` begin with the command.
CommandOutput showCommand(const QStringList &arguments, const CommandSurroundings &surroundings);

} // namespace recount
