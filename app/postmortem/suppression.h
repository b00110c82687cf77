#pragma once

#include "postmortem/checkrun.h"

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

QList<Suppression> suppressionsIn(const SourceText &source);

/// Hides what the comments of the document hide, and tells which of them do not count.
void applySuppressions(CheckRun &run);

/// A comment that hides the finding: under the heading of its section, or above the first section
/// when it is about the whole document.
TextPatch suppressionPatch(const SourceText &source, const Finding &finding, const QString &reason,
                           const QDate &until, const QString &by);

} // namespace recount
