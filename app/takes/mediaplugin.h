#pragma once

#include "takes/captureport.h"
#include "takes/playbackport.h"

#include <QtPlugin>

#include <memory>

namespace recount
{

/// What the sound plugin offers; loaded when the recorder or the player is first needed.
class MediaPlugin
{
public:
    virtual ~MediaPlugin() = default;
    virtual std::unique_ptr<CapturePort> createCapture(CaptureListener &listener) = 0;
    virtual std::unique_ptr<PlaybackPort> createPlayback(PlaybackListener &listener) = 0;
};

} // namespace recount

#define RECOUNT_MEDIA_PLUGIN_IID "org.recount.MediaPlugin/1"
Q_DECLARE_INTERFACE(recount::MediaPlugin, RECOUNT_MEDIA_PLUGIN_IID)
