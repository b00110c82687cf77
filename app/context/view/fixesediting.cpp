#include "context/view/fixesediting.h"

#include "context/companyeditor.h"
#include "context/view/bindialog.h"
#include "context/view/contextshortcuts.h"
#include "context/view/editfield.h"
#include "context/view/editnotice.h"
#include "context/view/fixeditpanel.h"
#include "context/view/fixesview.h"
#include "packs/packthings.h"

#include <QApplication>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace recount
{

namespace
{

bool has(const Pack &pack, const QString &fixId)
{
    return withId(pack.fixes, fixId) != nullptr;
}

void addShortcut(QWidget *page, ContextAction action, QObject *context,
                 const std::function<void()> &call)
{
    for (const ContextShortcut &shortcut : contextShortcuts()) {
        if (shortcut.action != action)
            continue;
        auto *key = new QShortcut(shortcut.key, page);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(key, &QShortcut::activated, context, call);
    }
}

} // namespace

FixesEditing::FixesEditing(FixesView &table, QWidget *page)
    : QObject(page)
    , m_table(table)
    , m_page(page)
    , m_panel(new FixEditPanel(page))
    , m_notice(new EditNotice(page))
    , m_add(new QPushButton(tr("New fix"), page))
    , m_bin(new QPushButton(tr("Bin…"), page))
{
    m_panel->hide();
    m_add->setObjectName(QStringLiteral("addFix"));
    m_add->setToolTip(withContextShortcut(tr("Write a new fix"), ContextAction::Add));
    m_add->setAutoDefault(false);
    m_bin->setObjectName(QStringLiteral("bin"));
    m_bin->setToolTip(tr("What was deleted from this company"));
    m_bin->setAutoDefault(false);
    addShortcut(page, ContextAction::Edit, this, [this] { toggle(); });
    addShortcut(page, ContextAction::Add, this, [this] { add(); });
    connect(m_add, &QAbstractButton::clicked, this, &FixesEditing::add);
    connect(m_bin, &QAbstractButton::clicked, this, &FixesEditing::showBin);
    connect(m_panel, &FixEditPanel::doneRequested, this, &FixesEditing::stop);
    connect(m_panel, &FixEditPanel::removeRequested, this, &FixesEditing::remove);
    connect(&table, &FixesView::editRequested, this, &FixesEditing::edit);
    connect(&table, &FixesView::removeRequested, this, &FixesEditing::remove);
    connect(&table, &FixesView::currentFixChanged, this, [this] {
        const QString id = m_table.currentFix();
        if (m_panel->isEditing() && isEditable() && !id.isEmpty())
            m_panel->edit(*m_editor, id);
    });
    updateState();
}

void FixesEditing::setEditor(CompanyEditor &editor)
{
    m_editor = &editor;
    updateState();
}

bool FixesEditing::isEditable() const
{
    return recount::isEditable(m_editor, m_pack.get());
}

void FixesEditing::setPack(const std::shared_ptr<const Pack> &pack)
{
    const bool otherCompany = !pack || !m_pack || pack->id != m_pack->id;
    m_pack = pack;
    if (otherCompany) {
        // What can be brought back is another company's.
        m_notice->dismiss();
        stop();
    } else if (m_panel->isEditing() && !has(*m_pack, m_panel->fixId())) {
        fixVanished();
    } else if (m_panel->isEditing()) {
        m_panel->refresh(*m_pack);
    }
    updateState();
}

void FixesEditing::fixVanished()
{
    const QString next = std::exchange(m_next, {});
    if (next.isEmpty() || !has(*m_pack, next)) {
        stop();
        return;
    }
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_table.choose(next);
    m_panel->edit(*m_editor, next);
    if (hadFocus)
        m_panel->focusForm();
}

void FixesEditing::updateState()
{
    const bool editable = isEditable();
    m_table.setEditable(editable);
    m_add->setVisible(editable);
    m_bin->setVisible(editable);
    m_bin->setEnabled(editable && !m_editor->bin().isEmpty());
}

void FixesEditing::toggle()
{
    if (m_panel->isEditing())
        stop();
    else
        edit(m_table.currentFix());
}

void FixesEditing::edit(const QString &fixId)
{
    if (!isEditable() || !has(*m_pack, fixId))
        return;
    const bool opens = !m_panel->isEditing();
    if (opens)
        m_table.setFrozen(true);
    m_panel->edit(*m_editor, fixId);
    if (opens) {
        m_panel->show();
        Q_EMIT panelShown(true);
    }
    m_table.choose(fixId);
    m_panel->focusForm();
}

void FixesEditing::add()
{
    if (!isEditable())
        return;
    Fix fix;
    fix.origin = Origin::Lived;
    fix.month = 1;
    if (const Fix *current = withId(m_pack->fixes, m_table.currentFix()))
        fix.month = current->month;
    // Its row is shown although it fits no filter yet.
    m_table.setFrozen(true);
    const Result<QString> added = m_editor->apply(edits::add(fix));
    if (!added) {
        if (!m_panel->isEditing())
            m_table.setFrozen(false);
        m_notice->tell(added.error().userText);
        return;
    }
    edit(*added);
}

void FixesEditing::remove()
{
    const QString id = m_panel->isEditing() ? m_panel->fixId() : m_table.currentFix();
    if (!isEditable() || !has(*m_pack, id))
        return;
    const QString title = thingTitle(*m_pack, {ThingKind::Fix, id}).simplified();
    const QString next = m_table.neighbourOf(id);
    m_next = next;
    const auto removed = m_editor->apply(edits::remove({ThingKind::Fix, id}));
    m_next.clear();
    if (!removed) {
        m_notice->tell(removed.error().userText);
        return;
    }
    m_table.choose(next);
    if (!m_panel->isEditing())
        m_table.setFocus();
    m_notice->tell(title.isEmpty() ? tr("This is in the bin now.")
                                   : tr("“%1” is in the bin now.").arg(title),
                   tr("Bring Back"), [this, thing = m_editor->bin().value(0)] {
                       const Result<QString> back = m_editor->apply(edits::restore(thing.id));
                       if (back)
                           m_table.choose(*back);
                       else
                           m_notice->tell(back.error().userText);
                   });
}

void FixesEditing::stop()
{
    if (!m_panel->isEditing())
        return;
    const QString id = m_panel->fixId();
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->close();
    m_panel->hide();
    Q_EMIT panelShown(false);
    m_table.setFrozen(false);
    m_table.choose(id);
    if (hadFocus)
        m_table.setFocus();
}

void FixesEditing::showBin()
{
    if (!isEditable())
        return;
    auto *dialog = new BinDialog(*m_editor, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace recount
