#include "runbook/runbookpracticerepository.h"

#include "schedule/reviewstate.h"
#include "storage/database.h"

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

qint64 milliseconds(double minutes)
{
    return std::max<qint64>(0, std::llround(minutes * 60000));
}

} // namespace

Result<void> RunbookPracticeRepository::append(const BranchReview &review)
{
    const auto added = m_database.execute(
        QStringLiteral("INSERT INTO branch_reviews (id, document, thing, at_utc, zone, grade) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {review.id, review.document, review.thing, utcText(review.review.atUtc),
         QString::fromUtf8(review.review.zone), review.review.grade});
    if (!added)
        return tl::unexpected<Error>(added.error());
    return {};
}

Result<void> RunbookPracticeRepository::append(const RunbookDrillRecord &drill)
{
    const auto added = m_database.execute(
        QStringLiteral("INSERT INTO runbook_drills (id, document, sha256, seed, at_utc, zone, "
                       "finished, took_ms, best_ms, wrong_turns, blind_acts, late_levels) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {drill.id, drill.document, QString::fromLatin1(drill.sha256.toHex()), qint64(drill.seed),
         utcText(drill.atUtc), QString::fromUtf8(drill.zone), int(drill.isFinished),
         milliseconds(drill.minutes), milliseconds(drill.bestMinutes), drill.wrongTurns,
         drill.blindActs, drill.lateLevels});
    if (!added)
        return tl::unexpected<Error>(added.error());
    return {};
}

Result<QHash<QString, ReviewState>> RunbookPracticeRepository::statesOf(const QString &document)
{
    struct Answer {
        QString thing;
        Review review;
    };
    const auto answers = m_database.rows(
        QStringLiteral("SELECT thing, at_utc, zone, grade FROM branch_reviews WHERE document = ? "
                       "ORDER BY seq"),
        {document}, [](const SqlRow &row) {
            return Answer{row.text(0), {row.utc(1), row.text(2).toUtf8(), int(row.number(3))}};
        });
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    QHash<QString, ReviewState> states;
    for (const Answer &answer : *answers) {
        ReviewState &state = states[answer.thing];
        state = withReview(state, answer.review);
    }
    return states;
}

Result<int> RunbookPracticeRepository::newCardsOn(const QDate &day)
{
    // No zone is further from UTC than a day; each answer counts on the day of its own zone.
    const QDateTime middle(day, QTime(12, 0), Qt::UTC);
    const auto days = m_database.rows(
        QStringLiteral("SELECT at_utc, zone FROM branch_reviews WHERE at_utc BETWEEN ? AND ? AND "
                       "seq IN (SELECT min(seq) FROM branch_reviews GROUP BY document, thing)"),
        {utcText(middle.addDays(-2)), utcText(middle.addDays(2))},
        [](const SqlRow &row) { return studyDay(row.utc(0), row.text(1).toUtf8()); });
    if (!days)
        return tl::unexpected<Error>(days.error());
    return int(days->count(day));
}

Result<QList<RunbookDrillRecord>> RunbookPracticeRepository::drillsOf(const QString &document)
{
    return m_database.rows(
        QStringLiteral("SELECT id, sha256, seed, at_utc, zone, finished, took_ms, best_ms, "
                       "wrong_turns, blind_acts, late_levels FROM runbook_drills "
                       "WHERE document = ? ORDER BY seq"),
        {document}, [&document](const SqlRow &row) {
            RunbookDrillRecord drill;
            drill.id = row.text(0);
            drill.document = document;
            drill.sha256 = QByteArray::fromHex(row.text(1).toLatin1());
            drill.seed = quint32(row.number(2));
            drill.atUtc = row.utc(3);
            drill.zone = row.text(4).toUtf8();
            drill.isFinished = row.number(5) != 0;
            drill.minutes = double(row.number(6)) / 60000;
            drill.bestMinutes = double(row.number(7)) / 60000;
            drill.wrongTurns = int(row.number(8));
            drill.blindActs = int(row.number(9));
            drill.lateLevels = int(row.number(10));
            return drill;
        });
}

} // namespace recount
