#include "documents/draftrecovery.h"

#include "documents/documentfile.h"

namespace recount
{

DocumentJournal::Found findUnsaved(const DocumentJournal &journal)
{
    DocumentJournal::Found found = journal.find();
    found.drafts.removeIf([&](const DocumentDraft &draft) {
        if (draft.path.isEmpty())
            return false;
        const auto content = DocumentFile(draft.path).read();
        if (!content || content->bytes != draft.bytes)
            return false;
        // One that can't be removed is found and left out again next time.
        static_cast<void>(journal.forget(draft.id));
        return true;
    });
    return found;
}

std::optional<DocumentDraft> draftOf(const DocumentJournal &journal, const QString &path)
{
    for (const DocumentDraft &draft : findUnsaved(journal).drafts) {
        if (draft.path == path)
            return draft;
    }
    return {};
}

} // namespace recount
