#include "takes/view/takewords.h"

#include "foundation/text.h"

#include <QTimeZone>

namespace recount
{

TakeWords::TakeWords(const Clock &clock, QLocale locale)
    : m_clock(clock), m_locale(std::move(locale))
{
}

QDateTime TakeWords::local(const QDateTime &utc) const
{
    const QTimeZone zone(m_clock.zoneId());
    return zone.isValid() ? utc.toTimeZone(zone) : utc.toLocalTime();
}

QString TakeWords::date(const QDateTime &utc) const
{
    const QDateTime then = local(utc);
    const QString time = m_locale.toString(then.time(), QLocale::ShortFormat);
    const qint64 days = then.date().daysTo(local(m_clock.nowUtc()).date());
    if (days == 0)
        return tr("Today, %1").arg(time);
    if (days == 1)
        return tr("Yesterday, %1").arg(time);
    QString day = days > 1 && days < 7 ? m_locale.dayName(then.date().dayOfWeek())
                                       : m_locale.toString(then.date(), QLocale::ShortFormat);
    if (!day.isEmpty())
        day[0] = day.at(0).toUpper();
    return tr("%1, %2", "day, time").arg(day, time);
}

QString TakeWords::part(const Take &take) const
{
    if (take.subject.part == QLatin1String("answer"))
        return tr("Answer");
    return m_partNames.value(take.subject.part, tr("Follow-up"));
}

QStringList TakeWords::badges(const Take &take) const
{
    QStringList words;
    if (take.state == TakeState::Recovered)
        words.append(tr("recovered"));
    if (!take.gaps.isEmpty())
        words.append(tr("%n interruption(s)", nullptr, int(take.gaps.size())));
    return words;
}

QString TakeWords::spoken(const Take &take) const
{
    QStringList parts{title(take), part(take), formatDuration(take.durationMs())};
    parts += badges(take);
    if (!take.note.isEmpty())
        parts.append(tr("with a note"));
    if (!take.markers.isEmpty())
        parts.append(tr("%n marker(s)", nullptr, int(take.markers.size())));
    return parts.join(QStringLiteral(", "));
}

QString TakeWords::fileName(const Take &take) const
{
    const QString when = local(take.startedUtc).toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    return tr("Take %1", "name of an exported file").arg(when);
}

} // namespace recount
