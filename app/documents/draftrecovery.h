#pragma once

#include "documents/documentjournal.h"

#include <optional>

namespace recount
{

/// What an earlier run left unsaved. Drafts of which the file has every byte are forgotten: that
/// run ended between saving and forgetting. Reads files: for the thread pool.
DocumentJournal::Found findUnsaved(const DocumentJournal &journal);

/// The one of a file; of several the last edited. For the thread pool too.
std::optional<DocumentDraft> draftOf(const DocumentJournal &journal, const QString &path);

} // namespace recount
