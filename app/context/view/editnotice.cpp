#include "context/view/editnotice.h"

#include "widgets/cardframe.h"
#include "widgets/glyphicon.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

EditNotice::EditNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Role::Body, this))
    , m_action(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setAutoDefault(false);
    auto *close = new QToolButton(this);
    close->setIcon(glyphIcon(Glyph::Clear));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    auto *card = new CardFrame(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    card->column()->setContentsMargins(12, 6, 6, 6);
    card->column()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 6);
    layout->addWidget(card);
    connect(close, &QAbstractButton::clicked, this, &EditNotice::dismiss);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const auto act = std::exchange(m_onAction, {});
        dismiss();
        if (act)
            act();
    });
    hide();
}

void EditNotice::tell(const QString &text, const QString &action, std::function<void()> onAction)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EditNotice::dismiss()
{
    m_onAction = {};
    hide();
}

QString EditNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace recount
