#pragma once

#include "foundation/result.h"

#include <functional>

class QPageLayout;
class QPagedPaintDevice;
class QWidget;

namespace recount
{

/// Puts a page of HTML on a printer or into a PDF, with numbers below the pages.
void printOn(QPagedPaintDevice &device, const QString &title, const QString &html);

/// Asks for a printer and prints a wide table on it; an error when printing is not installed. Does
/// not block.
Result<void> askAndPrint(QWidget *parent, const QString &title, const QString &html);
/// The same for what is drawn, on paper that suits it.
Result<void> askAndPrint(QWidget *parent, const QString &title, const QPageLayout &layout,
                         std::function<void(QPagedPaintDevice &)> paint);

} // namespace recount
