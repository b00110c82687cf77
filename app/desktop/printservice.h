#pragma once

#include "foundation/result.h"

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace recount
{

/// Puts a page of HTML on a printer or into a PDF, with numbers below the pages.
void printOn(QPagedPaintDevice &device, const QString &title, const QString &html);

/// Asks for a printer and prints on it; an error when printing is not installed. Does not block.
Result<void> askAndPrint(QWidget *parent, const QString &title, const QString &html);
/// The same for what is drawn.
Result<void> askAndPrint(QWidget *parent, const QString &title,
                         std::function<void(QPagedPaintDevice &)> paint);

} // namespace recount
