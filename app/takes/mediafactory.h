#pragma once

#include "foundation/result.h"
#include "takes/mediaplugin.h"

#include <functional>

namespace recount
{

/// Gives the plugin when it is first needed; an error when it can't be loaded.
using MediaFactory = std::function<Result<MediaPlugin *>()>;

/// Loads the shipped sound plugin from beside the program, or from its library folder.
MediaFactory installedMedia();

} // namespace recount
