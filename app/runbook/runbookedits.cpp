#include "runbook/runbookedits.h"

#include "documents/frontmatter.h"
#include "documents/headertable.h"
#include "documents/markdowninsert.h"
#include "documents/sections.h"
#include "documents/tablesource.h"
#include "runbook/runbookheadings.h"
#include "runbook/runbooksections.h"
#include "runbook/runbookwords.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

constexpr int newSectionLevel = 2; ///< where there is none to go by

const QString bothKey = QStringLiteral("service / owner");

} // namespace

RunbookEdits::RunbookEdits(const SourceText &source, const Runbook &runbook)
    : m_source(source), m_runbook(runbook)
{
}

QList<TextPatch> RunbookEdits::setTitle(const QString &title) const
{
    const QString words = title.simplified();
    const Passage &known = m_runbook.title;
    if (words == known.text)
        return {};
    if (known.range.isEmpty()) {
        const auto matter = readFrontMatter(m_source);
        const qsizetype place = matter ? matter->range.end : m_source.mark().end;
        return {paragraphAt(m_source, place, ("# Runbook: " + words.toUtf8()))};
    }
    // The place is that of the line: marker and "Runbook:" stay.
    const QString line = m_source.text(known.range);
    const ByteRange closing = closingOfEmptyHeading(m_source, m_source.lineAt(known.range.begin));
    if (!closing.isEmpty())
        return {{closing, words.toUtf8()}};
    if (known.text.isEmpty())
        return {
            {{known.range.end, known.range.end},
             (line.endsWith(u' ') ? QString() : QStringLiteral(" ")).toUtf8() + words.toUtf8()}};
    const ByteRange written = titleWordsIn(m_source, known.range, known.text);
    if (written.isEmpty()) {
        static const QRegularExpression marker(
            QStringLiteral("^(?:#{1,6}\\s+)?(?:Runbook\\s*:\\s*)?"));
        return {{known.range, marker.match(line).captured().toUtf8() + words.toUtf8()}};
    }
    return {{written, words.toUtf8()}};
}

QList<TextPatch> RunbookEdits::setHeader(const QString &key, const QString &value) const
{
    QString words = value.simplified();
    QString row = key;
    const bool isShared = (key == u"service" || key == u"owner") &&
                          m_runbook.header.contains(bothKey) && !m_runbook.header.contains(key);
    if (isShared) {
        row = bothKey;
        const QString service = key == u"service" ? words : m_runbook.service;
        const QString owner = key == u"owner" ? words : m_runbook.owner;
        if (service == m_runbook.service && owner == m_runbook.owner)
            return {};
        words = service + QStringLiteral(" / ") + owner;
    }
    const auto known = m_runbook.header.constFind(row);
    if (known != m_runbook.header.constEnd()) {
        if (m_source.text(known->range) == words)
            return {};
        if (m_runbook.headerTable >= 0) {
            const TableSource table(m_source, m_runbook.blocks.at(m_runbook.headerTable));
            for (int place = 0; place < table.rowCount(); ++place) {
                if (runbookHeaderKeyOf(table.cell(place, 0)) != row)
                    continue;
                // Keys and values are no columns to be aligned.
                const ByteRange cell = table.cellRange(place, 1);
                if (cell.isEmpty() || words.isEmpty())
                    return {table.setCell(place, 1, words)};
                return {{cell, tableCellMarkdown(words)}};
            }
        }
        return {{known->range, words.toUtf8()}};
    }
    if (words.isEmpty())
        return {};
    const QString name = runbookwords::headerKey(key, m_runbook.lang);
    if (m_runbook.headerTable >= 0) {
        const TableSource table(m_source, m_runbook.blocks.at(m_runbook.headerTable));
        return {table.insertRow(table.rowCount(), {name, words})};
    }
    const bool hasTitle = !m_runbook.title.range.isEmpty();
    return {newHeaderTable(m_source, m_runbook.blocks, hasTitle, name, words)};
}

ByteRange RunbookEdits::wordsOf(const SourceText &source, const RunbookSection &section)
{
    const bool hasHelp = !section.help.range.isEmpty();
    const qsizetype begin = hasHelp ? section.help.range.end : section.body.begin;
    const QByteArrayView body = source.slice({begin, section.body.end});
    const QByteArrayView words = body.trimmed();
    if (words.isEmpty()) {
        const qsizetype place = lastLineEnd(source, hasHelp ? section.help.range : section.heading);
        return {place, place};
    }
    const qsizetype first = begin + (words.data() - body.data());
    return {first, first + words.size()};
}

QList<TextPatch> RunbookEdits::setSection(RunbookSectionKind kind, const QString &markdown) const
{
    const RunbookSection *const section = m_runbook.section(kind);
    const QByteArray written = withLineEnds(
        m_source, withinSection(markdown.trimmed(), section ? section->level : newSectionLevel));
    if (!section)
        return written.isEmpty() ? QList<TextPatch>() : QList<TextPatch>{newSection(kind, written)};
    const ByteRange words = wordsOf(m_source, *section);
    if (m_source.slice(words) == written)
        return {};
    if (words.isEmpty())
        return {paragraphAt(m_source, words.begin, written)};
    return {wordsInstead(m_source, words, written)};
}

QList<TextPatch> RunbookEdits::appendTo(RunbookSectionKind kind, const QString &markdown) const
{
    const QByteArray written = withLineEnds(m_source, markdown);
    const RunbookSection *const section = m_runbook.section(kind);
    if (!section)
        return {newSection(kind, written)};
    return {paragraphBehind(m_source, m_runbook.blocks, lastWordsEnd(m_source, section->whole),
                            written)};
}

TextPatch RunbookEdits::newSection(RunbookSectionKind kind, const QByteArray &written) const
{
    const QList<RunbookSectionKind> order = runbookwords::sectionOrder();
    qsizetype place = m_source.size();
    int level = newSectionLevel;
    for (const RunbookSection &section : m_runbook.sections) {
        if (order.contains(section.kind)) {
            level = section.level;
            break;
        }
    }
    for (const RunbookSection &section : m_runbook.sections) {
        if (order.indexOf(section.kind) > order.indexOf(kind) && section.level <= level) {
            place = section.heading.begin;
            break;
        }
    }
    // Within a step it would be a part of the step.
    for (const RunbookSection &section : m_runbook.sections) {
        if (takesInSections(section.kind) && section.whole.begin < place &&
            place <= section.whole.end)
            level = std::min(level, section.level);
    }
    const QByteArray end = m_source.lineEnd();
    return paragraphBehind(m_source, m_runbook.blocks, place,
                           QByteArray(level, '#') + ' ' +
                               runbookwords::heading(kind, m_runbook.lang).toUtf8() + end + end +
                               written);
}

} // namespace recount
