#pragma once

#include "documents/textpatch.h"
#include "postmortem/checklimits.h"
#include "postmortem/postmortem.h"

#include <QDate>
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

/// A document of the library beside the one that is checked.
struct Neighbour {
    QString path;
    QString title;
    QStringList services;
    QString trigger;
    QStringList factors;
};

struct CheckInput {
    const SourceText &source;
    const PostMortem &document;
    CheckProfile profile = CheckProfile::Work;
    QDate today;
    QList<Neighbour> library;
};

/// All findings in the order of their places. Runs on any thread.
QList<Finding> checkPostMortem(const CheckInput &input);
/// The same with other limits than the usual ones.
QList<Finding> checkPostMortem(const CheckInput &input, const CheckLimits &limits);

} // namespace recount
