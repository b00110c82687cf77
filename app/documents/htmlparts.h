#pragma once

#include <QString>

#include <string_view>

namespace recount
{

/// A text as it stands between tags or in quotes.
QString escapedHtml(const QString &text);

/// Whether a document may link there: http, https and mailto, an anchor, a file beside it.
bool isSafeLink(const QString &destination);

/// An address with percent signs for what no address may have in it.
QString encodedAddress(const QString &destination);

/// What a heading is linked by, as GitHub makes it; not yet different from that of others.
QString headingAnchor(const QString &heading);

/// A comment that is never closed goes on to the end.
QString withoutComments(const QString &html);

/// Whether this tag is a line end.
bool isLineBreak(const QString &tag);

/// Of a node of a Markdown tree that has one kind of tag only.
QString closingTag(std::string_view nodeType);

} // namespace recount
