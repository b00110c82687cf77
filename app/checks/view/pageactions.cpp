#include "checks/view/pageactions.h"

#include "checks/view/documentbar.h"
#include "documents/view/markdowneditor.h"

#include <QAction>
#include <QActionGroup>

namespace recount
{

PageActions::PageActions(DocumentBar &bar, MarkdownEditor &editor, QWidget *page)
    : QObject(page)
    , m_bar(bar)
    , m_editor(editor)
    , m_page(page)
    , m_views(new QActionGroup(this))
    , m_behindParts(newLine())
{
    addViews();
    addEditorActions();
}

QAction *PageActions::newLine()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    return line;
}

QAction *PageActions::add(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(true);
    m_page->addAction(action);
    return action;
}

void PageActions::addViews()
{
    using View = DocumentBar::View;
    const auto addView = [this](View view, const QString &text, const char *key) {
        QAction *const action = add(text, QKeySequence(QLatin1String(key)));
        m_views->addAction(action);
        action->setData(int(view));
        m_view.append(action);
        connect(action, &QAction::triggered, &m_bar, [this, view] { m_bar.setView(view); });
    };
    addView(View::Form, tr("&Form"), "Ctrl+Alt+1");
    addView(View::Both, tr("Form &Beside Markdown"), "Ctrl+Alt+2");
    addView(View::Text, tr("&Markdown"), "Ctrl+Alt+3");
    addView(View::Preview, tr("&Preview"), "Ctrl+Alt+4");
    const auto check = [this](View view) {
        for (QAction *const action : m_views->actions())
            action->setChecked(action->data().toInt() == int(view));
    };
    connect(&m_bar, &DocumentBar::viewChanged, this, check);
    check(m_bar.view());

    m_view.append({newLine(), m_behindParts});
    QAction *const findings = addPart(tr("F&indings"), QKeySequence(QStringLiteral("Ctrl+Alt+F")));
    connect(findings, &QAction::toggled, &m_bar, &DocumentBar::showFindingsState);
    connect(&m_bar, &DocumentBar::findingsRequested, findings, &QAction::setChecked);
}

QAction *PageActions::addPart(const QString &text, const QKeySequence &key)
{
    QAction *const action = add(text, key);
    m_view.insert(m_view.indexOf(m_behindParts), action);
    return action;
}

void PageActions::addEditorActions()
{
    using Command = MarkdownEditor::Command;
    const auto take = [this](QList<QAction *> &menu, std::initializer_list<Command> commands) {
        for (const Command command : commands) {
            QAction *const action = m_editor.action(command);
            // The keys work in the whole page: the editor comes into sight by itself.
            m_page->addAction(action);
            menu.append(action);
        }
    };
    m_edit.append(newLine());
    take(m_edit, {Command::Find, Command::Replace, Command::FindNext, Command::FindPrevious});
    m_edit.append(newLine());
    take(m_edit, {Command::NextFinding, Command::PreviousFinding});
    take(m_view, {Command::Outline, Command::WrapLines, Command::FixedPitch, Command::Spelling,
                  Command::FocusMode});
    m_view.append(newLine());
}

} // namespace recount
