#pragma once

#include "commandline/commandoutput.h"

namespace recount
{

/// What commands need fonts for: pages and pictures, made on any thread.
CommandSurroundings paintingSurroundings(const QDate &today, const QByteArray &zone);

} // namespace recount
