#pragma once

#include "packs/pack.h"

#include <QFlags>
#include <QString>

namespace recount
{

/// What of a pack to copy into an own company.
enum class PackPart {
    CompanyFacts = 1, ///< the company, its stack, weak points and what became of them
    Timeline = 2,
    Fixes = 4,
    Communication = 8, ///< with the responsibilities
    Questions = 16,    ///< with practice steps and tips
    Documents = 32,
};
Q_DECLARE_FLAGS(PackParts, PackPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(PackParts)

constexpr PackParts wholePack{0x3f};

/// A copy of these parts, for `CompanyStore::create`, which gives it an id. Things keep their ids
/// and their origin, which stays fictional until the user says otherwise; links between parts of
/// which one is missing are left out. What is not copied is as in `emptyCompany`, but without
/// phases.
Pack makeMine(const Pack &pack, PackParts parts = wholePack);

/// What a new company starts from: phases to fill and the rows that every company has, no texts.
/// `language` is two letters, as in a pack.
Pack emptyCompany(const QString &language);

/// What to ask for where a text is empty, for what usually goes missing; empty where the name of
/// the field says it all. `path` is as in packs/packtexts.h.
QString fieldPrompt(const Pack &pack, const QString &path);

/// A complete own company under an id that others can import beside their own packs: its title and
/// a part of its own id.
Pack sharedPack(const Pack &pack);

} // namespace recount
