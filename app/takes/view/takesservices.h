#pragma once

#include "foundation/clock.h"

namespace recount
{

class Dialogs;
class ErrorSink;
class Recorder;
class TakePlayer;
class TakeStore;

/// What the view of the takes works with; all outlive it.
struct TakesServices {
    TakeStore &store;
    TakePlayer &player;
    Recorder &recorder;
    const Clock &clock;
    Dialogs &dialogs;
    ErrorSink &errors;
};

} // namespace recount
