#pragma once

#include "documents/documenttemplates.h"

namespace recount
{

/// What a new runbook can begin with: the shipped templates, then those of the user's folder, which
/// may be empty or missing.
QList<DocumentTemplate> runbookTemplates(const QString &lang, const QString &ownFolder = {});

} // namespace recount
