#pragma once

#include <QString>

#include <utility>

namespace recount
{

/// Markdown before its first heading of level 2, and from there on; the second part is empty
/// without one. What stands in code is no heading.
std::pair<QString, QString> splitAtFirstHeading(const QString &markdown);

} // namespace recount
