#include "postmortem/pastedchat.h"

#include "postmortem/headings.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qsizetype longestHeading = 80;

} // namespace

qsizetype speakerLength(QStringView rest, QString &person)
{
    if (rest.startsWith(u'<')) {
        const qsizetype end = rest.left(40).indexOf(u'>');
        if (end < 2 || rest.at(1).isDigit() || rest.mid(1, end - 1).contains(u'/'))
            return 0;
        person = rest.mid(1, end - 1).trimmed().toString();
        return end + 1;
    }
    const qsizetype colon = rest.left(42).indexOf(u": ");
    if (colon < 1)
        return 0;
    const QStringView name = rest.left(colon);
    const bool hasOnlyLetters = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetter() || c.isMark() || QStringView(u" .-_'’").contains(c);
    });
    const bool isOneWord = !name.contains(u' ');
    if (!hasOnlyLetters || isLogLevel(name) || (!isOneWord && !isLikeAName(name)) ||
        eventKindOf(name.toString()) != EventKind::None)
        return 0;
    person = name.toString();
    return colon + 2;
}

bool readHeading(QStringView line, PastedLine &found)
{
    if (line.size() > longestHeading)
        return false;
    static const QRegularExpression heading(
        QStringLiteral(
            "^(\\S.{0,58}?)(\\s{2,}|\\t|\\s)\\[?(\\d{1,2}:\\d{2}(?:\\s?[AaPp][Mm])?)\\]?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression day(
        QStringLiteral("\\s*(?:[—–-]\\s*)?(?:today|yesterday|aujourd['’]hui|hier)\\s+(?:at|à)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression app(QStringLiteral("\\s+(?:APP|BOT)$"));
    const QChar last = line.back();
    const bool hasBlank = std::any_of(line.begin(), line.end(), isBlankChar);
    if (!hasBlank || !line.contains(u':') ||
        !(last.isDigit() || last == u'm' || last == u'M' || last == u']'))
        return false;
    const auto match = heading.match(line.toString());
    if (!match.hasMatch())
        return false;
    const auto time = pastedTimeAt(match.capturedView(3));
    if (!time || time->length != match.capturedLength(3))
        return false;
    QString name = match.captured(1);
    const qsizetype written = name.size();
    if (name.endsWith(QLatin1String("at"), Qt::CaseInsensitive) || name.endsWith(u'à'))
        name.remove(day);
    const bool isMarked = name.size() < written || match.capturedLength(2) > 1;
    if (name.endsWith(QLatin1String("APP")) || name.endsWith(QLatin1String("BOT")))
        name.remove(app);
    const bool hasHalf = match.capturedView(3).back().isLetter();
    const bool hasDigits =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit() || c == u':'; });
    if (hasDigits || name.count(u' ') > 4 || !(isMarked || (hasHalf && isLikeAName(name))))
        return false;
    found.kind = PastedLine::Kind::Heading;
    found.time = *time;
    found.person = name.trimmed();
    return true;
}

bool isLikeAName(QStringView text)
{
    int words = 0;
    bool isNew = true;
    for (const QChar c : text) {
        if (c == u' ') {
            isNew = true;
        } else if (isNew) {
            if (!c.isUpper() || ++words > 4)
                return false;
            isNew = false;
        } else if (!c.isLetter() && !c.isMark() && !QStringView(u".-'’").contains(c)) {
            return false;
        }
    }
    return words > 0;
}

} // namespace recount
