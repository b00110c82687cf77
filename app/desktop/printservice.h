#pragma once

#include "foundation/result.h"

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace recount
{

class ErrorSink;

/// What is put on paper.
struct PrintJob {
    QString title;
    QPageLayout layout; ///< the paper that suits it
    /// Runs in the thread pool.
    std::function<Result<void>(QPagedPaintDevice &)> paint;
};

/// A page of HTML with a wide table in it, with numbers below the pages.
PrintJob tableJob(const QString &title, const QString &html);

/// Asks for a printer and prints on it, beside the window. `parent` is where it asks; the errors,
/// which outlive it, hear when printing is not installed or fails.
void askAndPrint(QWidget &parent, ErrorSink &errors, const PrintJob &job);

} // namespace recount
