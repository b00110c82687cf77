#pragma once

#include "documents/documentjournal.h"

namespace recount
{

/// What an earlier run left unsaved. Drafts of which the file has every byte are forgotten: that
/// run ended between saving and forgetting. Reads files: for the thread pool.
DocumentJournal::Found findUnsaved(const DocumentJournal &journal);

} // namespace recount
