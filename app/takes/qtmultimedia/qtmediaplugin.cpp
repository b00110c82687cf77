#include "takes/qtmultimedia/qtmediaplugin.h"

#include "takes/qtmultimedia/qtcaptureport.h"
#include "takes/qtmultimedia/qtplaybackport.h"

namespace recount
{

std::unique_ptr<CapturePort> QtMediaPlugin::createCapture(CaptureListener &listener)
{
    return std::make_unique<QtCapturePort>(listener);
}

std::unique_ptr<PlaybackPort> QtMediaPlugin::createPlayback(PlaybackListener &listener)
{
    return std::make_unique<QtPlaybackPort>(listener);
}

} // namespace recount
