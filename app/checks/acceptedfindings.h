#pragma once

#include "checks/finding.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace recount
{

/// What was accepted of one document: a mark for each finding, by rule. Lines and words are not
/// kept, so that the document may be edited and the language changed.
using AcceptedFindings = QMap<QString, QStringList>;

/// A finding as it is compared with what was accepted.
struct MarkedFinding {
    QString rule;
    QString mark; ///< of the bytes it is about; empty is unlike all others
};

/// Ten hexadecimal digits that follow from the words a finding is about, however they are spaced.
QString findingMark(const QByteArray &bytes, const ByteRange &range);
QList<MarkedFinding> markedFindings(const QByteArray &bytes, const QList<Finding> &findings);

AcceptedFindings acceptedOf(const QList<MarkedFinding> &findings);
int countOf(const AcceptedFindings &accepted);

/// Which of the findings were accepted, one answer for each. What stands unchanged is known again.
/// Of those that were edited as many stay accepted as their rule has left; where there are more of
/// them, all are told: nobody knows which of them is new.
QList<bool> areAccepted(const QList<MarkedFinding> &findings, const AcceptedFindings &accepted);

} // namespace recount
