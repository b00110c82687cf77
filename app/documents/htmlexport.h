#pragma once

#include "documents/htmltarget.h"
#include "documents/sourcetext.h"

#include <QList>

namespace recount
{

struct HtmlOptions {
    QString title;    ///< the first heading when empty
    QString language; ///< as "en" or "pt-BR"; when empty, `lang` of the front matter, or ours
    QString folder;   ///< where the document is, with its images; none are shown without
    QString figureTitle{};
    QString figure{}; ///< SVG that is shown behind the document; empty without one
};

/// A document as HTML.
struct HtmlDocument {
    QString html;
    QString title;
    QList<ExportNote> leftOut;
};

/// One file that needs no other: images are in it, it loads nothing and runs nothing. Front matter
/// and comments are left out, HTML of the document is shown as text.
HtmlDocument htmlDocument(const SourceText &source, const HtmlOptions &options);

/// The same for QTextDocument, without head and style. See HtmlTarget.
HtmlDocument richTextHtml(const SourceText &source, HtmlTarget target);

} // namespace recount
