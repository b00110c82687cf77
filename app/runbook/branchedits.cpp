#include "runbook/branchedits.h"

#include "documents/markdowninsert.h"
#include "runbook/instructionedits.h"
#include "runbook/runbookheadings.h"
#include "runbook/runbookwords.h"

namespace recount
{

namespace
{

using Patches = QList<TextPatch>;

QString rowText(const QStringList &cells)
{
    QString row;
    for (const QString &cell : cells)
        row += QStringLiteral("| ") + QString::fromUtf8(tableCellMarkdown(cell)) + u' ';
    return row + u'|';
}

QString sampleCell(const QString &sample)
{
    const QString words = sample.simplified();
    return words.isEmpty() ? words : runbookwords::codeSpan(words);
}

} // namespace

BranchEdits::BranchEdits(const SourceText &source, const Runbook &runbook, const RunbookStep &step)
    : m_source(source), m_runbook(runbook), m_step(step)
{
}

std::optional<BranchEdits::Table> BranchEdits::table() const
{
    if (m_step.branchTable < 0)
        return {};
    Table found{TableSource(m_source, m_runbook.blocks.at(m_step.branchTable)), -1, -1, -1};
    for (int column = 0; column < found.source.columnCount(); ++column) {
        const QString meaning = runbookColumnOf(found.source.headerCell(column));
        if (meaning == u"condition" && found.condition < 0)
            found.condition = column;
        else if (meaning == u"then" && found.then < 0)
            found.then = column;
        else if (meaning == u"sample" || meaning == u"example")
            found.sample = column;
    }
    return found;
}

int BranchEdits::rowOf(const Table &table, const RunbookBranch &branch) const
{
    for (int row = 0; row < table.source.rowCount(); ++row) {
        if (table.source.rowLine(row).contains(branch.range))
            return row;
    }
    return -1;
}

QList<TextPatch> BranchEdits::add(const QString &condition, const QString &target,
                                  const QString &sample) const
{
    const auto known = table();
    int before = known ? known->source.rowCount() : 0;
    if (known && m_step.otherwise) {
        if (const int last = rowOf(*known, *m_step.otherwise); last >= 0)
            before = last;
    }
    return addRow(before, condition, target, sample);
}

QList<TextPatch> BranchEdits::addRow(int before, const QString &condition, const QString &target,
                                     const QString &sample) const
{
    if (const auto known = table()) {
        QStringList cells(known->source.columnCount());
        cells[known->condition] = condition.simplified();
        cells[known->then] = target.simplified();
        if (known->sample >= 0)
            cells[known->sample] = sampleCell(sample);
        return {known->source.insertRow(before, cells)};
    }
    const bool hasSample = !sample.trimmed().isEmpty();
    const QStringList header = runbookwords::branchHeader(m_runbook.lang, hasSample);
    QStringList cells{condition.simplified(), target.simplified()};
    QStringList line{QStringLiteral("---"), QStringLiteral("---")};
    if (hasSample) {
        cells.append(sampleCell(sample));
        line.append(QStringLiteral("---"));
    }
    const InstructionEdits edits(m_source, m_runbook, m_step.heading, m_step.range);
    return {edits.paragraph(edits.wordsEnd(), QString(rowText(header) + u'\n' + rowText(line) +
                                                      u'\n' + rowText(cells)))};
}

QList<TextPatch> BranchEdits::set(int branch, const QString &condition, const QString &target,
                                  const QString &sample) const
{
    return setWords(m_step.branches.at(branch), condition, target, sample);
}

QList<TextPatch> BranchEdits::setWords(const RunbookBranch &branch, const QString &condition,
                                       const QString &target, const QString &sample) const
{
    Patches patches;
    if (const auto known = table()) {
        if (const int row = rowOf(*known, branch); row >= 0) {
            const auto setCell = [&](int column, const QString &words) {
                if (column < 0)
                    return;
                const QByteArray written = tableCellMarkdown(words);
                if (m_source.slice(known->source.cellRange(row, column)) != written)
                    patches.append(known->source.setCell(row, column, words));
            };
            setCell(known->condition, condition.simplified());
            setCell(known->then, target.simplified());
            if (sample != branch.sample)
                setCell(known->sample, sampleCell(sample));
            return patches;
        }
    }
    const auto setRange = [&](const ByteRange &range, const QString &words) {
        if (!range.isEmpty() && !words.isEmpty() && m_source.text(range) != words)
            patches.append({range, words.toUtf8()});
    };
    setRange(branch.condition.words.range, condition.simplified());
    setRange(branch.target.words.range, target.simplified());
    return patches;
}

QList<TextPatch> BranchEdits::take(const RunbookBranch &branch) const
{
    const auto known = table();
    const int row = known ? rowOf(*known, branch) : -1;
    if (row < 0) {
        const ByteRange line = m_source.line(m_source.lineAt(branch.range.begin));
        const QString before = m_source.text({line.begin, branch.range.begin}).trimmed();
        // A sentence among others leaves them.
        const bool isWhole =
            (before.isEmpty() || before.size() <= 3) && branch.range.end >= line.end;
        return isWhole ? Patches{withoutLines(m_source, branch.range)}
                       : Patches{{branch.range, {}}};
    }
    // A header without rows says nothing.
    if (known->source.rowCount() == 1)
        return {withoutLines(m_source, m_runbook.blocks.at(m_step.branchTable).range)};
    return {known->source.removeRow(row)};
}

QList<TextPatch> BranchEdits::remove(int branch) const
{
    return take(m_step.branches.at(branch));
}

QList<TextPatch> BranchEdits::move(int from, int to) const
{
    const auto known = table();
    if (!known || from == to)
        return {};
    const int row = rowOf(*known, m_step.branches.at(from));
    const int place = rowOf(*known, m_step.branches.at(to));
    if (row < 0 || place < 0)
        return {};
    return known->source.moveRow(row, place > row ? place + 1 : place);
}

QList<TextPatch> BranchEdits::setOtherwise(const QString &target) const
{
    if (m_step.otherwise) {
        if (target.trimmed().isEmpty())
            return take(*m_step.otherwise);
        return setWords(*m_step.otherwise, m_source.text(m_step.otherwise->condition.words.range),
                        target, m_step.otherwise->sample);
    }
    if (target.trimmed().isEmpty())
        return {};
    BranchCondition anything;
    anything.test = BranchCondition::Test::Otherwise;
    const auto known = table();
    return addRow(known ? known->source.rowCount() : 0,
                  runbookwords::conditionText(anything, m_runbook.lang), target, {});
}

} // namespace recount
