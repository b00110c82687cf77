#include "practicebench.h"
#include "takes/view/binwidget.h"
#include "takes/view/markersmodel.h"
#include "takes/view/takesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace recount;

class TakeModelsTest : public QObject
{
    Q_OBJECT

    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

private Q_SLOTS:
    void takesComeNewestFirstAndKeepTheirRows()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        TakesModel model(bench.takes, bench.clock);
        const QAbstractItemModelTester tester(&model, fatal);
        model.setQuestion(bench.questionKey(1), {});
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);

        const Take old = bench.addTake(61.0, 60 * 24);
        QTRY_COMPARE(model.rowCount(), 1);
        const QPersistentModelIndex kept = model.indexOf(old.id);
        const Take young = bench.addTake(30.0, 5);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.takeAt(0)->id, young.id);
        QCOMPARE(kept.row(), 1);
        QCOMPARE(kept.data(TakesModel::LengthRole).toString(), QStringLiteral("1:01"));
        QVERIFY(kept.data().toString().startsWith(QStringLiteral("Yesterday, ")));
        QCOMPARE(kept.data(TakesModel::PartRole).toString(), QStringLiteral("Answer"));
        QTRY_VERIFY(!kept.data(TakesModel::OutlineRole).value<QList<PeakEntry>>().isEmpty());

        bench.takes.setNote(old.id, QStringLiteral("Too fast"));
        QTRY_VERIFY(kept.data(TakesModel::HasNoteRole).toBool());
        QVERIFY(kept.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("note")));

        bench.takes.moveToBin(young.id);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(kept.row(), 0);
        bench.takes.restoreFromBin(young.id);
        QTRY_COMPARE(model.rowCount(), 2);

        model.setQuestion(bench.questionKey(2), {});
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
    }

    void aTakeSaysWhatHappenedToIt()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        TakesModel model(bench.takes, bench.clock);
        Take take = bench.addTake(10.0);
        take.state = TakeState::Recovered;
        take.gaps = {{16000, 800, QStringLiteral("device")},
                     {32000, 800, QStringLiteral("device")}};
        take.subject.part = QStringLiteral("why");
        bench.takes.save(take);
        model.setQuestion(bench.questionKey(1), {{QStringLiteral("why"), QStringLiteral("Why?")}});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(TakesModel::BadgesRole).toStringList(),
                 (QStringList{QStringLiteral("recovered"), QStringLiteral("2 interruptions")}));
        QCOMPARE(model.index(0).data(TakesModel::PartRole).toString(), QStringLiteral("Why?"));
    }

    void theBinNamesItsTakes()
    {
        PracticeBench bench;
        QVERIFY(bench.open());
        BinModel model(bench.takes, bench.clock);
        const QAbstractItemModelTester tester(&model, fatal);
        model.setQuestionName([](const QString &) { return QStringLiteral("Biggest incident"); });
        const Take take = bench.addTake(42.0);
        bench.takes.moveToBin(take.id).waitForFinished();
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        const QString row = model.index(0).data().toString();
        QVERIFY2(row.endsWith(QStringLiteral("0:42 (Biggest incident)")), qPrintable(row));
        QVERIFY(model.index(0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Kept until: 4/14/26")));
    }

    void markersStandInTheOrderOfTheirPlaces()
    {
        MarkersModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy edited(&model, &MarkersModel::edited);
        model.setMarkers({{QStringLiteral("b"), 9000, QStringLiteral("late")},
                          {QStringLiteral("a"), 1000, QStringLiteral("early")}});
        QCOMPARE(edited.count(), 0);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("0:01  early"));
        QCOMPARE(model.add(5000), 1);
        QVERIFY(model.setData(model.index(1), QStringLiteral("  pause "), Qt::EditRole));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("0:05  pause"));
        QVERIFY(!model.setData(model.index(1), QStringLiteral("pause"), Qt::EditRole));
        QCOMPARE(edited.count(), 2);
        model.remove(0);
        model.remove(7);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(edited.count(), 3);
        // What comes back from the store changes nothing, so an open editor stays open.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setMarkers(model.markers());
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(TakeModelsTest)
#include "tst_takemodels.moc"
