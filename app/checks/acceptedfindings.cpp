#include "checks/acceptedfindings.h"

#include <QCryptographicHash>

namespace recount
{

namespace
{

constexpr int markDigits = 10;

} // namespace

QString findingMark(const QByteArray &bytes, const ByteRange &range)
{
    const QByteArray words = bytes.mid(range.begin, range.end - range.begin).simplified();
    const QByteArray hash = QCryptographicHash::hash(words, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(markDigits));
}

QList<MarkedFinding> markedFindings(const QByteArray &bytes, const QList<Finding> &findings)
{
    QList<MarkedFinding> marked;
    marked.reserve(findings.size());
    for (const Finding &finding : findings)
        marked.append({finding.rule, findingMark(bytes, finding.range)});
    return marked;
}

AcceptedFindings acceptedOf(const QList<MarkedFinding> &findings)
{
    AcceptedFindings accepted;
    for (const MarkedFinding &finding : findings)
        accepted[finding.rule].append(finding.mark);
    return accepted;
}

int countOf(const AcceptedFindings &accepted)
{
    int count = 0;
    for (const QStringList &marks : accepted)
        count += int(marks.size());
    return count;
}

QList<bool> areAccepted(const QList<MarkedFinding> &findings, const AcceptedFindings &accepted)
{
    AcceptedFindings left = accepted;
    QList<bool> known(findings.size(), false);
    QMap<QString, int> edited;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const MarkedFinding &finding = findings.at(i);
        const auto marks = left.find(finding.rule);
        if (marks == left.end())
            continue;
        known[i] = !finding.mark.isEmpty() && marks->removeOne(finding.mark);
        if (!known.at(i))
            ++edited[finding.rule];
    }
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QString &rule = findings.at(i).rule;
        if (!known.at(i) && edited.contains(rule))
            known[i] = edited.value(rule) <= left.value(rule).size();
    }
    return known;
}

} // namespace recount
