#include "postmortem/pastedtime.h"

#include "documents/moment.h"

#include <QDateTime>
#include <QHash>

#include <array>
#include <cmath>

namespace recount
{

namespace
{

constexpr int leapYear = 2000;
constexpr int earliestYear = 1970;
constexpr int latestYear = 2199;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Goes over the characters of one line, and back where a form does not fit.
class Scanner
{
public:
    Scanner(QStringView text, qsizetype place) : m_text(text), m_place(place) {}

    qsizetype place() const { return m_place; }
    void back(qsizetype place) { m_place = place; }
    QChar at(qsizetype ahead = 0) const
    {
        const qsizetype place = m_place + ahead;
        return place >= 0 && place < m_text.size() ? m_text.at(place) : QChar();
    }
    bool take(char16_t c)
    {
        if (at() != c)
            return false;
        ++m_place;
        return true;
    }
    bool takeAny(QStringView some)
    {
        if (at().isNull() || !some.contains(at()))
            return false;
        ++m_place;
        return true;
    }
    /// At least one space, at most `most`.
    bool takeSpaces(int most = 4)
    {
        const qsizetype begin = m_place;
        while (m_place - begin < most && isBlankChar(at()))
            ++m_place;
        return m_place > begin;
    }
    bool takeWord(QStringView word)
    {
        if (!m_text.mid(m_place, word.size()).startsWith(word, Qt::CaseInsensitive) ||
            at(word.size()).isLetterOrNumber())
            return false;
        m_place += word.size();
        return true;
    }
    /// A number of that many digits, no more behind it.
    std::optional<int> number(int least, int most)
    {
        int value = 0;
        int count = 0;
        while (count < most && isDigit(at(count)))
            value = value * 10 + at(count++).digitValue();
        if (count < least || isDigit(at(count)))
            return {};
        m_place += count;
        return value;
    }
    /// Letters, at most twelve of them.
    QStringView letters() const
    {
        qsizetype count = 0;
        while (count < 12 && at(count).isLetter())
            ++count;
        return m_text.mid(m_place, count);
    }
    bool isInWord() const { return at(-1).isLetterOrNumber() && at().isLetterOrNumber(); }

private:
    QStringView m_text;
    qsizetype m_place;
};

/// The name of a month in English or French, whole or its first three or four letters.
int monthOf(QStringView word)
{
    static constexpr std::array<std::pair<QStringView, int>, 24> names{
        {{u"january", 1},   {u"february", 2}, {u"march", 3},     {u"april", 4},
         {u"may", 5},       {u"june", 6},     {u"july", 7},      {u"august", 8},
         {u"september", 9}, {u"october", 10}, {u"november", 11}, {u"december", 12},
         {u"janvier", 1},   {u"février", 2},  {u"mars", 3},      {u"avril", 4},
         {u"mai", 5},       {u"juin", 6},     {u"juillet", 7},   {u"août", 8},
         {u"septembre", 9}, {u"octobre", 10}, {u"novembre", 11}, {u"décembre", 12}}};
    if (word.size() < 3)
        return 0;
    for (const auto &[whole, month] : names) {
        const bool isShort = word.size() <= 4 && whole.startsWith(word, Qt::CaseInsensitive);
        if (isShort || whole.compare(word, Qt::CaseInsensitive) == 0)
            return month;
    }
    return 0;
}

bool isWeekday(QStringView word)
{
    static constexpr std::array<QStringView, 14> names{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday",   u"saturday", u"sunday",
        u"lundi",  u"mardi",   u"mercredi",  u"jeudi",    u"vendredi", u"samedi",   u"dimanche"};
    if (word.size() < 3)
        return false;
    for (const QStringView whole : names) {
        const bool isShort = word.size() <= 4 && whole.startsWith(word, Qt::CaseInsensitive);
        if (isShort || whole.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool setDate(PastedTime &found, int year, int month, int day)
{
    found.date = QDate(year, month, day);
    return found.date.isValid() && year >= earliestYear && year <= latestYear;
}

/// "2026-01-14", "2026/01/14", "20260114T".
bool takeYearFirst(Scanner &scan, PastedTime &found)
{
    const qsizetype begin = scan.place();
    const auto year = scan.number(4, 4);
    const QChar divider = scan.at();
    if (year && scan.takeAny(u"-/.")) {
        const auto month = scan.number(1, 2);
        if (month && scan.take(divider.unicode())) {
            const auto day = scan.number(1, 2);
            if (day && setDate(found, *year, *month, *day))
                return true;
        }
    }
    scan.back(begin);
    return false;
}

/// "14/Jan/2026", "14-Jan-2026", "14 January 2026", "14.01.2026", "14.01.26", "25/12/2026"; a day
/// and a month as numbers with slashes only where they can be nothing else.
bool takeDayFirst(Scanner &scan, PastedTime &found)
{
    const qsizetype begin = scan.place();
    const auto day = scan.number(1, 2);
    if (day) {
        const bool isFirst = scan.takeWord(u"er") || scan.takeWord(u"st") || scan.takeWord(u"nd") ||
                             scan.takeWord(u"rd") || scan.takeWord(u"th");
        const QChar divider = scan.at();
        if (scan.takeAny(u"/-.") || scan.takeSpaces(1)) {
            const QStringView word = scan.letters();
            if (const int month = monthOf(word); month > 0) {
                scan.back(scan.place() + word.size());
                scan.take(u'.');
                const qsizetype end = scan.place();
                if (scan.takeAny(u"/-,") || scan.takeSpaces(1)) {
                    scan.takeSpaces(1);
                    if (const auto year = scan.number(4, 4); year && scan.at(0) != u'h')
                        return setDate(found, *year, month, *day);
                }
                scan.back(end);
                // "14 Jan 09:26:10"
                found.isYearKnown = false;
                return isBlankChar(divider) && setDate(found, leapYear, month, *day);
            }
            const bool isNumbers = !isFirst && (divider == u'/' || divider == u'.');
            const auto month = isNumbers ? scan.number(1, 2) : std::nullopt;
            if (month && scan.take(divider.unicode())) {
                auto year = scan.number(4, 4);
                // "14.01.26 09:26" and "25/12/26, 09:26", but Spark's "26/01/14 09:26" is a year
                if (const auto of = year ? std::nullopt : scan.number(2, 2);
                    of && (scan.at() == u',' || (divider == u'.' && isBlankChar(scan.at()))))
                    year = 2000 + *of;
                const bool isOneWay = divider == u'.' || *day > 12 || *day == *month;
                if (year && isOneWay && setDate(found, *year, *month, *day))
                    return true;
                if (year && divider == u'/' && *month > 12 && setDate(found, *year, *day, *month))
                    return true;
            }
        }
    }
    scan.back(begin);
    return false;
}

/// "Jan 14", "Jan 14 2026", "January 14th, 2026".
bool takeMonthFirst(Scanner &scan, PastedTime &found)
{
    const qsizetype begin = scan.place();
    const QStringView word = scan.letters();
    if (const int month = monthOf(word); month > 0) {
        scan.back(begin + word.size());
        scan.take(u'.');
        if (scan.takeSpaces(2)) {
            const auto day = scan.number(1, 2);
            if (day && scan.at() != u':') {
                for (const QStringView ending : {QStringView(u"st"), QStringView(u"nd"),
                                                 QStringView(u"rd"), QStringView(u"th")})
                    scan.takeWord(ending);
                const qsizetype end = scan.place();
                scan.take(u',');
                if (scan.takeSpaces(1)) {
                    const auto year = scan.number(4, 4);
                    if (year && scan.at() != u':' && setDate(found, *year, month, *day))
                        return true;
                }
                scan.back(end);
                found.isYearKnown = false;
                if (setDate(found, leapYear, month, *day))
                    return true;
            }
        }
    }
    scan.back(begin);
    return false;
}

bool takeDate(Scanner &scan, PastedTime &found)
{
    const qsizetype begin = scan.place();
    if (isDigit(scan.at()))
        return takeYearFirst(scan, found) || takeDayFirst(scan, found);
    const QStringView word = scan.letters();
    if (isWeekday(word) && monthOf(word) == 0) {
        scan.back(begin + word.size());
        scan.takeAny(u".,");
        scan.take(u',');
        if (scan.takeSpaces(1)) {
            if (isDigit(scan.at()) ? takeYearFirst(scan, found) || takeDayFirst(scan, found)
                                   : takeMonthFirst(scan, found))
                return true;
        }
        scan.back(begin);
        return false;
    }
    // "mars" is a month, "mar" may be a Tuesday too: what comes behind it tells.
    return takeMonthFirst(scan, found);
}

bool takeTime(Scanner &scan, PastedTime &found)
{
    const qsizetype begin = scan.place();
    const auto hours = scan.number(1, 2);
    if (hours && scan.takeAny(u":hH")) {
        const auto minutes = scan.number(2, 2);
        int seconds = 0;
        bool fits = minutes && *minutes < 60;
        if (fits && scan.at() == u':' && isDigit(scan.at(1))) {
            scan.take(u':');
            const auto read = scan.number(2, 2);
            fits = read && *read <= 60; // a leap second is the one before it
            seconds = std::min(59, read.value_or(0));
            found.hasSeconds = fits;
            if (fits && (scan.at() == u'.' || scan.at() == u',') && isDigit(scan.at(1))) {
                scan.back(scan.place() + 1);
                for (int digits = 0; digits < 12 && isDigit(scan.at()); ++digits)
                    scan.back(scan.place() + 1);
            }
        }
        int hour = *hours;
        if (fits) {
            const qsizetype end = scan.place();
            scan.takeSpaces(1);
            const bool isMorning = scan.takeWord(u"am") || scan.takeWord(u"a.m.");
            const bool isEvening = !isMorning && (scan.takeWord(u"pm") || scan.takeWord(u"p.m."));
            if (isMorning || isEvening) {
                fits = hour >= 1 && hour <= 12;
                hour = hour % 12 + (isEvening ? 12 : 0);
                found.hasHalf = true;
            } else {
                scan.back(end);
            }
        }
        // "10:45:33:12" and "09:26x" are something else.
        const bool goesOn = scan.at().isLetterOrNumber() && scan.at() != u'Z';
        const bool isPart = scan.at() == u':' && isDigit(scan.at(1));
        if (fits && hour < 24 && !isPart && !goesOn) {
            found.time = QTime(hour, *minutes, seconds);
            return true;
        }
    }
    found.hasSeconds = false;
    found.hasHalf = false;
    scan.back(begin);
    return false;
}

struct Offset {
    QTimeZone zone;
    bool hasMinutes = false; ///< they are written
};

/// "+1", "-03", "+0200", "+05:30"; `least` digits for the hours alone.
std::optional<Offset> takeOffset(Scanner &scan, int least)
{
    const qsizetype begin = scan.place();
    const int sign = scan.at() == u'-' ? -1 : 1;
    if (scan.takeAny(u"+-")) {
        const auto both = scan.number(4, 4);
        const auto hours = both ? std::optional(*both / 100) : scan.number(least, 2);
        int minutes = both ? *both % 100 : 0;
        const bool isDivided = hours && !both && scan.at() == u':' && isDigit(scan.at(1));
        if (isDivided) {
            scan.take(u':');
            minutes = scan.number(2, 2).value_or(99);
        }
        if (hours && *hours <= 14 && minutes < 60 && !scan.at().isLetterOrNumber()) {
            const int seconds = sign * (*hours * 3600 + minutes * 60);
            return Offset{seconds == 0 ? QTimeZone::utc() : QTimeZone(seconds),
                          both.has_value() || isDivided};
        }
    }
    scan.back(begin);
    return {};
}

void takeZone(Scanner &scan, PastedTime &found, QStringView text)
{
    const qsizetype before = scan.place();
    const auto end = [&](qsizetype begin, const QTimeZone &zone) {
        found.zone = zone;
        found.zoneName = text.mid(begin, scan.place() - begin).toString();
    };
    if (!found.time.isValid())
        return;
    if (scan.at() == u'Z' && !scan.at(1).isLetterOrNumber()) {
        scan.take(u'Z');
        return end(before, QTimeZone::utc());
    }
    scan.takeSpaces(1);
    const bool isInBrackets = scan.take(u'(');
    const qsizetype begin = scan.place();
    if (scan.at() == u'+' || scan.at() == u'-') {
        const auto offset = takeOffset(scan, 2);
        // "09:26 - 12 pods" is no zone: without minutes only next to the time.
        if (offset && (offset->hasMinutes || begin == before))
            return end(begin, offset->zone);
    } else if (const QStringView word = scan.letters();
               word.size() >= 3 && word.size() <= 4 && word.at(0).isUpper()) {
        if (const QTimeZone zone = zoneOf(word.toString()); zone.isValid()) {
            scan.back(begin + word.size());
            const bool isNull = word == u"UTC" || word == u"GMT";
            const auto offset = isNull ? takeOffset(scan, 1) : std::nullopt;
            end(begin, offset ? offset->zone : zone);
            if (isInBrackets)
                scan.take(u')');
            return;
        }
    }
    scan.back(before);
}

} // namespace

bool isBlankChar(QChar c)
{
    return c == u' ' || c == u'\t' || (c.unicode() >= 0x80 && c.isSpace()) || c == u'\n' ||
           c == u'\r';
}

std::optional<PastedTime> pastedTimeAt(QStringView text, qsizetype place)
{
    Scanner scan(text, place);
    const QChar first = scan.at();
    if (!isDigit(first) && !first.isLetter())
        return {};
    if (scan.isInWord())
        return {};
    PastedTime found;
    if (takeTime(scan, found)) {
        takeZone(scan, found, text);
        found.length = scan.place() - place;
        return found;
    }
    if (!takeDate(scan, found))
        return {};
    const qsizetype dateEnd = scan.place();
    const bool isNext = scan.take(u'T') || scan.take(u':');
    if (!isNext) {
        scan.take(u',');
        scan.takeSpaces();
        for (const QStringView word : {QStringView(u"at"), QStringView(u"à")}) {
            if (scan.takeWord(word))
                scan.takeSpaces(1);
        }
        if ((scan.at() == u'-' || scan.at() == u'–' || scan.at() == u'|') &&
            isBlankChar(scan.at(1))) {
            scan.back(scan.place() + 1);
            scan.takeSpaces(1);
        }
    }
    if (!takeTime(scan, found)) {
        scan.back(dateEnd);
        if (scan.at().isLetterOrNumber() || (scan.at() == u'.' && isDigit(scan.at(1))))
            return {}; // "2026-01-14x", "14.01.2026.3"
        found.length = dateEnd - place;
        return found;
    }
    takeZone(scan, found, text);
    // "Jan 14 09:26:10 2026" and "... CET 2026"
    if (!found.isYearKnown) {
        const qsizetype end = scan.place();
        scan.takeSpaces(1);
        const auto year = scan.number(4, 4);
        if (year && *year >= earliestYear && *year <= latestYear && !scan.at().isLetterOrNumber() &&
            QDate(*year, found.date.month(), found.date.day()).isValid()) {
            found.date = QDate(*year, found.date.month(), found.date.day());
            found.isYearKnown = true;
        } else {
            scan.back(end);
        }
    }
    found.length = scan.place() - place;
    return found;
}

std::optional<PastedTime> pastedTimeOf(double sinceEpoch)
{
    constexpr double secondsIn1973 = 1e8;
    constexpr double secondsIn2199 = 7.25e9;
    double seconds = sinceEpoch;
    for (int step = 0; step < 3 && seconds > secondsIn2199; ++step)
        seconds /= 1000;
    if (!(seconds >= secondsIn1973 && seconds <= secondsIn2199))
        return {};
    const QDateTime at = QDateTime::fromSecsSinceEpoch(qint64(std::floor(seconds)), Qt::UTC);
    PastedTime found;
    found.date = at.date();
    found.time = at.time();
    found.hasSeconds = true;
    found.zone = QTimeZone::utc();
    found.zoneName = QStringLiteral("UTC");
    return found;
}

} // namespace recount
