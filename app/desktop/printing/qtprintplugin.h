#pragma once

#include "desktop/printplugin.h"

#include <QObject>

namespace recount
{

class QtPrintPlugin : public QObject, public PrintPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RECOUNT_PRINT_PLUGIN_IID)
    Q_INTERFACES(recount::PrintPlugin)

public:
    void askPrinter(QWidget *parent, const QString &title, const QPageLayout &layout,
                    std::function<void(const std::shared_ptr<QPagedPaintDevice> &)> accepted) override;
};

} // namespace recount
