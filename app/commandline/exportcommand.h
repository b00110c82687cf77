#pragma once

#include "commandline/commandoutput.h"

#include <QStringList>

namespace recount
{

/// Makes another form of a post-mortem.
/// `arguments` begin with the command.
CommandOutput exportCommand(const QStringList &arguments, const CommandSurroundings &surroundings);

} // namespace recount
