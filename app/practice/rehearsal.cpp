#include "practice/rehearsal.h"

#include <QTimeZone>

#include <array>
#include <utility>

namespace recount
{

namespace
{

using Kind = RehearsalEventKind;

const std::array<std::pair<Kind, QString>, 9> &kindWords()
{
    static const std::array<std::pair<Kind, QString>, 9> words = {{
        {Kind::Begun, QStringLiteral("begun")},
        {Kind::StageOpened, QStringLiteral("stage-opened")},
        {Kind::StageClosed, QStringLiteral("stage-closed")},
        {Kind::FollowUpOpened, QStringLiteral("follow-up-opened")},
        {Kind::TakeKept, QStringLiteral("take-kept")},
        {Kind::PointTicked, QStringLiteral("point-ticked")},
        {Kind::PointUnticked, QStringLiteral("point-unticked")},
        {Kind::Graded, QStringLiteral("graded")},
        {Kind::Undone, QStringLiteral("undone")},
    }};
    return words;
}

void openStage(Rehearsal &rehearsal, const QJsonObject &payload)
{
    const auto stage = stageFromName(payload.value(payloadkey::stage).toString());
    if (!stage)
        return;
    rehearsal.openStages.insert(*stage);
    rehearsal.openedStages.insert(*stage);
    if (payload.value(payloadkey::beforeFirstTake).toBool())
        rehearsal.openedBeforeFirstTake.insert(*stage);
}

void keepTake(Rehearsal &rehearsal, const QJsonObject &payload)
{
    const TakeId take(payload.value(payloadkey::take).toString());
    const QString part = payload.value(payloadkey::part).toString();
    QList<TakeId> &takes = rehearsal.takes[part];
    if (takes.contains(take))
        return;
    takes.append(take);
    if (part == answerPart())
        rehearsal.lastAnswerMs = payload.value(payloadkey::durationMs).toInteger();
}

void tickPoint(Rehearsal &rehearsal, const QJsonObject &payload)
{
    RubricTick tick;
    tick.point = payload.value(payloadkey::point).toInt();
    tick.take = TakeId(payload.value(payloadkey::take).toString());
    if (const QJsonValue position = payload.value(payloadkey::positionMs); position.isDouble())
        tick.positionMs = position.toInteger();
    rehearsal.ticks.insert(tick.point, tick);
}

void apply(Rehearsal &rehearsal, const RehearsalEvent &event)
{
    const QJsonObject &payload = event.payload;
    switch (event.kind) {
    case Kind::Begun:
        rehearsal.begunUtc = event.atUtc;
        break;
    case Kind::StageOpened:
        openStage(rehearsal, payload);
        break;
    case Kind::StageClosed:
        if (const auto stage = stageFromName(payload.value(payloadkey::stage).toString()))
            rehearsal.openStages.remove(*stage);
        break;
    case Kind::FollowUpOpened:
        rehearsal.openedFollowUps.insert(payload.value(payloadkey::followUp).toString());
        break;
    case Kind::TakeKept:
        keepTake(rehearsal, payload);
        break;
    case Kind::PointTicked:
        tickPoint(rehearsal, payload);
        break;
    case Kind::PointUnticked:
        rehearsal.ticks.remove(payload.value(payloadkey::point).toInt());
        break;
    case Kind::Graded:
        if (const auto grade = gradeFromNumber(payload.value(payloadkey::grade).toInt())) {
            rehearsal.grade = grade;
            rehearsal.gradedUtc = event.atUtc;
        }
        break;
    case Kind::Undone:
        break;
    }
}

} // namespace

QString eventKindWord(RehearsalEventKind kind)
{
    for (const auto &[known, word] : kindWords()) {
        if (known == kind)
            return word;
    }
    return {};
}

std::optional<RehearsalEventKind> eventKindFromWord(const QString &word)
{
    for (const auto &[kind, known] : kindWords()) {
        if (known == word)
            return kind;
    }
    return std::nullopt;
}

std::optional<Grade> gradeFromNumber(int number)
{
    if (number < int(Grade::Again) || number > int(Grade::Easy))
        return std::nullopt;
    return static_cast<Grade>(number);
}

Rehearsal foldRehearsal(const QList<RehearsalEvent> &events)
{
    QSet<QString> undone;
    for (const RehearsalEvent &event : events) {
        if (event.kind == Kind::Undone)
            undone.insert(event.payload.value(payloadkey::event).toString());
    }
    Rehearsal rehearsal;
    for (const RehearsalEvent &event : events) {
        if (rehearsal.id.isEmpty()) {
            rehearsal.id = event.rehearsal;
            rehearsal.questionKey = event.questionKey;
            rehearsal.begunUtc = event.atUtc;
        }
        if (!undone.contains(event.id))
            apply(rehearsal, event);
    }
    return rehearsal;
}

QDate practiceDay(const QDateTime &utc, const QByteArray &zone)
{
    constexpr int dayEndsAtHour = 4;
    const QTimeZone timeZone(zone);
    const QDateTime local = timeZone.isValid() ? utc.toTimeZone(timeZone) : utc.toUTC();
    return local.time().hour() < dayEndsAtHour ? local.date().addDays(-1) : local.date();
}

} // namespace recount
