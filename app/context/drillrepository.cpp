#include "context/drillrepository.h"

#include "storage/database.h"

#include <algorithm>

namespace recount
{

Result<void> DrillRepository::append(const DrillEvent &event)
{
    const auto added = m_database.execute(
        QStringLiteral("INSERT INTO drill_events (id, pack_id, kind, thing, at_utc, zone, grade, "
                       "took_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {event.id, event.packId, event.kind, event.thing, utcText(event.review.atUtc),
         QString::fromUtf8(event.review.zone), event.review.grade,
         std::max<qint64>(0, event.tookMs)});
    if (!added)
        return tl::unexpected<Error>(added.error());
    return {};
}

Result<QList<DrillEvent>> DrillRepository::eventsOf(const QString &packId)
{
    return m_database.rows(
        QStringLiteral("SELECT id, kind, thing, at_utc, zone, grade, took_ms FROM drill_events "
                       "WHERE pack_id = ? ORDER BY seq"),
        {packId}, [&packId](const SqlRow &row) {
            return DrillEvent{row.text(0),
                              packId,
                              row.text(1),
                              row.text(2),
                              {row.utc(3), row.text(4).toUtf8(), int(row.number(5))},
                              row.number(6)};
        });
}

Result<QHash<QString, ReviewState>> DrillRepository::statesOf(const QString &packId)
{
    const auto events = eventsOf(packId);
    if (!events)
        return tl::unexpected<Error>(events.error());
    QHash<QString, ReviewState> states;
    for (const DrillEvent &event : *events) {
        ReviewState &state = states[event.key()];
        state = withReview(state, event.review);
    }
    return states;
}

} // namespace recount
