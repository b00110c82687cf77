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

enum class ObjectivePart { Name, Target, Window, Counts };

/// A part of the line as it is written: "checkout availability", "99.9", "30 days", "1,200 bad of
/// 4,000,000"; empty when it is not there. It need not be complete.
QString objectivePart(const QString &line, ObjectivePart part);
/// The line with another part, all else as it was written; an empty one is taken out. Unchanged
/// where the part makes no sense: a target from 0 to 100 without either, days, weeks or months (a
/// number alone is days), a number of a number that is not less.
QString objectiveWith(const QString &line, ObjectivePart part, const QString &value,
                      const QString &lang);

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
