#pragma once

#include "context/companybin.h"
#include "foundation/result.h"

#include <QString>

namespace recount
{

/// The id of a thing when it is as a draft demands: bounds, and links that lead somewhere.
/// Errors: InvalidData, with the place and what was expected there.
Result<QString> checkedThing(const Pack &pack, const ThingRef &thing);
/// The same for language, title and facts of the company; the id is empty.
Result<QString> checkedCompany(const Pack &pack);
Result<QString> checkedClaim(const Pack &pack, const Claim &claim);
/// Errors: two phases share a month, one has none, or there are too many.
Result<void> checkPhases(const Pack &pack);
/// Errors: all documents together are longer than a pack may have.
Result<void> checkDocuments(const Pack &pack);

/// Moves each entry to the phase that has its month. Errors: none has, naming the entry.
Result<void> entriesIntoTheirPhases(Pack &pack);

} // namespace recount
