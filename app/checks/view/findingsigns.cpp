#include "checks/view/findingsigns.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

using Severity = Finding::Severity;

constexpr int mostLines = 8;
constexpr int mostCharacters = 300; ///< of one

struct FindingSigns {
    Q_DECLARE_TR_FUNCTIONS(FindingSigns)
};

int countOf(const QList<Finding> &findings, Severity severity)
{
    return int(std::count_if(findings.begin(), findings.end(), [severity](const Finding &finding) {
        return finding.severity == severity;
    }));
}

} // namespace

Glyph worstFindingGlyph(const QList<Finding> &findings)
{
    if (countOf(findings, Severity::Error) > 0)
        return Glyph::Problem;
    return countOf(findings, Severity::Warning) > 0 ? Glyph::Warning : Glyph::Information;
}

QString findingCountWords(const QList<Finding> &findings)
{
    QStringList words;
    if (const int errors = countOf(findings, Severity::Error); errors > 0)
        words.append(FindingSigns::tr("%n error(s)", nullptr, errors));
    if (const int warnings = countOf(findings, Severity::Warning); warnings > 0)
        words.append(FindingSigns::tr("%n warning(s)", nullptr, warnings));
    if (const int hints = countOf(findings, Severity::Hint); hints > 0)
        words.append(FindingSigns::tr("%n hint(s)", nullptr, hints));
    return words.join(QStringLiteral(", "));
}

QStringList findingLines(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings.mid(0, mostLines))
        lines.append(finding.rule + u": " + finding.text.left(mostCharacters));
    if (findings.size() > mostLines)
        lines.append(
            FindingSigns::tr("%n more finding(s)", nullptr, int(findings.size()) - mostLines));
    return lines;
}

} // namespace recount
