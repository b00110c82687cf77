#include "packs/packfiles.h"

#include <QTest>

#include <algorithm>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

template <class T>
QStringList ids(const QList<T> &things)
{
    QStringList ids;
    for (const T &thing : things)
        ids.append(thing.id);
    return ids;
}

template <class T>
T withId(const QList<T> &things, const QString &id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [&id](const T &thing) { return thing.id == id; });
    return found == things.end() ? T() : *found;
}

QList<TimelineEntry> entries(const Pack &pack)
{
    QList<TimelineEntry> entries;
    for (const Phase &phase : pack.phases)
        entries += phase.entries;
    return entries;
}

QString text(const TimelineEntry &entry)
{
    return u"month %1\n%2\n%3"_s.arg(QString::number(entry.month), entry.what, entry.why);
}

QString text(const Fix &fix)
{
    return QStringList{fix.incident,       fix.quickfix,         fix.permanentFix,
                       fix.quickfixTime,   fix.permanentFixTime, fix.quickfixBy,
                       fix.permanentFixBy, fix.quickfixHeld,     fix.risk,
                       fix.spoken}
        .join(u'\n');
}

QString text(const Question &question)
{
    QStringList parts = question.hints;
    parts += question.modelAnswer;
    for (const FollowUp &followUp : question.followUps)
        parts += followUp.answer;
    return parts.join(u'\n');
}

/// The text at a place named like "entry m03-database-saturated", with plain spaces: French
/// typography puts no-break ones before units and colons.
QString textAt(const Pack &pack, const QString &place)
{
    const QString id = place.section(u' ', 1);
    QString found;
    if (place.startsWith("entry"_L1))
        found = text(withId(entries(pack), id));
    else if (place.startsWith("fix"_L1))
        found = text(withId(pack.fixes, id));
    else if (place.startsWith("question"_L1))
        found = text(withId(pack.questions, id));
    else if (place.startsWith("document"_L1))
        found = withId(pack.documents, id).markdown;
    else if (place == "arrival"_L1)
        found = pack.weakPoints.join(u'\n') + pack.arrivalPriority;
    else if (place == "end"_L1)
        for (const Improvement &improvement : pack.improvements)
            found += improvement.text + u'\n';
    else if (place == "teams"_L1)
        found = pack.company.teams;
    return found.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

struct Fact {
    const char *place;
    const char *english;
    const char *french = nullptr; ///< where it is not the English one
};

constexpr Fact facts[] = {
    {"teams", "80"},
    {"teams", "12 "},
    {"teams", "2 DevOps"},
    {"arrival", "git pull"},
    {"arrival", "docker compose up -d"},
    {"arrival", "Twitter"},
    {"arrival", ".env"},
    {"arrival", "every two days", "tous les deux jours"},
    {"end", "ECS Fargate"},
    {"end", "S3 + CloudFront"},
    {"end", "from 12 min to 4 min", "de 12 min à 4 min"},
    {"end", "Prometheus"},
    {"end", "CloudWatch Logs"},
    {"end", "15 min"},
    {"end", "GitHub Secrets"},
    {"end", "S3 + DynamoDB"},

    {"entry m01-ci-pipeline", "lint → test → build → push"},
    {"entry m01-ci-pipeline", "GitHub Actions"},
    {"entry m02-database-to-rds", "GitHub Secrets"},
    {"entry m03-database-saturated", "502"},
    {"entry m04-disk-full", "3 AM", "3 h du matin"},
    {"entry m05-memory-leak", "12 h"},
    {"entry m05-terraform", "VPC, EC2, RDS, Security Groups"},
    {"entry m06-ecs-fargate", "ECS Fargate"},
    {"entry m08-frontend-to-s3", "S3 + CloudFront"},
    {"entry m08-certificate-expired", "AWS Certificate Manager"},
    {"entry m09-restore-tested", "15 min"},
    {"entry m10-staging-table-deleted", "IAM"},
    {"entry m11-faster-pipeline", "12 min"},
    {"entry m11-faster-pipeline", "4 min"},
    {"entry m12-domain", "quickbite.fr"},
    {"entry m13-new-years-eve", "db.t3.small → db.t3.medium"},
    {"entry m14-order-queue", "SQS"},
    {"entry m15-docker-training", "900 MB", "900 Mo"},
    {"entry m15-docker-training", ".dockerignore"},
    {"entry m15-payments-broken", "5 min"},
    {"entry m15-payments-broken", "4 PM", "16 h"},
    {"entry m17-remote-state", "S3 + DynamoDB"},

    {"fix database-connections", "max_connections"},
    {"fix database-connections", "300"},
    {"fix disk-full", "docker system prune -a"},
    {"fix memory-leak", "8 h"},
    {"fix new-years-eve", "Read Replicas"},
    {"fix payments-broken", "5 min"},
    {"fix database-connections", "about 15 minutes", "environ 15 minutes"},
    {"fix database-connections", "March 18", "18 mars"},
    {"fix database-connections", "80%", "80 %"},
    {"fix disk-full", "2 months", "2 mois"},
    {"fix disk-full", "8 GB", "8 Go"},
    {"fix disk-full", "4 AM", "4 h du matin"},
    {"fix memory-leak", "10 minutes"},
    {"fix memory-leak", "3 days", "3 jours"},
    {"fix memory-leak", "1 week", "1 semaine"},
    {"fix certificate-expired", "AWS Certificate Manager"},
    {"fix new-years-eve", "t3.small to t3.medium", "t3.small à t3.medium"},
    {"fix payments-broken", "4 PM", "16 h"},

    {"question biggest-incident", "SELECT count(*) FROM pg_stat_activity"},
    {"question biggest-incident", "too many connections"},
    {"question biggest-incident", "`max_connections` to 300", "`max_connections` à 300"},
    {"question biggest-incident", "five times", "cinq fois"},
    {"question biggest-incident", "30 minutes"},
    {"question biggest-incident", "20 minutes"},
    {"question biggest-incident", "2 h 10"},
    {"question performance", "/api/orders"},
    {"question performance", "from 2.5 seconds to 200 ms", "de 2,5 secondes à 200 ms"},
    {"question performance", "from 2.5 seconds to 150 ms", "de 2,5 secondes à 150 ms"},
    {"question performance", "500 ms"},
    {"question performance", "500k", "500 000"},
    {"question performance", "3 JOIN"},
    {"question performance", "ElastiCache"},
    {"question deployment", "Ruff"},
    {"question deployment", "Oxlint"},
    {"question deployment", "Pytest"},
    {"question deployment", "three or four times a day", "trois ou quatre fois par jour"},
    {"question deployment", "lint 30 s, tests 1 min, build 2 min, push 30 s"},
    {"question failed-deployment", "/api/checkout"},
    {"question failed-deployment", "30 seconds", "30 secondes"},
    {"question failed-deployment", "five minutes", "cinq minutes"},
    {"question failed-deployment", "4 PM", "16 h"},
    {"question deployment-strategy", "95%", "95 %"},
    {"question deployment-strategy", "Blue-green", "blue-green"},
    {"question do-differently", "Cloud SQL"},
    {"question secrets", "gitleaks"},
    {"question secrets", "Stripe"},
    {"question secrets", "3 months", "3 mois"},
    {"question typical-day", "40%", "40 %"},
    {"question typical-day", "60%", "60 %"},
    {"question temporary-fix", "exit code 137"},
    {"question temporary-fix", "restart: always"},
    {"question temporary-fix", "8 GB", "8 Go"},
    {"question temporary-fix", "1,000", "1 000"},
    {"question temporary-fix", "`docker system prune -a`"},
    {"question temporary-fix", "4 AM", "4 h du matin"},
    {"question temporary-fix", "2 months", "2 mois"},

    {"document post-mortem-march-15", "850"},
    {"document post-mortem-march-15", "2:20 PM → 4:30 PM", "14 h 20 → 16 h 30"},
    {"document post-mortem-march-15", "2 h 10"},
    {"document post-mortem-march-15", "March 15, 2025", "15 mars 2025"},
    {"document post-mortem-march-15", "P1"},
    {"document post-mortem-march-15", "100/100"},
    {"document post-mortem-march-15", "from 100 to 300", "de 100 à 300"},
    {"document post-mortem-march-15", "active connections > 80%"},
    {"document post-mortem-march-15", "March 18", "18 mars"},
    {"document post-mortem-march-15", "March 16", "16 mars"},
    {"document post-mortem-march-15", "48 h"},
    {"document runbook-database-not-responding", "docker logs backend --tail 50"},
    {"document runbook-database-not-responding", "psql -h <RDS_ENDPOINT> -d tasks -U admin -c"},
    {"document runbook-database-not-responding", "SELECT 1;"},
    {"document runbook-database-not-responding", "SELECT count(*) FROM pg_stat_activity;"},
    {"document runbook-database-not-responding", "ModuleNotFoundError"},
    {"document runbook-database-not-responding", "5432"},
    {"document runbook-database-not-responding", "FreeStorageSpace"},
    {"document runbook-database-not-responding", "1 GB", "1 Go"},
    {"document runbook-database-not-responding", "30 min"},
    {"document runbook-database-not-responding", "#incidents"},
};

} // namespace

/// The shipped pack says what happened at QuickBite, completely and in both languages.
class TestQuickBite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everythingIsThere_data();
    void everythingIsThere();
    void questionsAreComplete_data();
    void questionsAreComplete();
    void factsAreExact_data();
    void factsAreExact();
    void linksAgreeInBothDirections_data();
    void linksAgreeInBothDirections();
    void improvementsAndEntriesCanBeLookedUp_data();
    void improvementsAndEntriesCanBeLookedUp();
    void fixesCanBeToldInFull_data();
    void fixesCanBeToldInFull();
    void languagesHaveTheSameShape();

private:
    static void inBothLanguages();
    const Pack &pack(const QString &language) const
    {
        return language == "fr"_L1 ? m_french : m_english;
    }

    Pack m_english;
    Pack m_french;
};

void TestQuickBite::initTestCase()
{
    for (auto &[language, pack] : {std::pair("en"_L1, &m_english), std::pair("fr"_L1, &m_french)}) {
        const Result<Pack> read = readPackFile(u":/packs/quickbite/%1.json"_s.arg(language));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().userText));
        QCOMPARE(read->language, language);
        *pack = *read;
    }
}

void TestQuickBite::inBothLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestQuickBite::everythingIsThere_data()
{
    inBothLanguages();
}

void TestQuickBite::everythingIsThere()
{
    QFETCH(QString, language);
    const Pack &quickbite = pack(language);
    QCOMPARE(quickbite.id, u"quickbite"_s);
    QCOMPARE(quickbite.company.people, 80);
    QCOMPARE(quickbite.company.developers, 12);
    QCOMPARE(quickbite.company.devops, 2);
    QCOMPARE(quickbite.stack.size(), 8);
    QCOMPARE(quickbite.weakPoints.size(), 6);
    QCOMPARE(quickbite.improvements.size(), quickbite.weakPoints.size());
    QCOMPARE(quickbite.phases.size(), 3);
    QCOMPARE(quickbite.phases.at(0).entries.size(), 10);
    QCOMPARE(quickbite.phases.at(1).entries.size(), 10);
    QCOMPARE(quickbite.phases.at(2).entries.size(), 8);
    QCOMPARE(quickbite.phases.at(2).lastMonth, 18);
    QCOMPARE(quickbite.fixes.size(), 6);
    QCOMPARE(quickbite.communication.size(), 8);
    QCOMPARE(quickbite.responsibilities.size(), 2);
    QCOMPARE(quickbite.practiceSteps.size(), 4);
    QCOMPARE(quickbite.questions.size(), 9);
    QCOMPARE(quickbite.tips.size(), 5);
    QCOMPARE(quickbite.documents.size(), 2);
    QCOMPARE(quickbite.documents.at(0).kind, DocumentKind::PostMortem);
    QCOMPARE(quickbite.documents.at(1).kind, DocumentKind::Runbook);
}

void TestQuickBite::questionsAreComplete_data()
{
    inBothLanguages();
}

void TestQuickBite::questionsAreComplete()
{
    QFETCH(QString, language);
    int number = 0;
    for (const Question &question : pack(language).questions) {
        const QByteArray id = question.id.toUtf8();
        QCOMPARE(question.number, ++number);
        QVERIFY2(!question.hints.isEmpty(), id);
        QVERIFY2(question.listensFor.size() >= 3, id);
        QVERIFY2(!question.followUps.isEmpty(), id);
        QVERIFY2(question.shortTitle.size() <= 40, id);
        QVERIFY2(question.referenceSeconds >= 90 && question.referenceSeconds <= 150, id);
        for (const FollowUp &followUp : question.followUps)
            QCOMPARE(followUp.referenceSeconds, 45); // shown as 0:30 to 1:00
    }
}

void TestQuickBite::factsAreExact_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("fact");
    for (const Fact &fact : facts) {
        const auto row = [&fact](const char *language, const char *text) {
            QTest::addRow("%s, %s: %s", language, fact.place, text)
                << QString::fromLatin1(language) << QString::fromLatin1(fact.place)
                << QString::fromUtf8(text);
        };
        row("en", fact.english);
        row("fr", fact.french ? fact.french : fact.english);
    }
}

void TestQuickBite::factsAreExact()
{
    QFETCH(QString, language);
    QFETCH(QString, place);
    QFETCH(QString, fact);
    const QString found = textAt(pack(language), place);
    QVERIFY2(!found.isEmpty(), "no such place");
    QVERIFY2(found.contains(fact), qPrintable(found));
}

void TestQuickBite::linksAgreeInBothDirections_data()
{
    inBothLanguages();
}

void TestQuickBite::linksAgreeInBothDirections()
{
    QFETCH(QString, language);
    const Pack &quickbite = pack(language);
    const QList<TimelineEntry> timeline = entries(quickbite);
    QSet<QString> askedFor;
    for (const TimelineEntry &entry : timeline) {
        for (const QString &fix : entry.fixes)
            QVERIFY2(withId(quickbite.fixes, fix).entries.contains(entry.id), qPrintable(fix));
        for (const QString &next : entry.followedBy)
            QVERIFY2(withId(timeline, next).month >= entry.month, qPrintable(entry.id));
        askedFor += QSet<QString>(entry.questions.begin(), entry.questions.end());
    }
    for (const Fix &fix : quickbite.fixes) {
        QVERIFY2(!fix.entries.isEmpty() && !fix.questions.isEmpty(), qPrintable(fix.id));
        for (const QString &id : fix.entries) {
            const TimelineEntry entry = withId(timeline, id);
            QVERIFY2(entry.fixes.contains(fix.id), qPrintable(id));
            QCOMPARE(entry.kind, EntryKind::Incident);
            QCOMPARE(entry.month, fix.month);
        }
    }
    for (const Question &question : quickbite.questions)
        QVERIFY2(askedFor.contains(question.id), qPrintable(question.id));
}

void TestQuickBite::improvementsAndEntriesCanBeLookedUp_data()
{
    inBothLanguages();
}

void TestQuickBite::improvementsAndEntriesCanBeLookedUp()
{
    QFETCH(QString, language);
    const Pack &quickbite = pack(language);
    for (const Improvement &improvement : quickbite.improvements)
        QVERIFY2(!improvement.entries.isEmpty(), qPrintable(improvement.text));
    for (const TimelineEntry &entry : entries(quickbite)) {
        // Writing everything up is about no technology.
        QVERIFY2(!entry.technologies.isEmpty() || entry.kind == EntryKind::Documentation,
                 qPrintable(entry.id));
        const QSet<QString> once(entry.technologies.begin(), entry.technologies.end());
        QCOMPARE(once.size(), entry.technologies.size());
        QCOMPARE(entry.origin, Origin::Fictional);
    }
}

void TestQuickBite::fixesCanBeToldInFull_data()
{
    inBothLanguages();
}

void TestQuickBite::fixesCanBeToldInFull()
{
    QFETCH(QString, language);
    const bool french = language == "fr"_L1;
    for (const Fix &fix : pack(language).fixes) {
        const QByteArray id = fix.id.toUtf8();
        QVERIFY2(!fix.quickfixBy.isEmpty() && !fix.permanentFixBy.isEmpty(), id);
        QVERIFY2(!fix.risk.isEmpty(), id);
        // Both halves, in their order; a minute of speech at most.
        QVERIFY2(fix.spoken.startsWith(french ? u"D’abord, "_s : u"First "_s), id);
        QVERIFY2(fix.spoken.contains(french ? u" Ensuite, "_s : u" Then "_s), id);
        QVERIFY2(fix.spoken.size() < 700, id);
        QCOMPARE(fix.origin, Origin::Fictional);
    }
    // Nobody measured these, and nothing may be made up.
    for (const char *id : {"disk-full", "certificate-expired", "new-years-eve"}) {
        const Fix fix = withId(pack(language).fixes, QString::fromLatin1(id));
        QCOMPARE(fix.quickfixTime, QString());
        QCOMPARE(fix.permanentFixTime, QString());
    }
}

void TestQuickBite::languagesHaveTheSameShape()
{
    const QList<TimelineEntry> english = entries(m_english);
    const QList<TimelineEntry> french = entries(m_french);
    QCOMPARE(ids(french), ids(english));
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(french.at(i).month, english.at(i).month);
        QCOMPARE(french.at(i).kind, english.at(i).kind);
        QCOMPARE(french.at(i).followedBy, english.at(i).followedBy);
        QCOMPARE(french.at(i).fixes, english.at(i).fixes);
        QCOMPARE(french.at(i).questions, english.at(i).questions);
        QCOMPARE(french.at(i).documents, english.at(i).documents);
        QCOMPARE(french.at(i).technologies, english.at(i).technologies);
        QVERIFY2(french.at(i).why != english.at(i).why, qPrintable(english.at(i).id));
    }
    QCOMPARE(m_french.improvements.size(), m_english.improvements.size());
    for (qsizetype i = 0; i < m_english.improvements.size(); ++i)
        QCOMPARE(m_french.improvements.at(i).entries, m_english.improvements.at(i).entries);
    QCOMPARE(ids(m_french.phases), ids(m_english.phases));
    QCOMPARE(ids(m_french.fixes), ids(m_english.fixes));
    for (qsizetype i = 0; i < m_english.fixes.size(); ++i) {
        const Fix &a = m_english.fixes.at(i);
        const Fix &b = m_french.fixes.at(i);
        QCOMPARE(b.month, a.month);
        QCOMPARE(b.entries, a.entries);
        QCOMPARE(b.questions, a.questions);
        QCOMPARE(b.quickfixTime.isEmpty(), a.quickfixTime.isEmpty());
        QCOMPARE(b.permanentFixTime.isEmpty(), a.permanentFixTime.isEmpty());
        QCOMPARE(b.quickfixHeld.isEmpty(), a.quickfixHeld.isEmpty());
        QVERIFY2(b.spoken != a.spoken && b.risk != a.risk, qPrintable(a.id));
    }
    QCOMPARE(ids(m_french.documents), ids(m_english.documents));
    QCOMPARE(ids(m_french.questions), ids(m_english.questions));
    for (qsizetype i = 0; i < m_english.questions.size(); ++i) {
        const Question &a = m_english.questions.at(i);
        const Question &b = m_french.questions.at(i);
        QCOMPARE(b.hints.size(), a.hints.size());
        QCOMPARE(b.listensFor.size(), a.listensFor.size());
        QCOMPARE(ids(b.followUps), ids(a.followUps));
        QVERIFY2(b.prompt != a.prompt, qPrintable(a.id));
    }
}

QTEST_GUILESS_MAIN(TestQuickBite)
#include "tst_quickbite.moc"
