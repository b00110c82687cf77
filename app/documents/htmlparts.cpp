#include "documents/htmlparts.h"

#include "documents/documentimages.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <utility>

namespace recount
{

QString escapedHtml(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += QLatin1String("&amp;");
            break;
        case u'<':
            escaped += QLatin1String("&lt;");
            break;
        case u'>':
            escaped += QLatin1String("&gt;");
            break;
        case u'"':
            escaped += QLatin1String("&quot;");
            break;
        default:
            // HTML has no other control characters than these.
            if (c.category() == QChar::Other_Control && c != u'\t' && c != u'\n')
                escaped += QChar(QChar::ReplacementCharacter);
            else
                escaped += c;
        }
    }
    return escaped;
}

bool isSafeLink(const QString &destination)
{
    const QString scheme = schemeOf(destination);
    if (scheme.isEmpty())
        // Two slashes at the beginning name another computer, with whatever scheme the page has.
        return !destination.trimmed().isEmpty() &&
               !destination.trimmed().startsWith(QLatin1String("//"));
    return scheme == QLatin1String("https") || scheme == QLatin1String("http") ||
           scheme == QLatin1String("mailto");
}

QString encodedAddress(const QString &destination)
{
    return QString::fromLatin1(
        QUrl::toPercentEncoding(destination, QByteArrayLiteral("%!#$&'()*+,/:;=?@[]~")));
}

QString headingAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor.isEmpty() ? QStringLiteral("section") : anchor;
}

QString withoutComments(const QString &html)
{
    QString rest;
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype open = html.indexOf(QLatin1String("<!--"), at);
        rest += html.mid(at, open < 0 ? -1 : open - at);
        if (open < 0)
            break;
        const qsizetype close = html.indexOf(QLatin1String("-->"), open + 4);
        at = close < 0 ? html.size() : close + 3;
    }
    return rest;
}

bool isLineBreak(const QString &tag)
{
    static const QRegularExpression lineBreak(QStringLiteral("^<br ?/?>$"),
                                              QRegularExpression::CaseInsensitiveOption);
    return lineBreak.match(tag).hasMatch();
}

QString closingTag(std::string_view nodeType)
{
    static constexpr std::array<std::pair<std::string_view, const char *>, 10> tags{{
        {"block_quote", "</blockquote>\n"},
        {"item", "</li>\n"},
        {"tasklist", "</li>\n"},
        {"paragraph", "</p>\n"},
        {"table_header", "</tr>\n</thead>\n"},
        {"table_row", "</tr>\n"},
        {"emph", "</em>"},
        {"strong", "</strong>"},
        {"strikethrough", "</s>"},
        {"link", "</a>"},
    }};
    for (const auto &[type, tag] : tags) {
        if (type == nodeType)
            return QString::fromLatin1(tag);
    }
    return {};
}

} // namespace recount
