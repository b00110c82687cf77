#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// `checkout availability 99.9 % over 30 days, 1,200 bad of 4,000,000`: a promise to the users, and
/// how much of it the incident broke.
struct ServiceObjective {
    QString name;
    std::optional<double> targetPercent; ///< above 0 and below 100
    std::optional<int> windowDays;
    std::optional<double> bad;
    std::optional<double> total; ///< not less than `bad`
    Passage words;
};

/// The line `SLO` under the title. Parts that make no sense are left out; nothing without a target.
std::optional<ServiceObjective> readServiceObjective(const PostMortem &document);

/// What part of the error budget of the window is gone; above 1 when it is overdrawn.
struct BudgetBurned {
    enum class Basis { Counts, Time };

    double share = 0;
    Basis basis = Basis::Counts;
};

/// By counts where there are any, else by the weighted minutes of the impact; nothing when neither
/// is known.
std::optional<BudgetBurned> budgetBurned(const ServiceObjective &objective,
                                         const std::optional<double> &weightedMinutes);

} // namespace recount
