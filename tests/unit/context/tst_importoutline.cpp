#include "context/importoutline.h"

#include "contextpacks.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

/// What somebody reads before an import: of a table, of a new pack, of a pack's next edition.
class ImportOutlineTest : public QObject
{
    Q_OBJECT

    static const OutlineGroup *group(const ImportOutline &outline, OutlineKind kind)
    {
        for (const OutlineGroup &candidate : outline.groups) {
            if (candidate.kind == kind)
                return &candidate;
        }
        return nullptr;
    }
    static const OutlineField *field(const OutlineRow &row, const QString &name)
    {
        for (const OutlineField &candidate : row.fields) {
            if (candidate.name == name)
                return &candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void aTableIsToldFieldByField()
    {
        const Pack company = *quickBite();
        const Fix &first = company.fixes.first();
        const auto preview = previewFixes(
            company, {{1, {u"Id"_s, u"Month"_s, u"Incident"_s, u"Risk"_s, u"Price"_s}},
                      {2, {first.id, QString::number(first.month), first.incident, u"again"_s}},
                      {3, {u""_s, u"4"_s, u"A new one"_s, u"=1+1"_s}},
                      {4, {u""_s, u"soon"_s, u"Another"_s}}});
        QVERIFY(preview);
        const ImportOutline outline = outlineOf(*preview);
        QCOMPARE(outline.summary, u"Changed: 1 · Added: 1 · Left out: 2 · Unchanged: 0"_s);
        QCOMPARE(outline.groups.size(), 3);
        const OutlineGroup &changed = *group(outline, OutlineKind::Changed);
        QCOMPARE(changed.rows.size(), 1);
        QVERIFY(changed.rows.first().title.startsWith(u"Line 2: "_s));
        QCOMPARE(changed.rows.first().fields.size(), 1);
        QCOMPARE(changed.rows.first().fields.first().name, u"Risk"_s);
        QCOMPARE(changed.rows.first().fields.first().before, first.risk);
        QCOMPARE(changed.rows.first().fields.first().after, u"again"_s);
        const OutlineRow &added = group(outline, OutlineKind::Added)->rows.first();
        QCOMPARE(added.title, u"Line 3: A new one"_s);
        QCOMPARE(field(added, u"Month"_s)->after, u"4"_s);
        QCOMPARE(field(added, u"Risk"_s)->after, u"=1+1"_s);
        QVERIFY(!field(added, u"Quickfix"_s)); // has no text
        const QList<OutlineRow> &leftOut = group(outline, OutlineKind::LeftOut)->rows;
        QVERIFY(leftOut.at(0).title.contains(u"Price"_s));
        QVERIFY(leftOut.at(1).title.startsWith(u"Line 4: "_s));
        QVERIFY(leftOut.at(1).title.contains(u"soon"_s));
    }

    void aTableThatSaysTheSameHasNoGroups()
    {
        const Pack company = *quickBite();
        QList<TableRow> rows;
        for (const QStringList &cells : timelineRows(company))
            rows.append({rows.size() + 1, cells});
        const auto preview = previewTimeline(company, rows);
        QVERIFY(preview);
        QVERIFY(outlineOf(*preview).groups.isEmpty());
    }

    void aNewPackIsToldWithAllThatIsInIt()
    {
        const Pack pack = *quickBite();
        qsizetype entries = 0;
        for (const Phase &phase : pack.phases)
            entries += phase.entries.size();
        const ImportOutline outline = packContents(pack);
        QCOMPARE(outline.summary,
                 u"Timeline entries: %1 · Fixes: %2 · Questions: %3 · Documents: %4"_s.arg(entries)
                     .arg(pack.fixes.size())
                     .arg(pack.questions.size())
                     .arg(pack.documents.size()));
        QList<qsizetype> counts;
        for (const OutlineGroup &part : outline.groups) {
            QCOMPARE(part.kind, OutlineKind::Contents);
            counts << part.rows.size();
        }
        QVERIFY(counts.contains(entries) && counts.contains(pack.questions.size()));
        const OutlineRow &company = outline.groups.first().rows.first();
        QCOMPARE(company.title, pack.company.name);
        QCOMPARE(field(company, u"Name"_s)->after, pack.company.name);
        QVERIFY(field(company, u"Stack"_s)
                    ->after.contains(pack.stack.first().component + u" · "_s +
                                     pack.stack.first().technology));
    }

    void theSameEditionChangesNothing()
    {
        const ImportOutline outline = packReplacement(*quickBite(), *quickBite());
        QVERIFY(outline.groups.isEmpty());
        QVERIFY(outline.summary.startsWith(u"Changed: 0 · Added: 0 · Removed: 0"_s));
    }

    void anotherEditionIsComparedThingByThing()
    {
        const Pack before = *quickBite();
        Pack after = before;
        after.company.people += 5;
        after.phases[1].entries[0].why = u"for another reason"_s;
        after.phases[1].entries[0].followedBy = {after.phases[0].entries[0].id};
        const QString gone = after.fixes.takeLast().incident;
        Question question = after.questions.first();
        question.id = u"brand-new"_s;
        question.shortTitle = u"Brand new"_s;
        after.questions.append(question);

        const ImportOutline outline = packReplacement(before, after);
        QVERIFY2(outline.summary.startsWith(u"Changed: 2 · Added: 1 · Removed: 1 · "_s),
                 qPrintable(outline.summary));
        const QList<OutlineRow> &changed = group(outline, OutlineKind::Changed)->rows;
        QCOMPARE(changed.at(0).title, u"The company"_s);
        QCOMPARE(changed.at(0).fields.size(), 1);
        QCOMPARE(changed.at(0).fields.first().name, u"Number of people"_s);
        QCOMPARE(changed.at(0).fields.first().after, QString::number(after.company.people));
        QCOMPARE(field(changed.at(1), u"Why"_s)->after, u"for another reason"_s);
        // A link is told by what it leads to.
        QVERIFY(field(changed.at(1), u"What followed"_s)
                    ->after.contains(after.phases[0].entries[0].what.simplified()));
        QCOMPARE(group(outline, OutlineKind::Added)->rows.first().title, u"Question: Brand new"_s);
        QVERIFY(group(outline, OutlineKind::Removed)->rows.first().title.contains(gone));
    }

    void everyMemberOfAPackHasAName()
    {
        const std::shared_ptr<const Pack> pack = quickBite();
        for (const OutlineGroup &part : packContents(*pack).groups) {
            for (const OutlineRow &row : part.rows) {
                for (const OutlineField &member : row.fields)
                    QVERIFY2(member.name.front().isUpper(), qPrintable(member.name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ImportOutlineTest)
#include "tst_importoutline.moc"
