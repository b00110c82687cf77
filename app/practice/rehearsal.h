#pragma once

#include "foundation/ids.h"
#include "practice/grade.h"
#include "practice/stage.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace recount
{

enum class RehearsalEventKind {
    Begun,
    StageOpened,    ///< {"stage", "beforeFirstTake"}
    StageClosed,    ///< {"stage"}
    FollowUpOpened, ///< {"followUp"}
    TakeKept,       ///< {"take", "part", "durationMs"}
    PointTicked,    ///< {"point", "take"?, "positionMs"?}
    PointUnticked,  ///< {"point"}
    Graded,         ///< {"grade", "suggested"}
    Undone,         ///< {"event"}: id of the event that no longer counts
};

/// The stable word in the database: "begun", "stage-opened", … "undone".
QString eventKindWord(RehearsalEventKind kind);
std::optional<RehearsalEventKind> eventKindFromWord(const QString &word);

/// The keys of the payloads above.
namespace payloadkey
{
inline const QString stage = QStringLiteral("stage");
inline const QString beforeFirstTake = QStringLiteral("beforeFirstTake");
inline const QString followUp = QStringLiteral("followUp");
inline const QString take = QStringLiteral("take");
inline const QString part = QStringLiteral("part");
inline const QString durationMs = QStringLiteral("durationMs");
inline const QString point = QStringLiteral("point");
inline const QString positionMs = QStringLiteral("positionMs");
inline const QString grade = QStringLiteral("grade");
inline const QString suggested = QStringLiteral("suggested");
inline const QString event = QStringLiteral("event");
} // namespace payloadkey

/// The part of a take that answers the question itself.
inline QString answerPart()
{
    return QStringLiteral("answer");
}

std::optional<Grade> gradeFromNumber(int number);

/// One thing that happened. Events are only ever appended.
struct RehearsalEvent {
    QString id; ///< UUID, given when it is made
    RehearsalId rehearsal;
    QString questionKey;
    QDateTime atUtc;
    QByteArray zone;
    RehearsalEventKind kind = RehearsalEventKind::Begun;
    QJsonObject payload;
};

struct RubricTick {
    int point = 0;
    TakeId take;                      ///< empty when ticked without a take
    std::optional<qint64> positionMs; ///< set when ticked while the take played
};

/// One run through a question, as its events say.
struct Rehearsal {
    RehearsalId id;
    QString questionKey;
    QDateTime begunUtc;
    QSet<Stage> openStages;   ///< unfolded now
    QSet<Stage> openedStages; ///< unfolded at any time
    QSet<Stage> openedBeforeFirstTake;
    QSet<QString> openedFollowUps;
    QHash<QString, QList<TakeId>> takes; ///< by part
    qint64 lastAnswerMs = 0;
    QMap<int, RubricTick> ticks; ///< by point
    std::optional<Grade> grade;
    QDateTime gradedUtc; ///< of the grade that counts; invalid without one

    bool hasAnswer() const { return !takes.value(answerPart()).isEmpty(); }
};

inline size_t qHash(Stage stage, size_t seed = 0)
{
    return ::qHash(int(stage), seed);
}

/// What the events of one rehearsal add up to, in the order in which they happened. Events that a
/// later one takes back do not count; words of a later version are passed over.
Rehearsal foldRehearsal(const QList<RehearsalEvent> &events);

/// The day that a moment counts to in the given zone; it ends at 04:00, so that practising past
/// midnight still belongs to the evening.
QDate practiceDay(const QDateTime &utc, const QByteArray &zone);

/// What a question list shows of each question.
struct QuestionProgress {
    int takes = 0;
    std::optional<QDateTime> lastTakeUtc;
    std::optional<Grade> lastGrade;
    std::optional<QDateTime> lastGradedUtc;
};

} // namespace recount
