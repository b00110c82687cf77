#pragma once

#include "context/owncompany.h"

#include <QString>

namespace recount
{

/// What undo and redo call an edit, translated: "Add fix", "Edit fix", "Delete fix".
QString addWords(ThingKind kind);
QString changeWords(ThingKind kind);
QString removeWords(ThingKind kind);
/// For the text at a path, by the thing that it belongs to.
QString textWords(const QString &path);

} // namespace recount
