#pragma once

#include "foundation/result.h"
#include "runbook/graphwords.h"

#include <QImage>
#include <QPageLayout>

class QPagedPaintDevice;

namespace recount
{

/// The graph as a picture, black on white. `scale` is in pixels for each pixel of a screen at
/// 100 %; it becomes smaller when the picture would be too large. Runs on any thread.
/// Errors: InvalidData when even a small picture would be too large.
Result<QImage> graphImage(const RunbookGraph &graph, const GraphWords &words, double scale = 2);

/// The same as a file. Errors: also WriteFailed.
Result<QByteArray> graphPng(const RunbookGraph &graph, const GraphWords &words, double scale = 2);

/// On as many pages as it takes, as wide as the page at most, its title above.
void printGraph(QPagedPaintDevice &device, const RunbookGraph &graph, const GraphWords &words);

/// The paper for it: upright, unless that takes more pages than across.
QPageLayout graphPageLayout(const RunbookGraph &graph, const GraphWords &words);

/// The same as a file; pages are A4 or Letter, as people here use them.
QByteArray graphPdf(const RunbookGraph &graph, const GraphWords &words);

} // namespace recount
