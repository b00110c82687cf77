#pragma once

#include "documents/documentsurvey.h"
#include "documents/view/findingmarks.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;

namespace recount
{

class DocumentText;
class EditorMarks;
class EditorSpelling;
class FindBar;
class ImageStore;
class MarkdownHighlighter;
class MarkdownTextEdit;
class OutlineModel;
class OutlineView;

/// Writes the Markdown of a document: the text with its findings, outline, search and word count.
/// Its actions work while the focus is in it; a page may show them elsewhere too.
class MarkdownEditor : public QWidget
{
    Q_OBJECT

public:
    /// What the editor can do, in the order of a menu.
    enum class Command {
        Undo,
        Redo,
        Strong,
        Emphasis,
        Link,
        Find,
        Replace,
        FindNext,
        FindPrevious,
        NextFinding,
        PreviousFinding,
        Outline,
        FocusMode,
        WrapLines,
        FixedPitch,
        Spelling,
    };

    /// `spelling` and `text` stay the caller's; `spelling` may serve one editor only.
    MarkdownEditor(DocumentText &text, EditorSpelling &spelling, QWidget *parent = nullptr);

    MarkdownTextEdit *textEdit() { return m_edit; }
    QAction *action(Command command) const { return m_actions.value(int(command)); }
    const QList<QAction *> &commands() const { return m_actions; }

    /// Where pasted and dropped pictures go; none without one.
    void setImageStore(ImageStore *store);
    /// Places are those of the bytes now; they follow what is written from then on.
    void setFindings(const QList<TextFinding> &findings);
    void nextFinding();
    void previousFinding();
    /// Selects a place and shows it.
    void showPlace(const ByteRange &range);
    /// For documents that don't say theirs in their front matter.
    void setLanguage(const QString &language);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// Whatever stands around the editor may go, or come back.
    void focusModeChanged(bool on);
    /// A command is about to show something in the text, which may be hidden.
    void showRequested();
    /// A command went to it.
    void findingShown(const recount::TextFinding &finding);
    void failed(const recount::Error &error);
    void surveyed(const recount::DocumentSurvey &survey);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void makeActions();
    QAction *addCommand(const QString &text, const QString &toolTip,
                        const QList<QKeySequence> &keys);
    QAction *addSwitch(const QString &text, const QString &toolTip, const QKeySequence &key,
                       bool isOn);
    void connectCommands();
    void chooseHighlighting();
    void chooseFont();
    void surveySoon();
    void survey();
    void take(const DocumentSurvey &survey);
    void tellWords();
    void tellFindings();
    void followLines(const TextPatch &patch);
    void followCursor();
    void goToHeading(const QModelIndex &index);
    void showFinding(int index);
    int shownFinding() const;
    void showToolTip(const QPoint &global, int position);
    void showMenu(const QPoint &global, int position);
    void setFocusMode(bool on);

    DocumentText &m_text;
    EditorSpelling &m_spelling;
    FindingMarks *m_findings = nullptr;
    MarkdownTextEdit *m_edit = nullptr;
    MarkdownHighlighter *m_highlighter = nullptr;
    EditorMarks *m_marks = nullptr;
    FindBar *m_findBar = nullptr;
    OutlineModel *m_outlineModel = nullptr;
    OutlineView *m_outline = nullptr;
    QLabel *m_wordsLabel = nullptr;
    QLabel *m_findingLabel = nullptr;
    QList<QAction *> m_actions;
    QString m_language;
    DocumentSurvey m_survey;
    int m_shownFinding = -1;
    QTimer m_surveySoon;
    QTimer m_wordsSoon;
    int m_lines = 0;
    bool m_surveying = false;
    bool m_surveyAgain = false;
};

} // namespace recount
