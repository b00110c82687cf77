#pragma once

#include "postmortem/finding.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace recount
{

/// What a check looks for, and why, in the language of the user.
struct Rule {
    QString id;    ///< "PM07"
    QString title; ///< what a document should have, in a few words
    QString why;
    QString source; ///< short names of what the rule follows
    QString before; ///< an example that is told
    QString after;  ///< the same as it should be
    /// Nothing where the profile leaves the rule out.
    std::optional<Finding::Severity> work;
    std::optional<Finding::Severity> practice;

    std::optional<Finding::Severity> severity(CheckProfile profile) const
    {
        return profile == CheckProfile::Work ? work : practice;
    }
};

/// Id of what is told about a comment that should hide a finding and does not.
inline constexpr QLatin1String suppressionRule("PM00");

/// PM00 to PM53 in their order.
QStringList ruleIds();

/// Nothing for an id that there is not.
std::optional<Rule> ruleOf(const QString &id);

/// Severity of a rule without its texts; nothing when the profile leaves it out.
std::optional<Finding::Severity> ruleSeverity(const QString &id, CheckProfile profile);

/// The page about a rule as Markdown; empty for an id that there is not.
QString rulePage(const QString &id);

/// One page about all of them.
QString rulesPage();

} // namespace recount
