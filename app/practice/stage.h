#pragma once

#include <QString>

#include <optional>

namespace recount
{

/// What can be unfolded below a question, in the order in which it helps.
enum class Stage { Hints, ModelAnswer, ListensFor, FollowUps };

inline constexpr Stage allStages[] = {Stage::Hints, Stage::ModelAnswer, Stage::ListensFor,
                                      Stage::FollowUps};

/// The stable word in the database: "hints", "model-answer", "listens-for", "follow-ups".
QString stageName(Stage stage);
std::optional<Stage> stageFromName(const QString &name);

} // namespace recount
