#pragma once

#include "documents/textsearch.h"
#include "documents/view/findingmarks.h"

#include <QTextEdit>
#include <QTimer>

namespace recount
{

class DocumentText;
class EditorSpelling;
class MarkdownTextEdit;

/// Draws what is to be seen at the text in sight: the current line, findings, matches of a search,
/// words that are misspelled, and in focus mode the paragraph that is written in.
class EditorMarks : public QObject
{
    Q_OBJECT

public:
    EditorMarks(MarkdownTextEdit &edit, DocumentText &text, FindingMarks &findings,
                EditorSpelling &spelling);

    /// In the order of the text.
    void setMatches(const QList<TextMatch> &matches);
    void setDimmed(bool dimmed);

    /// Draws with what is so by then: the palette reaches the text after its parents.
    void drawSoon();

private:
    using Selections = QList<QTextEdit::ExtraSelection>;

    void drawNow();
    void add(Selections &selections, int begin, int end, const QTextCharFormat &format) const;
    void addCurrentLine(Selections &selections) const;
    void addOtherParagraphs(Selections &selections, int begin, int end) const;
    void addMatches(Selections &selections, int begin, int end) const;
    void addMisspelled(Selections &selections) const;
    void addFindings(Selections &selections, int begin, int end) const;

    MarkdownTextEdit &m_edit;
    DocumentText &m_text;
    FindingMarks &m_findings;
    EditorSpelling &m_spelling;
    QList<TextMatch> m_matches;
    bool m_isDimmed = false;
    QTimer m_soon;
};

/// The colour of a finding's line and sign.
QColor severityColor(FindingSeverity severity, const QPalette &palette);

} // namespace recount
