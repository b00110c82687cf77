#pragma once

#include "context/view/companysection.h"
#include "context/view/companysections.h"

#include <optional>

namespace recount
{

/// The sections of the company page, from top to bottom.
enum class CompanyPart {
    Overview,
    Changes,
    Phases,
    Responsibilities,
    Communication,
    About,
};

/// What each of them is made of, in that order. Dialogs outlive what is made.
QList<SectionParts> companyParts(Dialogs &dialogs, const CompanyLinks &links);

/// The section that shows what a path of packs/packtexts.h leads to; none for what is shown
/// elsewhere.
std::optional<CompanyPart> companyPartOf(const QString &path);

} // namespace recount
