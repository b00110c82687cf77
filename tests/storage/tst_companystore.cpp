#include "context/companyrepository.h"
#include "context/companystore.h"
#include "packs/packfiles.h"
#include "randompack.h"
#include "storagebench.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

Pack quickbite()
{
    return readPackFile(u":/packs/quickbite/en.json"_s).value_or(Pack());
}

BinnedThing binnedFix(const QString &id)
{
    BinnedThing thing;
    thing.id = newUuid();
    thing.kind = ThingKind::Fix;
    thing.position = 3;
    thing.remains.id = u"own-12345678"_s;
    thing.remains.language = u"en"_s;
    Fix fix;
    fix.id = id;
    fix.month = 2;
    fix.incident = u"Disk \"full\"\n"_s;
    fix.questions = {u"somewhere-else"_s};
    thing.remains.fixes = {fix};
    thing.links = {{LinkList::EntryFixes, u"m04-disk"_s, id, 1},
                   {LinkList::ImprovementEntries, u"0"_s, id, 0}};
    thing.binnedUtc = QDateTime::fromString(u"2026-03-15T10:00:00.500Z"_s, Qt::ISODateWithMs);
    return thing;
}

} // namespace

class CompanyStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageBench> m_bench;
    std::unique_ptr<CompanyStore> m_store;

    void openStore()
    {
        m_store = std::make_unique<CompanyStore>(m_bench->clock, m_bench->thread());
    }
    OwnCompany made(const Pack &pack = quickbite(), const QString &from = u"quickbite"_s)
    {
        return m_store->create(pack, from).result().value_or(OwnCompany());
    }
    OwnCompany loaded(const CompanyId &id)
    {
        return m_store->load(id).result().value_or(OwnCompany());
    }
    QList<CompanyInfo> all() { return m_store->all().result().value_or(QList<CompanyInfo>()); }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_bench = std::make_unique<StorageBench>();
        QVERIFY(m_bench->isOpen());
        openStore();
    }

    void aNewCompanyHasKeysOfItsOwn()
    {
        QVERIFY(all().isEmpty());
        const OwnCompany first = made();
        m_bench->clock.advanceMs(5000);
        const OwnCompany second = made();
        static const QRegularExpression shape(u"\\Aown-[0-9a-f]{8}\\z"_s);
        QVERIFY(shape.match(first.draft.pack.id).hasMatch());
        QVERIFY(isOwnPackId(first.draft.pack.id) && !isOwnPackId(u"quickbite"_s));
        QVERIFY(first.draft.pack.id != second.draft.pack.id);
        QVERIFY(questionKey(first.draft.pack, first.draft.pack.questions[0]) !=
                questionKey(quickbite(), quickbite().questions[0]));

        const QList<CompanyInfo> list = all();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].id, first.id);
        QCOMPARE(list[0].packId, first.draft.pack.id);
        QCOMPARE(list[0].title, quickbite().title);
        QCOMPARE(list[0].language, u"en"_s);
        QCOMPARE(list[0].madeFrom, u"quickbite"_s);
        QCOMPARE(list[1].createdUtc, m_bench->clock.nowUtc());
        Pack french;
        french.language = u"fr"_s;
        QVERIFY(made(french, {}).madeFrom.isEmpty());
        QVERIFY(all()[2].madeFrom.isEmpty());
    }

    void whatWasSavedIsThereAfterARestart()
    {
        QSignalSpy changed(m_store.get(), &CompanyStore::changed);
        OwnCompany company = made();
        QTRY_COMPARE(changed.size(), 1);
        company.draft.pack.title = u"Mine"_s;
        company.draft.bin = {binnedFix(u"later"_s), binnedFix(u"sooner"_s)};
        m_bench->clock.advanceMs(1000);
        QCOMPARE(m_store->save(company.id, company.draft, company.revision).result().value_or(-1),
                 1);
        QTRY_COMPARE(changed.size(), 2);
        m_store.reset();
        m_bench->close();
        m_bench->open();
        openStore();
        const OwnCompany again = loaded(company.id);
        QCOMPARE(again.revision, 1);
        QCOMPARE(again.changedUtc, m_bench->clock.nowUtc());
        QCOMPARE(again.createdUtc, company.createdUtc);
        QVERIFY(again.draft == company.draft);
    }

    void anyDraftIsKeptAsItIs()
    {
        OwnCompany company = made();
        for (quint32 seed = 1; seed <= 40; ++seed) {
            Pack pack = RandomPack(seed, PackCheck::Draft).make();
            pack.id = company.draft.pack.id;
            company.draft.pack = pack;
            const auto saved = m_store->save(company.id, company.draft, company.revision).result();
            QVERIFY(saved);
            company.revision = *saved;
            QVERIFY2(loaded(company.id).draft == company.draft, qPrintable(u"%1"_s.arg(seed)));
        }
    }

    void theBinFollowsEachSave()
    {
        OwnCompany company = made();
        const BinnedThing first = binnedFix(u"a"_s);
        const BinnedThing second = binnedFix(u"b"_s);
        int revision = 0;
        for (const QList<BinnedThing> &bin : {QList{first}, QList{second, first}, QList{second},
                                              QList<BinnedThing>{}, QList{first}}) {
            company.draft.bin = bin;
            QCOMPARE(m_store->save(company.id, company.draft, revision).result().value_or(-1),
                     revision + 1);
            ++revision;
            QVERIFY(loaded(company.id).draft.bin == bin);
        }
    }

    void anUnreadableThingInTheBinStays()
    {
        OwnCompany company = made();
        company.draft.bin = {binnedFix(u"a"_s)};
        QVERIFY(m_store->save(company.id, company.draft, 0).result());
        QVERIFY(m_bench->execute(u"UPDATE company_bin SET kind = 'song'"_s));
        QVERIFY(loaded(company.id).draft.bin.isEmpty());
        company.draft.bin.clear();
        QVERIFY(m_store->save(company.id, company.draft, 1).result());
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM company_bin"_s), 1);
    }

    void aSaveThatIsOutOfDateIsRefused()
    {
        OwnCompany company = made();
        company.draft.pack.title = u"First"_s;
        QVERIFY(m_store->save(company.id, company.draft, 0).result());
        company.draft.pack.title = u"Second"_s;
        company.draft.bin = {binnedFix(u"a"_s)};
        const auto late = m_store->save(company.id, company.draft, 0).result();
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::NotFound);
        QCOMPARE(loaded(company.id).draft.pack.title, u"First"_s);
        QVERIFY(loaded(company.id).draft.bin.isEmpty());
        QVERIFY(!m_store->save(CompanyId(u"nobody"_s), company.draft, 0).result());
        // The id in the pack is the one in question keys: it stays.
        company.draft.pack.id = u"own-00000000"_s;
        QVERIFY(!m_store->save(company.id, company.draft, 1).result());
    }

    void aFullDiskKeepsTheOldCompany()
    {
        OwnCompany company = made();
        QSignalSpy failed(m_store.get(), &CompanyStore::failed);
        m_bench->setDiskFull(true);
        company.draft.pack.introduction = QString(180'000, u'x');
        company.draft.bin = {binnedFix(u"a"_s)};
        const auto refused = m_store->save(company.id, company.draft, 0).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QVERIFY(!refused.error().userText.isEmpty());
        m_bench->setDiskFull(false);
        QCOMPARE(loaded(company.id).draft.pack.introduction, quickbite().introduction);
        QCOMPARE(loaded(company.id).revision, 0);
        QCOMPARE(m_store->save(company.id, company.draft, 0).result().value_or(-1), 1);
        QVERIFY(failed.isEmpty());
    }

    void theBinOfCompaniesEmptiesAfterThirtyDays()
    {
        const OwnCompany kept = made();
        OwnCompany binned = made();
        binned.draft.bin = {binnedFix(u"a"_s)};
        QVERIFY(m_store->save(binned.id, binned.draft, 0).result());
        QVERIFY(m_store->moveToBin(binned.id).result());
        QCOMPARE(all().size(), 1);
        QCOMPARE(all()[0].id, kept.id);
        QCOMPARE(m_store->bin().result()->first().id, binned.id);
        QCOMPARE(m_store->bin().result()->first().binnedUtc,
                 std::optional(m_bench->clock.nowUtc()));
        QVERIFY(m_store->restoreFromBin(binned.id).result());
        QCOMPARE(all().size(), 2);
        QVERIFY(m_store->moveToBin(binned.id).result());
        QCOMPARE(m_store->purgeBin().result().value_or(-1), 0);
        m_bench->clock.advanceMs(qint64(31) * 24 * 3600 * 1000);
        // The thing, which was deleted two hours earlier, and its company.
        QCOMPARE(m_store->purgeBin().result().value_or(-1), 2);
        QVERIFY(m_store->bin().result()->isEmpty());
        QCOMPARE(all().size(), 1);
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM company_bin"_s), 0);
        QVERIFY(!m_store->restoreFromBin(binned.id).result());
    }

    void aThingLeavesWithItsCompany()
    {
        OwnCompany company = made();
        BinnedThing thing = binnedFix(u"a"_s);
        thing.binnedUtc = m_bench->clock.nowUtc().addDays(100);
        company.draft.bin = {thing};
        QVERIFY(m_store->save(company.id, company.draft, 0).result());
        QVERIFY(m_store->moveToBin(company.id).result());
        m_bench->clock.advanceMs(qint64(31) * 24 * 3600 * 1000);
        QVERIFY(m_store->purgeBin().result());
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM company_bin"_s), 0);
    }

    void whatIsNoSoundDraftIsSaidAndLeft()
    {
        const OwnCompany company = made();
        QVERIFY(m_bench->execute(u"UPDATE company SET pack_json = '{\"title\": \"T\"}'"_s));
        const auto refused = m_store->load(company.id).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidData);
        QCOMPARE(all()[0].title, u"T"_s);
        QVERIFY(!m_bench->execute(u"UPDATE company SET pack_json = '{'"_s));
        QCOMPARE(m_store->load(CompanyId(u"nobody"_s)).result().error().code, ErrorCode::NotFound);
    }

    void companiesOfVersionTwoAreRead()
    {
        // The rows that the test of migrations keeps through every later version.
        QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/databases/0002.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        for (const QString &table : {u"company"_s, u"company_bin"_s}) {
            const qsizetype begin = sql.indexOf(u"INSERT INTO "_s + table + u" VALUES"_s);
            QVERIFY(m_bench->execute(sql.mid(begin, sql.indexOf(u';', begin) - begin)));
        }
        const OwnCompany company = loaded(CompanyId(u"5f3a09c1-1b1e-4f0c-8c51-6a1a9f7d2e01"_s));
        QCOMPARE(company.draft.pack.title, u"Mine"_s);
        QCOMPARE(company.revision, 3);
        QCOMPARE(company.draft.bin.size(), 1);
        QCOMPARE(company.draft.bin[0].kind, ThingKind::Fix);
        QCOMPARE(company.draft.bin[0].position, 2);
        QCOMPARE(company.draft.bin[0].remains.fixes[0].incident, u"Disk full"_s);
        QVERIFY(company.draft.bin[0].links ==
                (QList<IncomingLink>{{LinkList::EntryFixes, u"m04-disk"_s, u"disk"_s, 0}}));
    }
};

QTEST_GUILESS_MAIN(CompanyStoreTest)
#include "tst_companystore.moc"
