#include "documents/spelling/dictionaries.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace recount
{

namespace
{

QString withUnderscore(QString language)
{
    return language.trimmed().replace(u'-', u'_');
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList dictionaryFolders(const QString &appFolder)
{
    QStringList folders = qEnvironmentVariable("RECOUNT_DICTIONARIES")
                              .split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders << appFolder;
#if defined(Q_OS_MACOS)
    folders << QDir::homePath() + QStringLiteral("/Library/Spelling")
            << QStringLiteral("/Library/Spelling");
#elif defined(Q_OS_WIN)
    const QString shared = qEnvironmentVariable("ProgramData");
    if (!shared.isEmpty())
        folders << QDir::fromNativeSeparators(shared) + QStringLiteral("/hunspell");
#else
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/local/share/hunspell")
            << QStringLiteral("/usr/share/myspell") << QStringLiteral("/usr/share/myspell/dicts");
#endif
    return folders;
}

QList<Dictionary> dictionariesIn(const QStringList &folders)
{
    QList<Dictionary> found;
    for (const QString &folder : folders) {
        if (folder.isEmpty())
            continue;
        const QDir dir(folder);
        for (const QString &name : dir.entryList({QStringLiteral("*.aff")}, QDir::Files)) {
            const QString language = name.chopped(4);
            const QString words = dir.filePath(language + QStringLiteral(".dic"));
            const bool isKnown =
                std::any_of(found.cbegin(), found.cend(), [&language](const Dictionary &other) {
                    return isSame(withUnderscore(other.language), withUnderscore(language));
                });
            if (!isKnown && QFile::exists(words))
                found.append({withUnderscore(language), dir.filePath(name), words});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Dictionary &a, const Dictionary &b) { return a.language < b.language; });
    return found;
}

std::optional<Dictionary> dictionaryFor(const QString &language,
                                        const QList<Dictionary> &dictionaries)
{
    const QString wanted = withUnderscore(language);
    const QString base = wanted.section(u'_', 0, 0);
    if (base.isEmpty())
        return std::nullopt;
    // What QLocale says when only the language is given is its most likely region.
    for (const QString &name : {wanted, base, QLocale(base).name()}) {
        for (const Dictionary &dictionary : dictionaries) {
            if (isSame(dictionary.language, name))
                return dictionary;
        }
    }
    for (const Dictionary &dictionary : dictionaries) {
        if (isSame(dictionary.language.section(u'_', 0, 0), base))
            return dictionary;
    }
    return std::nullopt;
}

} // namespace recount
