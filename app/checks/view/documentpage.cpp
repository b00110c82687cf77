#include "checks/view/documentpage.h"

#include "checks/suppression.h"
#include "checks/view/findingspanel.h"
#include "checks/view/pageactions.h"
#include "documents/view/documentpreview.h"
#include "documents/view/editorspelling.h"
#include "documents/view/imagestore.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/outsidenotice.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

namespace recount
{

namespace
{

FindingSeverity markOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return FindingSeverity::Error;
    case Finding::Severity::Warning:
        return FindingSeverity::Warning;
    case Finding::Severity::Hint:
        break;
    }
    return FindingSeverity::Hint;
}

} // namespace

DocumentPage::DocumentPage(std::unique_ptr<CheckedDocument> document,
                           std::unique_ptr<EditorSpelling> spelling, const QString &all,
                           QWidget *parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_spelling(std::move(spelling))
    , m_bar(new DocumentBar(*m_document, all, this))
    , m_outside(new OutsideNotice(m_document->session(), this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
    , m_editor(new MarkdownEditor(m_document->text(), *m_spelling, this))
    , m_preview(new DocumentPreview(this))
    , m_findings(new FindingsPanel(*m_document, this))
    , m_actions(new PageActions(*m_bar, *m_editor, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_outside);
    m_across->addWidget(m_editor);
    m_across->addWidget(m_preview);
    m_across->setChildrenCollapsible(false);
    m_down->addWidget(m_across);
    m_down->addWidget(m_findings);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 1);
    m_down->setChildrenCollapsible(false);
    column->addWidget(m_down, 1);
    m_findings->hide();
    m_preview->setAccessibleName(tr("Preview"));
    m_editor->setReadOnly(m_document->isReadOnly());
    connectDocument();
    addKeys();
    followPath();
}

void DocumentPage::setForm(QWidget *area, QWidget *focus)
{
    m_formArea = area;
    m_formFocus = focus;
    m_across->insertWidget(0, area);
    showView(m_bar->view());
}

void DocumentPage::addPane(QWidget *pane)
{
    pane->hide();
    m_across->insertWidget(m_across->indexOf(m_editor), pane);
}

void DocumentPage::showPane(QWidget *pane, bool shown)
{
    pane->setVisible(shown);
    sharePanes();
}

/// The form has the most in it.
void DocumentPage::sharePanes()
{
    QList<int> sizes;
    for (int pane = 0; pane < m_across->count(); ++pane)
        sizes.append(width() * (m_across->widget(pane) == m_formArea ? 3 : 2));
    m_across->setSizes(sizes);
}

void DocumentPage::connectDocument()
{
    connect(m_bar, &DocumentBar::backRequested, this, &DocumentPage::backRequested);
    connect(m_bar, &DocumentBar::copyRequested, this, &DocumentPage::copyRequested);
    connect(m_bar, &DocumentBar::viewChanged, this, &DocumentPage::showView);
    connect(m_bar, &DocumentBar::findingsRequested, m_findings, &QWidget::setVisible);
    connect(m_findings, &FindingsPanel::pageRequested, this, &DocumentPage::rulePageRequested);
    connect(m_findings, &FindingsPanel::hideRequested, this, &DocumentPage::hideRequested);
    connect(m_findings, &FindingsPanel::acceptRequested, this, &DocumentPage::acceptRequested);
    connect(m_findings, &FindingsPanel::placeRequested, this, &DocumentPage::showPlace);
    connect(m_findings, &FindingsPanel::placeChosen, this, [this](const ByteRange &range) {
        if (m_editor->isVisible())
            m_editor->showPlace(range);
    });
    connect(m_document.get(), &CheckedDocument::findingsChanged, this, &DocumentPage::markFindings);
    connect(&m_document->text(), &DocumentText::stepDone, this, [this] {
        if (m_preview->isVisible())
            m_preview->setMarkdown(m_document->text().bytes());
    });
    connect(&m_document->session(), &DocumentSession::pathChanged, this, &DocumentPage::followPath);
    connect(&m_document->session(), &DocumentSession::opened, this, &DocumentPage::followPath);
    connect(m_preview, &DocumentPreview::linkRequested, this, &DocumentPage::linkRequested);
    connect(m_editor, &MarkdownEditor::showRequested, this, &DocumentPage::showEditor);
    connect(
        m_editor, &MarkdownEditor::findingShown, m_findings,
        [this](const TextFinding &finding) { m_findings->follow(finding.range, finding.text); });
    connect(m_editor, &MarkdownEditor::failed, this, &DocumentPage::failed);
    connect(m_document.get(), &CheckedDocument::failed, this, &DocumentPage::failed);
    connect(m_editor, &MarkdownEditor::focusModeChanged, this, [this](bool on) {
        m_bar->setVisible(!on);
        if (on) {
            m_viewBefore = m_bar->view();
            m_bar->setView(DocumentBar::View::Text);
        } else if (m_bar->view() == DocumentBar::View::Text) {
            m_bar->setView(m_viewBefore);
        }
    });
    connect(m_document.get(), &CheckedDocument::valuesChanged, this,
            [this] { m_editor->setLanguage(m_document->lang()); });
}

void DocumentPage::addKeys()
{
    auto *back = new QAction(this);
    back->setShortcut(QKeySequence(QStringLiteral("Alt+Left")));
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &DocumentPage::backRequested);
    addAction(back);
}

DocumentPage::~DocumentPage()
{
    // They work on the document, which goes with this object's members.
    delete m_actions;
    delete m_down;
    delete m_outside;
    delete m_bar;
}

void DocumentPage::commit()
{
    commitForm();
    m_document->finish();
}

void DocumentPage::finishTyping()
{
    enterForm();
    commit();
}

void DocumentPage::showFindings(bool shown)
{
    m_bar->showFindingsState(shown);
}

void DocumentPage::showEditor()
{
    if (m_bar->view() == DocumentBar::View::Form || m_bar->view() == DocumentBar::View::Preview)
        m_bar->setView(DocumentBar::View::Both);
}

void DocumentPage::showPlace(const ByteRange &range)
{
    showEditor();
    m_editor->showPlace(range);
}

void DocumentPage::hideFinding(const Finding &finding, const QString &reason, const QDate &until)
{
    // The text may have changed while the reason was written.
    if (!m_document->hasCurrentFindings())
        return;
    m_document->editBy(
        [this, finding, reason, until] {
            const QString owner = m_document->owner();
            return QList<TextPatch>{
                suppressionPatch(m_document->source(), finding, reason, until,
                                 owner.isEmpty() ? QStringLiteral("author") : owner)};
        },
        tr("Hide a finding"));
}

void DocumentPage::undo()
{
    commit();
    m_document->text().undoStack()->undo();
}

void DocumentPage::redo()
{
    m_document->text().undoStack()->redo();
}

void DocumentPage::keyPressEvent(QKeyEvent *event)
{
    // Fields of the form keep no steps of their own.
    if (event->matches(QKeySequence::Undo))
        return undo();
    if (event->matches(QKeySequence::Redo))
        return redo();
    QWidget::keyPressEvent(event);
}

void DocumentPage::showView(DocumentBar::View view)
{
    using View = DocumentBar::View;
    QWidget *const focused = focusWidget();
    // Its bar would stay away.
    if (view != View::Text)
        m_editor->action(MarkdownEditor::Command::FocusMode)->setChecked(false);
    m_formArea->setVisible(view == View::Form || view == View::Both);
    m_editor->setVisible(view == View::Text || view == View::Both);
    m_preview->setVisible(view == View::Preview);
    sharePanes();
    if (view == View::Preview)
        m_preview->setMarkdown(m_document->text().bytes());
    setFocusProxy(view == View::Text      ? static_cast<QWidget *>(m_editor)
                  : view == View::Preview ? m_preview
                                          : m_formFocus);
    QAction *const outline = m_editor->action(MarkdownEditor::Command::Outline);
    outline->setChecked(view == View::Text &&
                        !m_editor->action(MarkdownEditor::Command::FocusMode)->isChecked());
    outline->setEnabled(view == View::Text || view == View::Both);
    // Keys go on working when what had the focus is hidden now.
    if (focused && !focused->isVisibleTo(this))
        setFocus(Qt::OtherFocusReason);
}

void DocumentPage::markFindings()
{
    QList<TextFinding> marks;
    for (const Finding &finding : m_document->findings())
        marks.append({finding.range, markOf(finding.severity), FindingsPanel::wordsOf(finding)});
    m_editor->setFindings(marks);
}

void DocumentPage::followPath()
{
    const QString path = m_document->session().path();
    m_preview->setFolder(path.isEmpty() ? QString() : QFileInfo(path).absolutePath());
    m_editor->setImageStore(nullptr);
    m_images = path.isEmpty() ? nullptr : std::make_unique<FileImageStore>(path);
    m_editor->setImageStore(m_images.get());
}

} // namespace recount
