#include "postmortem/internalwords.h"

#include "checks/lexicon.h"

#include <QSet>

namespace recount
{

namespace
{

/// Nobody outside should read a longer one, and no pattern takes long for a shorter one.
constexpr qsizetype longestSentence = 600;

/// The words of an owner that begin with a capital letter: of "Ines Duarte, payments lead" two.
void addNames(QSet<QString> &names, const QString &person)
{
    static const QRegularExpression word(QStringLiteral("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'’-]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    auto matches = word.globalMatch(person);
    while (matches.hasNext())
        names.insert(matches.next().captured());
}

/// `payments-db`, `checkoutApi2`: a name of a program, no word.
bool isTechnicalName(const QString &name)
{
    static const QRegularExpression technical(QStringLiteral("[-_./\\d]|\\p{Ll}\\p{Lu}"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    return technical.match(name).hasMatch();
}

/// Code, links, mail and network addresses, hosts, files, tickets, commits and other ids.
const QRegularExpression &usualPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "`"
            "|\\]\\(|\\]\\[|\\w+://|\\bwww\\."
            "|[\\w.+-]+@[\\w-]+|(?<!\\w)@\\w"
            "|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b|\\b[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{0,4}){3,}"
            "|\\b(?![ap]\\.m\\b|e\\.g\\b|i\\.e\\b)[A-Za-z][\\w-]*(?:\\.[A-Za-z][\\w-]*)+\\b(?!\\."
            "\\s)"
            "|\\b\\w+_\\w+\\b"
            "|\\b[A-Za-z]+(?:-[A-Za-z]+)*-\\d+\\b"
            "|\\b[A-Z]{1,3}\\d+\\b|#\\d+|#[a-z][\\w-]*"
            "|\\b(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\\b"
            "|(?:^|\\s)/\\w[\\w./-]*"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

InternalWords::InternalWords(const PostMortem &document)
{
    QSet<QString> names;
    for (const QString &owner : document.owners)
        addNames(names, owner);
    for (const char *key : {"owner", "authors", "reviewers"})
        addNames(names, document.header.value(QLatin1String(key)).text);
    for (const ActionItem &action : document.actions)
        addNames(names, action.owner);
    for (const QString &service : document.services) {
        if (isTechnicalName(service))
            names.insert(service);
    }
    QStringList escaped;
    for (const QString &name : std::as_const(names))
        escaped.append(QRegularExpression::escape(name));
    const QString any = escaped.isEmpty() ? QStringLiteral("(?!)") : escaped.join(u'|');
    m_names = QRegularExpression(QLatin1String("(?<![\\p{L}\\p{N}])(?:") + any +
                                     QLatin1String(")(?![\\p{L}\\p{N}])"),
                                 QRegularExpression::UseUnicodePropertiesOption);
}

bool InternalWords::isIn(const QString &markdown) const
{
    return markdown.size() > longestSentence || usualPattern().match(markdown).hasMatch() ||
           m_names.match(markdown).hasMatch() || !personNames(markdown).isEmpty();
}

} // namespace recount
