#pragma once

#include <QByteArray>
#include <QString>

namespace recount
{

/// What to call a document: `title` of its front matter, else its first heading of the first
/// level, else any heading, else the name of its file; empty when there is nothing.
QString documentTitle(const QByteArray &bytes, const QString &path = {});

} // namespace recount
