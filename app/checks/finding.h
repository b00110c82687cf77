#pragma once

#include "documents/textpatch.h"

#include <QList>
#include <QString>

namespace recount
{

enum class CheckProfile { Work, Practice };

/// What is wrong with a document, where, and what could be done.
struct Finding {
    enum class Severity { Hint, Warning, Error };

    QString rule; ///< "PM07"
    Severity severity = Severity::Warning;
    ByteRange range;      ///< empty at 0 when it is about the whole document
    QString text;         ///< one translated sentence
    QString fixText;      ///< what the button says; empty without a safe fix
    QList<TextPatch> fix; ///< of the same bytes
};

/// Adds a safe fix to a finding.
void offer(Finding *finding, const QString &label, const TextPatch &patch);

/// In the order of their places.
void sortFindings(QList<Finding> &findings);

} // namespace recount
