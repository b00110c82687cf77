#include "practice/practicesession.h"

#include "practice/rehearsalrepository.h"
#include "storage/storagethread.h"
#include "storage/whendone.h"

#include <QUuid>

#include <algorithm>
#include <iterator>

namespace recount
{

namespace
{

using Kind = RehearsalEventKind;

/// Ids of events that may be appended twice come from what they are about, so that the second
/// time adds nothing.
QString derivedId(Kind kind, const QString &subject)
{
    static const QUuid space(QStringLiteral("2c8f6a1e-54f0-4c0b-9d5a-0b7f6c1d9a43"));
    return QUuid::createUuidV5(space, QString(eventKindWord(kind) + QLatin1Char(':') + subject))
        .toString(QUuid::WithoutBraces);
}

QJsonObject takePayload(const Take &take)
{
    return {{payloadkey::take, take.id.text()},
            {payloadkey::part, take.subject.part},
            {payloadkey::durationMs, take.durationMs()}};
}

bool sameTick(const RubricTick &a, const RubricTick &b)
{
    return a.point == b.point && a.take == b.take && a.positionMs == b.positionMs;
}

} // namespace

class PracticeSession::Private
{
public:
    Private(PracticeSession &session, const Clock &clock_, StorageThread &storage_)
        : q(session), clock(clock_), storage(storage_)
    {
    }

    struct UndoStep {
        QString event;
        Kind kind = Kind::Begun;
        /// For starting over: the run that was left.
        QList<RehearsalEvent> before;
    };

    RehearsalEvent makeEvent(Kind kind, const QJsonObject &payload) const;
    RehearsalEvent makeBegun() const;
    void showFresh(QString key);
    void showEvents(QList<RehearsalEvent> shown);
    void showLoaded(const QString &key, const QList<RehearsalEvent> &loaded);
    QList<RehearsalEvent> unsavedRunOf(const QString &key,
                                       const QList<RehearsalEvent> &loaded) const;
    void begin();
    /// Shows and saves an event of the rehearsal on screen; returns its id.
    QString record(Kind kind, const QJsonObject &payload);
    void recordUndoable(Kind kind, const QJsonObject &payload);
    void add(const RehearsalEvent &event);
    void save(const QList<RehearsalEvent> &added);

    PracticeSession &q;
    const Clock &clock;
    StorageThread &storage;

    int generation = 0; ///< of `open`, so that a late answer for an earlier question is dropped
    bool ready = false;
    std::optional<Question> question;
    QList<RehearsalEvent> events; ///< of the rehearsal on screen
    Rehearsal rehearsal;
    QList<UndoStep> undoSteps;
    QList<RehearsalEvent> unsaved; ///< on the way to the database, or refused by it
    int saving = 0;                ///< answers of the database to come
};

RehearsalEvent PracticeSession::Private::makeEvent(Kind kind, const QJsonObject &payload) const
{
    return {newUuid(), rehearsal.id, rehearsal.questionKey, clock.nowUtc(), clock.zoneId(),
            kind,      payload};
}

RehearsalEvent PracticeSession::Private::makeBegun() const
{
    RehearsalEvent event = makeEvent(Kind::Begun, {});
    event.id = derivedId(Kind::Begun, rehearsal.id.text());
    return event;
}

// By value: callers hand over the key of the run that ends here.
void PracticeSession::Private::showFresh(QString key)
{
    events.clear();
    rehearsal = Rehearsal();
    rehearsal.id = newId<RehearsalId>();
    rehearsal.questionKey = std::move(key);
}

void PracticeSession::Private::showEvents(QList<RehearsalEvent> shown)
{
    events = std::move(shown);
    rehearsal = foldRehearsal(events);
}

QList<RehearsalEvent>
PracticeSession::Private::unsavedRunOf(const QString &key,
                                       const QList<RehearsalEvent> &loaded) const
{
    QSet<QString> undone;
    for (const RehearsalEvent &event : unsaved)
        undone.insert(event.payload.value(payloadkey::event).toString());
    QList<RehearsalEvent> run = loaded;
    for (const RehearsalEvent &event : unsaved) {
        const bool known = std::any_of(run.cbegin(), run.cend(), [&](const RehearsalEvent &other) {
            return other.id == event.id;
        });
        if (event.questionKey != key || known)
            continue;
        if (event.kind == Kind::Begun && !undone.contains(event.id))
            run = {event};
        else if (!run.isEmpty() && run.first().rehearsal == event.rehearsal)
            run.append(event);
    }
    return run;
}

void PracticeSession::Private::showLoaded(const QString &key, const QList<RehearsalEvent> &loaded)
{
    const RehearsalId before = rehearsal.id;
    const QList<RehearsalEvent> run = unsavedRunOf(key, loaded);
    const Rehearsal latest = foldRehearsal(run);
    const bool goesOn =
        !run.isEmpty() && (!latest.grade || practiceDay(latest.gradedUtc, clock.zoneId()) ==
                                                practiceDay(clock.nowUtc(), clock.zoneId()));
    if (goesOn)
        showEvents(run);
    else if (rehearsal.grade)
        showFresh(key);
    if (rehearsal.id != before)
        undoSteps.clear();
    ready = true;
}

void PracticeSession::Private::begin()
{
    if (events.isEmpty())
        add(makeBegun());
}

void PracticeSession::Private::add(const RehearsalEvent &event)
{
    events.append(event);
    rehearsal = foldRehearsal(events);
    save({event});
}

QString PracticeSession::Private::record(Kind kind, const QJsonObject &payload)
{
    begin();
    const RehearsalEvent event = makeEvent(kind, payload);
    add(event);
    return event.id;
}

void PracticeSession::Private::recordUndoable(Kind kind, const QJsonObject &payload)
{
    undoSteps.append({record(kind, payload), kind, {}});
    Q_EMIT q.changed();
}

void PracticeSession::Private::save(const QList<RehearsalEvent> &added)
{
    unsaved.append(added);
    ++saving;
    auto future = storage.run([events = unsaved](Database &database) {
        return RehearsalRepository(database).append(events);
    });
    QSet<QString> ids;
    for (const RehearsalEvent &event : std::as_const(unsaved))
        ids.insert(event.id);
    whenDone(&q, future, [this, ids](const Result<void> &saved) {
        --saving;
        if (!saved) {
            Q_EMIT q.failed(saved.error());
            return;
        }
        unsaved.removeIf([&](const RehearsalEvent &event) { return ids.contains(event.id); });
        if (unsaved.isEmpty())
            Q_EMIT q.allSaved();
    });
}

PracticeSession::PracticeSession(const Clock &clock, StorageThread &storage, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, clock, storage))
{
}

PracticeSession::~PracticeSession() = default;

void PracticeSession::open(const QString &questionKey, const Question &question)
{
    const int generation = ++d->generation;
    d->question = question;
    d->ready = false;
    if (d->rehearsal.questionKey != questionKey) {
        d->undoSteps.clear();
        d->showFresh(questionKey);
    }
    auto future = d->storage.run([questionKey](Database &database) {
        return RehearsalRepository(database).latestOf(questionKey);
    });
    whenDone(this, future,
             [this, generation, questionKey](const Result<QList<RehearsalEvent>> &loaded) {
                 if (generation != d->generation)
                     return;
                 d->showLoaded(questionKey, loaded.value_or(QList<RehearsalEvent>()));
                 if (!loaded)
                     Q_EMIT failed(loaded.error());
                 Q_EMIT opened();
             });
}

const Question *PracticeSession::question() const
{
    return d->question ? &*d->question : nullptr;
}

QString PracticeSession::questionKey() const
{
    return d->rehearsal.questionKey;
}

const Rehearsal &PracticeSession::rehearsal() const
{
    return d->rehearsal;
}

bool PracticeSession::isReady() const
{
    return d->ready;
}

bool PracticeSession::opensBeforeFirstTake(Stage stage) const
{
    return !d->rehearsal.hasAnswer() && !d->rehearsal.openedStages.contains(stage);
}

void PracticeSession::setStageOpen(Stage stage, bool open)
{
    if (!d->ready || d->rehearsal.openStages.contains(stage) == open)
        return;
    if (open) {
        d->recordUndoable(Kind::StageOpened,
                          {{payloadkey::stage, stageName(stage)},
                           {payloadkey::beforeFirstTake, !d->rehearsal.hasAnswer()}});
    } else {
        d->record(Kind::StageClosed, {{payloadkey::stage, stageName(stage)}});
        Q_EMIT changed();
    }
}

std::optional<Stage> PracticeSession::nextStage() const
{
    if (!d->question)
        return std::nullopt;
    const auto isEmpty = [&question = *d->question](Stage stage) {
        switch (stage) {
        case Stage::Hints:
            return question.hints.isEmpty();
        case Stage::ModelAnswer:
            return question.modelAnswer.isEmpty();
        case Stage::ListensFor:
            return question.listensFor.isEmpty();
        case Stage::FollowUps:
            break;
        }
        return question.followUps.isEmpty();
    };
    for (const Stage stage : allStages) {
        if (!d->rehearsal.openStages.contains(stage) && !isEmpty(stage))
            return stage;
    }
    return std::nullopt;
}

void PracticeSession::openFollowUp(const QString &followUpId)
{
    if (d->ready && !d->rehearsal.openedFollowUps.contains(followUpId))
        d->recordUndoable(Kind::FollowUpOpened, {{payloadkey::followUp, followUpId}});
}

TakeSubject PracticeSession::subjectForTake(const QString &part)
{
    if (d->rehearsal.grade && part == answerPart()) {
        d->undoSteps.clear();
        d->showFresh(d->rehearsal.questionKey);
    }
    // The take names its rehearsal from its first sample on, so that one is in the log before.
    const bool begins = d->events.isEmpty();
    d->begin();
    if (begins)
        Q_EMIT changed();
    return {d->rehearsal.questionKey, part, d->rehearsal.id};
}

void PracticeSession::addTake(const Take &take)
{
    if (take.subject.rehearsal.isEmpty())
        return;
    RehearsalEvent kept{derivedId(Kind::TakeKept, take.id.text()),
                        take.subject.rehearsal,
                        take.subject.questionKey,
                        d->clock.nowUtc(),
                        d->clock.zoneId(),
                        Kind::TakeKept,
                        takePayload(take)};
    if (d->rehearsal.id == take.subject.rehearsal) {
        if (d->rehearsal.takes.value(take.subject.part).contains(take.id))
            return;
        // Going back behind the start of this run would leave the take in a run nobody sees.
        const auto started =
            std::find_if(d->undoSteps.crbegin(), d->undoSteps.crend(),
                         [](const Private::UndoStep &step) { return step.kind == Kind::Begun; });
        d->undoSteps.remove(0, std::distance(started, d->undoSteps.crend()));
        d->begin();
        d->add(kept);
        Q_EMIT changed();
    } else {
        // Its run is in the log already, unless the database was lost in between.
        RehearsalEvent begun = kept;
        begun.id = derivedId(Kind::Begun, take.subject.rehearsal.text());
        begun.kind = Kind::Begun;
        begun.atUtc = take.startedUtc;
        begun.payload = {};
        d->save({begun, kept});
    }
    Q_EMIT progressChanged(take.subject.questionKey);
}

void PracticeSession::tick(int point, const TakeId &take, std::optional<qint64> positionMs)
{
    const RubricTick wanted{point, take, positionMs};
    const auto present = d->rehearsal.ticks.constFind(point);
    if (!d->ready || (present != d->rehearsal.ticks.cend() && sameTick(*present, wanted)))
        return;
    QJsonObject payload{{payloadkey::point, point}};
    if (!take.isEmpty())
        payload.insert(payloadkey::take, take.text());
    if (positionMs)
        payload.insert(payloadkey::positionMs, *positionMs);
    d->recordUndoable(Kind::PointTicked, payload);
}

void PracticeSession::untick(int point)
{
    if (d->ready && d->rehearsal.ticks.contains(point))
        d->recordUndoable(Kind::PointUnticked, {{payloadkey::point, point}});
}

GradeEvidence PracticeSession::evidence() const
{
    GradeEvidence evidence;
    evidence.hasTake = d->rehearsal.hasAnswer();
    evidence.lastTakeMs = d->rehearsal.lastAnswerMs;
    evidence.hintsOpenedBefore = d->rehearsal.openedBeforeFirstTake.contains(Stage::Hints);
    evidence.anythingOpenedBefore = !d->rehearsal.openedBeforeFirstTake.isEmpty();
    if (d->question) {
        evidence.points = int(d->question->listensFor.size());
        evidence.referenceMs = qint64(d->question->referenceSeconds) * 1000;
    }
    // A pack that became shorter may have left ticks behind its last point.
    for (auto tick = d->rehearsal.ticks.cbegin(); tick != d->rehearsal.ticks.cend(); ++tick) {
        if (tick.key() >= 0 && tick.key() < evidence.points)
            ++evidence.pointsTicked;
    }
    return evidence;
}

Grade PracticeSession::suggestedGrade() const
{
    return suggestGrade(evidence());
}

void PracticeSession::setGrade(Grade grade)
{
    if (!d->ready || d->rehearsal.grade == grade)
        return;
    d->recordUndoable(Kind::Graded, {{payloadkey::grade, int(grade)},
                                     {payloadkey::suggested, int(suggestedGrade())}});
    Q_EMIT progressChanged(d->rehearsal.questionKey);
}

void PracticeSession::startOver()
{
    if (!d->ready || d->events.isEmpty())
        return;
    const QList<RehearsalEvent> before = d->events;
    d->showFresh(d->rehearsal.questionKey);
    d->begin();
    d->undoSteps.append({d->events.first().id, Kind::Begun, before});
    Q_EMIT changed();
}

bool PracticeSession::canUndo() const
{
    return d->ready && !d->undoSteps.isEmpty();
}

QString PracticeSession::undoText() const
{
    if (!canUndo())
        return {};
    switch (d->undoSteps.last().kind) {
    case Kind::Graded:
        return tr("grade");
    case Kind::PointTicked:
        return tr("tick");
    case Kind::PointUnticked:
        return tr("removed tick");
    case Kind::Begun:
        return tr("starting over");
    default:
        return tr("opening");
    }
}

void PracticeSession::undo()
{
    if (!canUndo())
        return;
    const Private::UndoStep step = d->undoSteps.takeLast();
    d->record(Kind::Undone, {{payloadkey::event, step.event}});
    if (step.kind == Kind::Begun)
        d->showEvents(step.before);
    Q_EMIT changed();
    if (step.kind == Kind::Graded || step.kind == Kind::Begun)
        Q_EMIT progressChanged(d->rehearsal.questionKey);
}

bool PracticeSession::hasUnsaved() const
{
    return !d->unsaved.isEmpty();
}

bool PracticeSession::isSaving() const
{
    return d->saving > 0;
}

void PracticeSession::saveAgain()
{
    if (hasUnsaved())
        d->save({});
}

} // namespace recount
