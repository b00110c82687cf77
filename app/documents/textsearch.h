#pragma once

#include "documents/textsplice.h"
#include "foundation/result.h"

#include <QRegularExpression>

namespace recount
{

/// What to look for in a text.
struct TextQuery {
    QString text;
    bool matchesCase = false;
    bool wholeWords = false;
    bool isExpression = false; ///< a regular expression of Perl

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// A place where it was found, in UTF-16 units.
struct TextMatch {
    int begin = 0;
    int length = 0;

    int end() const { return begin + length; }
    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// Errors: InvalidData, with what is wrong with the expression and where.
Result<QRegularExpression> searchExpression(const TextQuery &query);

/// In the order of the text, at most so many.
QList<TextMatch> matchesIn(const QString &text, const QRegularExpression &expression, int most);

/// What stands in the place of a match; \1 to \9, or $1 to $9, are what groups of an expression
/// matched, \n and \t are a line end and a tab there.
QString replacementFor(const QRegularExpressionMatch &match, const QString &replacement,
                       bool isExpression);

/// All replacements at once; those side by side are one.
QList<TextSplice> replacementsIn(const QString &text, const QRegularExpression &expression,
                                 const QString &replacement, bool isExpression, int *count);

} // namespace recount
