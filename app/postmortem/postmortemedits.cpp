#include "postmortem/postmortemedits.h"

#include "documents/frontmatter.h"
#include "documents/headertable.h"
#include "documents/markdowninsert.h"
#include "documents/sections.h"
#include "documents/tablesource.h"
#include "postmortem/documentwords.h"
#include "postmortem/headings.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

PostMortemEdits::PostMortemEdits(const SourceText &source, const PostMortem &document)
    : m_source(source), m_document(document)
{
}

QList<TextPatch> PostMortemEdits::setTitle(const QString &title) const
{
    const QString words = title.simplified();
    if (words == m_document.title.text)
        return {};
    if (m_document.header.contains(QStringLiteral("title")))
        return setHeader(QStringLiteral("title"), title);
    if (m_document.title.range.isEmpty()) {
        const auto matter = readFrontMatter(m_source);
        const qsizetype place = matter ? matter->range.end : m_source.mark().end;
        const QByteArray end = m_source.lineEnd();
        return {{{place, place}, "# " + words.toUtf8() + end + end}};
    }
    // The place is that of the line: marker and "Post-mortem:" stay.
    const QString line = m_source.text(m_document.title.range);
    const ByteRange closing =
        closingOfEmptyHeading(m_source, m_source.lineAt(m_document.title.range.begin));
    if (!closing.isEmpty())
        return {{closing, words.toUtf8()}};
    if (m_document.title.text.isEmpty()) // "# Post-mortem:"
        return {{{m_document.title.range.end, m_document.title.range.end}, ' ' + words.toUtf8()}};
    const ByteRange known = titleWordsIn(m_source, m_document.title.range, m_document.title.text);
    if (known.isEmpty()) {
        static const QRegularExpression marker(QStringLiteral("^#{1,6}\\s+"));
        return {{m_document.title.range, marker.match(line).captured().toUtf8() + words.toUtf8()}};
    }
    return {{known, words.toUtf8()}};
}

QList<TextPatch> PostMortemEdits::setHeader(const QString &key, const QString &value) const
{
    const QString words = value.simplified();
    const auto known = m_document.header.constFind(key);
    if (known != m_document.header.constEnd()) {
        if (m_source.text(known->range) == words)
            return {};
        if (const auto patch = setHeaderCell(key, words))
            return {*patch};
        return {{known->range, words.toUtf8()}};
    }
    if (words.isEmpty())
        return {};
    const QString name = documentwords::headerKey(key, m_document.lang);
    if (m_document.headerTable >= 0) {
        const TableSource table(m_source, m_document.blocks.at(m_document.headerTable));
        return {table.insertRow(table.rowCount(), {name, words})};
    }
    // What the document is called, as the header is read: any heading that begins no section.
    const bool hasTitle = !m_document.sections.isEmpty() &&
                          (m_document.sections.constFirst().level == 1 ||
                           m_document.sections.constFirst().kind == SectionKind::Other);
    return {newHeaderTable(m_source, m_document.blocks, hasTitle, name, words)};
}

std::optional<TextPatch> PostMortemEdits::setHeaderCell(const QString &key,
                                                        const QString &words) const
{
    if (m_document.headerTable < 0)
        return {};
    const TableSource table(m_source, m_document.blocks.at(m_document.headerTable));
    for (int row = 0; row < table.rowCount(); ++row) {
        if (headerKeyOf(table.cell(row, 0)) != key)
            continue;
        // Keys and values are no columns to be aligned: the spaces stay as they are.
        const ByteRange cell = table.cellRange(row, 1);
        if (cell.isEmpty() || words.isEmpty())
            return table.setCell(row, 1, words);
        return TextPatch{cell, tableCellMarkdown(words)};
    }
    return {};
}

QList<TextPatch> PostMortemEdits::setSection(SectionKind kind, const QString &markdown) const
{
    const Passage passage = m_document.passage(kind);
    const PostMortemSection *const section = m_document.section(kind);
    const QString words =
        withinSection(markdown.trimmed(), section ? section->level : slotOf(kind).level);
    const QByteArray written = withLineEnds(m_source, words);
    if (m_source.slice(passage.range) == written)
        return {};
    if (!passage.range.isEmpty())
        return {wordsInstead(m_source, passage.range, written)};
    if (words.isEmpty())
        return {};
    if (section)
        return {paragraphAt(m_source, std::max(section->heading.end, section->help.range.end),
                            written)};
    return {newSection(kind, written)};
}

PostMortemEdits::Slot PostMortemEdits::slotOf(SectionKind kind) const
{
    const QList<SectionKind> order = documentwords::sectionOrder();
    const bool isLesson = kind == SectionKind::WentWell || kind == SectionKind::WentWrong ||
                          kind == SectionKind::Lucky || kind == SectionKind::Surprised ||
                          kind == SectionKind::Learned;
    Slot slot{m_source.size(), 2};
    for (const PostMortemSection &section : m_document.sections) {
        if (section.kind != SectionKind::Other && section.kind != SectionKind::WentWell &&
            section.kind != SectionKind::WentWrong) {
            slot.level = section.level;
            break;
        }
    }
    if (isLesson && m_document.has(SectionKind::Lessons))
        slot.level = m_document.section(SectionKind::Lessons)->level + 1;
    // Before the first section that comes later in the order.
    for (const PostMortemSection &section : m_document.sections) {
        if (section.kind != SectionKind::Other &&
            order.indexOf(section.kind) > order.indexOf(kind) && section.level <= slot.level) {
            slot.place = section.heading.begin;
            return slot;
        }
    }
    return slot;
}

TextPatch PostMortemEdits::newSection(SectionKind kind, const QByteArray &written) const
{
    const Slot slot = slotOf(kind);
    const QByteArray end = m_source.lineEnd();
    QByteArray text =
        QByteArray(slot.level, '#') + ' ' + documentwords::heading(kind, m_document.lang).toUtf8();
    if (!written.isEmpty())
        text += end + end + written;
    return paragraphBehind(m_source, m_document.blocks, slot.place, text);
}

} // namespace recount
