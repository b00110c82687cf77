#include "packs/packfiles.h"
#include "packs/packtexts.h"
#include "packs/packwriter.h"
#include "randompack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// How many JSON strings a pack has that are no ids, links or words of the format.
void collectStrings(const QJsonValue &value, const QString &key, QStringList &strings)
{
    static const QSet<QString> noTexts{
        u"id"_s,        u"language"_s,  u"kind"_s,    u"origin"_s, u"followedBy"_s, u"fixes"_s,
        u"questions"_s, u"documents"_s, u"entries"_s, u"thing"_s,  u"wording"_s};
    if (value.isString() && !noTexts.contains(key))
        strings.append(value.toString());
    for (const QJsonValue &item : value.toArray())
        collectStrings(item, key, strings);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectStrings(member.value(), member.key(), strings);
}

} // namespace

class TestPackTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasOnePath()
    {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            Pack pack = RandomPack(seed, PackCheck::Draft).make();
            QStringList written;
            QSet<QString> paths;
            for (const PackText &text : packTexts(pack)) {
                QVERIFY2(!paths.contains(text.path), qPrintable(text.path));
                paths.insert(text.path);
                const QString *found = packTextAt(pack, text.path);
                QVERIFY2(found, qPrintable(text.path));
                QCOMPARE(*found, text.text);
                QCOMPARE(packTextName(pack, text.path), text.name);
                QVERIFY(longestTextAt(pack, text.path) >= 10'000);
                // The writer leaves out what is optional and empty.
                if (text.needed || !text.text.isEmpty())
                    written.append(text.text);
            }
            QStringList strings;
            collectStrings(QJsonDocument::fromJson(writePack(pack)).object(), {}, strings);
            written.sort();
            strings.sort();
            QCOMPARE(written, strings);
        }
    }

    void everyListHasOnePath()
    {
        Pack pack = readPackFile(u":/packs/quickbite/en.json"_s).value_or(Pack());
        qsizetype rows = 0;
        for (const PackTextList &list : packTextLists(pack)) {
            const QStringList *found = packTextListAt(pack, list.path);
            QVERIFY2(found, qPrintable(list.path));
            QCOMPARE(*found, list.texts);
            QCOMPARE(packTextName(pack, list.path), list.name);
            rows += list.texts.size();
        }
        QVERIFY(rows > 50);
        QCOMPARE(mostTextsAt(pack, u"/tips"_s), 1000);
        QCOMPARE(mostTextsAt(pack, u"/questions/secrets/hints"_s), 100);
    }

    void writingChangesOneTextAlone()
    {
        const Pack before = readPackFile(u":/packs/quickbite/en.json"_s).value_or(Pack());
        for (const PackText &text : packTexts(before)) {
            Pack pack = before;
            QString *place = packTextAt(pack, text.path);
            QVERIFY(place);
            *place += u" changed"_s;
            int changed = 0;
            const QList<PackText> after = packTexts(pack);
            const QList<PackText> first = packTexts(before);
            QCOMPARE(after.size(), first.size());
            for (qsizetype i = 0; i < after.size(); ++i)
                changed += after[i].text == first[i].text ? 0 : 1;
            QCOMPARE(changed, 1);
        }
    }

    void pathsThatLeadNowhere()
    {
        Pack pack = readPackFile(u":/packs/quickbite/en.json"_s).value_or(Pack());
        for (const QString &path :
             {u""_s, u"/"_s, u"title"_s, u"/nothing"_s, u"/entries"_s, u"/entries/nobody/what"_s,
              u"/stack/8/technology"_s, u"/stack/-1/technology"_s, u"/stack/00/technology"_s,
              u"/fixes/disk-full/id"_s, u"/fixes/disk-full/month"_s, u"/tips/1000"_s, u"/company"_s,
              u"/company/people"_s, u"/questions/secrets/hints/0/0"_s}) {
            QVERIFY2(!packTextAt(pack, path), qPrintable(path));
            QCOMPARE(longestTextAt(pack, path), 0);
            QCOMPARE(packTextName(pack, path), path);
        }
        QVERIFY(!packTextListAt(pack, u"/questions/secrets/hints/0"_s));
    }

    void namesAreForPeople()
    {
        const Pack pack = readPackFile(u":/packs/quickbite/en.json"_s).value_or(Pack());
        QCOMPARE(packTextName(pack, u"/title"_s), u"Title"_s);
        QCOMPARE(packTextName(pack, u"/company/yourRole"_s), u"Company: your role"_s);
        QCOMPARE(packTextName(pack, u"/questions/biggest-incident/hints/1"_s),
                 u"Question 1: hint 2"_s);
        QCOMPARE(packTextName(pack, u"/followUps/biggest-incident-fault/answer"_s),
                 u"Question 1, Follow-up “Were you to blame?”: answer"_s);
        QCOMPARE(packTextName(pack, u"/entries/m01-infrastructure-documented/why"_s),
                 u"Month 1, “Wrote down the infrastructure as it was”: why"_s);
    }
};

QTEST_GUILESS_MAIN(TestPackTexts)
#include "tst_packtexts.moc"
