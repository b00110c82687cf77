#include "context/companydiff.h"
#include "context/companyhistory.h"
#include "packs/packfiles.h"
#include "packs/packreader.h"
#include "packs/packwriter.h"
#include "randompack.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

Pack quickbite(const QString &language = u"en"_s)
{
    return readPackFile(u":/packs/quickbite/"_s + language + u".json").value_or(Pack());
}

QList<TableRow> table(const QList<QStringList> &rows)
{
    QList<TableRow> numbered;
    for (const QStringList &cells : rows)
        numbered.append({numbered.size() + 1, cells});
    return numbered;
}

/// The company after the import; the same one when it is refused.
Pack imported(const Pack &pack, const ImportPreview &preview)
{
    CompanyHistory history(CompanyDraft{pack, {}});
    static_cast<void>(history.apply(importEdit(preview), {}, 0));
    return history.current()->pack;
}

QStringList reasons(const ImportPreview &preview)
{
    QStringList texts;
    for (const LeftOut &leftOut : preview.leftOut)
        texts.append(leftOut.reason);
    return texts;
}

bool isSound(const Pack &pack)
{
    const auto again = readPack(
        writePack(pack), u"imported"_s,
        [](const QString &) { return fail(ErrorCode::NotFound, u"no files"_s); }, PackCheck::Draft);
    return again && *again == pack;
}

} // namespace

class TestCompanyDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedChangesNothing()
    {
        QList<Pack> packs{quickbite(), quickbite(u"fr"_s)};
        for (quint32 seed = 1; seed <= 150; ++seed)
            packs.append(
                RandomPack(seed, seed % 2 ? PackCheck::Draft : PackCheck::Complete).make());
        qsizetype rows = 0;
        for (const Pack &pack : packs) {
            const auto timeline = previewTimeline(pack, table(timelineRows(pack)));
            QVERIFY2(timeline, qPrintable(timeline ? QString() : timeline.error().userText));
            const auto fixes = previewFixes(pack, table(fixRows(pack)));
            QVERIFY(fixes);
            for (const ImportPreview &preview : {*timeline, *fixes}) {
                QVERIFY(!preview.changesSomething());
                QCOMPARE(reasons(preview), QStringList());
                QVERIFY(imported(pack, preview) == pack);
            }
            QCOMPARE(fixes->unchanged, int(pack.fixes.size()));
            rows += timeline->unchanged + fixes->unchanged;
        }
        QVERIFY(rows > 500);
    }

    void anotherVersionOfATableBringsItsTexts()
    {
        QRandomGenerator random(7);
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Pack before = RandomPack(seed, PackCheck::Complete).make();
            Pack after = before;
            RandomPack texts(seed + 1000, PackCheck::Complete);
            int changes = 0;
            for (Phase &phase : after.phases) {
                for (TimelineEntry &entry : phase.entries) {
                    if (random.bounded(2) == 0)
                        continue;
                    entry.why = u"other "_s + texts.text();
                    entry.technologies = {u"a, b"_s, u"c; \\d"_s + texts.text()};
                    entry.kind = EntryKind(random.bounded(8));
                    entry.month = random.bounded(phase.firstMonth, phase.lastMonth + 1);
                    ++changes;
                }
            }
            const auto preview = previewTimeline(before, table(timelineRows(after)));
            QVERIFY(preview);
            QCOMPARE(preview->changed.size(), changes);
            const Pack result = imported(before, *preview);
            QVERIFY(isSound(result));
            auto expected = timelineRows(after);
            auto found = timelineRows(result);
            const auto tidy = [](QList<QStringList> &rows) {
                for (QStringList &row : rows) {
                    for (QString &cell : row) {
                        cell.replace(u"\r\n"_s, u"\n"_s);
                        cell.replace(u'\r', u'\n');
                        cell = cell.trimmed();
                    }
                }
                std::sort(rows.begin(), rows.end());
            };
            tidy(expected);
            tidy(found);
            QCOMPARE(found, expected);
            QVERIFY(!previewTimeline(result, table(timelineRows(after)))->changesSomething());
        }
    }

    void columnsComeInAnyOrderAndLanguage()
    {
        const Pack pack = quickbite();
        const auto english = previewTimeline(
            pack, table({{u"Reason"_s, u" WHAT "_s, u"Kind"_s, u"month"_s},
                         {u"It was slow"_s, u"Made it fast"_s, u"monitoring"_s, u"M5"_s}}));
        const auto french = previewTimeline(
            pack, table({{u"pourquoi"_s, u"Événement"_s, u"TYPE"_s, u"Mois"_s},
                         {u"It was slow"_s, u"Made it fast"_s, u"supervision"_s, u"mois 5"_s}}));
        for (const auto &preview : {english, french}) {
            QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().userText));
            QCOMPARE(preview->added.size(), 1);
            QCOMPARE(preview->added[0].line, 2);
            QCOMPARE(preview->added[0].title, u"Made it fast"_s);
            const TimelineEntry &entry = preview->newEntries[0];
            QCOMPARE(entry.month, 5);
            QCOMPARE(entry.kind, EntryKind::Monitoring);
            QCOMPARE(entry.why, u"It was slow"_s);
            QCOMPARE(entry.origin, Origin::Lived);
            const Pack result = imported(pack, *preview);
            QVERIFY(isSound(result));
            qsizetype found = 0;
            for (const Phase &phase : result.phases) {
                for (const TimelineEntry &other : phase.entries)
                    found += other.id == u"made-it-fast" ? 1 : 0;
            }
            QCOMPARE(found, 1);
        }
        const auto fixes = previewFixes(
            quickbite(u"fr"_s),
            table({{u"Incident"_s, u"Correctif d'urgence"_s, u"Correctif définitif"_s, u"Mois"_s},
                   {u"Panne"_s, u"Redémarrer"_s, u"Corriger"_s, u"4"_s}}));
        QVERIFY(fixes);
        QCOMPARE(fixes->newFixes[0].quickfix, u"Redémarrer"_s);
        QCOMPARE(fixes->newFixes[0].permanentFix, u"Corriger"_s);
    }

    void missingColumnsAreNamedWithTheirLine()
    {
        const Pack pack = quickbite();
        auto rows = table({{}, {u" "_s}, {u"Why"_s, u"Kind"_s}, {u"x"_s, u"y"_s}});
        const auto refused = previewTimeline(pack, rows);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidData);
        QVERIFY2(refused.error().userText.contains(u"Line 3"_s) &&
                     refused.error().userText.contains(u"lacks: Month, What."_s),
                 qPrintable(refused.error().userText));
        QVERIFY(previewFixes(quickbite(u"fr"_s), rows).error().userText.contains(u"Mois"_s));
        QVERIFY(!previewFixes(pack, {}));
        QVERIFY(!previewFixes(pack, table({{u""_s}, {}})));
    }

    void whatCanNotComeInIsListedWithItsLine()
    {
        const Pack pack = quickbite();
        const auto preview = previewTimeline(
            pack, table({
                      {u"Month"_s, u"What"_s, u"Colour"_s, u"Kind"_s, u"month"_s, u""_s},
                      {u"two"_s, u"A"_s},
                      {u"19"_s, u"B"_s},
                      {u"601"_s, u"C"_s},
                      {u"2"_s, u"  "_s},
                      {u""_s, u"E"_s},
                      {u"2"_s, u"F"_s, u""_s, u"party"_s},
                      {u"2"_s, u"G"_s, u""_s, u""_s, u""_s, u""_s, u"extra"_s},
                      {u"2"_s, QString(10'001, u'x')},
                      {},
                      {u"2"_s, u"Good"_s, u"red"_s},
                  }));
        QVERIFY(preview);
        const QStringList left = reasons(*preview);
        QCOMPARE(left.size(), 10);
        QCOMPARE(left[0], u"Line 1: the column “Colour” is not known."_s);
        QCOMPARE(left[1], u"Line 1: there is a second column “month”, only the first is read."_s);
        QCOMPARE(left[2], u"Line 2: Month: “two” is no month from 1 to 600."_s);
        QCOMPARE(left[3], u"Line 3: no phase has month 19; change the months of a phase first."_s);
        QCOMPARE(left[4], u"Line 4: Month: “601” is no month from 1 to 600."_s);
        QCOMPARE(left[5], u"Line 5: it does not say what happened."_s);
        QCOMPARE(left[6], u"Line 6: it does not say in which month."_s);
        QVERIFY(left[7].startsWith(u"Line 7: Kind: “party” is none of automation, "_s));
        QCOMPARE(left[8], u"Line 8: it has 7 cells for 6 columns."_s);
        QVERIFY(left[9].startsWith(u"Line 9: What: a text is longer"_s));
        QCOMPARE(preview->added.size(), 1);
        QCOMPARE(preview->added[0].line, 11);
        QCOMPARE(preview->newEntries[0].kind, EntryKind::Infrastructure);
    }

    void changesAreShownFieldByField()
    {
        const Pack pack = quickbite();
        const Fix &fix = pack.fixes[0];
        const auto preview =
            previewFixes(pack, table({{u"Incident"_s, u"Month"_s, u"Quick fix"_s, u"Risk"_s},
                                      {u"  "_s + fix.incident.toUpper() + u" "_s, u"4"_s,
                                       fix.quickfix, u"It comes back"_s}}));
        QVERIFY(preview);
        QCOMPARE(preview->changed.size(), 1);
        const ChangedRow &row = preview->changed[0];
        QCOMPARE(row.id, fix.id);
        QCOMPARE(row.line, 2);
        QCOMPARE(row.title, fix.incident);
        QStringList fields;
        for (const FieldChange &field : row.fields)
            fields.append(field.column + u": "_s + field.before + u" -> "_s + field.after);
        QVERIFY(fields.contains(u"Month: %1 -> 4"_s.arg(fix.month)));
        QVERIFY(fields.contains(u"Risk: %1 -> It comes back"_s.arg(fix.risk)));
        QVERIFY(!fields.join(u' ').contains(u"Quick"_s));
        const Pack result = imported(pack, *preview);
        QCOMPARE(result.fixes.size(), pack.fixes.size());
        QCOMPARE(result.fixes[0].risk, u"It comes back"_s);
        // What the table has no column for stays, links too.
        QCOMPARE(result.fixes[0].permanentFix, fix.permanentFix);
        QCOMPARE(result.fixes[0].questions, fix.questions);
        QVERIFY(isSound(result));
    }

    void aMissingCellSaysNothingAnEmptyOneClears()
    {
        Pack pack = quickbite();
        pack.fixes[0].risk = u"Some"_s;
        const QString id = pack.fixes[0].id;
        const QString month = QString::number(pack.fixes[0].month);
        const QStringList header{u"Id"_s, u"Month"_s, u"Incident"_s, u"Risk"_s};
        const QStringList row{id, month, pack.fixes[0].incident};
        QCOMPARE(previewFixes(pack, table({header, row}))->unchanged, 1);
        const auto cleared = previewFixes(pack, table({header, row + QStringList{u""_s}}));
        QCOMPARE(cleared->changed.size(), 1);
        QCOMPARE(imported(pack, *cleared).fixes[0].risk, QString());
    }

    void rowsFindTheirEntry()
    {
        Pack pack;
        pack.id = u"own-1"_s;
        pack.language = u"en"_s;
        const auto fix = [](const QString &id, int month, const QString &incident) {
            Fix made;
            made.id = id;
            made.month = month;
            made.incident = incident;
            return made;
        };
        pack.fixes = {fix(u"a"_s, 1, u"Disk"_s), fix(u"b"_s, 2, u"disk"_s),
                      fix(u"c"_s, 3, u"Leak"_s)};
        const QStringList header{u"Id"_s, u"Month"_s, u"Incident"_s, u"Risk"_s};
        const auto preview = previewFixes(pack, table({header,
                                                       {u""_s, u"2"_s, u"DISK"_s, u"r"_s},
                                                       {u""_s, u"9"_s, u"Leak"_s, u"r"_s},
                                                       {u"a"_s, u"1"_s, u"Other"_s, u"r"_s},
                                                       {u"a"_s, u"1"_s, u"Again"_s, u"r"_s},
                                                       {u"d"_s, u"1"_s, u"New"_s, u"r"_s},
                                                       {u"d"_s, u"1"_s, u"Newer"_s, u"r"_s},
                                                       {u"No Id!"_s, u"1"_s, u"Odd"_s, u"r"_s}}));
        QVERIFY(preview);
        QStringList ids;
        for (const ChangedRow &row : preview->changed)
            ids.append(row.id);
        QCOMPARE(ids, (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(reasons(*preview),
                 (QStringList{u"Line 5: line 4 is about the same one already."_s,
                              u"Line 7: line 6 is about the same one already."_s}));
        const Pack result = imported(pack, *preview);
        QCOMPARE(result.fixes.size(), 5);
        QCOMPARE(result.fixes[3].id, u"d"_s);
        QCOMPARE(result.fixes[4].id, u"odd"_s);
        // Two candidates and nothing to tell them apart: a new one, nobody's words are overwritten.
        const auto unclear =
            previewFixes(pack, table({header, {u""_s, u"7"_s, u"disk"_s, u"r"_s}}));
        QCOMPARE(unclear->added.size(), 1);
    }

    void theImportIsOneStepOfUndo()
    {
        const Pack pack = quickbite();
        CompanyHistory history(CompanyDraft{pack, {}});
        const auto preview = previewTimeline(
            pack, table({{u"Month"_s, u"What"_s}, {u"1"_s, u"A"_s}, {u"18"_s, u"B"_s}}));
        QVERIFY(history.apply(importEdit(*preview), {}, 0));
        QCOMPARE(history.undoText(), u"Import table"_s);
        QVERIFY(history.current()->pack != pack);
        // A preview of what is no longer so is refused.
        const auto before = history.current();
        QVERIFY(!history.apply(importEdit(*preview), {}, 0));
        QCOMPARE(history.current(), before);
        history.undo();
        QVERIFY(history.current()->pack == pack);
    }

    void idsInTheBinAreNotTaken()
    {
        const Pack pack = quickbite();
        CompanyHistory history(CompanyDraft{pack, {}});
        QVERIFY(history.apply(edits::remove({ThingKind::Fix, u"disk-full"_s}), {}, 0));
        const Pack now = history.current()->pack;
        const auto preview = previewFixes(now, table({{u"Id"_s, u"Month"_s, u"Incident"_s},
                                                      {u"disk-full"_s, u"4"_s, u"Disk"_s}}));
        QVERIFY(history.apply(importEdit(*preview), {}, 0));
        QCOMPARE(history.current()->pack.fixes.constLast().id, u"disk-full-2"_s);
    }

    void asManyRowsComeInAsThereCanBe()
    {
        // A hundred thousand times the same words: quick, and no more than a company may have.
        const Pack pack = quickbite();
        QList<QStringList> rows{{u"Month"_s, u"Incident"_s}};
        for (int i = 0; i < 100'000; ++i)
            rows.append({u"3"_s, u"The same"_s});
        QElapsedTimer timer;
        timer.start();
        const auto preview = previewFixes(pack, table(rows));
        QVERIFY(preview);
        QCOMPARE(preview->added.size(), 10'000 - pack.fixes.size());
        QVERIFY(preview->leftOut.first().reason.contains(u"there are 10000 already"_s));
        const Pack result = imported(pack, *preview);
        QCOMPARE(result.fixes.size(), 10'000);
        QCOMPARE(result.fixes.last().id, u"the-same-%1"_s.arg(preview->added.size()));
        QVERIFY(isSound(result));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void tenThousandRows()
    {
        Pack pack = quickbite();
        QList<QStringList> rows{{u"Month"_s, u"What"_s, u"Why"_s}};
        for (int i = 0; i < 9000; ++i)
            rows.append({QString::number(i % 18 + 1), u"Entry %1"_s.arg(i), u"Because"_s});
        QElapsedTimer timer;
        timer.start();
        const auto preview = previewTimeline(pack, table(rows));
        QVERIFY(preview);
        QCOMPARE(preview->added.size(), 9000);
        const Pack result = imported(pack, *preview);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        qInfo("9,000 rows compared and imported in %lld ms",
              static_cast<long long>(timer.elapsed()));
        QVERIFY(isSound(result));
        const auto again = previewTimeline(result, table(rows));
        QCOMPARE(again->unchanged, 9000);
    }
};

QTEST_GUILESS_MAIN(TestCompanyDiff)
#include "tst_companydiff.moc"
