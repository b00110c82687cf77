#pragma once

#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

class QPageLayout;
class QPagedPaintDevice;
class QWidget;

namespace recount
{

/// The dialog for choosing a printer; loaded when somebody first prints, because loading Qt Print
/// Support would make every start longer.
class PrintPlugin
{
public:
    virtual ~PrintPlugin() = default;
    /// Does not block. The user may choose other paper than `layout`. `accepted` gets the printer
    /// that was chosen, and may paint on it in any one thread.
    virtual void
    askPrinter(QWidget *parent, const QString &title, const QPageLayout &layout,
               std::function<void(const std::shared_ptr<QPagedPaintDevice> &)> accepted) = 0;
};

} // namespace recount

#define RECOUNT_PRINT_PLUGIN_IID "org.recount.PrintPlugin/3"
Q_DECLARE_INTERFACE(recount::PrintPlugin, RECOUNT_PRINT_PLUGIN_IID)
