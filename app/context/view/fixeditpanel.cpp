#include "context/view/fixeditpanel.h"

#include "context/companyeditor.h"
#include "context/view/fixform.h"
#include "packs/packthings.h"
#include "widgets/readingarea.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QShortcut>

namespace recount
{

namespace
{

constexpr int margin = 16;
constexpr int readableCharacters = 116;

} // namespace

FixEditPanel::FixEditPanel(QWidget *parent) : QWidget(parent), m_scroll(new ReadingArea(this))
{
    m_scroll->setObjectName(QStringLiteral("fixForm"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(margin, 8, margin, 4);
    bar->setSpacing(8);
    const auto add = [this, bar](const QString &objectName, const QString &text,
                                 const QString &name, const QString &toolTip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        bar->addWidget(button);
        return button;
    };
    const QKeySequence escape(Qt::Key_Escape);
    QPushButton *done = add(QStringLiteral("doneFix"), tr("Done"), tr("Stop editing this fix"),
                            tr("Everything is saved (%1)", "%1 is a key")
                                .arg(escape.toString(QKeySequence::NativeText)));
    QPushButton *remove = add(QStringLiteral("removeFix"), tr("Delete"), tr("Delete this fix"),
                              tr("Put this fix into the bin"));
    bar->addStretch(1);
    connect(done, &QAbstractButton::clicked, this, &FixEditPanel::doneRequested);
    connect(remove, &QAbstractButton::clicked, this, &FixEditPanel::removeRequested);
    auto *leave = new QShortcut(escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &FixEditPanel::doneRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_scroll);
}

void FixEditPanel::edit(CompanyEditor &editor, const QString &fixId)
{
    if (this->fixId() == fixId)
        return;
    close();
    m_form = new FixForm(editor, fixId);
    refresh(*editor.pack());
    m_scroll->setColumn(m_form, readableCharacters);
}

void FixEditPanel::close()
{
    if (m_form == nullptr)
        return;
    // A number that is being typed counts when its field is left.
    if (isAncestorOf(QApplication::focusWidget()))
        m_scroll->setFocus(Qt::OtherFocusReason);
    m_form = nullptr;
    m_scroll->setColumn(new QWidget, readableCharacters);
}

QString FixEditPanel::fixId() const
{
    return m_form != nullptr ? m_form->fixId() : QString();
}

void FixEditPanel::refresh(const Pack &pack)
{
    if (m_form == nullptr)
        return;
    m_form->refresh(pack);
    if (const Fix *fix = withId(pack.fixes, m_form->fixId()))
        m_scroll->setAccessibleName(fix->incident);
}

void FixEditPanel::focusForm()
{
    if (m_form != nullptr)
        m_form->setFocus(Qt::OtherFocusReason);
}

} // namespace recount
