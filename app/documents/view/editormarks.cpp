#include "documents/view/editormarks.h"

#include "documents/view/documenttext.h"
#include "documents/view/editorspelling.h"
#include "documents/view/markdowntextedit.h"
#include "widgets/glyphicon.h"
#include "widgets/palettecolors.h"

#include <algorithm>

namespace recount
{

QColor severityColor(FindingSeverity severity, const QPalette &palette)
{
    switch (severity) {
    case FindingSeverity::Error:
        return accentColor(Accent::Problem, palette);
    case FindingSeverity::Warning:
        return accentColor(Accent::Warning, palette);
    case FindingSeverity::Hint:
        break;
    }
    return palette.color(QPalette::Link);
}

EditorMarks::EditorMarks(MarkdownTextEdit &edit, DocumentText &text, FindingMarks &findings,
                         EditorSpelling &spelling)
    : QObject(&edit), m_edit(edit), m_text(text), m_findings(findings), m_spelling(spelling)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &EditorMarks::drawNow);
    connect(&edit, &MarkdownTextEdit::viewMoved, this, &EditorMarks::drawSoon);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &EditorMarks::drawSoon);
    connect(&text, &DocumentText::stepDone, this, &EditorMarks::drawSoon);
    connect(&text, &DocumentText::loaded, this, &EditorMarks::drawSoon);
    connect(&findings, &FindingMarks::marksChanged, this, &EditorMarks::drawSoon);
    connect(&spelling, &EditorSpelling::spellingChanged, this, &EditorMarks::drawSoon);
}

void EditorMarks::setMatches(const QList<TextMatch> &matches)
{
    m_matches = matches;
    drawSoon();
}

void EditorMarks::setDimmed(bool dimmed)
{
    m_isDimmed = dimmed;
    drawSoon();
}

void EditorMarks::drawSoon()
{
    m_soon.start();
}

void EditorMarks::drawNow()
{
    m_soon.stop();
    if (!m_edit.hasDocument())
        return;
    const QTextBlock last = m_edit.lastVisible();
    const int begin = m_edit.firstVisible().position();
    const int end = last.position() + last.length() - 1;
    Selections selections;
    addCurrentLine(selections);
    if (m_isDimmed)
        addOtherParagraphs(selections, begin, end);
    addMatches(selections, begin, end);
    addMisspelled(selections);
    addFindings(selections, begin, end);
    m_edit.setExtraSelections(selections);
}

void EditorMarks::add(Selections &selections, int begin, int end,
                      const QTextCharFormat &format) const
{
    if (begin >= end)
        return;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(m_text.textDocument());
    selection.cursor.setPosition(begin);
    selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
    selection.format = format;
    selections.append(selection);
}

void EditorMarks::addCurrentLine(Selections &selections) const
{
    if (m_edit.isReadOnly())
        return;
    const QPalette &palette = m_edit.palette();
    QTextEdit::ExtraSelection line;
    line.cursor = m_edit.textCursor();
    line.cursor.clearSelection();
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.format.setBackground(
        mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.05));
    selections.append(line);
}

void EditorMarks::addOtherParagraphs(Selections &selections, int begin, int end) const
{
    const auto isBlank = [](const QTextBlock &block) { return block.text().trimmed().isEmpty(); };
    QTextBlock first = m_edit.textCursor().block();
    QTextBlock last = first;
    while (!isBlank(first) && first.previous().isValid() && !isBlank(first.previous()) &&
           first.position() > begin)
        first = first.previous();
    while (!isBlank(last) && last.next().isValid() && !isBlank(last.next()) &&
           last.position() < end)
        last = last.next();
    const QPalette &palette = m_edit.palette();
    QTextCharFormat quiet;
    quiet.setForeground(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.6));
    add(selections, begin, std::min(end, first.position()), quiet);
    add(selections, std::max(begin, last.position() + last.length() - 1), end, quiet);
}

void EditorMarks::addMatches(Selections &selections, int begin, int end) const
{
    const QPalette &palette = m_edit.palette();
    QTextCharFormat format;
    format.setBackground(
        mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.35));
    const auto from =
        std::lower_bound(m_matches.cbegin(), m_matches.cend(), begin,
                         [](const TextMatch &match, int place) { return match.end() < place; });
    const int last = m_text.textDocument()->characterCount() - 1;
    for (auto match = from; match != m_matches.cend() && match->begin <= end; ++match)
        add(selections, match->begin, std::min(match->end(), last), format);
}

void EditorMarks::addMisspelled(Selections &selections) const
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    format.setUnderlineColor(accentColor(Accent::Problem, m_edit.palette()));
    const QTextBlock last = m_edit.lastVisible();
    const QTextCursor cursor = m_edit.textCursor();
    for (QTextBlock block = m_edit.firstVisible(); block.isValid(); block = block.next()) {
        for (const WordPlace &word : m_spelling.misspelled(block)) {
            const int begin = block.position() + word.begin;
            // Not the word that is just being written.
            const bool isWritten = !cursor.hasSelection() &&
                                   cursor.position() == begin + word.length && m_edit.hasFocus();
            if (!isWritten)
                add(selections, begin, begin + word.length, format);
        }
        if (block == last)
            break;
    }
}

void EditorMarks::addFindings(Selections &selections, int begin, int end) const
{
    const ByteRange inSight{m_text.bytePlace(begin), m_text.bytePlace(end)};
    for (const TextFinding &finding : m_findings.within(inSight)) {
        QTextCharFormat format;
        format.setUnderlineStyle(finding.severity == FindingSeverity::Hint
                                     ? QTextCharFormat::DotLine
                                     : QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(severityColor(finding.severity, m_edit.palette()));
        // One without a length is at the character behind it.
        const int from = m_text.textPosition(finding.range.begin);
        const int to = std::max(from + 1, m_text.textPosition(finding.range.end));
        add(selections, std::max(begin, from), std::min(end, to), format);
    }
}

} // namespace recount
