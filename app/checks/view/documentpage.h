#pragma once

#include "checks/view/checkeddocument.h"
#include "checks/view/documentbar.h"

#include <QWidget>

class QSplitter;

namespace recount
{

class DocumentPreview;
class EditorSpelling;
class FileImageStore;
class FindingsPanel;
class MarkdownEditor;
class OutsideNotice;
class PageActions;

/// One open document: Markdown, preview and findings of the same text, and beside them the form
/// that its feature adds.
class DocumentPage : public QWidget
{
    Q_OBJECT

public:
    ~DocumentPage() override;

    CheckedDocument &document() { return *m_document; }
    DocumentBar &bar() { return *m_bar; }
    MarkdownEditor &editor() { return *m_editor; }
    PageActions &actions() { return *m_actions; }

    /// What is being typed in a field becomes an edit.
    void commit();
    /// The same before the page is left, with what only waits for Enter.
    void finishTyping();
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
    void acceptRequested();
    void rulePageRequested(const QString &rule);
    void linkRequested(const QUrl &link);
    void failed(const recount::Error &error);
    void told(const QString &words);

protected:
    /// Takes over the document. `spelling` serves this page alone; `all` names the list that the
    /// way back leads to.
    DocumentPage(std::unique_ptr<CheckedDocument> document,
                 std::unique_ptr<EditorSpelling> spelling, const QString &all, QWidget *parent);

    /// Once, in the constructor of the feature's page: what stands before the Markdown, and what
    /// gets the focus there. The page owns it.
    void setForm(QWidget *area, QWidget *focus);
    /// Hidden at first, behind the form; the page owns it.
    void addPane(QWidget *pane);
    void showPane(QWidget *pane, bool shown);
    /// What is being typed in the form becomes edits.
    virtual void commitForm() = 0;
    /// What waits for Enter in it becomes edits.
    virtual void enterForm() {}

    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectDocument();
    void addKeys();
    void showEditor();
    void showView(DocumentBar::View view);
    void sharePanes();
    void markFindings();
    void followPath();

    std::unique_ptr<CheckedDocument> m_document;
    std::unique_ptr<EditorSpelling> m_spelling;
    std::unique_ptr<FileImageStore> m_images;
    DocumentBar *m_bar;
    OutsideNotice *m_outside;
    QSplitter *m_across;
    QSplitter *m_down;
    QWidget *m_formArea = nullptr;
    QWidget *m_formFocus = nullptr;
    MarkdownEditor *m_editor;
    DocumentPreview *m_preview;
    FindingsPanel *m_findings;
    PageActions *m_actions;
    DocumentBar::View m_viewBefore = DocumentBar::View::Both; ///< the focus mode
};

} // namespace recount
