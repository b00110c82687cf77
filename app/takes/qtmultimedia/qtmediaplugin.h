#pragma once

#include "takes/mediaplugin.h"

#include <QObject>

namespace recount
{

class QtMediaPlugin : public QObject, public MediaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RECOUNT_MEDIA_PLUGIN_IID)
    Q_INTERFACES(recount::MediaPlugin)

public:
    std::unique_ptr<CapturePort> createCapture(CaptureListener &listener) override;
    std::unique_ptr<PlaybackPort> createPlayback(PlaybackListener &listener) override;
};

} // namespace recount
