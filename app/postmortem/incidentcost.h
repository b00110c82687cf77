#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// `3 engineers × 2 h × 90 EUR`: what a group of people spent on the incident.
struct CostRow {
    double people = 0;
    double hours = 0;           ///< of each of them
    std::optional<double> rate; ///< for an hour of one of them
    QString currency;           ///< as it is written; empty without a rate
    QString who;                ///< "engineers"; may be empty

    double personHours() const { return people * hours; }
};

/// The line `Cost` under the title, its rows divided by `;`. Rows that are none are left out.
QList<CostRow> readCost(const PostMortem &document);

struct IncidentCost {
    double personHours = 0;
    /// Nothing unless every row has a rate in the same currency: a part is no sum.
    std::optional<double> money;
    QString currency;
};

/// Nothing without rows.
std::optional<IncidentCost> incidentCost(const QList<CostRow> &rows);

} // namespace recount
