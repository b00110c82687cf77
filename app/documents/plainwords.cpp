#include "documents/plainwords.h"

#include <QRegularExpression>

namespace recount
{

QString plainWords(const QString &markdown)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z][^<>]*>"));
    static const QRegularExpression link(
        QStringLiteral("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*[^()]*\\)"));
    static const QRegularExpression autolink(QStringLiteral("<(https?://[^<>\\s]+)>"));
    static const QRegularExpression strong(QStringLiteral("(\\*\\*|__|~~)(?=\\S)(.+?)(?<=\\S)\\1"));
    static const QRegularExpression emphasis(
        QStringLiteral("(?<![\\w*])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\w*])"));
    // A backslash within code escapes nothing, and may be the last of it.
    static const QRegularExpression code(
        QStringLiteral("(?<![\\\\`])(`+)(?!`)(.+?)(?<!`)\\1(?!`)"));
    static const QRegularExpression tick(QStringLiteral("(?<!\\\\)`"));
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));

    QString words = markdown;
    if (words.contains(u'<')) {
        words.remove(comment);
        words.replace(autolink, QStringLiteral("\\1"));
        words.replace(tag, QStringLiteral(" "));
    }
    if (words.contains(u'['))
        words.replace(link, QStringLiteral("\\1"));
    if (words.contains(u'*') || words.contains(u'_') || words.contains(u'~')) {
        words.replace(strong, QStringLiteral("\\2"));
        words.replace(emphasis, QStringLiteral("\\2"));
    }
    if (words.contains(u'`')) {
        words.replace(code, QStringLiteral("\\2"));
        words.remove(tick);
    }
    // Of the entities that which this program itself writes.
    words.replace(QLatin1String("&middot;"), QStringLiteral("\u00b7"));
    if (words.contains(u'\\'))
        words.replace(escape, QStringLiteral("\\1"));
    return words.simplified();
}

} // namespace recount
