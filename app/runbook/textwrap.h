#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace recount
{

/// The width of one line of text, in the units of the caller.
using LineWidth = std::function<double(const QString &line)>;

/// A text in lines that are not wider than `width`. Words that are too long are broken between
/// characters; what is left behind the last line allowed becomes "…". Line breaks in the text
/// count as spaces. At least one line, which may be empty.
QStringList wrappedText(const QString &text, const LineWidth &lineWidth, double width,
                        int mostLines);

} // namespace recount
