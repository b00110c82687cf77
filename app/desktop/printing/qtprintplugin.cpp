#include "desktop/printing/qtprintplugin.h"

#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace recount
{

void QtPrintPlugin::askPrinter(
    QWidget *parent, const QString &title, const QPageLayout &layout,
    std::function<void(const std::shared_ptr<QPagedPaintDevice> &)> accepted)
{
    // The dialog refers to it until it is gone.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageLayout(layout);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    connect(dialog, &QDialog::accepted, dialog,
            [printer, accepted = std::move(accepted)] { accepted(printer); });
    dialog->open();
}

} // namespace recount
