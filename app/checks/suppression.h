#pragma once

#include "checks/prose.h"
#include "checks/rulecatalogue.h"

#include <QDate>

namespace recount
{

/// `<!-- recount:ignore PM16 until=2026-03-01 by=ana reason="the charts are gone" -->`: the
/// findings of these rules are not told in the section where it stands, or in the whole document
/// when it stands above the first section under the title.
struct Suppression {
    QStringList rules;
    QDate until; ///< the last day
    QString untilText;
    QString by;
    QString reason;
    ByteRange range; ///< the comment
    ByteRange scope;
};

QList<Suppression> suppressionsIn(const SourceText &source, const RuleCatalogue &rules);

/// A document that was checked.
struct SuppressionInput {
    const SourceText &source;
    const QList<MarkdownBlock> &blocks;
    const Prose &prose;
    QDate today;
    CheckProfile profile = CheckProfile::Work;
    const RuleCatalogue &rules;
};

/// Takes out what the comments of the document hide, and tells which of them do not count.
void applySuppressions(const SuppressionInput &input, QList<Finding> &findings);

/// A comment that hides the finding: under the heading of its section, or above the first section
/// when it is about the whole document.
TextPatch suppressionPatch(const SourceText &source, const Finding &finding, const QString &reason,
                           const QDate &until, const QString &by);

} // namespace recount
