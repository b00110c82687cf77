#pragma once

#include "documents/documenttemplates.h"

namespace recount
{

/// What a new post-mortem can begin with: the shipped templates, then those of the user's folder,
/// which may be empty or missing.
QList<DocumentTemplate> postMortemTemplates(const QString &lang, const QString &ownFolder = {});

} // namespace recount
