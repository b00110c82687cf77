#include "packs/packfiles.h"
#include "packs/packlimits.h"
#include "packs/packreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString dataFolder = QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/packs/");

QJsonObject load(const QString &name)
{
    QFile file(dataFolder + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// `value` with the place named by the rest of a JSON pointer changed as a variant says.
QJsonValue changed(const QJsonValue &value, QStringList path, const QJsonObject &variant)
{
    const QString how = variant.value("change"_L1).toString();
    const bool here = path.size() == 1;
    const QString key = path.takeFirst().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype i = key.toInt();
        if (!here)
            array.replace(i, changed(array.at(i), path, variant));
        else if (how == "copy"_L1)
            array.insert(i, array.at(i - 1));
        else
            array.replace(i, variant.value("to"_L1));
        return array;
    }
    QJsonObject object = value.toObject();
    if (!here)
        object.insert(key, changed(object.value(key), path, variant));
    else if (how == "remove"_L1)
        object.remove(key);
    else
        object.insert(key, variant.value("to"_L1));
    return object;
}

QByteArray brokenPack(const QJsonObject &variant)
{
    const QStringList path = variant.value("at"_L1).toString().mid(1).split(u'/');
    return QJsonDocument(changed(load(u"small.json"_s), path, variant).toObject()).toJson();
}

Result<QString> loadDocument(const QString &file)
{
    if (file != u"documents/lost-parcels.md")
        return fail(ErrorCode::NotFound, u"There is no file missing.md."_s);
    return u"# Lost parcels"_s;
}

Result<Pack> read(const QByteArray &json)
{
    return readPack(json, u"parcelo/en.json"_s, loadDocument);
}

/// The small pack with its question many times over, written as text: thousands of changes to a
/// QJsonObject take longer than reading them.
QByteArray packWithQuestions(int count)
{
    QJsonObject pack = load(u"small.json"_s);
    QJsonObject first = pack.value("questions"_L1).toArray().first().toObject();
    first.remove("followUps"_L1);
    const QByteArray question = QJsonDocument(first).toJson();
    QByteArray questions = question;
    for (int i = 2; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        QByteArray other = question;
        other.replace("\"worst-day\"", QByteArray("\"question-" + number + '"'));
        other.replace("\"number\": 1,", QByteArray("\"number\": " + number + ','));
        questions += ',' + other;
    }
    pack.insert("questions"_L1, u"here"_s);
    return QJsonDocument(pack).toJson().replace("\"here\"", QByteArray('[' + questions + ']'));
}

} // namespace

class TestPackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void claimsAreRead();
    void missingNumbersHaveDefaults();
    void whatNobodyKnowsStaysEmpty();
    void brokenPackNamesThePlace_data();
    void brokenPackNamesThePlace();
    void firstOfSeveralProblemsIsReported();
    void syntaxErrorNamesLineAndColumn_data();
    void syntaxErrorNamesLineAndColumn();
    void newerFormatAsksForAnUpdate();
    void tenThousandQuestions();
    void hostileFilesEndSoon_data();
    void hostileFilesEndSoon();
    void documentsTogetherAreCapped();
};

void TestPackReader::everyMemberIsRead()
{
    const Result<Pack> pack = readPackFile(dataFolder + u"small.json"_s);
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().userText));
    QCOMPARE(pack->id, u"parcelo"_s);
    QCOMPARE(pack->language, u"en"_s);
    QCOMPARE(pack->title, u"Parcelo"_s);
    QCOMPARE(pack->introduction, u"A courier company, made up for tests."_s);
    QCOMPARE(pack->company.name, u"Parcelo"_s);
    QCOMPARE(pack->company.whatItDoes, u"Carries parcels."_s);
    QCOMPARE(pack->company.people, 30);
    QCOMPARE(pack->company.developers, 5);
    QCOMPARE(pack->company.devops, 1);
    QCOMPARE(pack->company.teams, u"30 people, 5 developers, 1 DevOps"_s);
    QCOMPARE(pack->company.yourRole, u"DevOps"_s);
    QCOMPARE(pack->company.duration, u"a year"_s);
    QCOMPARE(pack->stack.first().component, u"Database"_s);
    QCOMPARE(pack->stack.first().technology, u"MariaDB"_s);
    QCOMPARE(pack->weakPoints, QStringList{u"No backup has ever been restored."_s});
    QCOMPARE(pack->improvements.size(), 1);
    QCOMPARE(pack->improvements.first().text, u"A restore is rehearsed each week."_s);
    QCOMPARE(pack->improvements.first().entries, QStringList{u"restore-drill"_s});
    QCOMPARE(pack->arrivalPriority, u"Backups first."_s);

    QCOMPARE(pack->phases.size(), 2);
    QCOMPARE(pack->phases.first().id, u"begin"_s);
    QCOMPARE(pack->phases.first().title, u"Begin"_s);
    QCOMPARE(pack->phases.first().summary, u"The first three months."_s);
    QCOMPARE(pack->phases.first().firstMonth, 1);
    QCOMPARE(pack->phases.first().lastMonth, 3);
    const TimelineEntry entry = pack->phases.first().entries.first();
    QCOMPARE(entry.id, u"lost-parcels"_s);
    QCOMPARE(entry.month, 2);
    QCOMPARE(entry.kind, EntryKind::Incident);
    QCOMPARE(entry.what, u"Incident: parcels vanish from the list"_s);
    QCOMPARE(entry.why, u"A migration dropped a column."_s);
    QCOMPARE(entry.followedBy, QStringList{u"restore-drill"_s});
    QCOMPARE(entry.fixes, QStringList{u"restore"_s});
    QCOMPARE(entry.questions, QStringList{u"worst-day"_s});
    QCOMPARE(entry.documents, QStringList{u"lost-parcels-post-mortem"_s});
    QCOMPARE(entry.technologies, (QStringList{u"MariaDB"_s, u"cron"_s}));
    QCOMPARE(entry.origin, Origin::Lived);
    QCOMPARE(pack->phases.last().entries.first().kind, EntryKind::Automation);

    QCOMPARE(pack->fixesIntroduction, u"Two halves of one repair."_s);
    const Fix fix = pack->fixes.first();
    QCOMPARE(fix.id, u"restore"_s);
    QCOMPARE(fix.incident, u"Dropped column"_s);
    QCOMPARE(fix.quickfix, u"Restore last night's dump"_s);
    QCOMPARE(fix.permanentFix, u"Review every migration"_s);
    QCOMPARE(fix.month, 2);
    QCOMPARE(fix.entries, QStringList{u"lost-parcels"_s});
    QCOMPARE(fix.questions, QStringList{u"worst-day"_s});
    QCOMPARE(fix.quickfixTime, u"40 minutes"_s);
    QCOMPARE(fix.permanentFixTime, u"a week"_s);
    QCOMPARE(fix.quickfixBy, u"DevOps"_s);
    QCOMPARE(fix.permanentFixBy, u"Everybody"_s);
    QCOMPARE(fix.quickfixHeld, u"9 days"_s);
    QCOMPARE(fix.risk, u"The next migration drops another one."_s);
    QCOMPARE(fix.spoken, u"First I restored the dump, then we reviewed the migrations."_s);
    QCOMPARE(fix.origin, Origin::Lab);

    QCOMPARE(pack->communicationIntroduction, u"Say it first."_s);
    QCOMPARE(pack->communication.size(), 2);
    QCOMPARE(pack->communication.first().title, u"Say it"_s);
    QCOMPARE(pack->communication.first().detail, u"In the channel."_s);
    QCOMPARE(pack->communication.first().exampleMessage, u"I'm on it."_s);
    QVERIFY(pack->communication.last().exampleMessage.isEmpty());
    QCOMPARE(pack->responsibilities.first().role, u"DevOps"_s);
    QCOMPARE(pack->responsibilities.first().items, QStringList{u"Backups"_s});
    QCOMPARE(pack->practiceSteps, QStringList{u"Answer aloud."_s});

    const Question question = pack->questions.first();
    QCOMPARE(question.id, u"worst-day"_s);
    QCOMPARE(question.number, 1);
    QCOMPARE(question.prompt, u"What was your worst day?"_s);
    QCOMPARE(question.shortTitle, u"Worst day"_s);
    QCOMPARE(question.tests, u"Calm"_s);
    QCOMPARE(question.think, u"Month 2."_s);
    QCOMPARE(question.hints, (QStringList{u"The column"_s, u"The dump"_s}));
    QCOMPARE(question.modelAnswer, u"We restored **the dump**."_s);
    QCOMPARE(question.listensFor, QStringList{u"You name the cause"_s});
    QCOMPARE(question.followUps.first().id, u"worst-day-cost"_s);
    QCOMPARE(question.followUps.first().prompt, u"What did it cost?"_s);
    QCOMPARE(question.followUps.first().answer, u"Two hours."_s);

    QCOMPARE(pack->tips, QStringList{u"Stay calm."_s});
    const PackDocument document = pack->documents.first();
    QCOMPARE(document.id, u"lost-parcels-post-mortem"_s);
    QCOMPARE(document.kind, DocumentKind::PostMortem);
    QCOMPARE(document.title, u"Post-mortem: lost parcels"_s);
    QVERIFY(document.markdown.startsWith(u"# Post-mortem: lost parcels\n"_s));
}

void TestPackReader::claimsAreRead()
{
    const Result<Pack> pack = readPackFile(dataFolder + u"small.json"_s);
    QVERIFY(pack);
    QCOMPARE(pack->claims.size(), 1);
    QCOMPARE(pack->claims.first().id, u"cost"_s);
    QCOMPARE(pack->claims.first().name, u"Time that the dropped column cost"_s);
    QCOMPARE(pack->claims.first().value, u"2 hours"_s);
    QCOMPARE(pack->claims.first().mentions.first().thing, u"followUps/worst-day-cost"_s);
    QCOMPARE(pack->claims.first().mentions.first().wording, u"Two hours"_s);
}

void TestPackReader::missingNumbersHaveDefaults()
{
    const Result<Pack> pack = readPackFile(dataFolder + u"small.json"_s);
    QVERIFY(pack);
    QCOMPARE(pack->questions.first().referenceSeconds, 120);
    QCOMPARE(pack->questions.first().followUps.first().referenceSeconds, 45);
}

void TestPackReader::whatNobodyKnowsStaysEmpty()
{
    const Result<Pack> pack = readPackFile(dataFolder + u"small.json"_s);
    QVERIFY(pack);
    const Fix fix = pack->fixes.last();
    QCOMPARE(fix.id, u"slow-list"_s);
    for (const QString &text :
         {fix.permanentFix, fix.quickfixTime, fix.permanentFixTime, fix.quickfixBy,
          fix.permanentFixBy, fix.quickfixHeld, fix.risk, fix.spoken})
        QCOMPARE(text, QString());
    QCOMPARE(fix.origin, Origin::Fictional);
    QVERIFY(fix.entries.isEmpty() && fix.questions.isEmpty());
    const TimelineEntry entry = pack->phases.last().entries.first();
    QVERIFY(entry.technologies.isEmpty());
    QCOMPARE(entry.origin, Origin::Fictional);

    QJsonObject without = load(u"small.json"_s);
    without.remove("improvements"_L1);
    const Result<Pack> older = read(QJsonDocument(without).toJson());
    QVERIFY2(older, qPrintable(older ? QString() : older.error().userText));
    QVERIFY(older->improvements.isEmpty());
}

void TestPackReader::brokenPackNamesThePlace_data()
{
    QTest::addColumn<QJsonObject>("variant");
    for (const QJsonValue &value : load(u"broken.json"_s).value("variants"_L1).toArray()) {
        const QJsonObject variant = value.toObject();
        QTest::newRow(qPrintable(variant.value("name"_L1).toString())) << variant;
    }
}

void TestPackReader::brokenPackNamesThePlace()
{
    QFETCH(QJsonObject, variant);
    const Result<Pack> pack = read(brokenPack(variant));
    QVERIFY2(!pack, "must be refused");
    const QString text = pack.error().userText;
    const QString place = variant.value("reported"_L1).toString();
    QVERIFY2(text.startsWith(u"parcelo/en.json, "_s + place + u": "_s), qPrintable(text));
    QVERIFY2(text.contains(variant.value("expected"_L1).toString()), qPrintable(text));
}

void TestPackReader::firstOfSeveralProblemsIsReported()
{
    QJsonObject pack = load(u"small.json"_s);
    pack.insert("stack"_L1, 3);
    pack.insert("tips"_L1, 3);
    const Result<Pack> result = read(QJsonDocument(pack).toJson());
    QVERIFY(!result);
    QCOMPARE(result.error().userText,
             u"parcelo/en.json, /stack: expected a list with at least 1 item(s)."_s);
}

void TestPackReader::syntaxErrorNamesLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << u"line 1, column 1"_s;
    QTest::newRow("cut off") << QByteArray("{\n  \"id\": \"a\"") << u"line 2"_s;
    QTest::newRow("comma") << QByteArray("{\n  \"id\": \"a\",\n}") << u"line 3, column 2"_s;
    QTest::newRow("word") << QByteArray("{\n  \"é\": yes }") << u"line 2, column 8"_s;
    QTest::newRow("not UTF-8") << QByteArray("{ \"id\": \"\xff\" }") << u"line 1"_s;
}

void TestPackReader::syntaxErrorNamesLineAndColumn()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<Pack> pack = read(json);
    QVERIFY(!pack);
    QVERIFY2(pack.error().userText.startsWith(u"parcelo/en.json, "_s + place),
             qPrintable(pack.error().userText));
}

void TestPackReader::newerFormatAsksForAnUpdate()
{
    // A newer format may look quite different: nothing else is looked at.
    const Result<Pack> pack = read("{ \"formatVersion\": 2, \"topics\": [] }");
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::Unsupported);
    QVERIFY(pack.error().userText.contains(u"Update Recount"_s));
}

void TestPackReader::tenThousandQuestions()
{
    const QByteArray json = packWithQuestions(10'000);
    QElapsedTimer timer;
    timer.start();
    const Result<Pack> pack = read(json);
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().userText));
    QCOMPARE(pack->questions.size(), 10'000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void TestPackReader::hostileFilesEndSoon_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("too many questions") << packWithQuestions(int(packlimits::questions) + 1);
    QTest::newRow("too large") << QByteArray(packlimits::fileBytes + 1, ' ');
    QTest::newRow("deep") << QByteArray(1'000'000, '[');
    QTest::newRow("many keys") << []() -> QByteArray {
        QByteArray json("{\"formatVersion\": 1");
        for (int i = 0; i < 200'000; ++i)
            json += ", \"" + QByteArray::number(i) + "\": 0";
        return json + '}';
    }();
    QTest::newRow("long text") << brokenPack(
        {{"change"_L1, "set"_L1}, {"at"_L1, "/title"_L1}, {"to"_L1, QString(5'000'000, u'a')}});
}

void TestPackReader::hostileFilesEndSoon()
{
    QFETCH(QByteArray, json);
    QElapsedTimer timer;
    timer.start();
    const Result<Pack> pack = read(json);
    QVERIFY(!pack);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QVERIFY(pack.error().userText.size() < 500);
}

void TestPackReader::documentsTogetherAreCapped()
{
    QJsonObject pack = load(u"small.json"_s);
    QJsonArray documents = pack.value("documents"_L1).toArray();
    QJsonObject document = documents.first().toObject();
    for (int i = 0; i < 20; ++i) {
        document.insert("id"_L1, u"copy-%1"_s.arg(i));
        documents.append(document);
    }
    pack.insert("documents"_L1, documents);
    int loads = 0;
    const Result<Pack> result =
        readPack(QJsonDocument(pack).toJson(), u"parcelo/en.json"_s, [&loads](const QString &) {
            ++loads;
            return Result<QString>(QString(packlimits::documentLength, u'a'));
        });
    QVERIFY(!result);
    QVERIFY(result.error().userText.startsWith(u"parcelo/en.json, /documents/10: "_s));
    QCOMPARE(loads, 11);
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_packreader.moc"
