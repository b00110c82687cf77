#include "practice/stage.h"

namespace recount
{

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Hints:
        return QStringLiteral("hints");
    case Stage::ModelAnswer:
        return QStringLiteral("model-answer");
    case Stage::ListensFor:
        return QStringLiteral("listens-for");
    case Stage::FollowUps:
        break;
    }
    return QStringLiteral("follow-ups");
}

std::optional<Stage> stageFromName(const QString &name)
{
    for (const Stage stage : allStages) {
        if (stageName(stage) == name)
            return stage;
    }
    return std::nullopt;
}

} // namespace recount
