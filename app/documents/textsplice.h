#pragma once

#include <QList>
#include <QString>

namespace recount
{

/// One place of a text with what shall stand there instead. Places are counted in UTF-16 units, as
/// QString does; lines end with LF.
struct TextSplice {
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;

    friend bool operator==(const TextSplice &, const TextSplice &) = default;
};

/// What makes `after` of `before`, which stands at `position` of its text: line by line, and within
/// a line as little as possible. In the order of the text; none when they are the same. A surrogate
/// pair is never cut apart.
QList<TextSplice> smallestSplices(qsizetype position, const QString &before, const QString &after);

} // namespace recount
