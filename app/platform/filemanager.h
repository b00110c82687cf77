#pragma once

#include "foundation/result.h"

#include <QString>

namespace recount
{

/// Shows the file in the system's file manager, selected where the system can do that.
Result<void> revealInFileManager(const QString &path);

} // namespace recount
