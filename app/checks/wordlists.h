#pragma once

#include "checks/lexicon.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <utility>

namespace recount
{

/// What a user adds to the lists of words that the checks look for, and takes out of them, as JSON:
/// `{"en": {"blame": {"add": ["asleep at the wheel"], "remove": ["lazy"]}}}`. They are words, not
/// patterns, in whatever case; a space stands for any space, and * for any rest of a word.
class WordLists
{
public:
    static constexpr int mostPhrases = 500; ///< of one list
    static constexpr int mostCharacters = 100;

    struct Change {
        QStringList add;
        QStringList remove;

        friend bool operator==(const Change &, const Change &) = default;
    };
    using Key = std::pair<WordList, Language>;

    /// Errors: InvalidData with the place in the file.
    static Result<WordLists> read(const QByteArray &json);
    /// The same from a file; no changes when there is none. Errors: InvalidData, ReadFailed,
    /// PermissionDenied.
    static Result<WordLists> withFile(const QString &path);
    /// What the user's file is called within the data folder.
    static QString fileName();
    /// A file of that form that changes nothing, with all lists to be filled in.
    static QByteArray emptyFile();
    /// What the lists are called in it: "blame", "vague-step".
    static QStringList names();

    const QMap<Key, Change> &changes() const { return m_changes; }

    friend bool operator==(const WordLists &, const WordLists &) = default;

private:
    QMap<Key, Change> m_changes;
};

/// The checks look for these from now on, in all threads; those that run go on with the lists they
/// have. Slow, as all expressions are made again: not for the thread of the window.
void useWordLists(const WordLists &own);

} // namespace recount
