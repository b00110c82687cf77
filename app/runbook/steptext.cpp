#include "runbook/steptext.h"

#include "documents/plainwords.h"
#include "runbook/branchreader.h"
#include "runbook/commandreader.h"
#include "runbook/runbookheadings.h"
#include "runbook/targetreader.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestSample = 20'000;

/// Collects what the blocks of one step say, in their order.
class Collector
{
public:
    Collector(const RunbookParts &parts, const QSet<QString> &defined)
        : m_parts(parts), m_defined(defined)
    {
    }

    void add(int index, int depth = 0);
    StepText take() { return std::move(m_text); }

private:
    void addParagraph(int index);
    void addLine(const ByteRange &line);
    void addLabelled(const LabelledLine &labelled);
    void addCode(int index);
    void addList(int index, int depth);
    void addWarning(int index);
    void addBranch(const RunbookBranch &branch);
    void addWords(const ByteRange &range);

    const RunbookParts &m_parts;
    const QSet<QString> &m_defined;
    StepText m_text;
    bool m_expectsSample = false;
    bool m_isOpen = false; ///< the last branch says where it leads in the lines to come
};

void Collector::add(int index, int depth)
{
    constexpr int deepest = 8;
    const MarkdownBlock &block = m_parts.block(index);
    if (depth > deepest)
        return;
    switch (block.kind) {
    case Kind::Paragraph:
        addParagraph(index);
        break;
    case Kind::Code:
        addCode(index);
        break;
    case Kind::Table:
        if (const auto branches = readBranchTable(m_parts, index); !branches.isEmpty()) {
            if (m_text.branchTable < 0)
                m_text.branchTable = index;
            for (const RunbookBranch &branch : branches)
                addBranch(branch);
        }
        break;
    case Kind::List:
        addList(index, depth);
        break;
    case Kind::Quote:
        addWarning(index);
        break;
    case Kind::Heading:
        m_text.words.append(block.text);
        break;
    case Kind::Item:
    case Kind::Html:
    case Kind::Rule:
        break;
    }
}

void Collector::addParagraph(int index)
{
    static const QRegularExpression italics(QStringLiteral("^([*_])(?![*_])[^*_].*\\1$"));
    const QList<ByteRange> lines = m_parts.linesOf(index);
    for (const ByteRange &line : lines) {
        const QString text = m_parts.text(line);
        const bool isFirst = m_text.meta.isEmpty() && m_text.words.isEmpty() &&
                             m_text.commands.isEmpty() && m_text.branches.isEmpty();
        if (isFirst && lines.size() == 1 && italics.match(text).hasMatch()) {
            m_text.meta = text.sliced(1, text.size() - 2);
            m_text.metaRange = line;
            continue;
        }
        addLine(line);
    }
}

void Collector::addLine(const ByteRange &line)
{
    if (const auto command = readCommandLine(m_parts, line, m_defined)) {
        m_text.commands.append(*command);
        return;
    }
    if (const auto open = readOpenBranch(m_parts, line)) {
        addBranch(*open);
        m_isOpen = true;
        return;
    }
    if (const auto branch = readBranchLine(m_parts, line)) {
        addBranch(*branch);
        return;
    }
    if (const auto labelled = readLabelledLine(m_parts, line)) {
        addLabelled(*labelled);
        return;
    }
    addWords(line);
}

void Collector::addLabelled(const LabelledLine &labelled)
{
    const Passage words = m_parts.words(labelled.value);
    if (labelled.label == u"expected") {
        m_expectsSample = true;
        m_text.expected.range = labelled.value;
        m_text.expected.rule = words.text;
        return;
    }
    if (labelled.label == u"quickfix" || labelled.label == u"permanent fix") {
        const bool isQuickfix = labelled.label == u"quickfix";
        m_text.fixes.append(
            {isQuickfix ? RunbookSectionKind::Quickfix : RunbookSectionKind::PermanentFix, words,
             m_isOpen ? int(m_text.branches.size()) - 1 : -1});
        return;
    }
    if (!m_text.labels.contains(labelled.label))
        m_text.labels.insert(labelled.label, words);
    m_text.commands += readInlineCommands(m_parts, labelled.value, m_defined);
}

void Collector::addCode(int index)
{
    const auto sample = [&] {
        const ByteRange code = codeOf(m_parts.source(), m_parts.block(index));
        QString text = m_parts.text({code.begin, std::min(code.end, code.begin + longestSample)});
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        m_text.expected.sample = text;
        m_text.expected.range = m_parts.block(index).range;
    };
    if (m_expectsSample) {
        m_expectsSample = false;
        sample();
        return;
    }
    if (const auto command = readCommandBlock(m_parts, index, m_defined))
        m_text.commands.append(*command);
    else if (!m_text.commands.isEmpty() && m_text.expected.sample.isEmpty())
        sample();
}

void Collector::addList(int index, int depth)
{
    const QList<int> items = m_parts.innerBlocks(index);
    const qsizetype before = m_text.branches.size();
    for (const int item : items) {
        for (const int inner : m_parts.innerBlocks(item))
            add(inner, depth + 1);
    }
    if (m_text.branches.size() > before && m_text.branchList < 0)
        m_text.branchList = index;
}

/// "**Warning — changes production.** Blast radius: all pods. Undo: Step 6."
void Collector::addWarning(int index)
{
    static const QRegularExpression sentence(
        QStringLiteral("(?:^|(?<=[.!?*])\\s+)([\\p{L}][\\p{L} '’-]{1,30}?)[ \\x{a0}]*:\\s*"
                       "(.*?)(?=[.!?](?:\\s|$)|$)"),
        anyCase);
    const Passage words = m_parts.words(m_parts.block(index).range);
    QString text = words.text;
    while (text.startsWith(u'>') || text.startsWith(u' '))
        text.remove(0, 1);
    const Danger danger = dangerOf(text);
    if (danger == Danger::None) {
        m_text.words.append(text);
        return;
    }
    m_text.danger = std::max(m_text.danger, danger);
    if (m_text.warning.isEmpty())
        m_text.warning = {text, words.range};
    auto matches = sentence.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString label = runbookLabelOf(match.captured(1));
        if (!label.isEmpty() && !m_text.labels.contains(label))
            m_text.labels.insert(label, {match.captured(2).trimmed(), words.range});
    }
}

void Collector::addBranch(const RunbookBranch &branch)
{
    m_text.branches.append(branch);
    m_isOpen = false;
}

void Collector::addWords(const ByteRange &range)
{
    const QList<RunbookBranch> branches = readBranchSentences(m_parts, range);
    for (const RunbookBranch &branch : branches)
        addBranch(branch);
    m_text.commands += readInlineCommands(m_parts, range, m_defined);
    m_text.words.append(m_parts.words(range).text);
}

} // namespace

StepText readStepText(const RunbookParts &parts, const QList<int> &blocks,
                      const QSet<QString> &defined)
{
    Collector collector(parts, defined);
    for (const int block : blocks)
        collector.add(block);
    return collector.take();
}

void readMeta(const QString &meta, RunbookStep &step)
{
    static const QRegularExpression visits(
        QStringLiteral("^(?:at most|au plus)\\s+(\\d{1,4})\\s*(?:times?|fois|visits?)?$"), anyCase);
    static const QRegularExpression notIdempotent(QStringLiteral("^(?:not|non)[ -]idempotent$"),
                                                  anyCase);
    static const QRegularExpression dot(QStringLiteral("\\s+[·•|]\\s+|\\s*·\\s*"));
    for (const QString &raw : meta.split(dot, Qt::SkipEmptyParts)) {
        const QString part = plainWords(raw);
        const qsizetype colon = part.indexOf(u':');
        const QString label = colon > 0 ? runbookLabelOf(part.left(colon)) : QString();
        const QString value = colon > 0 ? part.mid(colon + 1).trimmed() : QString();
        if (label == u"from") {
            step.where = value;
        } else if (label == u"as") {
            step.as = value;
        } else if (label == u"approval") {
            step.approval = value;
        } else if (label == u"minutes") {
            step.minutes = durationIn(value);
        } else if (label == u"danger") {
            step.danger = dangerOf(value);
        } else if (const auto match = visits.match(part); match.hasMatch()) {
            step.maxVisits = match.captured(1).toInt();
        } else if (notIdempotent.match(part).hasMatch()) {
            step.isIdempotent = false;
        } else if (part.compare(u"idempotent", Qt::CaseInsensitive) == 0) {
            step.isIdempotent = true;
        } else if (const auto kind = stepKindOf(part)) {
            step.kind = kind;
        } else if (const auto minutes = durationIn(part)) {
            step.minutes = minutes;
        } else if (const Danger danger = dangerOf(part); danger != Danger::None) {
            step.danger = danger;
        }
    }
}

} // namespace recount
