#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// Numbers of the impact and the times during which it was felt, from the section and the header.
void readImpact(const DocumentParts &document, PostMortem &values);

/// The numbers with a unit in a text: "~850 lost orders", "1,200–1,500 users", "100 % of users".
QList<Measure> readMeasures(const QString &text);

/// "1,200" and "1 200" are one number; "1.5" and "1,5" have a fraction. "12k" is 12,000.
double writtenNumber(QString digits);

} // namespace recount
