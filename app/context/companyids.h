#pragma once

#include "context/owncompany.h"

#include <QString>

namespace recount
{

/// A text as part of an id: small letters, digits and single hyphens, at most 40; may be empty.
QString slug(const QString &text);

/// An id for a new thing of a company, made from its words: free in the pack and in its bin. That
/// of a question ends at random, so that progress on one deleted long ago never comes to it.
QString freshId(const CompanyDraft &draft, ThingKind kind, const QString &words);
QString freshFollowUpId(const CompanyDraft &draft, const QString &words);

} // namespace recount
