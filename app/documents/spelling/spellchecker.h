#pragma once

#include "documents/spelling/dictionaries.h"
#include "foundation/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace recount
{

/// Tells whether words are spelled as a dictionary has them. To be used by one thread at a time;
/// opening one for the first time takes a tenth of a second.
class SpellChecker
{
public:
    static constexpr int mostSuggestions = 5;

    /// One for each dictionary, which stays while the program runs. Any thread may open it.
    /// Errors: ReadFailed when its files can't be read, Unsupported when their encoding is unknown.
    static Result<std::shared_ptr<SpellChecker>> open(const Dictionary &dictionary);
    ~SpellChecker();

    const QString &language() const { return m_language; }
    bool isRight(const QString &word);
    /// The best first, at most five; may take a while.
    QStringList suggestions(const QString &word);

private:
    SpellChecker(QString language, std::unique_ptr<Hunspell> hunspell);

    static std::shared_ptr<SpellChecker> opened(const Dictionary &dictionary);
    QByteArray encoding() const;

    std::string encoded(const QString &word) const;
    QString decoded(const std::string &word) const;

    QString m_language;
    std::unique_ptr<Hunspell> m_hunspell;
    bool m_isUtf8;
    QHash<QString, bool> m_known; ///< words that were asked for
};

} // namespace recount
