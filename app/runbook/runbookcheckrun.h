#pragma once

#include "checks/lexicon.h"
#include "checks/prose.h"
#include "runbook/checkrunbook.h"
#include "runbook/dangerouscommands.h"
#include "runbook/shellwords.h"

#include <QHash>
#include <QStringList>

namespace recount
{

/// A command of a runbook with what its words say, read once for all rules.
struct CheckedCommand {
    const RunbookCommand *command = nullptr;
    int step = -1;     ///< index of the step that it belongs to, or
    int quickfix = -1; ///< of the quickfix; both -1 for code elsewhere
    QString text;      ///< without prompt signs
    bool isShell = false;
    QList<ShellCommand> shell; ///< empty for code of another language
    QList<FoundDanger> dangers;
};

/// What all rules look at, made once for a runbook, and where they put what they find.
class RunbookCheckRun
{
public:
    RunbookCheckRun(const RunbookCheckInput &input, const RunbookLimits &limits);
    RunbookCheckRun(const RunbookCheckRun &) = delete;
    RunbookCheckRun &operator=(const RunbookCheckRun &) = delete;

    const RunbookCheckInput &input() const { return m_input; }
    const Runbook &document() const { return m_input.document; }
    const RunbookGraph &graph() const { return m_input.graph; }
    const GraphAnalysis &analysis() const { return m_input.analysis; }
    const SourceText &source() const { return m_input.source; }
    const RunbookLimits &limits() const { return m_limits; }
    const QList<MarkdownBlock> &blocks() const { return m_blocks; }
    const Prose &prose() const { return m_prose; }
    Languages languages() const { return m_languages; }
    QDate today() const { return m_input.today; }
    const QList<CheckedCommand> &commands() const { return m_commands; }

    // Places

    /// The heading of the first section of that kind, else nothing.
    ByteRange heading(RunbookSectionKind kind) const;
    /// The bodies of the sections of these kinds, with the sections in them.
    QList<ByteRange> sections(std::initializer_list<RunbookSectionKind> kinds) const;
    /// The value of a header field; empty when it is not there.
    ByteRange headerValue(const QString &key) const;
    static ByteRange firstOf(std::initializer_list<ByteRange> ranges);
    /// Title, else the first line of what it is about.
    ByteRange placeOf(const RunbookStep &step) const;
    ByteRange placeOf(const RunbookQuickfix &quickfix) const;
    ByteRange placeOf(const CheckedCommand &command) const;
    /// Of a node of the graph: a step or a quickfix.
    ByteRange placeOfNode(int node) const;
    /// Where some characters of a command stand; the whole command when they are not found.
    ByteRange placeIn(const CheckedCommand &command, const QString &words) const;

    // Words

    QString wordsOf(std::initializer_list<RunbookSectionKind> kinds) const;
    /// The author's own words of the whole document.
    const QString &words() const { return m_prose.words(); }
    bool has(WordList list, const QString &words) const;
    struct Found {
        ByteRange range;
        QString words;
    };
    QList<Found> find(WordList list, const ByteRange &range, bool unlessDenied = false) const;
    /// Everything of a step or quickfix that a reader sees, code included.
    QString textOf(const CheckedCommand &command) const;

    // Names

    static QString nameOf(const RunbookStep &step);
    static QString nameOf(const RunbookQuickfix &quickfix);
    QString nameOf(const CheckedCommand &command) const;
    QString nameOfNode(int node) const;

    // Steps and quickfixes

    /// Commands that can do harm in it.
    QList<FoundDanger> dangersOfStep(int step) const;
    QList<FoundDanger> dangersOfQuickfix(int quickfix) const;
    /// It does something to what it is about.
    bool changes(int step) const;
    bool isReachable(int node) const;

    // Telling

    Finding *tell(const QString &rule, const ByteRange &range, const QString &text);
    Finding *tellAs(Finding::Severity severity, const QString &rule, const ByteRange &range,
                    const QString &text);
    /// One thing that lacks something.
    struct Lacking {
        ByteRange range;
        QString name;
    };
    /// A few one by one, `one` holding %1 for the name; when many of `count` lack the same, at
    /// once at `place`, `all` holding %1 for how many do and %2 for `count`.
    void tellLacking(const QString &rule, const QList<Lacking> &lacking, qsizetype count,
                     const ByteRange &place, const QString &one, const QString &all);
    QList<Finding> &findings() { return m_findings; }

private:
    void readCommands();
    void addCommand(const RunbookCommand &command, int step, int quickfix);
    void addOtherCode();

    const RunbookCheckInput &m_input;
    RunbookLimits m_limits;
    QList<MarkdownBlock> m_blocks;
    Prose m_prose;
    Languages m_languages;
    QList<RunbookCommand> m_otherCode; ///< blocks that belong to no step
    QList<CheckedCommand> m_commands;
    QHash<int, QList<int>> m_ofStep;
    QHash<int, QList<int>> m_ofQuickfix;
    QList<Finding> m_findings;
    Finding m_untold; ///< what a rule writes to when the profile leaves it out
};

} // namespace recount
