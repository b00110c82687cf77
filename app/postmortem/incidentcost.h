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
    int part = 0;               ///< which of those between the semicolons it is

    double personHours() const { return people * hours; }
};

/// The line `Cost` under the title, its rows divided by `;`. Rows that are none are left out.
QList<CostRow> readCost(const PostMortem &document);

enum class CostPart { People, Who, Hours, Rate };

/// A part of a row: "3", "engineers", "2", "90 EUR"; empty when it is not there.
QString costPart(const CostRow &row, CostPart part, const QString &lang);
/// The line with another part of that row, which is written anew; other rows stay as they are.
/// Unchanged where the part makes no sense: people and hours are numbers, a rate a number with a
/// currency or none.
QString costWith(const QString &line, const CostRow &row, CostPart part, const QString &value,
                 const QString &lang);
/// The line with one more row, of one person and one hour.
QString costWithRow(const QString &line);
QString costWithoutRow(const QString &line, const CostRow &row);

struct IncidentCost {
    double personHours = 0;
    /// Nothing unless every row has a rate in the same currency: a part is no sum.
    std::optional<double> money;
    QString currency;
};

/// Nothing without rows.
std::optional<IncidentCost> incidentCost(const QList<CostRow> &rows);

} // namespace recount
