#include "context/view/linksfield.h"

#include "context/companyeditor.h"
#include "context/companylinks.h"
#include "context/view/linkchooser.h"
#include "widgets/glyphicon.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHash>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

LinksField::LinksField(CompanyEditor &editor, const QString &name, LinkList list,
                       const QString &from, QWidget *parent)
    : EditField(editor, name, parent)
    , m_list(list)
    , m_from(from)
    , m_name(name)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add link…"), this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_add->setObjectName(QStringLiteral("addLink-") + linkListWord(list));
    m_add->setToolTip(tr("Search for what to link here"));
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column()->insertLayout(name.isEmpty() ? 0 : 1, m_rows);
    setInput(m_add, tr("Add link: %1").arg(name));
    connect(m_add, &QAbstractButton::clicked, this, &LinksField::openChooser);
}

void LinksField::setFullName(const QString &name)
{
    m_name = name;
    m_add->setAccessibleName(tr("Add link: %1").arg(name));
}

void LinksField::refresh(Pack &pack)
{
    const QStringList *found = linkListAt(pack, m_list, m_from);
    const QStringList ids = found != nullptr ? *found : QStringList();
    QHash<QString, QString> titles;
    if (!ids.isEmpty()) {
        const auto targets = linkTargets(pack, targetOf(m_list));
        for (const LinkTarget &target : targets)
            titles.insert(target.id, target.title);
    }
    QList<LinkTarget> links;
    QStringList shown;
    for (const QString &id : ids) {
        links.append({id, titles.value(id, id)});
        shown << links.constLast().title;
    }
    if (ids == m_ids && shown == m_titles)
        return;
    m_ids = ids;
    m_titles = shown;
    showLinks(links);
}

void LinksField::showLinks(const QList<LinkTarget> &links)
{
    int focused = -1;
    for (int row = 0; row < m_rows->count(); ++row) {
        if (m_rows->itemAt(row)->widget()->isAncestorOf(focusWidget()) &&
            isAncestorOf(window()->focusWidget()))
            focused = row;
    }
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // Its button may be the one that is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_add->previousInFocusChain();
    for (const LinkTarget &link : links) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        auto *remove = new QToolButton(row);
        remove->setIcon(glyphIcon(Glyph::Clear));
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setToolTip(tr("Remove this link"));
        remove->setAccessibleName(tr("Remove the link to %1").arg(link.title));
        connect(remove, &QAbstractButton::clicked, this,
                [this, id = link.id] { apply(edits::unlink(m_list, m_from, id)); });
        line->addWidget(new TextLabel(TextLabel::Role::Body, link.title, row), 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        m_rows->addWidget(row);
        row->show();
        setTabOrder(before, remove);
        before = remove;
    }
    setTabOrder(before, m_add);
    if (m_chooser != nullptr)
        m_chooser->followInTabOrder(m_add);
    if (focused < 0)
        return;
    const int next = std::min(focused, m_rows->count() - 1);
    if (next < 0)
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows->itemAt(next)->widget()->findChild<QToolButton *>()->setFocus(Qt::OtherFocusReason);
}

void LinksField::openChooser()
{
    if (m_chooser == nullptr) {
        m_chooser = new LinkChooser(tr("Link to search for: %1").arg(m_name), this);
        column()->insertWidget(column()->indexOf(m_add) + 1, m_chooser);
        m_chooser->followInTabOrder(m_add);
        connect(m_chooser, &LinkChooser::cancelled, this, &LinksField::closeChooser);
        connect(m_chooser, &LinkChooser::chosen, this, [this](const QString &id) {
            if (apply(edits::link(m_list, m_from, id)))
                closeChooser();
        });
    } else if (m_chooser->isVisible()) {
        closeChooser();
        return;
    }
    QList<LinkTarget> targets = linkTargets(*editor().pack(), targetOf(m_list));
    const bool amongEntries = m_list == LinkList::EntryFollowedBy;
    targets.removeIf([&](const LinkTarget &target) {
        return m_ids.contains(target.id) || (amongEntries && target.id == m_from);
    });
    m_chooser->offer(targets);
    m_chooser->show();
    m_chooser->setFocus(Qt::OtherFocusReason);
}

void LinksField::closeChooser()
{
    m_add->setFocus(Qt::OtherFocusReason);
    m_chooser->hide();
}

} // namespace recount
