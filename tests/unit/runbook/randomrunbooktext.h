#pragma once

#include "runbook/runbookwords.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace recount
{

/// The form in which a runbook is written.
struct RunbookTextForm {
    QString lang = QStringLiteral("en");
    QString lineEnd = QStringLiteral("\n");
    bool hasMark = false;     ///< of UTF-8
    bool endsWithLine = true; ///< the last line has its end
    bool isListed = false;    ///< steps are items of a list
    int steps = 5;
};

/// A runbook whose every reference says in brackets to which step it leads: "step 3 (T7)", so that
/// it can be told whether it still leads there. Titles are "Look at T1", "Look at T2", ...
inline QByteArray randomRunbookText(const RunbookTextForm &form, QRandomGenerator &random)
{
    const bool isFrench = form.lang == u"fr";
    const auto stepWord = [&] {
        return isFrench ? QStringLiteral("étape") : QStringLiteral("step");
    };
    const auto titleOf = [](int step) { return QStringLiteral("Look at T%1").arg(step); };
    const auto any = [&] { return 1 + random.bounded(form.steps); };
    const auto prose = [&](int step) {
        return QStringLiteral("%1 %2 (T%2)").arg(stepWord()).arg(step);
    };
    const auto target = [&](int step) {
        BranchTarget to;
        to.kind = BranchTarget::Kind::Step;
        to.number = step;
        return runbookwords::targetText(to, form.isListed ? QString() : titleOf(step), form.lang);
    };
    QStringList lines{QStringLiteral("---"),
                      QStringLiteral("recount: runbook/1"),
                      QStringLiteral("lang: ") + form.lang,
                      QStringLiteral("---"),
                      QStringLiteral("# Runbook: Random"),
                      QString()};
    lines << (isFrench ? QStringLiteral("## Diagnostic") : QStringLiteral("## Diagnosis"))
          << QString() << QStringLiteral("Begin with %1, not at `step 2`.").arg(prose(1))
          << QString();
    for (int step = 1; step <= form.steps; ++step) {
        if (form.isListed) {
            lines << QStringLiteral("%1. %2").arg(step).arg(titleOf(step));
            if (random.bounded(2) == 0)
                lines << QStringLiteral("   If it shows `x%1`, %2.")
                             .arg(random.bounded(99))
                             .arg(target(any()));
            continue;
        }
        lines << QStringLiteral("### ") + runbookwords::stepHeading(step, titleOf(step), form.lang)
              << QString();
        if (random.bounded(2) == 0)
            lines << (isFrench ? QStringLiteral("*contrôle · 2 min*")
                               : QStringLiteral("*check · 2 min*"))
                  << QString();
        if (random.bounded(3) > 0)
            lines << QStringLiteral("```bash") << QStringLiteral("echo step 1")
                  << QStringLiteral("```") << QString();
        if (random.bounded(3) == 0)
            lines << QStringLiteral("As seen at %1.").arg(prose(any())) << QString();
        lines << QStringLiteral("| ") +
                     runbookwords::branchHeader(form.lang, false).join(QStringLiteral(" | ")) +
                     QStringLiteral(" |")
              << QStringLiteral("| --- | --- |");
        const int branches = random.bounded(3);
        for (int branch = 0; branch < branches; ++branch) {
            const int to = any();
            lines << QStringLiteral("| contains `b%1` | %2 (T%3) |")
                         .arg(branch)
                         .arg(target(to))
                         .arg(to);
        }
        const int to = any();
        lines << QStringLiteral("| %1 | %2 (T%3) |")
                     .arg(isFrench ? QStringLiteral("sinon") : QStringLiteral("anything else"),
                          target(to))
                     .arg(to);
        lines << QString();
    }
    lines << QStringLiteral("## Quickfixes") << QString()
          << QStringLiteral("### ") +
                 runbookwords::quickfixHeading(1, QStringLiteral("Restart"), form.lang)
          << QString() << QStringLiteral("Restart it, then go back to %1.").arg(prose(any()))
          << QString() << QStringLiteral("## Escalation") << QString()
          << QStringLiteral("| After | Who | Bring |") << QStringLiteral("| --- | --- | --- |")
          << QStringLiteral("| 15 min | on-call | output of %1 |").arg(prose(any()));
    QString text = lines.join(form.lineEnd);
    if (form.endsWithLine)
        text += form.lineEnd;
    return (form.hasMark ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

} // namespace recount
