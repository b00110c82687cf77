#pragma once

#include "checks/finding.h"
#include "checks/ruletext.h"

#include <QList>
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

/// The rules of one kind of document.
class RuleCatalogue
{
public:
    /// What the catalogue is called, and its first words, in English as the texts are.
    struct Words {
        const char *context; ///< that all its texts are translated in
        const char *title;
        const char *introduction;
    };

    RuleCatalogue(const Words &words, QList<RuleText> texts);

    /// In their order. The first one is told about comments that should hide a finding and do not.
    QStringList ids() const;
    QString suppressionId() const;
    /// "PM"
    QString prefix() const { return suppressionId().left(2); }
    /// Nothing for an id that there is not.
    std::optional<Rule> rule(const QString &id) const;
    /// Severity of a rule without its texts; nothing when the profile leaves it out.
    std::optional<Finding::Severity> severity(const QString &id, CheckProfile profile) const;
    /// The page about a rule as Markdown; empty for an id that there is not.
    QString page(const QString &id) const;
    /// One page about all of them.
    QString allPages() const;

private:
    const RuleText *textOf(const QString &id) const;
    QString translated(const char *text) const;

    Words m_words;
    QList<RuleText> m_texts;
};

} // namespace recount
