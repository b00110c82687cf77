#include "muchprogress.h"

#include "contextpacks.h"
#include "packs/packlibrary.h"
#include "packs/packlimits.h"
#include "packs/packwriter.h"
#include "practice/rehearsalrepository.h"
#include "storage/database.h"
#include "storage/databaseopener.h"
#include "takes/takerepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace recount::muchprogress
{

namespace
{

using Kind = RehearsalEventKind;

QString questionId(int number)
{
    return QStringLiteral("q%1").arg(number);
}

QJsonObject makeQuestion(int number)
{
    const QString text =
        QStringLiteral("Question %1: how did you find out why orders were late that evening, and "
                       "what did you change so that it does not come back?")
            .arg(number);
    const QJsonArray points{
        QStringLiteral("Begins with what the users saw and how many there were"),
        QStringLiteral("Names the cause in one sentence, without blame"),
        QStringLiteral("Tells the quick fix from the lasting one"),
        QStringLiteral("Gives a figure from before and after"),
        QStringLiteral("Says what is watched since then"),
    };
    QString answer;
    for (int part = 0; part < 5; ++part)
        answer += QStringLiteral("We saw it on the **dashboard** first: the queue grew while the "
                                 "database was idle. I looked at the locks, found the one that "
                                 "`orders_%1` waited for, and told the team.\n\n")
                      .arg(part);
    return {
        {QStringLiteral("id"), questionId(number)},
        {QStringLiteral("number"), number + 1},
        {QStringLiteral("shortTitle"), QStringLiteral("Late orders, case %1").arg(number)},
        {QStringLiteral("prompt"), text},
        {QStringLiteral("tests"), QStringLiteral("Finding a cause under pressure")},
        {QStringLiteral("think"), QStringLiteral("Symptom, cause, fix, figure.")},
        {QStringLiteral("hints"), points},
        {QStringLiteral("modelAnswer"), answer},
        {QStringLiteral("listensFor"), points},
        {QStringLiteral("followUps"),
         QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("why-%1").arg(number)},
                                {QStringLiteral("prompt"), QStringLiteral("Why not earlier?")},
                                {QStringLiteral("answer"), answer},
                                {QStringLiteral("referenceSeconds"), 45}}}},
        {QStringLiteral("referenceSeconds"), 120},
    };
}

/// What a pack's JSON has under this name.
QJsonArray parts(const Pack &pack, const QString &name)
{
    return QJsonDocument::fromJson(recount::writePack(pack)).object().value(name).toArray();
}

/// One rehearsal as a user leaves it.
class Run
{
public:
    Run(int number, QDateTime begun, const QByteArray &zone) : m_at(std::move(begun)), m_zone(zone)
    {
        m_key = questionKey(number);
        take.id = newId<TakeId>();
        take.subject = {m_key, answerPart(), newId<RehearsalId>()};
        take.state = TakeState::Complete;
        take.zone = zone;
        take.sampleRate = takeRate;
        take.frames = qint64(takeRate) * takeSeconds;
        take.deviceName = QStringLiteral("Desk microphone");
        take.fileName = takeFileName;
    }

    void happen(Kind kind, const QJsonObject &payload = {})
    {
        m_at = m_at.addSecs(20);
        events.append({newUuid(), take.subject.rehearsal, m_key, m_at, m_zone, kind, payload});
    }

    void play(QRandomGenerator &chance)
    {
        happen(Kind::Begun);
        take.startedUtc = m_at;
        happen(Kind::TakeKept, {{payloadkey::take, take.id.text()},
                                {payloadkey::part, answerPart()},
                                {payloadkey::durationMs, take.durationMs()}});
        for (const Stage stage : {Stage::Hints, Stage::ModelAnswer, Stage::ListensFor})
            happen(Kind::StageOpened,
                   {{payloadkey::stage, stageName(stage)}, {payloadkey::beforeFirstTake, false}});
        for (int point = 0; point < 3; ++point)
            happen(Kind::PointTicked, {{payloadkey::point, point},
                                       {payloadkey::take, take.id.text()},
                                       {payloadkey::positionMs, 10'000 * (point + 1)}});
        const int grade = chance.bounded(1, 5);
        happen(Kind::Graded, {{payloadkey::grade, grade}, {payloadkey::suggested, 3}});
        if (chance.bounded(20) == 0) {
            happen(Kind::Undone, {{payloadkey::event, events.last().id}});
            happen(Kind::Graded, {{payloadkey::grade, 5 - grade}, {payloadkey::suggested, 3}});
        }
    }

    Take take;
    QList<RehearsalEvent> events;

private:
    QString m_key;
    QDateTime m_at;
    QByteArray m_zone;
};

} // namespace

QString questionKey(int number)
{
    return packId + QLatin1Char('/') + questionId(number);
}

bool writePack(const DataFolder &folder)
{
    QFile small(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/packs/small.json"));
    if (!folder.create() || !small.open(QIODevice::ReadOnly))
        return false;
    QJsonObject pack = QJsonDocument::fromJson(small.readAll()).object();
    QJsonArray all;
    for (int number = 1; number <= questions; ++number)
        all.append(makeQuestion(number));
    QJsonObject document = pack.value(QStringLiteral("documents")).toArray().first().toObject();
    document.remove(QStringLiteral("file"));
    document.insert(QStringLiteral("markdown"), QStringLiteral("Parcels vanished."));
    pack.insert(QStringLiteral("id"), packId);
    pack.insert(QStringLiteral("questions"), all);
    Pack story = *longHistory(entries, packlimits::lastMonth);
    story.fixes = manyFixes(fixes, {questionId(1), questionId(2), questionId(3)});
    for (const QString &name : {QStringLiteral("phases"), QStringLiteral("fixes")})
        pack.insert(name, parts(story, name));
    // Those of the small pack refer to its own entries.
    pack.remove(QStringLiteral("improvements"));
    pack.insert(QStringLiteral("documents"), QJsonArray{document});
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("much.json")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(pack).toJson(QJsonDocument::Compact));
    file.close();
    PackLibrary library(folder, QStringLiteral("en"));
    const auto imported =
        library.load() ? library.import(file.fileName()) : fail(ErrorCode::ReadFailed, {}, {});
    if (!imported)
        std::fprintf(stderr, "%s\n", qPrintable(imported.error().userText));
    return imported.has_value();
}

bool writeProgress(const DataFolder &folder, const Clock &clock)
{
    Database database;
    if (!openDatabase(database, folder, clock))
        return false;
    constexpr int batch = 1'000;
    constexpr int secondsApart = 600;
    QRandomGenerator chance(1);
    const QDateTime first = clock.nowUtc().addSecs(-qint64(rehearsals + 1) * secondsApart);
    for (int from = 0; from < rehearsals; from += batch) {
        QList<RehearsalEvent> events;
        QList<Take> takes;
        for (int i = from; i < from + batch; ++i) {
            // A step that shares no divisor with the questions: each comes up once in a round.
            const int number = 1 + int(qint64(i) * 7'919 % questions);
            Run run(number, first.addSecs(qint64(i) * secondsApart), clock.zoneId());
            run.play(chance);
            events += run.events;
            takes += run.take;
        }
        const auto saved = inTransaction(database, [&](Database &db) -> Result<void> {
            for (const Take &take : takes) {
                if (auto done = TakeRepository(db).save(take); !done)
                    return done;
            }
            return {};
        });
        if (!saved || !RehearsalRepository(database).append(events))
            return false;
    }
    return true;
}

} // namespace recount::muchprogress
