#include "runbook/dangerpattern.h"

#include "runbook/shellwords.h"
#include "runbook/sqlstatements.h"

#include <algorithm>

namespace recount
{

namespace
{

/// A `*` at one end stands for anything.
bool isLike(const QString &word, const QString &pattern)
{
    if (pattern.size() > 2 && pattern.startsWith(u'*') && pattern.endsWith(u'*'))
        return word.contains(QStringView(pattern).sliced(1).chopped(1), Qt::CaseInsensitive);
    if (pattern.size() > 1 && pattern.endsWith(u'*'))
        return word.startsWith(QStringView(pattern).chopped(1), Qt::CaseInsensitive);
    if (pattern.size() > 1 && pattern.startsWith(u'*'))
        return word.endsWith(QStringView(pattern).sliced(1), Qt::CaseInsensitive);
    return word.compare(pattern, Qt::CaseInsensitive) == 0;
}

bool isLikeAny(const QString &word, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString &pattern) { return isLike(word, pattern); });
}

/// Programs are told apart by case, and `mkfs*` is `mkfs.ext4` too.
bool isProgram(const QString &program, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return pattern.endsWith(u'*') ? program.startsWith(QStringView(pattern).chopped(1))
                                      : program == pattern;
    });
}

/// The words in a row are there, from the first one that is no option on. The word behind an option
/// whose kind is not known may be its value, and is passed over where it does not fit.
bool hasVerb(const ShellCommand &command, const QStringList &verb, const QStringList &valueOptions)
{
    qsizetype matched = 0;
    bool mayBeValue = false;
    for (qsizetype i = 0; i < command.words.size() && matched < verb.size(); ++i) {
        const QString &word = command.words.at(i).text;
        if (word.startsWith(u'-') && word.size() > 1) {
            if (valueOptions.contains(word))
                ++i;
            else
                mayBeValue = !word.contains(u'=');
            continue;
        }
        if (isLike(word, verb.at(matched)))
            ++matched;
        else if (!mayBeValue)
            return false;
        mayBeValue = false;
    }
    return matched == verb.size();
}

bool hasOptionOrWord(const ShellCommand &command, const QString &pattern)
{
    if (pattern.startsWith(u'-') && !pattern.endsWith(u'*'))
        return command.hasOption({pattern});
    return std::any_of(command.words.begin(), command.words.end(),
                       [&](const ShellWord &word) { return isLike(word.text, pattern); });
}

bool pipesInto(const ShellCommand &command, const QList<ShellCommand> &all,
               const QStringList &programs)
{
    // At most as many as there are, should they ever lead to each other.
    int next = command.pipedTo;
    for (qsizetype i = 0; i < all.size() && next >= 0 && next < all.size(); ++i) {
        if (isProgram(all.at(next).program, programs))
            return true;
        next = all.at(next).pipedTo;
    }
    // `sh -c "$(curl …)"`, `bash <(curl …)`
    if (!command.isSubstituted || command.outer >= all.size())
        return false;
    const ShellCommand &outer = all.at(command.outer);
    const bool runsIt =
        outer.hasOption({QStringLiteral("-c")}) ||
        (!outer.words.isEmpty() && outer.words.constFirst().text.startsWith(QLatin1String("$(")));
    return runsIt && isProgram(outer.program, programs);
}

bool beginsWithWords(const QStringList &words, const QStringList &begin)
{
    return words.size() >= begin.size() &&
           std::equal(begin.begin(), begin.end(), words.begin(),
                      [](const QString &a, const QString &b) {
                          return a.compare(b, Qt::CaseInsensitive) == 0;
                      });
}

} // namespace

bool matchesPattern(const DangerPattern &pattern, const ShellCommand &command,
                    const QList<ShellCommand> &all)
{
    if (pattern.isSql() || !isProgram(command.program, pattern.programs))
        return false;
    const bool hasAnyVerb =
        pattern.verbs.isEmpty() ||
        std::any_of(pattern.verbs.begin(), pattern.verbs.end(), [&](const QStringList &verb) {
            return hasVerb(command, verb, pattern.valueOptions);
        });
    const bool hasOptions =
        std::all_of(pattern.options.begin(), pattern.options.end(), [&](const QStringList &any) {
            return std::any_of(any.begin(), any.end(), [&](const QString &option) {
                return hasOptionOrWord(command, option);
            });
        });
    if (!hasAnyVerb || !hasOptions)
        return false;
    const bool hasWord =
        pattern.words.isEmpty() ||
        std::any_of(command.words.begin(), command.words.end(),
                    [&](const ShellWord &word) { return isLikeAny(word.text, pattern.words); });
    const bool isExcused =
        std::any_of(pattern.unless.begin(), pattern.unless.end(),
                    [&](const QString &one) { return hasOptionOrWord(command, one); });
    return hasWord && !isExcused &&
           (pattern.pipedInto.isEmpty() || pipesInto(command, all, pattern.pipedInto));
}

bool matchesPattern(const DangerPattern &pattern, const SqlStatement &statement)
{
    const auto has = [&](const QString &word) {
        return statement.words.contains(word, Qt::CaseInsensitive);
    };
    const bool begins = pattern.sqlBegins.isEmpty() ||
                        std::any_of(pattern.sqlBegins.begin(), pattern.sqlBegins.end(),
                                    [&](const QStringList &begin) {
                                        return beginsWithWords(statement.words, begin);
                                    });
    const bool hasWord = pattern.sqlWords.isEmpty() ||
                         std::any_of(pattern.sqlWords.begin(), pattern.sqlWords.end(), has);
    return pattern.isSql() && begins && hasWord &&
           std::none_of(pattern.sqlUnless.begin(), pattern.sqlUnless.end(), has);
}

} // namespace recount
