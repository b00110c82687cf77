#pragma once

#include <QCoreApplication>
#include <QString>

namespace recount
{

/// Qt lays out a line whole whenever something in it changes, and a line without spaces takes the
/// square of its length: a picture that is written into a text as letters would stop the window
/// for seconds, or minutes. Longer lines than these are not laid out.
class LongLines
{
    Q_DECLARE_TR_FUNCTIONS(LongLines)

public:
    /// In UTF-16 units.
    static constexpr qsizetype mostLength = 20'000;
    /// Of what is shown for itself, as a title or in a list.
    static constexpr qsizetype mostInLabel = 2'000;

    /// The length of the longest line.
    static qsizetype longest(QStringView text);
    static bool areIn(QStringView text) { return longest(text) > mostLength; }
    /// Their beginnings, and how long they are; other lines as they are.
    static QString shortened(const QString &text, qsizetype most = mostLength);
    /// Why a text that has some was not pasted.
    static QString refusal(QStringView text);
};

} // namespace recount
