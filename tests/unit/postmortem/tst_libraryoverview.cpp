#include "postmortem/libraryoverview.h"

#include "postmortem/postmortemreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace recount;

namespace
{

const QDate today(2026, 2, 4);

PostMortem checkout()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/checkout.md"));
    return readPostMortem(
        SourceText(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()));
}

SummarizedDocument incident(const char *path, std::optional<qint64> detect,
                            IncidentKind kind = IncidentKind::Incident)
{
    SummarizedDocument document;
    document.path = QString::fromUtf8(path);
    document.summary.title = document.path.toUpper();
    document.summary.kind = kind;
    document.summary.detectMinutes = detect;
    return document;
}

} // namespace

class TstLibraryOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summarizes();
    void readsFrench();
    void keepsUnknownUnknown();
    void goesThroughJson();
    void readsAnyJson();
    void spreads_data();
    void spreads();
    void sortsActions();
    void sortsQuickfixes();
    void countsOnlyIncidents();
};

void TstLibraryOverview::summarizes()
{
    const PostMortemSummary summary = summaryOf(checkout());
    QCOMPARE(summary.title, QStringLiteral("Checkout answered 502 for 41 minutes"));
    QCOMPARE(summary.date, QDate(2026, 1, 14));
    QCOMPARE(summary.level, 1);
    QCOMPARE(summary.services,
             (QStringList{QStringLiteral("checkout"), QStringLiteral("payments")}));
    QCOMPARE(summary.detectMinutes, std::optional<qint64>(14)); // 9 to 19 minutes
    QCOMPARE(summary.mitigateMinutes, std::optional<qint64>(41));
    QCOMPARE(summary.resolveMinutes, std::optional<qint64>(148));
    QCOMPARE(summary.openActions.size(), 1); // the other one is done
    QCOMPARE(summary.openActions.first().id, QStringLiteral("AI-1"));
    QCOMPARE(summary.openActions.first().owner, QStringLiteral("Ana"));
    QCOMPARE(summary.openActions.first().due, QDate(2026, 1, 28));
    QVERIFY(summary.fixesInPlace.isEmpty());
}

void TstLibraryOverview::readsFrench()
{
    const PostMortem document = readPostMortem(
        SourceText("---\nlang: fr\n---\n# Post-mortem : Panne\n\nDate : 2026-01-14\n\n"
                   "## Correctif d'urgence appliqué\n\n- **Q1** Limite relevée · appliqué : "
                   "2026-01-14 09:50 · en place : oui · à retirer avant : 2026-02-01\n"));
    const PostMortemSummary summary = summaryOf(document);
    QCOMPARE(summary.fixesInPlace, (QList<PostMortemSummary::Fix>{{QStringLiteral("Q1"),
                                                                   QStringLiteral("Limite relevée"),
                                                                   {2026, 1, 14},
                                                                   {2026, 2, 1}}}));
    const LibraryOverview overview = libraryOverview({{QStringLiteral("a.md"), summary}}, today);
    QCOMPARE(overview.quickfixes.first().ageDays, std::optional<qint64>(21));
    QCOMPARE(overview.quickfixes.first().overdueDays, std::optional<qint64>(3));
}

void TstLibraryOverview::keepsUnknownUnknown()
{
    const PostMortemSummary summary = summaryOf(readPostMortem(SourceText("# Nothing\n")));
    QVERIFY(!summary.detectMinutes && !summary.mitigateMinutes && !summary.resolveMinutes);
    QVERIFY(!summary.date.isValid());
    const QJsonObject json = summaryJson(summary);
    QCOMPARE(json.keys(), (QStringList{QStringLiteral("kind"), QStringLiteral("title")}));
    QCOMPARE(summaryFrom(json), summary);
    // A detection before the start, and "at least", are no times that can be compared.
    PostMortem wrong = checkout();
    std::swap(wrong.milestones[Milestone::Started], wrong.milestones[Milestone::Mitigated]);
    QVERIFY(!summaryOf(wrong).mitigateMinutes);
    wrong.milestones.remove(Milestone::Started);
    QVERIFY(!summaryOf(wrong).detectMinutes);
}

void TstLibraryOverview::goesThroughJson()
{
    PostMortemSummary summary = summaryOf(checkout());
    summary.kind = IncidentKind::NearMiss;
    summary.fixesInPlace = {
        {QStringLiteral("Q1"), QStringLiteral("More “pods”"), {2026, 1, 14}, {}},
        {{}, QStringLiteral("Restart"), {}, {2026, 2, 1}}};
    summary.openActions.append({{}, QStringLiteral("Limiter"), {}, {}});
    const QByteArray written = QJsonDocument(summaryJson(summary)).toJson(QJsonDocument::Compact);
    QCOMPARE(summaryFrom(QJsonDocument::fromJson(written).object()), summary);
    QCOMPARE(summaryValues(checkout()), summaryJson(summaryOf(checkout())));
}

void TstLibraryOverview::readsAnyJson()
{
    QCOMPARE(summaryFrom({}), PostMortemSummary());
    const QJsonObject odd{{QStringLiteral("title"), 7},
                          {QStringLiteral("date"), QStringLiteral("soon")},
                          {QStringLiteral("kind"), QStringLiteral("party")},
                          {QStringLiteral("services"), QStringLiteral("one")},
                          {QStringLiteral("detect"), -3},
                          {QStringLiteral("resolve"), QStringLiteral("3")},
                          {QStringLiteral("actions"), QJsonArray{1, QStringLiteral("a")}},
                          {QStringLiteral("quickfixes"), true}};
    QCOMPARE(summaryFrom(odd), PostMortemSummary());
}

void TstLibraryOverview::spreads_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<qint64>("median");
    QTest::newRow("one") << QList<qint64>{7} << qint64(7);
    QTest::newRow("odd") << QList<qint64>{900, 1, 5} << qint64(5);
    QTest::newRow("even") << QList<qint64>{10, 900, 1, 6} << qint64(8);
}

void TstLibraryOverview::spreads()
{
    QFETCH(QList<qint64>, values);
    QFETCH(qint64, median);
    const auto spread = spreadOf(values);
    QVERIFY(spread.has_value());
    QCOMPARE(spread->median, median);
    QCOMPARE(spread->least, *std::min_element(values.begin(), values.end()));
    QCOMPARE(spread->most, *std::max_element(values.begin(), values.end()));
    QCOMPARE(spread->count, int(values.size()));
    QVERIFY(!spreadOf({}));
}

void TstLibraryOverview::sortsActions()
{
    SummarizedDocument one = incident("one.md", {});
    one.summary.openActions = {{QStringLiteral("AI-1"), {}, {}, {}},
                               {QStringLiteral("AI-2"), {}, {}, today},
                               {QStringLiteral("AI-3"), {}, {}, {2026, 1, 28}}};
    SummarizedDocument two = incident("two.md", {});
    two.summary.openActions = {{QStringLiteral("AI-1"), {}, {}, {2026, 1, 1}},
                               {QStringLiteral("AI-2"), {}, {}, {2026, 3, 1}}};
    const LibraryOverview overview = libraryOverview({one, two}, today);
    QStringList found;
    for (const LibraryOverview::OpenAction &open : overview.actions)
        found.append(open.path + u' ' + open.action.id + u' ' +
                     (open.overdueDays ? QString::number(*open.overdueDays) : QString()));
    QCOMPARE(found, (QStringList{QStringLiteral("two.md AI-1 34"), QStringLiteral("one.md AI-3 7"),
                                 QStringLiteral("one.md AI-2 "), QStringLiteral("two.md AI-2 "),
                                 QStringLiteral("one.md AI-1 ")}));
    QCOMPARE(overview.actions.first().document, QStringLiteral("TWO.MD"));
}

void TstLibraryOverview::sortsQuickfixes()
{
    SummarizedDocument one = incident("one.md", {});
    one.summary.fixesInPlace = {{QStringLiteral("Q1"), {}, {}, {}},
                                {QStringLiteral("Q2"), {}, {2026, 2, 1}, {2026, 3, 1}},
                                {QStringLiteral("Q3"), {}, {2027, 1, 1}, {}}};
    SummarizedDocument two = incident("two.md", {});
    two.summary.fixesInPlace = {{QStringLiteral("Q1"), {}, {2026, 1, 1}, {}}};
    const LibraryOverview overview = libraryOverview({one, two}, today);
    QCOMPARE(overview.quickfixes.size(), 4);
    QCOMPARE(overview.quickfixes.at(0).ageDays, std::optional<qint64>(34));
    QCOMPARE(overview.quickfixes.at(1).ageDays, std::optional<qint64>(3));
    QVERIFY(!overview.quickfixes.at(1).overdueDays);
    QVERIFY(!overview.quickfixes.at(2).ageDays); // in the future
    QVERIFY(!overview.quickfixes.at(3).ageDays);
    QCOMPARE(overview.quickfixes.at(3).fix.id, QStringLiteral("Q1"));
}

void TstLibraryOverview::countsOnlyIncidents()
{
    const LibraryOverview overview = libraryOverview(
        {incident("a.md", 5), incident("b.md", 900), incident("c.md", {}),
         incident("d.md", 7, IncidentKind::Story), incident("e.md", 1, IncidentKind::Drill),
         incident("f.md", 2, IncidentKind::NearMiss)},
        today);
    QCOMPARE(overview.documents, 6);
    QCOMPARE(overview.incidents, 4);
    QCOMPARE(overview.detect, (std::optional(Spread{7, 5, 900, 3})));
    QVERIFY(!overview.mitigate);
    QCOMPARE(libraryOverview({}, today).documents, 0);
}

QTEST_APPLESS_MAIN(TstLibraryOverview)
#include "tst_libraryoverview.moc"
