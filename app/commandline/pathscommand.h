#pragma once

#include "commandline/commandoutput.h"

#include <QStringList>

namespace recount
{

/// Lists every way through a runbook with its minutes and its end. Reads files only.
/// `arguments` begin with the command.
CommandOutput pathsCommand(const QStringList &arguments, const CommandSurroundings &surroundings);

} // namespace recount
