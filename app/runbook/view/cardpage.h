#pragma once

#include "runbook/nightcard.h"

#include <QByteArray>
#include <QPageLayout>

class QPagedPaintDevice;

namespace recount
{

/// The card of a runbook as it was drawn.
struct DrawnCard {
    QString html;
    int pageCount = 0; ///< that it would take; only the first is drawn
};

/// The same with a file of it.
struct CardPage : DrawnCard {
    QByteArray pdf;
};

/// A4 or Letter, as people here use them.
QPageLayout cardPageLayout();

/// Draws as much as fits on one page of the device. Runs on any thread.
DrawnCard drawCard(QPagedPaintDevice &device, const Runbook &runbook, const RunbookGraph &graph);

/// The same as a file.
CardPage cardPage(const Runbook &runbook, const RunbookGraph &graph);

} // namespace recount
