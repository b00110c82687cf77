#include "practice/rehearsalrepository.h"

#include "storage/database.h"

#include <QJsonDocument>

namespace recount
{

namespace
{

/// Nothing for a word that this version does not know.
std::optional<RehearsalEvent> eventOf(const SqlRow &row)
{
    const auto kind = eventKindFromWord(row.text(5));
    if (!kind)
        return std::nullopt;
    RehearsalEvent event;
    event.id = row.text(0);
    event.rehearsal = RehearsalId(row.text(1));
    event.questionKey = row.text(2);
    event.atUtc = row.utc(3);
    event.zone = row.text(4).toUtf8();
    event.kind = *kind;
    event.payload = QJsonDocument::fromJson(row.bytes(6)).object();
    return event;
}

/// The condition that no later event takes back event `e`. Without the '+', which takes the text
/// affinity off the id, SQLite can't look it up in the index of undone events and reads all of it.
QString stillCounts()
{
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM rehearsal_events AS u WHERE u.kind = 'undone' "
                          "AND json_extract(u.payload, '$.event') = +e.id)");
}

Result<void> insert(Database &database, const RehearsalEvent &event)
{
    const auto inserted = database.execute(
        QStringLiteral("INSERT INTO rehearsal_events "
                       "(id, rehearsal, question_key, at_utc, zone, kind, payload) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {event.id, event.rehearsal.text(), event.questionKey, utcText(event.atUtc),
         QString::fromUtf8(event.zone), eventKindWord(event.kind),
         QString::fromUtf8(QJsonDocument(event.payload).toJson(QJsonDocument::Compact))});
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    return {};
}

} // namespace

Result<void> RehearsalRepository::append(const QList<RehearsalEvent> &events)
{
    return inTransaction(m_database, [&](Database &database) -> Result<void> {
        for (const RehearsalEvent &event : events) {
            if (auto inserted = insert(database, event); !inserted)
                return inserted;
        }
        return {};
    });
}

Result<QList<RehearsalEvent>> RehearsalRepository::latestOf(const QString &questionKey)
{
    const auto latest =
        m_database.first(QStringLiteral("SELECT rehearsal FROM rehearsal_events AS e "
                                        "WHERE kind = 'begun' AND question_key = ? AND %1 "
                                        "ORDER BY seq DESC LIMIT 1")
                             .arg(stillCounts()),
                         {questionKey}, [](const SqlRow &row) { return RehearsalId(row.text(0)); });
    if (!latest)
        return tl::unexpected<Error>(latest.error());
    if (!latest->has_value())
        return QList<RehearsalEvent>();
    return eventsOf(**latest);
}

Result<QList<RehearsalEvent>> RehearsalRepository::eventsOf(const RehearsalId &rehearsal)
{
    QList<RehearsalEvent> events;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT id, rehearsal, question_key, at_utc, zone, kind, payload "
                       "FROM rehearsal_events WHERE rehearsal = ? ORDER BY seq"),
        {rehearsal.text()}, [&](const SqlRow &row) {
            if (auto event = eventOf(row))
                events.append(*std::move(event));
        });
    if (!read)
        return tl::unexpected<Error>(read.error());
    return events;
}

Result<QHash<QString, QuestionProgress>> RehearsalRepository::progress()
{
    return collect(QStringLiteral("TRUE"), {});
}

Result<QuestionProgress> RehearsalRepository::progressOf(const QString &questionKey)
{
    const auto found = collect(QStringLiteral("question_key = ?"), {questionKey});
    if (!found)
        return tl::unexpected<Error>(found.error());
    return found->value(questionKey);
}

Result<QHash<QString, QuestionProgress>> RehearsalRepository::collect(const QString &condition,
                                                                      const QVariantList &values)
{
    QHash<QString, QuestionProgress> progress;
    const auto takes = m_database.forEach(
        QStringLiteral("SELECT question_key, count(*), max(started_utc) FROM takes "
                       "WHERE binned_utc IS NULL AND state <> 'recording' AND %1 "
                       "GROUP BY question_key")
            .arg(condition),
        values, [&](const SqlRow &row) {
            QuestionProgress &question = progress[row.text(0)];
            question.takes = int(row.number(1));
            question.lastTakeUtc = row.utc(2);
        });
    if (!takes)
        return tl::unexpected<Error>(takes.error());
    const auto grades = m_database.forEach(
        QStringLiteral("SELECT question_key, json_extract(payload, '$.grade'), at_utc "
                       "FROM rehearsal_events WHERE seq IN (SELECT max(seq) "
                       "FROM rehearsal_events AS e WHERE kind = 'graded' AND %1 AND %2 "
                       "GROUP BY question_key)")
            .arg(condition, stillCounts()),
        values, [&](const SqlRow &row) {
            QuestionProgress &question = progress[row.text(0)];
            question.lastGrade = gradeFromNumber(int(row.number(1)));
            question.lastGradedUtc = row.utc(2);
        });
    if (!grades)
        return tl::unexpected<Error>(grades.error());
    return progress;
}

} // namespace recount
