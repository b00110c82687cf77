#pragma once

#include "documents/passage.h"

#include <QList>
#include <QString>

namespace recount
{

/// When a branch is taken, as far as its words are understood.
struct BranchCondition {
    enum class Test {
        Words,       ///< a person decides: a question, or words that are not understood
        Contains,    ///< `text` somewhere in the output
        NotContains, ///< nowhere
        Matches,     ///< `text` is a regular expression
        Equals,      ///< spaces at both ends left out
        LineCount,
        Number,   ///< the first number, or the one that the group of `text` catches
        ExitCode, ///< of the command
        Empty,
        NotEmpty,
        MinutesInStep,
        Otherwise, ///< whatever else it is
        All,
        Any,
        None, ///< none of `parts`
    };
    enum class Comparison { Less, AtMost, Equal, NotEqual, AtLeast, More };

    Test test = Test::Words;
    QString text;
    Comparison comparison = Comparison::Equal;
    double value = 0;
    QString unit;  ///< "GB", "%", "ms"; empty without one
    QString label; ///< what a number is called, "restarts"; empty when it is not said
    QList<BranchCondition> parts;
    Passage words; ///< as it is written
};

} // namespace recount
