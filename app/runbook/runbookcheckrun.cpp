#include "runbook/runbookcheckrun.h"

#include "runbook/commandtext.h"
#include "runbook/runbookrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

using NodeKind = RunbookGraph::NodeKind;

bool contains(std::initializer_list<RunbookSectionKind> kinds, RunbookSectionKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// The first line of a range.
ByteRange firstLine(const SourceText &source, const ByteRange &range)
{
    if (range.isEmpty())
        return {};
    ByteRange line = source.line(source.lineAt(range.begin));
    line.begin = std::max(line.begin, range.begin);
    return line.begin < line.end ? line : ByteRange{};
}

} // namespace

RunbookCheckRun::RunbookCheckRun(const RunbookCheckInput &input, const RunbookLimits &limits)
    : m_input(input)
    , m_limits(limits)
    , m_blocks(input.document.blocks.isEmpty() ? markdownBlocks(input.source)
                                               : input.document.blocks)
    , m_prose(input.source, m_blocks)
    , m_languages(languagesOf(input.document.lang, m_prose.words()))
{
    readCommands();
}

void RunbookCheckRun::addCommand(const RunbookCommand &command, int step, int quickfix)
{
    CheckedCommand checked;
    checked.command = &command;
    checked.step = step;
    checked.quickfix = quickfix;
    checked.text = commandtext::withoutPrompts(command.text);
    checked.isShell = commandtext::isShell(command.lang);
    if (checked.isShell)
        checked.shell = shellCommands(checked.text);
    checked.dangers = m_input.dangerous.find(checked.text, command.lang);
    if (step >= 0)
        m_ofStep[step].append(int(m_commands.size()));
    if (quickfix >= 0)
        m_ofQuickfix[quickfix].append(int(m_commands.size()));
    m_commands.append(checked);
}

void RunbookCheckRun::readCommands()
{
    const Runbook &runbook = m_input.document;
    for (int i = 0; i < runbook.steps.size(); ++i) {
        for (const RunbookCommand &command : runbook.steps.at(i).commands)
            addCommand(command, i, -1);
    }
    for (int i = 0; i < runbook.quickfixes.size(); ++i) {
        for (const RunbookCommand &command : runbook.quickfixes.at(i).commands)
            addCommand(command, -1, i);
    }
    addOtherCode();
}

void RunbookCheckRun::addOtherCode()
{
    // Samples of output are no commands: they stand within what was read as a step or quickfix.
    QList<ByteRange> read;
    for (const CheckedCommand &command : std::as_const(m_commands))
        read.append(command.command->range);
    for (const RunbookStep &step : m_input.document.steps)
        read.append(step.range);
    for (const RunbookQuickfix &quickfix : m_input.document.quickfixes)
        read.append(quickfix.range);
    std::sort(read.begin(), read.end(),
              [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    qsizetype next = 0;
    qsizetype end = 0;
    for (const MarkdownBlock &block : std::as_const(m_blocks)) {
        if (block.kind != MarkdownBlock::Kind::Code)
            continue;
        while (next < read.size() && read.at(next).begin <= block.range.begin)
            end = std::max(end, read.at(next++).end);
        const QString lang = block.text.section(u' ', 0, 0);
        if (block.range.begin < end || lang.isEmpty() || !commandtext::isShell(lang))
            continue;
        RunbookCommand command;
        command.lang = lang;
        command.range = block.range;
        command.textRange = commandtext::insideFences(m_input.source, block);
        command.text = m_input.source.text(command.textRange);
        m_otherCode.append(command);
    }
    for (const RunbookCommand &command : std::as_const(m_otherCode))
        addCommand(command, -1, -1);
}

ByteRange RunbookCheckRun::heading(RunbookSectionKind kind) const
{
    const RunbookSection *section = document().section(kind);
    return section ? firstLine(source(), section->heading) : ByteRange{};
}

QList<ByteRange> RunbookCheckRun::sections(std::initializer_list<RunbookSectionKind> kinds) const
{
    QList<ByteRange> found;
    for (const RunbookSection &section : document().sections) {
        if (!contains(kinds, section.kind))
            continue;
        const ByteRange range{section.body.begin, std::max(section.body.begin, section.whole.end)};
        // A section within one that is listed already.
        if (found.isEmpty() || range.begin >= found.constLast().end)
            found.append(range);
    }
    return found;
}

ByteRange RunbookCheckRun::headerValue(const QString &key) const
{
    return document().header.value(key).range;
}

ByteRange RunbookCheckRun::firstOf(std::initializer_list<ByteRange> ranges)
{
    for (const ByteRange &range : ranges) {
        if (!range.isEmpty())
            return range;
    }
    return {};
}

ByteRange RunbookCheckRun::placeOf(const RunbookStep &step) const
{
    return firstOf(
        {step.title.range, firstLine(source(), step.heading), firstLine(source(), step.range)});
}

ByteRange RunbookCheckRun::placeOf(const RunbookQuickfix &quickfix) const
{
    return firstOf({quickfix.title.range, firstLine(source(), quickfix.heading),
                    firstLine(source(), quickfix.range)});
}

ByteRange RunbookCheckRun::placeOf(const CheckedCommand &command) const
{
    return firstOf({command.command->textRange, command.command->range});
}

ByteRange RunbookCheckRun::placeOfNode(int node) const
{
    const RunbookGraph::Node &one = graph().nodes.at(node);
    if (one.kind == NodeKind::Step)
        return placeOf(document().steps.at(one.index));
    if (one.kind == NodeKind::Quickfix)
        return placeOf(document().quickfixes.at(one.index));
    return firstLine(source(), one.range);
}

ByteRange RunbookCheckRun::placeIn(const CheckedCommand &command, const QString &words) const
{
    const ByteRange whole = placeOf(command);
    const QString line = words.section(u'\n', 0, 0).trimmed();
    if (line.isEmpty())
        return whole;
    const qsizetype from = m_prose.index(whole.begin);
    const QString text = m_prose.written().mid(from, m_prose.index(whole.end) - from);
    const qsizetype place = text.indexOf(line);
    return place < 0 ? whole : m_prose.bytes(from + place, line.size());
}

QString RunbookCheckRun::wordsOf(std::initializer_list<RunbookSectionKind> kinds) const
{
    QString words;
    for (const ByteRange &range : sections(kinds))
        words += m_prose.wordsIn(range) + u'\n';
    return words;
}

bool RunbookCheckRun::has(WordList list, const QString &words) const
{
    return hasWords(list, m_languages, words);
}

QList<RunbookCheckRun::Found> RunbookCheckRun::find(WordList list, const ByteRange &range,
                                                    bool unlessDenied) const
{
    QList<Found> found;
    const qsizetype from = m_prose.index(range.begin);
    for (const WordMatch &match :
         wordMatches(list, m_languages, m_prose.wordsIn(range), unlessDenied))
        found.append({m_prose.bytes(from + match.from, match.length), match.words});
    return found;
}

QString RunbookCheckRun::textOf(const CheckedCommand &command) const
{
    if (command.step >= 0)
        return source().text(document().steps.at(command.step).range);
    if (command.quickfix >= 0)
        return source().text(document().quickfixes.at(command.quickfix).range);
    // The innermost section that it stands in.
    const ByteRange place = command.command->range;
    for (auto section = document().sections.crbegin(); section != document().sections.crend();
         ++section) {
        if (section->body.contains(place))
            return source().text(section->body);
    }
    return source().text(place);
}

QString RunbookCheckRun::nameOf(const RunbookStep &step)
{
    return Texts::tr("Step %1").arg(step.number);
}

QString RunbookCheckRun::nameOf(const RunbookQuickfix &quickfix)
{
    return Texts::tr("Quickfix Q%1").arg(quickfix.number);
}

QString RunbookCheckRun::nameOf(const CheckedCommand &command) const
{
    if (command.step >= 0)
        return nameOf(document().steps.at(command.step));
    if (command.quickfix >= 0)
        return nameOf(document().quickfixes.at(command.quickfix));
    return Texts::tr("This block");
}

QString RunbookCheckRun::nameOfNode(int node) const
{
    const RunbookGraph::Node &one = graph().nodes.at(node);
    if (one.kind == NodeKind::Step)
        return nameOf(document().steps.at(one.index));
    if (one.kind == NodeKind::Quickfix)
        return nameOf(document().quickfixes.at(one.index));
    return one.id.isEmpty() ? one.title : one.id;
}

QList<FoundDanger> RunbookCheckRun::dangersOfStep(int step) const
{
    QList<FoundDanger> dangers;
    for (const int command : m_ofStep.value(step))
        dangers += m_commands.at(command).dangers;
    return dangers;
}

QList<FoundDanger> RunbookCheckRun::dangersOfQuickfix(int quickfix) const
{
    QList<FoundDanger> dangers;
    for (const int command : m_ofQuickfix.value(quickfix))
        dangers += m_commands.at(command).dangers;
    return dangers;
}

bool RunbookCheckRun::changes(int step) const
{
    const RunbookStep &one = document().steps.at(step);
    return one.kind == StepKind::Action || one.danger != Danger::None ||
           !dangersOfStep(step).isEmpty();
}

bool RunbookCheckRun::isReachable(int node) const
{
    return node >= 0 && node < analysis().isReachable.size() && analysis().isReachable.at(node);
}

Finding *RunbookCheckRun::tell(const QString &rule, const ByteRange &range, const QString &text)
{
    const auto severity = runbookRules().severity(rule, m_input.profile);
    return tellAs(severity.value_or(Finding::Severity::Hint), rule, range, text);
}

Finding *RunbookCheckRun::tellAs(Finding::Severity severity, const QString &rule,
                                 const ByteRange &range, const QString &text)
{
    if (!runbookRules().severity(rule, m_input.profile)) {
        m_untold = {};
        return &m_untold;
    }
    const ByteRange place = range.isEmpty() ? ByteRange{} : range;
    m_findings.append({rule, severity, place, text, {}, {}});
    return &m_findings.last();
}

void RunbookCheckRun::tellLacking(const QString &rule, const QList<Lacking> &lacking,
                                  qsizetype count, const ByteRange &place, const QString &one,
                                  const QString &all)
{
    const bool areMany =
        lacking.size() > m_limits.listedOneByOne && 4 * lacking.size() >= 3 * count;
    if (areMany) {
        tell(rule, firstOf({place, lacking.constFirst().range}),
             all.arg(lacking.size()).arg(count));
        return;
    }
    for (const Lacking &thing : lacking)
        tell(rule, thing.range, one.arg(thing.name));
}

} // namespace recount
