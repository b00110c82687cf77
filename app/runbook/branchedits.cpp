#include "runbook/branchedits.h"

#include "documents/markdowninsert.h"
#include "runbook/instructionedits.h"
#include "runbook/rearrangedtext.h"
#include "runbook/runbookheadings.h"
#include "runbook/runbookwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Patches = QList<TextPatch>;

QString sampleCell(const QString &sample)
{
    const QString words = sample.simplified();
    return words.isEmpty() ? words : runbookwords::codeSpan(words);
}

/// "If x", as a line of words begins.
QString ifWords(const QString &condition, const QString &lang)
{
    static const QRegularExpression begin(
        QStringLiteral(
            "^(?:if|when|in case|otherwise|else|si|s['’]|quand|lorsque|sinon)\\b|^[`\"“«]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString words = condition.simplified();
    if (begin.match(words).hasMatch())
        return words;
    return QString((lang == u"fr" ? QStringLiteral("Si ") : QStringLiteral("If ")) + words);
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
    if (isInLines())
        return addLine(QString(ifWords(condition, m_runbook.lang) + u" → " + target.simplified()));
    const bool hasSample = !sample.trimmed().isEmpty();
    const QStringList header = runbookwords::branchHeader(m_runbook.lang, hasSample);
    QStringList cells{condition.simplified(), target.simplified()};
    QStringList line{QStringLiteral("---"), QStringLiteral("---")};
    if (hasSample) {
        cells.append(sampleCell(sample));
        line.append(QStringLiteral("---"));
    }
    const InstructionEdits edits(m_source, m_runbook, m_step.heading, m_step.range);
    return {edits.paragraph(edits.wordsEnd(),
                            QString(tableRowMarkdown(header) + u'\n' + tableRowMarkdown(line) +
                                    u'\n' + tableRowMarkdown(cells)))};
}

/// Of an item, or of lines of plain text.
bool BranchEdits::isInLines() const
{
    if (!InstructionEdits(m_source, m_runbook, m_step.heading, m_step.range).isHeaded())
        return true;
    return std::any_of(m_step.branches.begin(), m_step.branches.end(),
                       [this](const RunbookBranch &branch) { return isWholeLine(branch); });
}

bool BranchEdits::isWholeLine(const RunbookBranch &branch) const
{
    static const QRegularExpression lead(
        QStringLiteral("^\\s*(?:[-*+]\\s+|\\d{1,4}[.)]\\s+)?(?:→|⇒|➜|➔|->|=>)?\\s*$"));
    const ByteRange line = m_source.line(m_source.lineAt(branch.range.begin));
    const QString before = m_source.text({line.begin, branch.condition.words.range.begin});
    return lead.match(before).hasMatch() && !branch.target.words.range.isEmpty() &&
           line.contains(branch.target.words.range);
}

/// Behind the last branch but before *otherwise*, with the sign that the others begin with.
QList<TextPatch> BranchEdits::addLine(const QString &words) const
{
    const auto lineOf = [this](const RunbookBranch &branch) {
        return m_source.line(m_source.lineAt(branch.range.begin));
    };
    const auto leadOf = [&](const RunbookBranch &branch) {
        return m_source.text({lineOf(branch).begin, branch.condition.words.range.begin});
    };
    const QByteArray end = m_source.lineEnd();
    if (m_step.otherwise && isWholeLine(*m_step.otherwise)) {
        const qsizetype begin = lineOf(*m_step.otherwise).begin;
        return {{{begin, begin}, QString(leadOf(*m_step.otherwise) + words).toUtf8() + end}};
    }
    const InstructionEdits edits(m_source, m_runbook, m_step.heading, m_step.range);
    qsizetype place = edits.wordsEnd();
    QString lead = QStringLiteral("→ ");
    bool isKnown = false;
    for (const RunbookBranch &branch : m_step.branches) {
        if (!isWholeLine(branch))
            continue;
        lead = leadOf(branch);
        isKnown = true;
        if (&branch == &m_step.branches.constLast())
            place = lineOf(branch).end;
    }
    const QString last = m_source.text(m_source.line(m_source.lineAt(place))).trimmed();
    const bool isCode = last.startsWith(QLatin1String("```")) || last.startsWith(u'|');
    if (!isKnown && isCode)
        return {edits.paragraph(place, QString(lead + words))};
    if (!isKnown)
        lead.prepend(edits.indent());
    return {{{place, place}, end + QString(lead + words).toUtf8()}};
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
            // Cells that a row lacks are made by the first patch; a second one would make them too.
            if (patches.size() > 1 &&
                known->source.cellRange(row, known->source.columnCount() - 1) == ByteRange{}) {
                QStringList cells;
                for (int column = 0; column < known->source.columnCount(); ++column)
                    cells.append(known->source.cell(row, column));
                cells[known->condition] = condition.simplified();
                cells[known->then] = target.simplified();
                if (known->sample >= 0)
                    cells[known->sample] = sampleCell(sample);
                return {{m_source.line(m_source.lineAt(known->source.rowLine(row).begin)),
                         tableRowMarkdown(cells).toUtf8()}};
            }
            return patches;
        }
    }
    // Where bytes are no UTF-8, the parts of a line have no places of their own.
    if (branch.target.words.range.contains(branch.condition.words.range) &&
        !branch.condition.words.range.isEmpty())
        return {};
    const auto setRange = [&](const ByteRange &range, const QString &words) {
        if (!range.isEmpty() && !words.isEmpty() && m_source.text(range) != words)
            patches.append({range, words.toUtf8()});
    };
    setRange(branch.condition.words.range, condition.simplified());
    setRange(branch.target.words.range, target.simplified());
    // "If x:", which leads on in the lines below, leads there from now on.
    if (branch.target.words.range.isEmpty() && !target.trimmed().isEmpty()) {
        const qsizetype end = m_source.line(m_source.lineAt(branch.range.begin)).end;
        const bool hasColon = m_source.slice({end - 1, end}) == ":";
        patches.append(
            {{hasColon ? end - 1 : end, end}, QString(u" → " + target.simplified()).toUtf8()});
    }
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
    if (from == to)
        return {};
    const auto known = table();
    if (!known) {
        QList<ByteRange> lines;
        QList<int> order;
        for (int i = 0; i < m_step.branches.size(); ++i) {
            const RunbookBranch &branch = m_step.branches.at(i);
            const ByteRange line = m_source.line(m_source.lineAt(branch.range.begin));
            if (!isWholeLine(branch) || (i > 0 && line.begin <= lines.constLast().begin))
                return {};
            lines.append(line);
            order.append(i);
        }
        order.move(from, to);
        RearrangedText text(m_source);
        text.permute(lines, order);
        return text.patches();
    }
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
    if (!known && isInLines())
        return addLine(QString((m_runbook.lang == u"fr" ? QStringLiteral("Sinon → ")
                                                        : QStringLiteral("Otherwise → ")) +
                               target.simplified()));
    return addRow(known ? known->source.rowCount() : 0,
                  runbookwords::conditionText(anything, m_runbook.lang), target, {});
}

} // namespace recount
