#pragma once

#include <QByteArray>
#include <QString> // it has what adds byte arrays

namespace recount
{

/// A post-mortem with this many rows in its timeline.
inline QByteArray longPostMortem(int rows)
{
    QByteArray bytes(
        "---\nlang: en\nzone: UTC\n---\n# Post-mortem: Long night\n\n| | |\n| --- | --- |\n"
        "| Severity | P1 |\n| Date | 2026-01-14 |\n\n## Summary\n\nLong.\n\n## Timeline\n\n"
        "| Time | Kind | Event | Evidence |\n| --- | --- | --- | --- |\n");
    for (int i = 0; i < rows; ++i)
        bytes += "| 2026-01-14 " + QByteArray::number(i / 120 % 23 + 1).rightJustified(2, '0') +
                 ":" + QByteArray::number(i / 2 % 60).rightJustified(2, '0') + " | action | Step " +
                 QByteArray::number(i) + " of the rollback was started | [log](https://a.b/" +
                 QByteArray::number(i) + ") |\n";
    return bytes + "\n## Root cause\n\nA limit.\n";
}

} // namespace recount
