#pragma once

#include "documents/markdownblocks.h"
#include "documents/passage.h"
#include "runbook/branchcondition.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace recount
{

/// What a section of a runbook is about, whatever its heading is called.
enum class RunbookSectionKind {
    Other, ///< not understood; stays as it is
    Meaning,
    Symptoms,
    Lookalikes,
    ImpactIfIgnored,
    Prerequisites,
    Placeholders,
    StopTheBleeding,
    Diagnosis,
    Step,
    Quickfixes,
    Quickfix,
    PermanentFixes,
    PermanentFix,
    Escalation,
    ResolvedWhen,
    After,
    Changelog,
    Related,
};

enum class RunbookStatus { Draft, Tested, Deprecated };
enum class StepKind { Check, Action, Decide, Wait, Notify, SubRunbook, End };
enum class Danger { None, Caution, Destructive };
enum class PlaceholderType { String, Int, Duration, Host, Path, Enum, Time, Secret };

/// A section with its heading. Sections that belong to one kind more than once are all listed.
struct RunbookSection {
    RunbookSectionKind kind = RunbookSectionKind::Other;
    QString title;
    int level = 0;
    ByteRange heading;
    Passage help;    ///< the comment of a template directly below the heading
    ByteRange body;  ///< up to the next heading
    ByteRange whole; ///< with the sections in it
};

struct RunbookSymptom {
    Passage text;
    QString signal; ///< "metric", "log", "alert", "user"; empty when it is not said
    QString query;
    QString threshold;
    ByteRange range; ///< the whole list item or row
};

struct Placeholder {
    QString name; ///< "NAMESPACE"
    Passage nameWords;
    QString meaning;
    PlaceholderType type = PlaceholderType::String;
    QString defaultValue;
    QString example;
    QString pattern;
    QStringList values; ///< of an enum
    QString howToFind;
    int capturedIn = 0; ///< the number of the step that finds it; 0: it is asked for
    bool isRequired = true;
    ByteRange range; ///< the whole row or item
};

/// A place where a name stands in for a value.
struct PlaceholderUse {
    enum class Style { Braces, Dollar, Mustache, Angle, Percent };

    QString name; ///< as `placeholderName` gives it: "RDS_ENDPOINT"
    Style style = Style::Braces;
    ByteRange range;
};

struct RunbookCommand {
    QString lang; ///< info word of the code block; empty without one
    QString text; ///< what is to be run, prompt signs left out
    QString where;
    ByteRange range;     ///< the whole code block, or the line of plain text
    ByteRange textRange; ///< what is between the fences
    QList<PlaceholderUse> uses;
};

/// What a branch leads to.
struct BranchTarget {
    enum class Kind { NotUnderstood, Step, Quickfix, PermanentFix, Escalation, Runbook, End };
    enum class Outcome { Resolved, FalseAlarm, HandedOver, Stop };

    Kind kind = Kind::NotUnderstood;
    int number = 0;  ///< of the step, quickfix, permanent fix or level
    QString runbook; ///< its title or path
    Outcome outcome = Outcome::Resolved;
    Passage words;    ///< as it is written
    ByteRange digits; ///< the digits in the words; empty without any
    ByteRange link;   ///< `#step-4-read-the-log` behind the words; empty without one
};

struct RunbookBranch {
    BranchCondition condition;
    BranchTarget target;
    QString sample;  ///< an output that takes this branch, for drills; empty without one
    ByteRange range; ///< the row, item or sentence
};

struct ExpectedOutput {
    QString sample;
    QString rule; ///< in words: "less than 80"
    ByteRange range;

    bool isEmpty() const { return sample.isEmpty() && rule.isEmpty(); }
};

/// One step of the diagnosis.
struct RunbookStep {
    int number = 0; ///< as it is written; its id is "S" and that number
    Passage title;
    std::optional<StepKind> kind;
    Passage why;
    QList<RunbookCommand> commands;
    ExpectedOutput expected;
    QStringList captures; ///< names of placeholders
    QString where;
    QString as;
    Danger danger = Danger::None;
    Passage warning; ///< the quote that warns
    QString blastRadius;
    QString undo;
    QString approval;
    std::optional<bool> isIdempotent;
    std::optional<double> minutes;
    int maxVisits = 0; ///< 0: not said
    QList<RunbookBranch> branches;
    std::optional<RunbookBranch> otherwise;
    QString text;                ///< words that are none of the above
    QList<ByteRange> wordRanges; ///< where they stand as lines or lists of their own
    ByteRange heading;           ///< the heading, or the line of plain text that begins it
    ByteRange numberRange;       ///< the digits in the heading
    ByteRange metaRange;  ///< the line in italics below it, stars included; empty without one
    ByteRange range;      ///< all of it
    int branchTable = -1; ///< block of the table of its branches; -1 without one
    int branchList = -1;  ///< the same for a list
};

struct RunbookQuickfix {
    int number = 0;
    Passage title;
    QList<RunbookCommand> commands;
    Danger danger = Danger::None;
    Passage warning;
    QString blastRadius;
    QString expectedEffect;
    Passage verify;
    Passage rollback;
    QString sideEffects;
    QString validFor;
    std::optional<double> minutes;
    std::optional<BranchTarget> then; ///< where to go on
    QString text;                     ///< words that are none of the above
    QList<ByteRange> wordRanges;      ///< as of a step
    ByteRange heading;
    ByteRange numberRange;
    ByteRange metaRange; ///< as of a step
    ByteRange range;
};

struct RunbookPermanentFix {
    int number = 0;
    Passage title;
    QString tag;
    QString ticket;
    ByteRange numberRange;
    ByteRange range;
};

struct EscalationLevel {
    int number = 0; ///< its place, from 1
    std::optional<double> afterMinutes;
    Passage after; ///< as it is written; a condition when it is no time
    QString role;
    QString channel;
    QString bring;
    std::optional<double> acknowledgeMinutes;
    QString fallback;
    ByteRange range;
};

struct ChecklistItem {
    Passage text;
    std::optional<bool> isDone;
    ByteRange range;
};

/// A runbook as values, read from its Markdown. It never owns the text: every value says where it
/// stands, and edits are patches of the bytes.
struct Runbook {
    Passage title;
    QString id;   ///< of the front matter
    QString lang; ///< "en"; empty when it is not said

    /// Key and value of the table, or of the `Key: value` lines, under the title; keys as
    /// `fieldKey` gives them.
    QMap<QString, Passage> header;
    int headerTable = -1; ///< the table under the title; -1 without one
    RunbookStatus status = RunbookStatus::Draft;
    QString service;
    QString owner;
    QStringList alerts;
    QDate lastTested;
    std::optional<int> reviewEveryDays;
    std::optional<double> startsAtMinute; ///< "time to first mitigation" as it is written

    QList<RunbookSection> sections;
    QList<RunbookSymptom> symptoms;
    QList<ChecklistItem> lookalikes;
    QList<ChecklistItem> prerequisites;
    QList<Placeholder> placeholders;
    QList<RunbookStep> steps;
    QList<RunbookQuickfix> quickfixes;
    QList<RunbookPermanentFix> permanentFixes;
    QList<EscalationLevel> escalation;
    QList<ChecklistItem> exitCriteria;
    QList<ChecklistItem> after;
    QList<PlaceholderUse> uses; ///< everywhere, in the order of the text
    std::optional<BranchTarget> stopTheBleeding;

    QList<MarkdownBlock> blocks;

    const RunbookSection *section(RunbookSectionKind kind) const;
    bool has(RunbookSectionKind kind) const { return section(kind) != nullptr; }
    /// Index of the first step, quickfix, ... of that number; -1 without one.
    int stepAt(int number) const;
    int quickfixAt(int number) const;
    int permanentFixAt(int number) const;
};

/// "S3", "Q1", "P2", "E1"; never translated.
QString idOf(BranchTarget::Kind kind, int number);

/// `<rds-endpoint>`, `$RDS_ENDPOINT`, `{{rds endpoint}}` are all RDS_ENDPOINT.
QString placeholderName(const QString &words);

} // namespace recount
