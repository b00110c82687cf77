#include "desktop/tablekinddialog.h"

#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace recount
{

TableKindDialog::TableKindDialog(const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_timeline(new QRadioButton(tr("As &timeline entries: month, what, why"), this))
    , m_fixes(new QRadioButton(tr("As &fixes: month, incident, quickfix, permanent fix"), this))
{
    setWindowTitle(tr("Import Table"));
    auto *text = new TextLabel(TextLabel::Role::Body,
                               tr("%1 has the columns of a timeline and those of fixes. How should "
                                  "it be read?")
                                   .arg(fileName),
                               this);
    m_timeline->setObjectName(QStringLiteral("asTimeline"));
    m_fixes->setObjectName(QStringLiteral("asFixes"));
    m_timeline->setChecked(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go = buttons->addButton(tr("Continue"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("continue"));
    go->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(text);
    layout->addSpacing(4);
    layout->addWidget(m_timeline);
    layout->addWidget(m_fixes);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_timeline->setFocus();
}

TableKind TableKindDialog::kind() const
{
    return m_fixes->isChecked() ? TableKind::Fixes : TableKind::Timeline;
}

} // namespace recount
