#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// The items of the section: `**D1** Roll back · at: 09:41 · options: restart; wait · known then:
/// … · because: …`. Options are divided by semicolons.
void readDecisions(const DocumentParts &document, PostMortem &values);

/// All keys that mean the same as one of "at", "options", "known then" and "because".
QStringList decisionKeys(const QString &key);

} // namespace recount
