#include "context/view/bindialog.h"

#include "context/companyeditor.h"
#include "context/companylinks.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

QString kindOfThing(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Phase:
        return BinDialog::tr("Phase");
    case ThingKind::Entry:
        return BinDialog::tr("Timeline entry");
    case ThingKind::Fix:
        return BinDialog::tr("Fix");
    case ThingKind::Question:
        return BinDialog::tr("Question");
    case ThingKind::Document:
        return BinDialog::tr("Document");
    case ThingKind::CommunicationStep:
        return BinDialog::tr("Step of communication");
    case ThingKind::Responsibility:
        return BinDialog::tr("Responsibility");
    case ThingKind::StackItem:
        return BinDialog::tr("Row of the stack");
    case ThingKind::WeakPoint:
        break;
    }
    return BinDialog::tr("Weak point");
}

QString titleOf(const BinnedThing &thing)
{
    const QSet<QString> ids = idsOf(thing.remains, thing.kind);
    const ThingRef ref =
        ids.isEmpty() ? ThingRef::row(thing.kind, 0) : ThingRef{thing.kind, *ids.cbegin()};
    const QString title = thingTitle(thing.remains, ref).simplified();
    return title.isEmpty() ? BinDialog::tr("Without a title yet") : title;
}

} // namespace

BinDialog::BinDialog(CompanyEditor &editor, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_intro(new TextLabel(TextLabel::Role::Quiet, this))
    , m_things(new QListWidget(this))
    , m_problem(new TextLabel(TextLabel::Role::Body, this))
{
    setWindowTitle(tr("Bin of This Company"));
    m_things->setObjectName(QStringLiteral("binned"));
    m_things->setAccessibleName(tr("Deleted things"));
    m_things->setItemDelegate(new RoomyDelegate(m_things));
    m_things->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_bringBack = buttons->addButton(tr("Bring Back"), QDialogButtonBox::ActionRole);
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    m_bringBack->setToolTip(tr("Put it back in its place, with the links to it"));
    m_bringBack->setDefault(true);
    m_discard = buttons->addButton(tr("Delete for Good"), QDialogButtonBox::ActionRole);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_discard->setToolTip(tr("Take it out of the bin too; undo can still bring it back"));
    m_discard->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(m_things, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 22);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_bringBack, &QAbstractButton::clicked, this, &BinDialog::bringBack);
    connect(m_discard, &QAbstractButton::clicked, this, &BinDialog::discard);
    connect(&m_editor, &CompanyEditor::packChanged, this, &BinDialog::refresh);
    refresh();
}

void BinDialog::refresh()
{
    const int row = std::max(m_things->currentRow(), 0);
    m_things->clear();
    const QList<BinnedThing> bin = m_editor.isOpen() ? m_editor.bin() : QList<BinnedThing>();
    for (const BinnedThing &thing : bin) {
        const QString when =
            QLocale().toString(thing.binnedUtc.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(
            tr("%1: %2", "kind of thing, its title").arg(kindOfThing(thing.kind), titleOf(thing)) +
                QStringLiteral(" · ") + when,
            m_things);
        item->setData(Qt::UserRole, thing.id);
    }
    m_intro->setText(bin.isEmpty()
                         ? tr("Nothing was deleted from this company.")
                         : tr("What was deleted can be brought back, with the links to it."));
    m_things->setCurrentRow(std::min(row, m_things->count() - 1));
    m_bringBack->setEnabled(!bin.isEmpty());
    m_discard->setEnabled(!bin.isEmpty());
}

QString BinDialog::currentId() const
{
    const QListWidgetItem *item = m_things->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void BinDialog::bringBack()
{
    const Result<QString> back = m_editor.apply(edits::restore(currentId()));
    m_problem->setText(back ? QString() : back.error().userText);
    m_problem->setVisible(!back);
}

void BinDialog::discard()
{
    const Result<QString> discarded = m_editor.apply(edits::discard(currentId()));
    m_problem->setText(discarded ? QString() : discarded.error().userText);
    m_problem->setVisible(!discarded);
}

} // namespace recount
