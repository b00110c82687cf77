#pragma once

#include <functional>

class QObject;

namespace recount
{

/// Asks the system for the microphone where it wants to be asked (macOS and others from Qt 6.5
/// on), and tells `answered` on the GUI thread; at once where no permission is needed.
void requestMicrophone(QObject *context, std::function<void(bool granted)> answered);

} // namespace recount
