#pragma once

#include "foundation/result.h"

#include <QSet>
#include <QString>

namespace recount
{

/// The words that a user has added to what is spelled right, in a file with one word a line.
class PersonalWords
{
public:
    explicit PersonalWords(QString file) : m_file(std::move(file)) {}

    /// Errors: those of readWholeFile(); no file is no error.
    Result<void> read();
    /// Reads the file again before it writes it, so that what another window added stays.
    /// Errors: those of readWholeFile() and writeWholeFile(); the word is not added then.
    Result<void> add(const QString &word);
    /// A word that was added in lower case is right with a capital too.
    bool contains(const QString &word) const;

private:
    QString m_file;
    QSet<QString> m_words;
};

} // namespace recount
