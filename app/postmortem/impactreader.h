#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// Numbers of the impact and the times during which it was felt, from the section and the header.
void readImpact(const DocumentParts &document, PostMortem &values);

/// The numbers with a unit in a text: "~850 lost orders", "1,200–1,500 users", "100 % of users".
QList<Measure> readMeasures(const QString &text);

} // namespace recount
