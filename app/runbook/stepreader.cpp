#include "runbook/stepreader.h"

#include "documents/listsource.h"
#include "runbook/instructions.h"
#include "runbook/runbookheadings.h"
#include "runbook/steptext.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;
using SectionKind = RunbookSectionKind;

/// What a step or a list item is called, and where it says its number.
struct StepHead {
    int number = 0; ///< 0: it has none
    Passage title;
    ByteRange heading;
    ByteRange digits;
};

class StepReader
{
public:
    StepReader(const RunbookParts &parts, const QSet<QString> &defined, Runbook &values)
        : m_parts(parts), m_defined(defined), m_values(values)
    {
    }

    void read();

private:
    StepHead headOf(const RunbookSection &section) const;
    /// Whether only commands and numbered items are steps.
    enum class Listed { All, SureAlone };
    void readListed(const RunbookSection &section, Listed what);
    void readUntitled();
    void readItem(const Instruction &instruction, const ByteRange &range);
    void readWords(const RunbookSection &section, const Instruction &instruction);
    void add(const StepHead &head, const ByteRange &range, const StepText &text);
    void addFixes(RunbookStep &step, const QList<StepText::InlineFix> &fixes);
    int addQuickfix(const Passage &title);

    const RunbookParts &m_parts;
    const QSet<QString> &m_defined;
    Runbook &m_values;
    int m_last = 0; ///< the number of the step above
};

StepHead StepReader::headOf(const RunbookSection &section) const
{
    StepHead head;
    head.heading = section.heading;
    const ByteRange line = m_parts.source().line(m_parts.source().lineAt(section.heading.begin));
    const auto numbered = readNumberedHeading(m_parts.text(line));
    if (!numbered) {
        head.title = m_parts.words(line);
        head.title.text = section.title;
        return head;
    }
    head.number = numbered->number;
    head.digits = m_parts.part(line, numbered->digitsBegin, numbered->digitsLength);
    head.title = m_parts.words(m_parts.part(line, numbered->titleBegin));
    return head;
}

void StepReader::read()
{
    // By copy: reading adds fixes, never sections.
    const QList<RunbookSection> &sections = m_values.sections;
    const bool hasSteps =
        std::any_of(sections.begin(), sections.end(), [](const RunbookSection &section) {
            return section.kind == SectionKind::Step;
        });
    // Commands above headings without numbers come first; what stands above "Step 1" is no step.
    const bool isNumbered =
        std::any_of(sections.begin(), sections.end(), [](const RunbookSection &section) {
            return section.kind == SectionKind::Step && readNumberedHeading(section.title);
        });
    for (const RunbookSection &section : sections) {
        if (section.kind == SectionKind::Step)
            add(headOf(section), section.whole,
                readStepText(m_parts, m_parts.outerBlocks(section.body), m_defined));
        else if (section.kind == SectionKind::Diagnosis && !isNumbered)
            readListed(section, hasSteps ? Listed::SureAlone : Listed::All);
    }
    if (m_values.steps.isEmpty() && m_values.quickfixes.isEmpty())
        readUntitled();
}

/// A runbook without any section of steps: commands below its title.
void StepReader::readUntitled()
{
    const bool hasDiagnosis = m_values.has(SectionKind::Diagnosis);
    const QList<DocumentSection> &found = m_parts.document().sections;
    if (hasDiagnosis || found.isEmpty() || found.constFirst().level != 1)
        return;
    RunbookSection section;
    section.title = found.constFirst().title;
    section.heading = found.constFirst().heading;
    section.body = found.constFirst().body;
    readListed(section, Listed::SureAlone);
}

/// A section without headings of steps, or the words above them.
void StepReader::readListed(const RunbookSection &section, Listed what)
{
    std::optional<ListSource> list;
    int listBlock = -1;
    for (const Instruction &instruction :
         readInstructions(m_parts, section.body, CodeBlocks::Apart)) {
        const bool isSure = instruction.hasCommand ||
                            (instruction.list >= 0 && m_parts.block(instruction.list).ordered);
        if (what == Listed::SureAlone && !isSure)
            continue;
        if (instruction.list < 0) {
            readWords(section, instruction);
            continue;
        }
        if (instruction.list != std::exchange(listBlock, instruction.list))
            list.emplace(m_parts.source(), m_parts.document().blocks, instruction.list);
        if (instruction.place < list->count())
            readItem(instruction, list->range(instruction.place));
    }
}

void StepReader::readItem(const Instruction &instruction, const ByteRange &range)
{
    StepHead head;
    const QList<ByteRange> lines = [&] {
        for (const int block : instruction.blocks) {
            if (range.contains(m_parts.block(block).range))
                return m_parts.linesOf(block);
        }
        return QList<ByteRange>();
    }();
    head.heading = lines.isEmpty() ? range : lines.constFirst();
    head.title = m_parts.words(head.heading);
    if (m_parts.block(instruction.list).ordered) {
        const QByteArrayView marker =
            m_parts.source().slice({range.begin, std::min(range.begin + 12, range.end)});
        qsizetype digits = 0;
        while (digits < marker.size() && marker.at(digits) >= '0' && marker.at(digits) <= '9')
            ++digits;
        head.number = marker.first(digits).toByteArray().toInt();
        // Markdown counts by itself: a list may say 1. before each item.
        if (instruction.place > 0 && head.number <= m_last && head.number <= 1)
            head.number = 0;
        else
            head.digits = {range.begin, range.begin + digits};
    }
    // An item such as "Run `x`. If it fails, go to step 3." is its title and more.
    StepText text = readStepText(m_parts, instruction.blocks, m_defined);
    text.words.removeOne(head.title.text);
    add(head, range, text);
}

void StepReader::readWords(const RunbookSection &section, const Instruction &instruction)
{
    StepHead head = headOf(section);
    const MarkdownBlock &first = m_parts.block(instruction.blocks.constFirst());
    const MarkdownBlock &last = m_parts.block(instruction.blocks.constLast());
    // "Diagnosis" says nothing of what there is to do.
    if (first.kind == Kind::Paragraph) {
        head.title = firstWords(m_parts, first.range);
        head.heading = head.title.range;
    }
    add(head, {first.range.begin, std::max(first.range.end, last.range.end)},
        readStepText(m_parts, instruction.blocks, m_defined));
}

void StepReader::add(const StepHead &head, const ByteRange &range, const StepText &text)
{
    RunbookStep step;
    step.number = head.number > 0 ? head.number : m_last + 1;
    m_last = step.number;
    step.title = head.title;
    step.heading = head.heading;
    step.numberRange = head.digits;
    step.range = range;
    step.danger = text.danger;
    readMeta(text.meta, step);
    step.metaRange = text.metaRange;
    step.danger = std::max(step.danger, text.danger);
    step.why = text.labels.value(QStringLiteral("why"));
    step.commands = text.commands;
    for (RunbookCommand &command : step.commands) {
        if (command.where.isEmpty())
            command.where = step.where;
    }
    step.expected = text.expected;
    const QString captured = text.labels.value(QStringLiteral("captures")).text;
    for (const QString &name : captured.split(u',', Qt::SkipEmptyParts)) {
        if (const QString known = placeholderName(name); !known.isEmpty())
            step.captures.append(known);
    }
    step.warning = text.warning;
    step.blastRadius = text.labels.value(QStringLiteral("blast radius")).text;
    step.undo = text.labels.value(QStringLiteral("undo")).text;
    if (step.approval.isEmpty())
        step.approval = text.labels.value(QStringLiteral("approval")).text;
    step.text = text.words.join(u'\n');
    step.branchTable = text.branchTable;
    step.branchList = text.branchList;
    step.branches = text.branches;
    addFixes(step, text.fixes);
    const auto otherwise =
        std::find_if(step.branches.begin(), step.branches.end(), [](const RunbookBranch &branch) {
            return branch.condition.test == BranchCondition::Test::Otherwise;
        });
    if (otherwise != step.branches.end()) {
        step.otherwise = *otherwise;
        step.branches.erase(otherwise);
    }
    m_values.steps.append(step);
}

/// "Quickfix: ..." below "If ...:" is where that branch leads, and the permanent fix follows it.
void StepReader::addFixes(RunbookStep &step, const QList<StepText::InlineFix> &fixes)
{
    int lastQuickfix = -1;
    for (const StepText::InlineFix &fix : fixes) {
        BranchTarget target;
        target.words = fix.title;
        if (fix.kind == SectionKind::Quickfix) {
            lastQuickfix = addQuickfix(fix.title);
            target.kind = BranchTarget::Kind::Quickfix;
            target.number = m_values.quickfixes.at(lastQuickfix).number;
        } else {
            RunbookPermanentFix permanent;
            permanent.number = int(m_values.permanentFixes.size()) + 1;
            permanent.title = fix.title;
            permanent.range = fix.title.range;
            m_values.permanentFixes.append(permanent);
            target.kind = BranchTarget::Kind::PermanentFix;
            target.number = permanent.number;
            if (lastQuickfix >= 0) {
                m_values.quickfixes[lastQuickfix].then = target;
                continue;
            }
        }
        const bool isOpen =
            fix.branch >= 0 && fix.branch < step.branches.size() &&
            step.branches.at(fix.branch).target.kind == BranchTarget::Kind::NotUnderstood;
        if (isOpen)
            step.branches[fix.branch].target = target;
    }
}

int StepReader::addQuickfix(const Passage &title)
{
    RunbookQuickfix quickfix;
    int number = 0;
    for (const RunbookQuickfix &known : m_values.quickfixes)
        number = std::max(number, known.number);
    quickfix.number = number + 1;
    quickfix.title = title;
    quickfix.heading = title.range;
    quickfix.range = title.range;
    m_values.quickfixes.append(quickfix);
    return int(m_values.quickfixes.size()) - 1;
}

} // namespace

void readSteps(const RunbookParts &parts, const QSet<QString> &defined, Runbook &values)
{
    StepReader(parts, defined, values).read();
}

} // namespace recount
