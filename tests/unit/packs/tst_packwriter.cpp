#include "packs/packfiles.h"
#include "packs/packgaps.h"
#include "packs/packwriter.h"
#include "randompack.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr quint32 packs = 300;

Result<Pack> read(const QByteArray &json, PackCheck check)
{
    return readPack(
        json, u"written.json"_s,
        [](const QString &) { return fail(ErrorCode::NotFound, u"no files"_s); }, check);
}

QString problemOf(const Result<Pack> &pack)
{
    return pack ? QString() : pack.error().userText;
}

Pack shipped(const QString &language)
{
    return readPackFile(u":/packs/quickbite/"_s + language + u".json").value_or(Pack());
}

} // namespace

/// What was written reads back as the same pack, and others can read it too.
class TestPackWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedPacksComeBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    void shippedPacksComeBack()
    {
        QFETCH(QString, language);
        const Pack pack = shipped(language);
        QVERIFY(!pack.questions.isEmpty());
        const QByteArray json = writePack(pack);
        const Result<Pack> again = read(json, PackCheck::Complete);
        QVERIFY2(again, qPrintable(problemOf(again)));
        QVERIFY(*again == pack);
        QCOMPARE(writePack(*again), json);
        QVERIFY(packGaps(pack).isEmpty());
    }

    void anyCompletePackComesBack()
    {
        for (quint32 seed = 1; seed <= packs; ++seed) {
            const Pack pack = RandomPack(seed, PackCheck::Complete).make();
            const Result<Pack> again = read(writePack(pack), PackCheck::Complete);
            QVERIFY2(again, qPrintable(u"seed %1: %2"_s.arg(seed).arg(problemOf(again))));
            QVERIFY2(*again == pack, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(packGaps(pack).isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void anyDraftComesBackAndSaysWhatItLacks()
    {
        int complete = 0;
        for (quint32 seed = 1; seed <= packs; ++seed) {
            const Pack pack = RandomPack(seed, PackCheck::Draft).make();
            const QByteArray json = writePack(pack);
            const Result<Pack> again = read(json, PackCheck::Draft);
            QVERIFY2(again, qPrintable(u"seed %1: %2"_s.arg(seed).arg(problemOf(again))));
            QVERIFY2(*again == pack, qPrintable(u"seed %1"_s.arg(seed)));
            const Result<Pack> strict = read(json, PackCheck::Complete);
            QVERIFY2(strict.has_value() == packGaps(pack).isEmpty(),
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(problemOf(strict))));
            complete += strict ? 1 : 0;
        }
        QVERIFY(complete < int(packs));
    }

    void oneGapIsNamed()
    {
        const auto gapsAfter = [](auto change) {
            Pack pack = shipped(u"en"_s);
            change(pack);
            const QList<PackGap> gaps = packGaps(pack);
            const bool refused = !read(writePack(pack), PackCheck::Complete);
            const bool draft = read(writePack(pack), PackCheck::Draft).has_value();
            return gaps.size() == 1 && refused && draft
                       ? gaps.first().path + u" "_s + gaps.first().text
                       : u"%1 gaps"_s.arg(gaps.size());
        };
        QCOMPARE(
            gapsAfter([](Pack &pack) { pack.fixes[0].quickfix = u" \n"_s; }),
            u"/fixes/database-connections/quickfix Fix “Database saturated (100 connections at…”: "
            "quickfix: there is no text yet."_s);
        QCOMPARE(gapsAfter([](Pack &pack) { pack.fixes[0].risk = u" "_s; }).left(32),
                 u"/fixes/database-connections/risk"_s);
        QCOMPARE(gapsAfter([](Pack &pack) { pack.questions[1].hints.clear(); }).section(u' ', 1),
                 u"Question 2: hints: there are none yet."_s);
        QCOMPARE(gapsAfter([](Pack &pack) { pack.company.people = 0; }).section(u' ', 1),
                 u"Company: how many people work there?"_s);
        QCOMPARE(gapsAfter([](Pack &pack) { pack.fixes[0].month = 19; }).section(u' ', 0, 0),
                 u"/fixes/database-connections/month"_s);
    }

    void aDraftIsAsStrictAboutEverythingElse()
    {
        const Pack sound = shipped(u"en"_s);
        const auto refuses = [&](auto change) {
            Pack pack = sound;
            change(pack);
            return !read(writePack(pack), PackCheck::Draft);
        };
        QVERIFY(refuses([](Pack &pack) { pack.id = u"../x"_s; }));
        QVERIFY(refuses([](Pack &pack) { pack.language.clear(); }));
        QVERIFY(refuses([](Pack &pack) { pack.fixes[0].questions = {u"nowhere"_s}; }));
        QVERIFY(refuses([](Pack &pack) { pack.fixes[0].month = 0; }));
        QVERIFY(refuses([](Pack &pack) { pack.fixes[0].month = 601; }));
        QVERIFY(refuses([](Pack &pack) { pack.fixes[0].id = pack.fixes[1].id; }));
        QVERIFY(refuses([](Pack &pack) { pack.phases[0].entries[0].month = 18; }));
        QVERIFY(refuses([](Pack &pack) { pack.company.people = -1; }));
        QVERIFY(refuses([](Pack &pack) { pack.improvements.append({u"better"_s, {}}); }));
        QVERIFY(refuses([](Pack &pack) { pack.questions[0].number = 2; }));
        QVERIFY(refuses([](Pack &pack) { pack.title = QString(10'001, u'a'); }));
    }

    void aFragmentMayLinkToWhatIsNotThere()
    {
        Pack pack;
        pack.id = u"own-1"_s;
        pack.language = u"en"_s;
        Fix fix;
        fix.id = u"disk"_s;
        fix.month = 7;
        fix.questions = {u"gone"_s};
        pack.fixes = {fix};
        QVERIFY(!read(writePack(pack), PackCheck::Draft));
        const Result<Pack> again = read(writePack(pack), PackCheck::Fragment);
        QVERIFY2(again, qPrintable(problemOf(again)));
        QVERIFY(*again == pack);
    }

    void theTextIsForPeople()
    {
        Pack pack;
        pack.id = u"small"_s;
        pack.language = u"en"_s;
        pack.title = u"A \"B\"\nÇ"_s + QChar(u'\x01');
        pack.stack = {{u"Database"_s, u"MariaDB"_s}};
        const QByteArray json = writePack(pack);
        QVERIFY2(json.startsWith("{\n  \"formatVersion\": 1,\n  \"id\": \"small\",\n"
                                 "  \"language\": \"en\",\n"
                                 "  \"title\": \"A \\\"B\\\"\\nÇ\\u0001\",\n"
                                 "  \"introduction\": \"\",\n  \"company\": {\n    \"name\": \"\""),
                 json.constData());
        QVERIFY(json.contains("  \"stack\": [\n    {\n      \"component\": \"Database\",\n"));
        QVERIFY(json.contains("  \"weakPoints\": [],\n"));
        QVERIFY(json.endsWith("  \"documents\": []\n}\n"));
        QVERIFY(!json.contains("improvements"));
    }

    void theSchemaAcceptsWhatWasWritten()
    {
        const QTemporaryDir dir;
        QStringList files;
        const auto save = [&](const Pack &pack) {
            QFile file(dir.filePath(u"%1.json"_s.arg(files.size())));
            if (!file.open(QIODevice::WriteOnly))
                return;
            file.write(writePack(pack));
            files.append(file.fileName());
        };
        save(shipped(u"en"_s));
        save(shipped(u"fr"_s));
        for (quint32 seed = 1; seed <= 60; ++seed)
            save(RandomPack(seed, PackCheck::Complete).make());
        QCOMPARE(files.size(), 62);
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(
            QStringLiteral(RECOUNT_PYTHON),
            QStringList{QStringLiteral(RECOUNT_SOURCE_DIR "/tests/unit/packs/check_schema.py"),
                        QStringLiteral(RECOUNT_SOURCE_DIR)} +
                files);
        QVERIFY(python.waitForFinished());
        if (python.exitCode() == 77)
            QSKIP("python3-jsonschema is missing");
        QVERIFY2(python.exitCode() == 0, python.readAll().constData());
    }
};

QTEST_GUILESS_MAIN(TestPackWriter)
#include "tst_packwriter.moc"
