#include "desktop/failurepage.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace recount
{

FailurePage::FailurePage(const Error &error, const QString &dataFolder, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Recount can't open your data"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    title->setWordWrap(true);

    const auto paragraph = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    auto *text = paragraph(error.userText);
    auto *place = paragraph(tr("Data folder: %1").arg(QDir::toNativeSeparators(dataFolder)));
    auto *detail = paragraph(tr("Details: %1").arg(error.detail));
    detail->setVisible(!error.detail.isEmpty());
    detail->setForegroundRole(QPalette::PlaceholderText);

    auto *open = new QPushButton(tr("&Open data folder"), this);
    auto *quit = new QPushButton(tr("&Quit"), this);
    connect(open, &QPushButton::clicked, this, &FailurePage::openFolderRequested);
    connect(quit, &QPushButton::clicked, this, &FailurePage::quitRequested);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(quit);
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(title), static_cast<QWidget *>(text),
                            static_cast<QWidget *>(place), static_cast<QWidget *>(detail)})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch(2);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(48, 32, 48, 32);
    layout->addLayout(column);
}

} // namespace recount
