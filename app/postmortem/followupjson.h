#pragma once

#include "postmortem/postmortem.h"

#include <QJsonObject>

namespace recount
{

/// Objective and error budget, cost, publication, actions and whys, under the names of the schema.
/// What is not known is null.
QJsonObject followUpJson(const PostMortem &document, const QDate &today);

} // namespace recount
