#pragma once

#include "checks/finding.h"
#include "postmortem/checklimits.h"
#include "postmortem/neighbours.h"
#include "postmortem/postmortem.h"

#include <QDate>
#include <QList>
#include <QString>

namespace recount
{

struct CheckInput {
    const SourceText &source;
    const PostMortem &document;
    CheckProfile profile = CheckProfile::Work;
    QDate today;
    NeighboursBeside library;
};

/// All findings in the order of their places. Runs on any thread.
QList<Finding> checkPostMortem(const CheckInput &input);
/// The same with other limits than the usual ones.
QList<Finding> checkPostMortem(const CheckInput &input, const CheckLimits &limits);

} // namespace recount
