#include "desktop/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Recount"));
    const auto paragraph = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/recount-128.png")).pixmap(64, 64));
    auto *title = paragraph(tr("Recount %1").arg(QCoreApplication::applicationVersion()));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);

    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked,
            this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(icon);
    layout->addWidget(title);
    layout->addWidget(paragraph(
        tr("Rehearse the experience part of a DevOps or SRE interview. Everything you say and "
           "write stays on this computer.")));
    layout->addWidget(paragraph(tr("Free software under the GNU General Public License, "
                                   "version 3 or later. It comes without any warranty.")));
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

} // namespace recount
