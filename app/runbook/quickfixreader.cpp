#include "runbook/quickfixreader.h"

#include "documents/listsource.h"
#include "runbook/instructions.h"
#include "runbook/runbookheadings.h"
#include "runbook/steptext.h"
#include "runbook/targetreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;
using SectionKind = RunbookSectionKind;

RunbookQuickfix quickfixOf(const RunbookParts &parts, const StepText &text)
{
    RunbookStep meta;
    readMeta(text.meta, meta);
    RunbookQuickfix quickfix;
    quickfix.minutes = meta.minutes;
    quickfix.metaRange = text.metaRange;
    quickfix.commands = text.commands;
    quickfix.text = text.words.join(u'\n');
    quickfix.danger = std::max(text.danger, meta.danger);
    quickfix.warning = text.warning;
    quickfix.blastRadius = text.labels.value(QStringLiteral("blast radius")).text;
    quickfix.expectedEffect = text.labels.value(QStringLiteral("effect")).text;
    quickfix.verify = text.labels.value(QStringLiteral("verify"));
    quickfix.rollback = text.labels.value(QStringLiteral("undo"));
    quickfix.sideEffects = text.labels.value(QStringLiteral("side effects")).text;
    quickfix.validFor = text.labels.value(QStringLiteral("valid for")).text;
    if (quickfix.expectedEffect.isEmpty())
        quickfix.expectedEffect = text.expected.rule;
    const Passage then = text.labels.value(QStringLiteral("then"));
    if (!then.isEmpty())
        quickfix.then = readTarget(parts.document(), then.range);
    return quickfix;
}

/// "**P2** [DEVS] Words": where the words begin.
ByteRange behindId(const RunbookParts &parts, const ByteRange &range)
{
    static const QRegularExpression id(
        QStringLiteral("^(?:\\[.\\]\\s+)?[*_`]{0,3}[QP]\\d{1,6}[*_`]{0,3}[\\s:.·–-]*[*_`]{0,3}\\s*"
                       "(?:\\[[A-Z][A-Z /-]{1,20}\\]\\s*)?"));
    return parts.part(range, id.match(parts.text(range)).capturedLength());
}

class QuickfixReader
{
public:
    QuickfixReader(const RunbookParts &parts, const QSet<QString> &defined, Runbook &values)
        : m_parts(parts), m_defined(defined), m_values(values)
    {
        for (const RunbookQuickfix &known : values.quickfixes)
            m_last = std::max(m_last, known.number);
    }

    void read();

private:
    void readSection(const RunbookSection &section);
    void readList(const RunbookSection &section);

    const RunbookParts &m_parts;
    const QSet<QString> &m_defined;
    Runbook &m_values;
    int m_last = 0;
};

void QuickfixReader::read()
{
    const QList<RunbookSection> &sections = m_values.sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const RunbookSection &section = sections.at(i);
        if (section.kind == SectionKind::Quickfix)
            readSection(section);
        else if (section.kind == SectionKind::Quickfixes)
            readList(section);
    }
}

void QuickfixReader::readSection(const RunbookSection &section)
{
    const ByteRange line = m_parts.source().line(m_parts.source().lineAt(section.heading.begin));
    const StepText text = readStepText(m_parts, m_parts.outerBlocks(section.body), m_defined);
    RunbookQuickfix quickfix = quickfixOf(m_parts, text);
    const auto numbered = readNumberedHeading(m_parts.text(line));
    if (numbered) {
        quickfix.number = numbered->number;
        quickfix.numberRange = m_parts.part(line, numbered->digitsBegin, numbered->digitsLength);
        quickfix.title = m_parts.words(m_parts.part(line, numbered->titleBegin));
    } else {
        quickfix.number = m_last + 1;
        quickfix.title = {section.title, line};
    }
    m_last = std::max(m_last, quickfix.number);
    quickfix.heading = section.heading;
    quickfix.range = section.whole;
    m_values.quickfixes.append(quickfix);
}

/// A section without headings of quickfixes.
void QuickfixReader::readList(const RunbookSection &section)
{
    static const QRegularExpression id(QStringLiteral("^Q(\\d{1,6})\\b[\\s:.·–-]*"));
    // Words above quickfixes of their own only introduce them.
    const bool hasOwn =
        std::any_of(m_values.sections.begin(), m_values.sections.end(), [&](const auto &inner) {
            return inner.kind == SectionKind::Quickfix && section.whole.contains(inner.whole);
        });
    std::optional<ListSource> list;
    int listBlock = -1;
    for (const Instruction &instruction :
         readInstructions(m_parts, section.body, CodeBlocks::Together)) {
        if (hasOwn && instruction.list < 0)
            continue;
        RunbookQuickfix quickfix =
            quickfixOf(m_parts, readStepText(m_parts, instruction.blocks, m_defined));
        if (instruction.list >= 0) {
            if (instruction.list != std::exchange(listBlock, instruction.list))
                list.emplace(m_parts.source(), m_parts.document().blocks, instruction.list);
            if (instruction.place >= list->count())
                continue;
            quickfix.title = firstWords(m_parts, list->words(instruction.place));
            quickfix.range = list->range(instruction.place);
        } else {
            const MarkdownBlock &first = m_parts.block(instruction.blocks.constFirst());
            const MarkdownBlock &last = m_parts.block(instruction.blocks.constLast());
            quickfix.title = first.kind == Kind::Paragraph ? firstWords(m_parts, first.range)
                                                           : m_parts.words(section.heading);
            quickfix.range = {first.range.begin, std::max(first.range.end, last.range.end)};
        }
        quickfix.heading = quickfix.title.range;
        const auto match = id.match(quickfix.title.text);
        quickfix.number = match.hasMatch() ? match.captured(1).toInt() : m_last + 1;
        if (match.hasMatch()) {
            quickfix.title.text.remove(0, match.capturedLength());
            quickfix.title.range = behindId(m_parts, quickfix.title.range);
        }
        m_last = std::max(m_last, quickfix.number);
        m_values.quickfixes.append(quickfix);
    }
}

} // namespace

void readQuickfixes(const RunbookParts &parts, const QSet<QString> &defined, Runbook &values)
{
    QuickfixReader(parts, defined, values).read();
}

void readPermanentFixes(const RunbookParts &parts, Runbook &values)
{
    static const QRegularExpression id(QStringLiteral("^P(\\d{1,6})\\b[\\s:.·–-]*"));
    static const QRegularExpression tag(QStringLiteral("^\\[([A-Z][A-Z /-]{1,20})\\]\\s*"));
    static const QRegularExpression ticket(QStringLiteral("\\b[A-Z][A-Z0-9]{1,9}-\\d{1,8}\\b"));
    static const QRegularExpression dot(QStringLiteral("\\s+·\\s+"));
    int last = int(values.permanentFixes.size());
    const QList<RunbookSection> sections = values.sections;
    for (const RunbookSection &section : sections) {
        RunbookPermanentFix fix;
        if (section.kind == SectionKind::PermanentFix) {
            const ByteRange line =
                parts.source().line(parts.source().lineAt(section.heading.begin));
            const auto numbered = readNumberedHeading(parts.text(line));
            fix.number = numbered ? numbered->number : last + 1;
            fix.title = numbered ? parts.words(parts.part(line, numbered->titleBegin))
                                 : Passage{section.title, line};
            if (numbered)
                fix.numberRange = parts.part(line, numbered->digitsBegin, numbered->digitsLength);
            fix.range = section.whole;
            last = std::max(last, fix.number);
            values.permanentFixes.append(fix);
            continue;
        }
        if (section.kind != SectionKind::PermanentFixes)
            continue;
        for (const ListedWords &item : readListed(parts, section.body)) {
            QString words = item.words.text;
            fix = {};
            const auto match = id.match(words);
            fix.number = match.hasMatch() ? match.captured(1).toInt() : last + 1;
            words.remove(0, match.capturedLength());
            if (const auto found = tag.match(words); found.hasMatch()) {
                fix.tag = found.captured(1);
                words.remove(0, found.capturedLength());
            }
            fix.ticket = ticket.match(words).captured();
            fix.title = {words.section(dot, 0, 0), behindId(parts, item.words.range)};
            if (const auto end = dot.match(parts.text(fix.title.range)); end.hasMatch())
                fix.title.range = parts.part(fix.title.range, 0, end.capturedStart());
            fix.range = item.range;
            if (match.hasMatch()) {
                const QString raw = parts.text(item.words.range);
                const qsizetype place = raw.indexOf(match.captured(1));
                if (place >= 0)
                    fix.numberRange = parts.part(item.words.range, place, match.capturedLength(1));
            }
            last = std::max(last, fix.number);
            values.permanentFixes.append(fix);
        }
    }
}

} // namespace recount
