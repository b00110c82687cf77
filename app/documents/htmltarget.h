#pragma once

#include "documents/documentimages.h"

#include <QString>

#include <functional>

namespace recount
{

/// Something of a document that is not in what was made of it, in a translated sentence.
struct ExportNote {
    QString text;
    int line = 0; ///< of the document, from 0
};

/// How HTML is written for who reads it.
struct HtmlTarget {
    /// Rich text of Qt: boxes are characters, and alignments are attributes.
    bool isRichText = false;
    QString folder; ///< of the document's images
    /// The address that an image is written with; empty when it can't be shown.
    std::function<QString(const DocumentImage &image)> imageAddress;
    qint64 mostImageBytes = 100 * 1024 * 1024; ///< of all images together
    qint64 mostCells = 0;                      ///< of all tables together; 0 for any number
    /// Ends the writing early when it says yes.
    std::function<bool()> isCancelled;
};

} // namespace recount
