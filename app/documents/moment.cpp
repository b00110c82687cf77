#include "documents/moment.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qint64 approximateMinutes = 5;
constexpr qint64 nextDayAfterSeconds = 6 * 3600;

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Longer than any date or time with its zone. Each match reads all that it is given, whatever it
/// looks for, and a line may have a million characters.
constexpr qsizetype mostWritten = 200;

QRegularExpressionMatch matchAt(const QRegularExpression &expression, const QString &text,
                                qsizetype place)
{
    QStringView part = QStringView(text).sliced(place);
    if (part.size() > mostWritten)
        part = part.first(part.at(mostWritten - 1).isHighSurrogate() ? mostWritten - 1
                                                                     : mostWritten);
    return expression.match(part, 0, QRegularExpression::NormalMatch,
                            QRegularExpression::AnchorAtOffsetMatchOption);
}

int monthOf(const QString &word)
{
    static const QHash<QString, int> months = {
        {QStringLiteral("jan"), 1},  {QStringLiteral("feb"), 2},  {QStringLiteral("fev"), 2},
        {QStringLiteral("fév"), 2},  {QStringLiteral("mar"), 3},  {QStringLiteral("apr"), 4},
        {QStringLiteral("avr"), 4},  {QStringLiteral("may"), 5},  {QStringLiteral("mai"), 5},
        {QStringLiteral("jun"), 6},  {QStringLiteral("juin"), 6}, {QStringLiteral("jul"), 7},
        {QStringLiteral("juil"), 7}, {QStringLiteral("aug"), 8},  {QStringLiteral("aoû"), 8},
        {QStringLiteral("aou"), 8},  {QStringLiteral("sep"), 9},  {QStringLiteral("oct"), 10},
        {QStringLiteral("nov"), 11}, {QStringLiteral("dec"), 12}, {QStringLiteral("déc"), 12}};
    const QString lower = word.toLower();
    return months.value(lower.left(4), months.value(lower.left(3)));
}

const QString &monthNames()
{
    static const QString names = QStringLiteral(
        "(jan(?:uary|vier)?|feb(?:ruary)?|f[ée]v(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|ma[yi]"
        "|"
        "jun[e]?|juin|jul[y]?|juil(?:let)?|aug(?:ust)?|ao[ûu]t|sep(?:t(?:ember|embre)?)?|"
        "oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?)\\.?");
    return names;
}

struct FoundDate {
    QDate date;
    qsizetype length = 0;
};

/// A date that begins at `place`. Days and months divided by slashes are read when they can be
/// read in one way only.
std::optional<FoundDate> dateAt(const QString &text, qsizetype place, int usualYear)
{
    static const QRegularExpression iso(
        QStringLiteral("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\da-zA-SU-Z])"));
    static const QRegularExpression numbers(
        QStringLiteral("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?!\\d)"));
    static const QRegularExpression monthFirst = insensitive(
        monthNames() +
        QStringLiteral("\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+(\\d{4})(?![\\d:]))?"));
    static const QRegularExpression dayFirst = insensitive(
        QStringLiteral("(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[ \\x{a0}-]+(?:of\\s+)?") + monthNames() +
        QStringLiteral("(?![\\w])(?:,?[ \\x{a0}-]+(\\d{4})(?![\\d:]))?"));

    const auto found = [](int year, int month, int day,
                          const QRegularExpressionMatch &match) -> std::optional<FoundDate> {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(FoundDate{date, match.capturedLength()})
                              : std::nullopt;
    };
    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.capturedView(group).toInt();
    };
    if (const auto match = matchAt(iso, text, place); match.hasMatch())
        return found(number(match, 1), number(match, 3), number(match, 4), match);
    if (const auto match = matchAt(numbers, text, place); match.hasMatch()) {
        const int first = number(match, 1);
        const int second = number(match, 3);
        const bool dayIsFirst = match.capturedView(2) == u"." || first > 12;
        if (!dayIsFirst && second <= 12 && first != second)
            return {};
        return dayIsFirst ? found(number(match, 4), second, first, match)
                          : found(number(match, 4), first, second, match);
    }
    const auto yearOf = [&](const QRegularExpressionMatch &match) {
        return match.capturedLength(3) > 0 ? number(match, 3) : usualYear;
    };
    if (const auto match = matchAt(monthFirst, text, place); match.hasMatch() && yearOf(match))
        return found(yearOf(match), monthOf(match.captured(1)), number(match, 2), match);
    if (const auto match = matchAt(dayFirst, text, place); match.hasMatch() && yearOf(match))
        return found(yearOf(match), monthOf(match.captured(2)), number(match, 1), match);
    return {};
}

/// A time of day as seconds, the last one for those it may be.
struct FoundTime {
    int first = 0;
    int last = 0;
    Moment::Precision precision = Moment::Precision::Minute;
    qsizetype length = 0;
};

/// "~", "about ": what follows is not exact.
const QRegularExpression &aboutWords()
{
    static const QRegularExpression about =
        insensitive(QStringLiteral("(?:~|≈|ca\\.?\\s|about\\s|around\\s|approx(?:imately)?\\.?\\s|"
                                   "vers\\s|environ\\s)\\s*"));
    return about;
}

std::optional<FoundTime> timeAt(const QString &text, qsizetype place)
{
    static const QRegularExpression clock = insensitive(
        QStringLiteral("(\\d{1,2})\\s?[:h]\\s?(\\d|\\?)(\\d|\\?)(?!\\d)(?::(\\d{2})(?:[.,]\\d+)?)?"
                       "(?:\\s*([ap])\\.?m\\b\\.?)?"));
    static const QRegularExpression hour =
        insensitive(QStringLiteral("(\\d{1,2})(?:\\s*([ap])\\.?m\\b\\.?|h\\b)"));
    static const QRegularExpression digits(
        QStringLiteral("([01]\\d|2[0-3])([0-5]\\d)(?![\\w:./-])"));
    static const QRegularExpression spread =
        insensitive(QStringLiteral("\\s*(?:±|\\+/-)\\s*(\\d{1,3})\\s*(?:min(?:utes?)?\\b)?"));

    const qsizetype begin = place;
    FoundTime found;
    if (const auto match = matchAt(aboutWords(), text, place); match.hasMatch()) {
        found.precision = Moment::Precision::Approximate;
        place += match.capturedLength();
    }
    int hours = 0;
    int leastMinute = 0;
    int mostMinute = 0;
    int seconds = 0;
    QStringView half;
    QRegularExpressionMatch match = matchAt(clock, text, place);
    if (match.hasMatch()) {
        hours = match.capturedView(1).toInt();
        const QStringView tens = match.capturedView(2);
        const QStringView ones = match.capturedView(3);
        const bool anyTens = tens == u"?";
        const bool anyOnes = ones == u"?";
        if (anyTens && !anyOnes)
            return {};
        leastMinute = (anyTens ? 0 : tens.toInt() * 10) + (anyOnes ? 0 : ones.toInt());
        mostMinute = (anyTens ? 50 : tens.toInt() * 10) + (anyOnes ? 9 : ones.toInt());
        seconds = match.capturedView(4).toInt();
        half = match.capturedView(5);
        if (anyTens || anyOnes)
            found.precision = Moment::Precision::Approximate;
        else if (match.capturedLength(4) > 0 && found.precision == Moment::Precision::Minute)
            found.precision = Moment::Precision::Second;
    } else if ((match = matchAt(hour, text, place)).hasMatch()) {
        hours = match.capturedView(1).toInt();
        half = match.capturedView(2);
    } else if ((match = matchAt(digits, text, place)).hasMatch()) {
        hours = match.capturedView(1).toInt();
        leastMinute = mostMinute = match.capturedView(2).toInt();
    } else {
        return {};
    }
    place += match.capturedLength();
    if (!half.isEmpty()) {
        if (hours < 1 || hours > 12)
            return {};
        hours = hours % 12 + (half.compare(u"p", Qt::CaseInsensitive) == 0 ? 12 : 0);
    }
    if (hours > 23 || mostMinute > 59 || seconds > 59)
        return {};
    found.first = (hours * 60 + leastMinute) * 60 + seconds;
    found.last = (hours * 60 + mostMinute) * 60 + seconds;
    if (const auto range = matchAt(spread, text, place); range.hasMatch()) {
        const int minutes = range.capturedView(1).toInt();
        found.precision = Moment::Precision::Approximate;
        found.first -= minutes * 60;
        found.last += minutes * 60;
        place += range.capturedLength();
    } else if (found.precision == Moment::Precision::Approximate && found.first == found.last) {
        found.first -= approximateMinutes * 60;
        found.last += approximateMinutes * 60;
    }
    found.length = place - begin;
    return found;
}

struct FoundZone {
    QTimeZone zone;
    qsizetype length = 0;
};

std::optional<FoundZone> zoneAt(const QString &text, qsizetype place)
{
    static const QRegularExpression offset(QStringLiteral("\\s?([+-])(\\d{2}):?(\\d{2})(?!\\d)"));
    static const QRegularExpression name(QStringLiteral("\\s?\\(?([A-Z]{1,4})\\)?(?!\\w)"));
    if (const auto match = matchAt(offset, text, place); match.hasMatch()) {
        const int seconds =
            match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
        return FoundZone{QTimeZone(match.capturedView(1) == u"-" ? -seconds : seconds),
                         match.capturedLength()};
    }
    if (const auto match = matchAt(name, text, place); match.hasMatch()) {
        const QTimeZone zone = zoneOf(match.captured(1));
        if (zone.isValid())
            return FoundZone{zone, match.capturedLength()};
    }
    return {};
}

qint64 secondsOf(const QDate &date, int secondOfDay, const QTimeZone &zone)
{
    // The range around a time may reach into the days beside it.
    const int days = secondOfDay < 0 ? -1 : secondOfDay / 86400;
    const QTime time = QTime::fromMSecsSinceStartOfDay((secondOfDay - days * 86400) * 1000);
    return QDateTime(date.addDays(days), time, zone).toSecsSinceEpoch();
}

Moment unknownMoment(const QString &written)
{
    Moment moment;
    moment.written = written;
    return moment;
}

} // namespace

std::optional<LeadingMoment> readLeadingMoment(const QString &text, const MomentContext &context)
{
    static const QRegularExpression unknown = insensitive(
        QStringLiteral("(?:unknown|inconnue?|not known|n/a|tbd|\\?{1,2}(?::\\?\\?)?)(?!\\w)"));
    static const QRegularExpression between =
        insensitive(QStringLiteral("(?:T(?=\\d)|,?\\s+(?:at\\s+|à\\s+)?|\\s*[-–—]\\s*)"));
    static const QRegularExpression divider(QStringLiteral("\\s*(?:[:|–—-]+(?=\\s|$))?\\s*"));

    qsizetype place = 0;
    while (place < text.size() && (text.at(place).isSpace() || text.at(place) == u'['))
        ++place;
    const qsizetype begin = place;
    const auto end = [&](Moment moment) {
        moment.written = text.mid(begin, place - begin).trimmed();
        if (place < text.size() && text.at(place) == u']')
            ++place;
        place += matchAt(divider, text, place).capturedLength();
        return LeadingMoment{std::move(moment), place};
    };
    if (const auto match = matchAt(unknown, text, place); match.hasMatch()) {
        place += match.capturedLength();
        return end(unknownMoment({}));
    }

    std::optional<FoundDate> date = dateAt(text, place, context.date.year());
    bool isAbout = false;
    if (const auto match = matchAt(aboutWords(), text, place); match.hasMatch() && !date) {
        date = dateAt(text, place + match.capturedLength(), context.date.year());
        isAbout = date.has_value();
        place += isAbout ? match.capturedLength() : 0;
    }
    qsizetype timePlace = place;
    if (date) {
        place += date->length;
        const auto match = matchAt(between, text, place);
        timePlace = place + (match.hasMatch() ? match.capturedLength() : 0);
    }
    std::optional<FoundTime> time = timeAt(text, timePlace);
    if (!time) {
        if (!date)
            return {};
        // "2026-01-14 HH:mm": the day is known.
        static const QRegularExpression open =
            insensitive(QStringLiteral("[,\\s]\\s*(?:HH:mm|--:--|\\?\\?:\\?\\?)(?!\\w)"));
        place += matchAt(open, text, place).capturedLength();
        Moment moment;
        moment.precision = Moment::Precision::Date;
        moment.earliest = secondsOf(date->date, 0, context.zone);
        moment.latest = secondsOf(date->date, 86399, context.zone);
        return end(moment);
    }
    place = timePlace + time->length;
    if (isAbout && time->precision != Moment::Precision::Approximate) {
        time->precision = Moment::Precision::Approximate;
        time->first -= approximateMinutes * 60;
        time->last += approximateMinutes * 60;
    }
    QTimeZone zone = context.zone;
    if (const auto found = zoneAt(text, place)) {
        zone = found->zone;
        place += found->length;
    }
    QDate day = date ? date->date : context.date;
    if (!day.isValid())
        return end(unknownMoment({}));
    if (!date && context.notBefore.isValid()) {
        const int before = context.notBefore.msecsSinceStartOfDay() / 1000;
        if (before - time->last > nextDayAfterSeconds)
            day = day.addDays(1);
    }
    Moment moment;
    moment.precision = time->precision;
    moment.earliest = secondsOf(day, time->first, zone);
    moment.latest = secondsOf(day, time->last, zone);
    return end(moment);
}

std::optional<Moment> readMoment(const QString &text, const MomentContext &context)
{
    // Behind it may only be the end of a range, or words in parentheses.
    static const QRegularExpression rest(
        QStringLiteral("^\\s*(?:\\(.*\\)|(?:[-–—→]|to\\b|->|(?=\\d)).*|)\\s*$"));
    const std::optional<LeadingMoment> leading = readLeadingMoment(text, context);
    if (!leading || !rest.match(text.mid(leading->length)).hasMatch())
        return {};
    Moment moment = leading->moment;
    moment.written = text.trimmed();
    return moment;
}

QDate readDate(const QString &text, int usualYear)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool isInWord =
            place > 0 && (text.at(place - 1).isLetterOrNumber() || text.at(place - 1) == u'.');
        if (isInWord || !text.at(place).isLetterOrNumber())
            continue;
        if (const auto found = dateAt(text, place, usualYear))
            return found->date;
    }
    return {};
}

QString momentText(const Moment &moment, const QTimeZone &zone, const QDate &sameDate)
{
    if (!moment.isKnown())
        return QStringLiteral("unknown");
    const auto local = [&zone](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, zone);
    };
    if (moment.precision == Moment::Precision::Date)
        return local(moment.earliest).date().toString(Qt::ISODate);
    // The middle of an uncertain time is what was written.
    const QDateTime middle = local(moment.earliest + (moment.latest - moment.earliest) / 2);
    const bool hasSeconds = moment.precision == Moment::Precision::Second;
    QString text =
        middle.toString(hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (moment.precision == Moment::Precision::Approximate) {
        text.prepend(u'~');
        const qint64 spread = (moment.latest - moment.earliest) / 120;
        if (spread != approximateMinutes)
            text += QStringLiteral(" ±%1").arg(spread);
    }
    return middle.date() == sameDate
               ? text
               : middle.date().toString(Qt::ISODate) + QLatin1Char(' ') + text;
}

QDate dateOf(const Moment &moment, const QTimeZone &zone)
{
    return moment.isKnown() ? QDateTime::fromSecsSinceEpoch(moment.earliest, zone).date() : QDate();
}

QTimeZone zoneOf(const QString &name)
{
    // Short names of one meaning only; IST and CST have several.
    static const QHash<QString, int> offsets = {
        {QStringLiteral("CEST"), 2}, {QStringLiteral("BST"), 1},  {QStringLiteral("EDT"), -4},
        {QStringLiteral("PST"), -8}, {QStringLiteral("PDT"), -7}, {QStringLiteral("MDT"), -6},
        {QStringLiteral("CDT"), -5}, {QStringLiteral("EEST"), 3}, {QStringLiteral("WEST"), 1},
        {QStringLiteral("JST"), 9},  {QStringLiteral("AEST"), 10}};
    static const QStringList known = {QStringLiteral("CET"), QStringLiteral("EET"),
                                      QStringLiteral("WET"), QStringLiteral("EST"),
                                      QStringLiteral("MST")};
    const QString trimmed = name.trimmed();
    if (trimmed == u"UTC" || trimmed == u"GMT" || trimmed == u"Z")
        return QTimeZone::utc();
    if (const auto hours = offsets.constFind(trimmed); hours != offsets.constEnd())
        return QTimeZone(*hours * 3600);
    if (known.contains(trimmed) || trimmed.contains(u'/'))
        return QTimeZone(trimmed.toLatin1());
    return {};
}

} // namespace recount
