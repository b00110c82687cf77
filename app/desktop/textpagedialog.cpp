#include "desktop/textpagedialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int pageWidth = 640;
constexpr int pageHeight = 520;

} // namespace

TextPageDialog::TextPageDialog(const QString &title, const QString &markdown, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    resize(pageWidth, pageHeight);
    auto *column = new QVBoxLayout(this);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(title);
    text->setOpenLinks(false);
    text->setMarkdown(markdown);
    text->setTabChangesFocus(true);
    column->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace recount
