#include "context/companylinks.h"
#include "context/makemine.h"
#include "packs/packfiles.h"
#include "packs/packgaps.h"
#include "packs/packreader.h"
#include "packs/packtexts.h"
#include "packs/packwriter.h"

#include <QSet>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

Pack quickbite()
{
    return readPackFile(u":/packs/quickbite/en.json"_s).value_or(Pack());
}

bool isSound(Pack pack, PackCheck check = PackCheck::Draft)
{
    if (pack.id.isEmpty())
        pack.id = u"own-12345678"_s;
    const auto again = readPack(
        writePack(pack), u"mine"_s,
        [](const QString &) { return fail(ErrorCode::NotFound, u"no files"_s); }, check);
    return again && *again == pack;
}

int linksOf(const Pack &pack)
{
    int links = 0;
    eachLinkList(
        pack, [&](LinkList, const QString &, const QStringList &ids) { links += int(ids.size()); });
    return links;
}

} // namespace

class TestMakeMine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholePackIsCopied()
    {
        const Pack pack = quickbite();
        Pack mine = makeMine(pack);
        QVERIFY(mine.id.isEmpty());
        QCOMPARE(mine.title, u"QuickBite (mine)"_s);
        QVERIFY(packGaps(mine).isEmpty());
        QVERIFY(isSound(mine, PackCheck::Complete));
        for (const Phase &phase : mine.phases) {
            for (const TimelineEntry &entry : phase.entries)
                QCOMPARE(entry.origin, Origin::Fictional);
        }
        mine.id = pack.id;
        mine.title = pack.title;
        QVERIFY(mine == pack);
    }

    void anyPartsMakeASoundDraft()
    {
        const Pack pack = quickbite();
        const int all = linksOf(pack);
        for (int bits = 0; bits < 64; ++bits) {
            const PackParts parts = PackParts::fromInt(bits);
            const Pack mine = makeMine(pack, parts);
            QVERIFY2(isSound(mine), qPrintable(QString::number(bits)));
            QCOMPARE(mine.phases.isEmpty(), !parts.testFlag(PackPart::Timeline));
            QCOMPARE(mine.fixes.isEmpty(), !parts.testFlag(PackPart::Fixes));
            QCOMPARE(mine.questions.isEmpty(), !parts.testFlag(PackPart::Questions));
            QCOMPARE(mine.documents.isEmpty(), !parts.testFlag(PackPart::Documents));
            QCOMPARE(mine.communication.isEmpty(), !parts.testFlag(PackPart::Communication));
            QCOMPARE(mine.company == pack.company, parts.testFlag(PackPart::CompanyFacts));
            QVERIFY(bits == 63 ? linksOf(mine) == all : linksOf(mine) <= all);
        }
        QCOMPARE(linksOf(makeMine(pack, PackPart::Timeline | PackPart::Fixes)) > 0, true);
        QCOMPARE(linksOf(makeMine(pack, PackPart::Fixes)), 0);
    }

    void anEmptyCompanyIsASoundDraftThatSaysWhatItLacks()
    {
        const Pack pack = emptyCompany(u"fr"_s);
        QCOMPARE(pack.language, u"fr"_s);
        QVERIFY(isSound(pack));
        QVERIFY(!isSound(pack, PackCheck::Complete));
        QVERIFY(packGaps(pack).size() > 20);
        QCOMPARE(pack.phases.size(), 3);
        QCOMPARE(pack.phases.constLast().lastMonth, 18);
    }

    void everyKindOfEntryHasItsQuestion()
    {
        Pack pack = quickbite();
        QSet<QString> prompts;
        for (int kind = 0; kind < 8; ++kind) {
            pack.phases[0].entries[0].kind = EntryKind(kind);
            prompts.insert(
                fieldPrompt(pack, u"/entries/"_s + pack.phases[0].entries[0].id + u"/what"));
        }
        QCOMPARE(prompts.size(), 8);
        QVERIFY(prompts.contains(u"How was it noticed? How many users? For how long?"_s));
        QVERIFY(!fieldPrompt(pack, u"/entries/m03-database-saturated/why"_s).isEmpty());
    }

    void promptsStandAtPathsThatExist()
    {
        const Pack pack = makeMine(quickbite());
        QSet<QString> prompts;
        for (const PackText &text : packTexts(pack))
            prompts.insert(fieldPrompt(pack, text.path));
        // Three kinds of entry at least, twenty fields, and none.
        QVERIFY2(prompts.size() >= 24, qPrintable(QString::number(prompts.size())));
        QVERIFY(!fieldPrompt(pack, u"/improvements/0/text"_s).isEmpty());
        QVERIFY(fieldPrompt(pack, u"/nothing"_s).isEmpty());
        QVERIFY(fieldPrompt(pack, u""_s).isEmpty());
    }

    void whatIsSharedHasAnIdOfItsOwn()
    {
        Pack mine = makeMine(quickbite());
        mine.id = u"own-5f3a09c1"_s;
        const Pack shared = sharedPack(mine);
        QCOMPARE(shared.id, u"quickbite-mine-5f3a09c1"_s);
        QVERIFY(isSound(shared, PackCheck::Complete));
        mine.title = u"Own"_s;
        QCOMPARE(sharedPack(mine).id, u"company-5f3a09c1"_s);
        mine.title = u"漢字"_s;
        QCOMPARE(sharedPack(mine).id, u"company-5f3a09c1"_s);
    }
};

QTEST_GUILESS_MAIN(TestMakeMine)
#include "tst_makemine.moc"
