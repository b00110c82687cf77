#include "postmortem/pastedlog.h"

#include "postmortem/pastedchat.h"
#include "postmortem/pastedline.h"
#include "postmortem/pastedtable.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

namespace recount
{

namespace
{

constexpr int aboutSeconds = 5 * 60;
constexpr int nextDayAfterSeconds = 6 * 3600;
/// Messages of several lines become one of this length at most.
constexpr qsizetype longestMessage = 400;
constexpr qsizetype longestMessageLines = 40;

/// Puts the lines of a text together to rows.
class Assembler
{
public:
    void add(QStringView line, int number)
    {
        const bool isFull = isFullOfRows();
        const PastedWords words = isFull ? PastedWords::Leave : PastedWords::Read;
        PastedLine read;
        if (auto cells = m_table.read(line, words))
            read = std::move(*cells);
        else
            read = readPastedLine(line, words);
        const bool begins =
            read.kind == PastedLine::Kind::Row || read.kind == PastedLine::Kind::Heading;
        if (begins && isFull) {
            endMessage();
            ++m_log.rowsLeftOut;
            return;
        }
        switch (read.kind) {
        case PastedLine::Kind::Frame:
            ++m_log.skippedLines;
            ++m_log.frameLines;
            break;
        case PastedLine::Kind::Noise:
            if (!line.trimmed().isEmpty())
                ++m_log.skippedLines;
            break;
        case PastedLine::Kind::Day:
            endMessage();
            m_day = read.time.date;
            m_isDayWithYear = read.time.isYearKnown;
            break;
        case PastedLine::Kind::Row:
            endMessage();
            begin(read, number);
            if (m_row.event.text.isEmpty())
                ++m_log.skippedLines;
            else
                keep();
            break;
        case PastedLine::Kind::Heading:
            // A name may stand in a line of its own above the time.
            if (read.person.isEmpty())
                read.person = takeName();
            endMessage();
            begin(read, number);
            m_isMessage = true;
            m_headingOnly = std::move(read.headingOnly);
            break;
        case PastedLine::Kind::Other:
            goOn(line);
        }
    }
    PastedLog end()
    {
        endMessage();
        for (PastedRow &row : m_log.rows)
            takeSpeaker(row);
        return std::move(m_log);
    }

private:
    bool isFullOfRows() const { return m_log.rows.size() >= PastedLog::mostRows; }
    void begin(PastedLine &read, int number)
    {
        m_row = {};
        m_row.event = std::move(read.event);
        m_row.time = read.time;
        m_row.isAbout = read.isAbout;
        m_row.line = number;
        if (read.kind == PastedLine::Kind::Heading)
            takeHalf(m_row.time);
        if (!m_row.time.date.isValid() && m_day.isValid()) {
            m_row.time.date = m_day;
            m_row.time.isYearKnown = m_isDayWithYear;
            m_day = {}; // the rows below go on from it, over midnight too
        }
        if (!read.person.isEmpty()) {
            const auto known = m_people.constFind(read.person);
            const qsizetype count = known == m_people.constEnd() ? m_people.size() + 1 : *known;
            if (known == m_people.constEnd())
                m_people.insert(read.person, count);
            m_row.role = PastedLog::tr("role %1").arg(count);
        }
    }
    /// Who is known from another row may stand before the words of this one.
    void takeSpeaker(PastedRow &row) const
    {
        QString &text = row.event.text;
        const qsizetype end = row.role.isEmpty() ? text.indexOf(QLatin1String(": ")) : -1;
        const auto known = end > 0 ? m_people.constFind(text.left(end)) : m_people.constEnd();
        if (known == m_people.constEnd())
            return;
        text.remove(0, end + 2);
        row.role = PastedLog::tr("role %1").arg(*known);
    }
    /// "1:07" below "1:05 PM" is in the same half of the day, or in the next one.
    void takeHalf(PastedTime &time)
    {
        const bool mayHaveHalf = !time.hasHalf && !time.hasSeconds && time.time.hour() >= 1 &&
                                 time.time.hour() <= 12 && m_halfOf.isValid();
        if (mayHaveHalf) {
            const QTime morning(time.time.hour() % 12, time.time.minute());
            const QTime evening = morning.addSecs(12 * 3600);
            const bool isMorning = m_halfOf.hour() < 12;
            const QTime same = isMorning ? morning : evening;
            time.time = same >= m_halfOf ? same : isMorning ? evening : morning;
        }
        m_halfOf = time.hasHalf || mayHaveHalf ? time.time : QTime();
    }
    void keep()
    {
        m_hasRow = true;
        const PastedTime &time = m_row.time;
        if (!time.zone.isValid())
            m_log.needsZone = true;
        else if (!m_log.zones.contains(time.zoneName))
            m_log.zones.append(time.zoneName);
        // A row below one with a date goes on from it.
        m_hasDate = m_hasDate || time.date.isValid();
        m_log.needsDate = m_log.needsDate || !m_hasDate;
        m_log.rows.append(std::move(m_row));
        m_row = {};
    }
    void goOn(QStringView line)
    {
        if (m_isMessage && m_message.size() < longestMessageLines)
            m_message.append(pastedText(line));
        else if (m_isMessage)
            ++m_row.leftOut;
        else if (!m_hasRow)
            ++m_log.skippedLines;
        else if (m_log.rowsLeftOut == 0)
            ++m_log.rows.last().leftOut;
    }
    QString takeName()
    {
        if (!m_isMessage)
            return {};
        if (m_message.isEmpty() || !isLikeAName(m_message.constLast()))
            return {};
        return m_message.takeLast();
    }
    /// The lines below a heading are one row.
    void endMessage()
    {
        if (!m_isMessage)
            return;
        m_isMessage = false;
        QString &text = m_row.event.text;
        bool isFull = false;
        for (const QString &line : std::as_const(m_message)) {
            isFull = isFull || text.size() + line.size() >= longestMessage;
            if (text.isEmpty())
                text = line;
            else if (!isFull)
                text += u' ' + line;
            else
                ++m_row.leftOut;
        }
        m_message.clear();
        if (text.isEmpty()) {
            m_row.role.clear();
            text = std::exchange(m_headingOnly, {});
        }
        if (text.isEmpty()) {
            ++m_log.skippedLines;
            return;
        }
        readAlertWords(m_row.event);
        keep();
    }

    PastedLog m_log;
    PastedTable m_table;
    PastedRow m_row;
    QDate m_day;
    bool m_isDayWithYear = true;
    bool m_hasDate = false;
    bool m_hasRow = false;
    bool m_isMessage = false;
    QTime m_halfOf; ///< of the heading above, when it says which half of the day
    QStringList m_message;
    QString m_headingOnly; ///< what the heading says when no message stands below it
    QHash<QString, qsizetype> m_people;
};

/// The year that brings the day closest to another one, and not into the future.
QDate withYear(const QDate &date, const QDate &near, const QDate &today)
{
    if (!near.isValid())
        return {};
    const QDate lastDay = std::max(near, today).addDays(1); // of another zone
    QDate closest;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate candidate(year, date.month(), date.day());
        const bool isCloser = !closest.isValid() ||
                              std::llabs(candidate.daysTo(near)) < std::llabs(closest.daysTo(near));
        if (candidate.isValid() && isCloser && candidate <= lastDay)
            closest = candidate;
    }
    return closest;
}

/// Dates go on from row to row, over midnight too.
class Calendar
{
public:
    Calendar(const QTimeZone &zone, const MomentContext &document, const QDate &today)
        : m_zone(zone), m_document(document), m_today(today), m_date(document.date)
    {
    }

    Moment momentOf(const PastedRow &row)
    {
        const PastedTime &time = row.time;
        Moment moment;
        moment.written = time.time.toString(time.hasSeconds ? QStringLiteral("HH:mm:ss")
                                                            : QStringLiteral("HH:mm"));
        if (time.date.isValid())
            m_date = time.isYearKnown ? time.date : withYear(time.date, m_document.date, m_today);
        else if (m_time.isValid() && m_date.isValid() &&
                 time.time.secsTo(m_time) > nextDayAfterSeconds)
            m_date = m_date.addDays(1);
        m_time = time.time;
        if (!m_date.isValid())
            return moment;
        const QTimeZone &zone = time.zone.isValid() ? time.zone : m_zone;
        const qint64 at = QDateTime(m_date, time.time, zone).toSecsSinceEpoch();
        const int spread = row.isAbout ? aboutSeconds : 0;
        moment.precision = row.isAbout       ? Moment::Precision::Approximate
                           : time.hasSeconds ? Moment::Precision::Second
                                             : Moment::Precision::Minute;
        moment.earliest = at - spread;
        moment.latest = at + spread;
        return moment;
    }

private:
    QTimeZone m_zone;
    MomentContext m_document;
    QDate m_today;
    QDate m_date;
    QTime m_time;
};

/// Without the date when the document reads the same without it.
QString timeText(const Moment &moment, MomentContext &above)
{
    if (!moment.isKnown())
        return moment.written;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment.earliest, above.zone);
    const bool isLater =
        !above.notBefore.isValid() || local.time().secsTo(above.notBefore) <= nextDayAfterSeconds;
    QString text = momentText(moment, above.zone, isLater ? above.date : QDate());
    above.date = local.date();
    above.notBefore = local.time();
    return text;
}

} // namespace

int PastedLog::linesLeftOut() const
{
    return std::accumulate(rows.begin(), rows.end(), skippedLines - frameLines,
                           [](int lines, const PastedRow &row) { return lines + row.leftOut; });
}

bool PastedLog::hasSpeakers() const
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const PastedRow &row) { return !row.role.isEmpty(); });
}

QList<PastedRow> PastedLog::withZone(const QTimeZone &zone, const MomentContext &document,
                                     const QDate &today) const
{
    QList<PastedRow> placed = rows;
    Calendar calendar(zone, document, today);
    for (PastedRow &row : placed)
        row.when = calendar.momentOf(row);
    const bool areKnown = std::all_of(placed.begin(), placed.end(),
                                      [](const PastedRow &row) { return row.when.isKnown(); });
    if (areKnown) {
        std::stable_sort(placed.begin(), placed.end(), [](const PastedRow &a, const PastedRow &b) {
            return a.when.order() < b.when.order();
        });
    }
    MomentContext above = document;
    for (PastedRow &row : placed) {
        row.event.time = timeText(row.when, above);
        row.event.actor = row.role;
        row.when.written = row.event.time;
    }
    return placed;
}

PastedLog readPastedLog(const QString &text)
{
    const bool isCut = text.size() > PastedLog::mostBytes;
    const QString clean = withoutControls(isCut ? text.left(PastedLog::mostBytes) : text);
    const QStringView all(clean);
    Assembler assembler;
    int number = 0;
    qsizetype begin = 0;
    while (begin < all.size()) {
        qsizetype end = begin;
        while (end < all.size() && all.at(end) != u'\n' && all.at(end) != u'\r')
            ++end;
        assembler.add(all.mid(begin, end - begin), number++);
        begin = end + 1;
        if (end + 1 < all.size() && all.at(end) == u'\r' && all.at(end + 1) == u'\n')
            ++begin;
    }
    PastedLog log = assembler.end();
    log.isCut = isCut;
    return log;
}

PastedLog readPastedLog(const QByteArray &bytes)
{
    const bool isCut = bytes.size() > PastedLog::mostBytes;
    PastedLog log = readPastedLog(QString::fromUtf8(bytes.left(PastedLog::mostBytes)));
    log.isCut = log.isCut || isCut;
    return log;
}

} // namespace recount
