#pragma once

namespace recount
{

/// Lets screen readers treat a waveform as a slider over its length. Installed once; later calls
/// do nothing.
void installWaveformAccessibility();

} // namespace recount
