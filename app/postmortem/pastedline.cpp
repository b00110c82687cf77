#include "postmortem/pastedline.h"

#include "postmortem/pastedchat.h"
#include "postmortem/pastedrecord.h"
#include "postmortem/timelineentry.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

constexpr qsizetype longestText = 500;
/// Behind that many characters no time is looked for.
constexpr qsizetype searched = 300;
constexpr qsizetype searchedForDigits = 8000;
/// "14 May" has the fewest.
constexpr int fewestDigits = 2;

QStringView trimmedLeft(QStringView text)
{
    qsizetype begin = 0;
    while (begin < text.size() && isBlankChar(text.at(begin)))
        ++begin;
    return text.mid(begin);
}

/// Without dots, bars and brackets between the time and the words.
QStringView behindTime(QStringView text)
{
    qsizetype begin = 0;
    while (begin < text.size() &&
           (isBlankChar(text.at(begin)) || QStringView(u"])*`_|:,;–—").contains(text.at(begin))))
        ++begin;
    if (text.mid(begin).startsWith(u"- "))
        begin += 2;
    return trimmedLeft(text.mid(begin));
}

/// `web-1  | ` and `[pod/web-1/app] `, which programs put before each line.
QStringView behindSource(QStringView line)
{
    if (line.startsWith(u"[pod/")) {
        const qsizetype end = line.left(searched).indexOf(u']');
        return end < 0 ? line : trimmedLeft(line.mid(end + 1));
    }
    const qsizetype bar = line.left(66).indexOf(u'|');
    if (bar < 1)
        return line;
    const QStringView name = line.left(bar).trimmed();
    const bool isName = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
    });
    const QStringView rest = trimmedLeft(line.mid(bar + 1));
    const bool isLine = rest.startsWith(u'{') || rest.startsWith(u'[') || pastedTimeAt(rest);
    return isName && !name.isEmpty() && isLine && !pastedTimeAt(name) ? rest : line;
}

/// `ERROR 2026-...`, `[warn] 2026-...`, `INFO: 2026-...`: how many characters stand before the
/// time.
qsizetype levelLength(QStringView line)
{
    qsizetype place = line.startsWith(u'[') ? 1 : 0;
    const qsizetype begin = place;
    while (place < line.size() && place - begin < 9 && line.at(place).isLetter())
        ++place;
    if (!isLogLevel(line.mid(begin, place - begin)))
        return 0;
    while (place < line.size() && place - begin < 16 &&
           (isBlankChar(line.at(place)) || QStringView(u"]:[-").contains(line.at(place))))
        ++place;
    return place;
}

/// `I0114 09:26:10.123456 ...` of Kubernetes' own programs.
std::optional<PastedTime> klogTime(QStringView line)
{
    if (line.size() < 14 || !QStringView(u"IWEF").contains(line.at(0)) || line.at(5) != u' ')
        return {};
    bool isMonth = false;
    bool isDay = false;
    const int month = line.mid(1, 2).toInt(&isMonth);
    const int day = line.mid(3, 2).toInt(&isDay);
    auto time = isMonth && isDay ? pastedTimeAt(line, 6) : std::nullopt;
    if (!time || time->date.isValid() || !time->hasSeconds || !QDate(2000, month, day).isValid())
        return {};
    time->date = QDate(2000, month, day);
    time->isYearKnown = false;
    time->length += 6;
    return time;
}

/// `<34>1 2026-01-14T09:26:10Z host app 12 ID47 - words`: behind the first two numbers.
QStringView behindPriority(QStringView line)
{
    const qsizetype end = line.left(6).indexOf(u'>');
    if (end < 2 || !line.at(1).isDigit())
        return line;
    qsizetype place = end + 1;
    if (line.mid(place).startsWith(u"1 "))
        place += 2;
    return line.mid(place);
}

/// `"GET /pay HTTP/1.1" 502` of a web server's line; neither address nor browser.
bool readAccess(QStringView line, PastedLine &found)
{
    const QStringView front = line.left(searched);
    const qsizetype bracket = front.indexOf(u'[');
    if (bracket < 0)
        return false;
    const auto time = pastedTimeAt(line, bracket + 1);
    if (!time || !time->date.isValid() || !time->time.isValid())
        return false;
    qsizetype begin = bracket + 1 + time->length;
    if (begin < line.size() && line.at(begin) == u']')
        ++begin;
    const QStringView rest = trimmedLeft(line.mid(begin));
    qsizetype end = rest.size();
    if (rest.startsWith(u'"')) {
        const qsizetype quote = rest.left(2000).indexOf(u"\" ", 1);
        if (quote > 0) {
            end = quote + 2;
            while (end < rest.size() && rest.at(end).isDigit())
                ++end;
        }
    }
    found.time = *time;
    found.event.text = pastedText(rest.left(end));
    return true;
}

/// `5m12s  Warning  BackOff ...`: how long ago is no time.
bool isAge(QStringView line)
{
    qsizetype place = 0;
    bool hasUnit = false;
    while (place < line.size() && place < 16) {
        const qsizetype begin = place;
        while (place < line.size() && place - begin < 5 && line.at(place).isDigit())
            ++place;
        if (place == begin || place >= line.size() ||
            !QStringView(u"smhdy").contains(line.at(place)))
            break;
        ++place;
        hasUnit = true;
    }
    if (!hasUnit || place >= line.size() || !isBlankChar(line.at(place)))
        return false;
    const QStringView rest = line.mid(place, 60);
    return rest.contains(u" Normal ") || rest.contains(u" Warning ");
}

bool isFrame(QStringView line)
{
    static constexpr std::array<QStringView, 8> words{u"Today",       u"Yesterday", u"New",
                                                      u"Aujourd’hui", u"Hier",      u"(edited)",
                                                      u"Aujourd'hui", u"(modifié)"};
    if (line.startsWith(u"LAST SEEN") || line.startsWith(u"-- "))
        return true;
    if (line.size() > 20)
        return std::all_of(line.begin(), line.begin() + 20,
                           [](QChar c) { return QStringView(u"-=_*# +|").contains(c); });
    const bool isRuler = std::all_of(line.begin(), line.end(),
                                     [](QChar c) { return QStringView(u"-=_*#+|: ").contains(c); });
    return isRuler || std::find(words.begin(), words.end(), line) != words.end();
}

/// What stands behind a time at the beginning of the line. `isOpened`: the time is in brackets.
void readRest(QStringView line, QStringView behind, bool isOpened, PastedWords words,
              PastedLine &found)
{
    const PastedTime &time = found.time;
    const QStringView written = line.left(line.size() - behind.size());
    const bool isDialog =
        behind.startsWith(u" - ") &&
        (written.contains(u'/') ||
         (written.contains(u'.') && written.contains(u',') && !time.hasSeconds)); // not ",123"
    const bool isChat = (isOpened && (!time.date.isValid() || written.contains(u','))) || isDialog;
    QStringView rest = behindTime(behind);
    if (rest.isEmpty()) {
        found.kind = PastedLine::Kind::Heading;
        return;
    }
    if (words == PastedWords::Leave)
        return;
    // "[1:10 PM] Bob B." above what he says
    if (isOpened && time.hasHalf && rest.contains(u' ') && isLikeAName(rest)) {
        found.kind = PastedLine::Kind::Heading;
        found.person = rest.toString();
        found.headingOnly = pastedText(rest);
        return;
    }
    if (isChat || rest.startsWith(u'<')) {
        if (const qsizetype length = speakerLength(rest, found.person); length > 0) {
            found.event.text = pastedText(rest.mid(length));
            if (found.event.text.isEmpty())
                found.kind = PastedLine::Kind::Heading;
            return;
        }
    }
    if (!time.date.isValid() && !time.hasSeconds) {
        // Notes, as they are typed into the timeline too.
        found.event = readEntryWords(pastedText(rest));
    } else {
        found.event.text = pastedText(rest);
    }
    readAlertWords(found.event);
}

} // namespace

QString withoutControls(QString text)
{
    const auto isMark = [](QChar c) {
        const char16_t code = c.unicode();
        return code == 0x200b || code == 0x200e || code == 0x200f || code == 0xfeff ||
               (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    };
    text.removeIf(isMark);
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        const bool isKept = code == u'\n' || code == u'\r' || code == u'\t';
        if ((code < 0x20 && !isKept) || (code >= 0x7f && code < 0xa0))
            c = u' ';
    }
    return text;
}

QString pastedText(QStringView text)
{
    QString line = withoutControls(text.left(2 * longestText).toString()).simplified();
    if (line.size() <= longestText)
        return line;
    line.truncate(longestText - (line.at(longestText - 1).isHighSurrogate() ? 1 : 0));
    return line.trimmed();
}

bool isLogLevel(QStringView word)
{
    static constexpr std::array<QStringView, 15> levels{
        u"error",  u"err",   u"warn",     u"warning", u"info",  u"debug",  u"fatal", u"trace",
        u"notice", u"panic", u"critical", u"crit",    u"emerg", u"severe", u"note"};
    return std::any_of(levels.begin(), levels.end(), [word](QStringView level) {
        return word.compare(level, Qt::CaseInsensitive) == 0;
    });
}

bool mayHaveTime(QStringView line)
{
    int digits = 0;
    for (const QChar c : line.left(searchedForDigits)) {
        if (c >= u'0' && c <= u'9' && ++digits == fewestDigits)
            return true;
    }
    return false;
}

void readAlertWords(EventInput &event)
{
    static const QRegularExpression alert(
        QStringLiteral("^(?:\\W{0,3}FIRING\\b|\\W{0,3}Alerting\\b|Triggered\\b)"));
    static const QRegularExpression status(
        QStringLiteral("^(?:\\W{0,3}RESOLVED\\b|Resolved\\b|\\W{0,3}OK\\s)"));
    static const QRegularExpression escalation(QStringLiteral("^Escalated\\b"));
    static const QRegularExpression person(
        QStringLiteral("^((?:Acknowledged|Resolved|Escalated|Reassigned|Assigned|Notified|Snoozed|"
                       "Merged)\\b[^A-Z]*?)\\s+(?:by|to)\\s+\\p{Lu}\\p{Ll}+"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (event.kind == EventKind::None) {
        event.kind = alert.match(event.text).hasMatch()        ? EventKind::Alert
                     : status.match(event.text).hasMatch()     ? EventKind::Status
                     : escalation.match(event.text).hasMatch() ? EventKind::Escalation
                                                               : EventKind::None;
    }
    if (const auto match = person.match(event.text); match.hasMatch())
        event.text = match.captured(1);
}

PastedLine readPastedLine(QStringView whole, PastedWords words)
{
    PastedLine found;
    QStringView line = whole.trimmed();
    if (line.isEmpty() || isAge(line)) {
        found.kind = PastedLine::Kind::Noise;
        return found;
    }
    if (isFrame(line)) {
        found.kind = PastedLine::Kind::Frame;
        return found;
    }
    line = behindSource(line);
    if (line.startsWith(u'<'))
        line = behindPriority(line);
    if (!line.startsWith(u'{') && !mayHaveTime(line))
        return found;
    if (line.startsWith(u'{'))
        return readJsonLine(line).value_or(found);
    if (const auto time = klogTime(line)) {
        found.kind = PastedLine::Kind::Row;
        found.time = *time;
        readRest(line, line.mid(time->length), false, words, found);
        return found;
    }

    qsizetype begin = 0;
    while (begin + 1 < line.size() && begin < 6 && QStringView(u"-*•>").contains(line.at(begin)) &&
           line.at(begin + 1) == u' ')
        begin += 2;
    begin += levelLength(line.mid(begin));
    bool isOpened = false;
    for (int i = 0;
         i < 4 && begin < line.size() && QStringView(u"[(*`_~≈").contains(line.at(begin));
         ++i, ++begin) {
        isOpened = isOpened || line.at(begin) == u'[';
        found.isAbout = found.isAbout || line.at(begin) == u'~' || line.at(begin) == u'≈';
    }
    if (const auto time = pastedTimeAt(line, begin)) {
        found.time = *time;
        const QStringView behind = line.mid(begin + time->length);
        if (time->time.isValid()) {
            found.kind = PastedLine::Kind::Row;
            readRest(line, behind, isOpened, words, found);
            return found;
        }
        if (behindTime(behind).isEmpty()) {
            found.kind = PastedLine::Kind::Day;
            return found;
        }
    }
    found.isAbout = false;
    if (readHeading(line, found))
        return found;
    if (auto record = readLogfmtLine(line.left(2 * searched)))
        return *record;
    if (readAccess(line, found)) {
        found.kind = PastedLine::Kind::Row;
        return found;
    }
    return found;
}

} // namespace recount
