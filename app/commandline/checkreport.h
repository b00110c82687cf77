#pragma once

#include "checks/rulecatalogue.h"
#include "commandline/sourceplaces.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace recount
{

/// A finding with the places of its bytes.
struct PlacedFinding {
    struct Change {
        SourcePlace begin;
        SourcePlace end;
        QString text; ///< what shall stand there
    };

    Finding finding;
    SourcePlace begin;
    SourcePlace end; ///< behind the last character
    QList<Change> fix;
    QString mark; ///< for what was accepted; see `findingMark`
};

struct CheckedFile {
    QString path; ///< as it was named
    QList<PlacedFinding> findings;
    QString error;                        ///< why it could not be read; empty when it could
    const RuleCatalogue *rules = nullptr; ///< that it was checked by; null when it was not
};

/// What `check` found in all files.
struct CheckReport {
    QList<CheckedFile> files;
    CheckProfile profile = CheckProfile::Work;
    Finding::Severity failOn = Finding::Severity::Error;

    bool isFailure(const Finding &finding) const { return finding.severity >= failOn; }
    bool hasFailures() const;
    bool hasErrors() const;
    /// The catalogues of all files, each once.
    QList<const RuleCatalogue *> catalogues() const;
};

/// `findings` are of exactly this text.
CheckedFile checkedFile(const QString &path, const SourceText &source,
                        const QList<Finding> &findings, const RuleCatalogue &rules);

/// "error", "warning" or "hint", in no language, as programs read it.
QString severityName(Finding::Severity severity);

/// `FILE:LINE:COLUMN: error PM07: text`, a line for each.
QByteArray textReport(const CheckReport &report);
QByteArray jsonReport(const CheckReport &report);
/// SARIF 2.1.0, as code hosts show it beside the lines.
QByteArray sarifReport(const CheckReport &report);
/// JUnit's XML: a suite for each file, a case for each rule.
QByteArray junitReport(const CheckReport &report);

} // namespace recount
