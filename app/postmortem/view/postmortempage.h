#pragma once

#include "postmortem/view/documentbar.h"
#include "postmortem/view/openpostmortem.h"

#include <QWidget>

class QSplitter;
class QUndoStack;

namespace recount
{

class DocumentPreview;
class EditorSpelling;
class FindingsPanel;
class FileImageStore;
class MarkdownEditor;
class OutsideNotice;
class PostMortemForm;
class ReadingArea;

/// One open post-mortem: form, Markdown, preview and findings of the same text.
class PostMortemPage : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the document. `spelling` serves this page alone.
    PostMortemPage(std::unique_ptr<OpenPostMortem> document,
                   std::unique_ptr<EditorSpelling> spelling, QWidget *parent = nullptr);
    ~PostMortemPage() override;

    OpenPostMortem &document() { return *m_document; }
    DocumentBar &bar() { return *m_bar; }
    PostMortemForm &form() { return *m_form; }
    MarkdownEditor &editor() { return *m_editor; }

    /// What is being typed in a field becomes an edit.
    void commit();
    void showFindings(bool shown);
    /// In the Markdown.
    void showPlace(const recount::ByteRange &range);
    /// A comment in the document hides a finding until that day.
    void hideFinding(const Finding &finding, const QString &reason, const QDate &until);
    void undo();
    void redo();

Q_SIGNALS:
    void backRequested();
    void copyRequested();
    void hideRequested(const recount::Finding &finding);
    void rulePageRequested(const QString &rule);
    void linkRequested(const QUrl &link);
    void failed(const recount::Error &error);
    void told(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showView(DocumentBar::View view);
    void markFindings();
    void followPath();

    std::unique_ptr<OpenPostMortem> m_document;
    std::unique_ptr<EditorSpelling> m_spelling;
    std::unique_ptr<FileImageStore> m_images;
    DocumentBar *m_bar;
    OutsideNotice *m_outside;
    QSplitter *m_across;
    QSplitter *m_down;
    ReadingArea *m_formArea;
    PostMortemForm *m_form;
    MarkdownEditor *m_editor;
    DocumentPreview *m_preview;
    FindingsPanel *m_findings;
};

} // namespace recount
