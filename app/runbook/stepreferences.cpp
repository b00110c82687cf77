#include "runbook/stepreferences.h"

#include "documents/markdownlinks.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

class Finder
{
public:
    Finder(const SourceText &source, const Runbook &runbook) : m_source(source), m_runbook(runbook)
    {
    }

    QList<StepReference> find();

private:
    void addTarget(const BranchTarget &target);
    void addLine(const ByteRange &line);
    void add(const ByteRange &digits, int number);

    const SourceText &m_source;
    const Runbook &m_runbook;
    QMap<qsizetype, StepReference> m_found; ///< by place
};

void Finder::add(const ByteRange &digits, int number)
{
    if (number > 0 && !m_found.contains(digits.begin))
        m_found.insert(digits.begin, {digits, number});
}

void Finder::addTarget(const BranchTarget &target)
{
    if (target.kind == BranchTarget::Kind::Step && !target.digits.isEmpty())
        add(target.digits, target.number);
}

void Finder::addLine(const ByteRange &line)
{
    static const QRegularExpression first(
        QStringLiteral("\\b(step|étape)(s?)[\\s\\x{a0}]+(\\d{1,6})\\b"), anyCase);
    // "steps 2, 3 and 5" go on; "step 2 and 5 minutes" does not.
    static const QRegularExpression more(
        QStringLiteral(
            "\\G[\\s\\x{a0}]*(?:,|&|–|-|\\b(?:and|or|to|through|et|ou|à)\\b)[\\s\\x{a0}]*"
            "(\\d{1,6})\\b(?!\\s*(?:min|s\\b|h\\b|ms|%|times|minutes|hours|seconds|"
            "fois|heures|secondes)|[.,:]\\d)"),
        anyCase);
    static const QRegularExpression code(QStringLiteral("(`+)(?!`).*?(?<!`)\\1(?!`)"));
    QString text = m_source.text(line);
    auto spans = code.globalMatch(text);
    while (spans.hasNext()) {
        const auto span = spans.next();
        text.replace(span.capturedStart(), span.capturedLength(),
                     QString(span.capturedLength(), u'\x1'));
    }
    const auto addDigits = [&](const QRegularExpressionMatch &match, int group) {
        const qsizetype begin =
            line.begin + m_source.text(line).left(match.capturedStart(group)).toUtf8().size();
        add({begin, begin + match.capturedLength(group)}, match.captured(group).toInt());
    };
    auto matches = first.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        addDigits(match, 3);
        const bool isPlural = !match.captured(2).isEmpty();
        qsizetype place = match.capturedEnd();
        for (auto next = more.match(text, place); next.hasMatch(); next = more.match(text, place)) {
            if (!isPlural && next.captured().trimmed().startsWith(u','))
                break;
            addDigits(next, 1);
            place = next.capturedEnd();
        }
    }
}

QList<StepReference> Finder::find()
{
    for (const RunbookStep &step : m_runbook.steps) {
        for (const RunbookBranch &branch : step.branches)
            addTarget(branch.target);
        if (step.otherwise)
            addTarget(step.otherwise->target);
    }
    for (const RunbookQuickfix &quickfix : m_runbook.quickfixes) {
        if (quickfix.then)
            addTarget(*quickfix.then);
    }
    if (m_runbook.stopTheBleeding)
        addTarget(*m_runbook.stopTheBleeding);

    QList<bool> isLeftOut(m_source.lineCount(), false);
    const auto leaveOut = [&](const ByteRange &range) {
        if (range.isEmpty())
            return;
        const int last = m_source.lineAt(range.end - 1);
        for (int line = m_source.lineAt(range.begin); line <= last; ++line)
            isLeftOut[line] = true;
    };
    for (const MarkdownBlock &block : m_runbook.blocks) {
        if (block.kind == MarkdownBlock::Kind::Code)
            leaveOut(block.range);
    }
    for (const ByteRange &comment : markdownComments(m_source, m_runbook.blocks))
        leaveOut(comment);
    const qsizetype begin =
        m_runbook.blocks.isEmpty() ? m_source.size() : m_runbook.blocks.constFirst().range.begin;
    for (int line = m_source.lineAt(begin); line < m_source.lineCount(); ++line) {
        if (!isLeftOut.at(line))
            addLine(m_source.line(line));
    }
    for (const RunbookStep &step : m_runbook.steps)
        m_found.remove(step.numberRange.begin);
    return m_found.values();
}

} // namespace

QList<StepReference> stepReferences(const SourceText &source, const Runbook &runbook)
{
    return Finder(source, runbook).find();
}

} // namespace recount
