#pragma once

#include "runbook/runbook.h"

namespace recount
{

/// The words that a runbook is written with, in its own language whatever the window's is: English,
/// or French for a document that is marked so. What is written with them is read as the same value.
namespace runbookwords
{

/// What a line such as "Why: ..." begins with.
enum class Label {
    Why,
    Expected,
    Captures,
    Verify,
    Undo,
    SideEffects,
    ValidFor,
    Effect,
    Then,
    Warning,
    Caution,
    BlastRadius,
    Approval,
};

/// "Escalation"; empty for sections of no kind.
QString heading(RunbookSectionKind kind, const QString &lang);
/// The words of a heading without its marks: "Step 4: Read the log", "Quickfix Q1: Roll back".
QString stepHeading(int number, const QString &title, const QString &lang);
QString quickfixHeading(int number, const QString &title, const QString &lang);
/// With the colon, and the space that French puts before it.
QString label(Label label, const QString &lang);
/// A key of the table under the title: "owner", "alerts", ...
QString headerKey(const QString &key, const QString &lang);

QString stepKind(StepKind kind, const QString &lang);
QString placeholderType(PlaceholderType type, const QString &lang);
/// "1 h 30 min", "0.5 min".
QString minutes(double minutes);
/// The line under the heading of a step without its stars: "check · 1 min · from: bastion"; empty
/// when nothing is known.
QString metaLine(const RunbookStep &step, const QString &lang);
QString metaLine(const RunbookQuickfix &quickfix, const QString &lang);

/// "If the output…", "Then", and "Sample" when there are samples.
QStringList branchHeader(const QString &lang, bool withSamples);
QStringList placeholderHeader(const QString &lang);
QStringList escalationHeader(const QString &lang);

/// Markdown of one line: "contains `timeout`", "restarts > 3", "anything else".
QString conditionText(const BranchCondition &condition, const QString &lang);
/// Markdown of one line: "go to [Step 4](#step-4-read-the-log)". Without the title of what it leads
/// to there is no link. Words that are not understood stay as they are.
QString targetText(const BranchTarget &target, const QString &title, const QString &lang);
/// What a heading is called in a link to it, as most Markdown sites do it: "step-4-read-the-log".
QString anchorOf(const QString &heading);
/// A text between ticks, whatever is in it.
QString codeSpan(const QString &text);

/// The sections in the order in which a runbook has them.
QList<RunbookSectionKind> sectionOrder();

} // namespace runbookwords

} // namespace recount
