#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace recount
{

enum class Language { English = 1, French = 2 };
Q_DECLARE_FLAGS(Languages, Language)

/// Words and phrases that the checks look for.
enum class WordList {
    Outage,
    Blame,
    Counterfactual,
    Analysis,
    Animated,
    Quantity, ///< that is no number
    Distancing,
    Unknown,
    Unharmed, ///< nobody felt it
    Reason,
    FindsOut,
    UserSide,
    BusinessSide,
    VagueBetter, ///< beginnings of an action
    VagueLook,
    VagueThink,
    VagueEnsure,
    VagueAware,
    People,
    Nobody, ///< an owner who is none
    AcceptedRisk,
    NoneNeeded,
    Options,
    Effect,
    OwnDecision,
    Deploy,
    Dashboard,
    Alert,
    Watch,    ///< an action that will see it earlier
    Restored, ///< what made it work again

    VagueStep,   ///< an instruction that leaves open what to do
    VagueWhen,   ///< a condition that nobody can test, and lists without an end
    Instruction, ///< verbs that a step begins with
    OwnerGone,
    CannotUndo,
    Repeatable,
    LeaveProgram,
    IntoGit,
    SilenceAlert,
    SilenceEnd,
    LiftSilence,
    Customers,
    TellCustomers,
    Meanwhile,
    TuneAlert,
    SecretNote,
    Warn,
    FollowUp, ///< a ticket or another thing that leads to a permanent fix
    Escalate,
    Judgement,
    Unwritten,    ///< what stands where somebody wanted to write more
    Expectation,  ///< what a command should show
    RunPlace,     ///< where a command is to be run, in a sentence
    Verification, ///< a sentence that looks whether something helped
};

struct WordMatch {
    qsizetype from = 0;
    qsizetype length = 0;
    QString words;
};

/// Every place of a list in a text, whole words only, whatever their case. With `unlessDenied` the
/// places behind a word such as "no" or "sans" are left out.
QList<WordMatch> wordMatches(WordList list, Languages languages, const QString &text,
                             bool unlessDenied = false);
bool hasWords(WordList list, Languages languages, const QString &text);
/// Whether the text begins with one of them.
bool beginsWith(WordList list, Languages languages, const QString &text);

/// A person, role or team as the one who did something: "the on-call engineer ran".
QList<WordMatch> personActs(Languages languages, const QString &text);

/// Names of people and @handles.
QList<WordMatch> personNames(const QString &text);

/// The language of a document by its tag, or by its words where it has none; both in doubt.
Languages languagesOf(const QString &tag, const QString &text);

} // namespace recount

Q_DECLARE_OPERATORS_FOR_FLAGS(recount::Languages)
