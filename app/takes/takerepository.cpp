#include "takes/takerepository.h"

#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recount
{

namespace
{

struct TakeRepositoryTexts {
    Q_DECLARE_TR_FUNCTIONS(TakeRepositoryTexts)
};

const QString atFrameKey = QStringLiteral("atFrame");
const QString framesKey = QStringLiteral("frames");
const QString causeKey = QStringLiteral("cause");
const QString idKey = QStringLiteral("id");
const QString positionKey = QStringLiteral("positionMs");
const QString labelKey = QStringLiteral("label");

QString stateWord(TakeState state)
{
    switch (state) {
    case TakeState::Recording:
        return QStringLiteral("recording");
    case TakeState::Complete:
        return QStringLiteral("complete");
    case TakeState::Recovered:
        break;
    }
    return QStringLiteral("recovered");
}

TakeState stateOf(const QString &word)
{
    for (const TakeState state : {TakeState::Complete, TakeState::Recovered}) {
        if (word == stateWord(state))
            return state;
    }
    return TakeState::Recording;
}

QString toJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray fromJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString gapsText(const QList<TakeGap> &gaps)
{
    QJsonArray array;
    for (const TakeGap &gap : gaps)
        array.append(
            QJsonObject{{atFrameKey, gap.atFrame}, {framesKey, gap.frames}, {causeKey, gap.cause}});
    return toJson(array);
}

QList<TakeGap> gapsOf(const QString &text)
{
    QList<TakeGap> gaps;
    for (const QJsonValue &value : fromJson(text)) {
        const QJsonObject gap = value.toObject();
        gaps.append({gap.value(atFrameKey).toInteger(), gap.value(framesKey).toInteger(),
                     gap.value(causeKey).toString()});
    }
    return gaps;
}

QString markersText(const QList<TakeMarker> &markers)
{
    QJsonArray array;
    for (const TakeMarker &marker : markers)
        array.append(QJsonObject{
            {idKey, marker.id}, {positionKey, marker.positionMs}, {labelKey, marker.label}});
    return toJson(array);
}

QList<TakeMarker> markersOf(const QString &text)
{
    QList<TakeMarker> markers;
    for (const QJsonValue &value : fromJson(text)) {
        const QJsonObject marker = value.toObject();
        markers.append({marker.value(idKey).toString(), marker.value(positionKey).toInteger(),
                        marker.value(labelKey).toString()});
    }
    return markers;
}

Take takeOf(const SqlRow &row)
{
    Take take;
    take.id = TakeId(row.text(0));
    take.subject = {row.text(1), row.text(2), RehearsalId(row.text(3))};
    take.state = stateOf(row.text(4));
    take.startedUtc = row.utc(5);
    take.zone = row.text(6).toUtf8();
    take.sampleRate = int(row.number(7));
    take.frames = row.number(8);
    take.deviceName = row.text(9);
    take.fileName = row.text(10);
    take.note = row.text(11);
    take.gaps = gapsOf(row.text(12));
    take.markers = markersOf(row.text(13));
    if (!row.isNull(14))
        take.binnedUtc = row.utc(14);
    return take;
}

QVariant timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QVariant(utcText(*time)) : QVariant(QMetaType::fromType<QString>());
}

/// An empty QString is null to the driver; the columns are NOT NULL.
QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Error unknownTake(const TakeId &id)
{
    return Error{ErrorCode::NotFound,
                 TakeRepositoryTexts::tr("This take is no longer in the list. Nothing was "
                                         "changed."),
                 id.text()};
}

} // namespace

Result<QList<Take>> TakeRepository::select(const QString &condition, const QVariantList &values)
{
    return m_database.rows(
        QStringLiteral("SELECT id, question_key, part, rehearsal, state, started_utc, zone, "
                       "sample_rate, frames, device_name, file_name, note, gaps, markers, "
                       "binned_utc FROM takes WHERE ") +
            condition,
        values, takeOf);
}

Result<QList<Take>> TakeRepository::ofQuestion(const QString &questionKey)
{
    return select(QStringLiteral("question_key = ? AND binned_utc IS NULL "
                                 "ORDER BY started_utc DESC, rowid DESC"),
                  {questionKey});
}

Result<QList<Take>> TakeRepository::binned()
{
    return select(QStringLiteral("binned_utc IS NOT NULL ORDER BY binned_utc DESC, rowid DESC"),
                  {});
}

Result<QList<Take>> TakeRepository::binnedBefore(const QDateTime &utc)
{
    return select(QStringLiteral("binned_utc < ?"), {utcText(utc)});
}

Result<QList<TakeId>> TakeRepository::finished()
{
    return m_database.rows(QStringLiteral("SELECT id FROM takes WHERE state <> ?"),
                           {stateWord(TakeState::Recording)},
                           [](const SqlRow &row) { return TakeId(row.text(0)); });
}

Result<Take> TakeRepository::byId(const TakeId &id)
{
    auto found = select(QStringLiteral("id = ?"), {id.text()});
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->isEmpty())
        return tl::unexpected<Error>(unknownTake(id));
    return found->first();
}

Result<void> TakeRepository::save(const Take &take)
{
    const auto saved = m_database.execute(
        QStringLiteral(
            "INSERT INTO takes (id, question_key, part, rehearsal, state, started_utc, zone, "
            "sample_rate, frames, device_name, file_name, note, gaps, markers, binned_utc) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET question_key = excluded.question_key, "
            "part = excluded.part, rehearsal = excluded.rehearsal, state = excluded.state, "
            "started_utc = excluded.started_utc, zone = excluded.zone, "
            "sample_rate = excluded.sample_rate, frames = excluded.frames, "
            "device_name = excluded.device_name, file_name = excluded.file_name, "
            "note = excluded.note, gaps = excluded.gaps, markers = excluded.markers, "
            "binned_utc = COALESCE(excluded.binned_utc, takes.binned_utc)"),
        {take.id.text(), filled(take.subject.questionKey), filled(take.subject.part),
         filled(take.subject.rehearsal.text()), stateWord(take.state), utcText(take.startedUtc),
         filled(QString::fromUtf8(take.zone)), take.sampleRate, take.frames,
         filled(take.deviceName), filled(take.fileName), filled(take.note), gapsText(take.gaps),
         markersText(take.markers), timeOrNull(take.binnedUtc)});
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    return {};
}

Result<void> TakeRepository::change(const QString &column, const QVariant &value, const TakeId &id)
{
    const auto changed = m_database.execute(
        QStringLiteral("UPDATE takes SET %1 = ? WHERE id = ?").arg(column), {value, id.text()});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    if (*changed == 0)
        return tl::unexpected<Error>(unknownTake(id));
    return {};
}

Result<void> TakeRepository::setNote(const TakeId &id, const QString &note)
{
    return change(QStringLiteral("note"), filled(note), id);
}

Result<void> TakeRepository::setMarkers(const TakeId &id, const QList<TakeMarker> &markers)
{
    return change(QStringLiteral("markers"), markersText(markers), id);
}

Result<void> TakeRepository::setBinned(const TakeId &id, const std::optional<QDateTime> &utc)
{
    return change(QStringLiteral("binned_utc"), timeOrNull(utc), id);
}

Result<void> TakeRepository::remove(const TakeId &id)
{
    const auto removed =
        m_database.execute(QStringLiteral("DELETE FROM takes WHERE id = ?"), {id.text()});
    if (!removed)
        return tl::unexpected<Error>(removed.error());
    return {};
}

} // namespace recount
