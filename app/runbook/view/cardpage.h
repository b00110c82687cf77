#pragma once

#include "runbook/nightcard.h"

#include <QByteArray>

namespace recount
{

/// The card of a runbook on one page.
struct CardPage {
    QString html;
    QByteArray pdf;
    int pageCount = 0; ///< 1
};

/// Shows as much as fits on one page, A4 or Letter. Runs on any thread.
CardPage cardPage(const Runbook &runbook, const RunbookGraph &graph);

} // namespace recount
