#include "foundation/text.h"

#include <QTest>

using namespace recount;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsReadLikeAClock_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0:00");
        QTest::newRow("negative") << qint64(-5) << QStringLiteral("0:00");
        QTest::newRow("just below a second") << qint64(999) << QStringLiteral("0:00");
        QTest::newRow("seconds") << qint64(47'000) << QStringLiteral("0:47");
        QTest::newRow("minutes") << qint64(725'900) << QStringLiteral("12:05");
        QTest::newRow("hours") << qint64(3'723'000) << QStringLiteral("1:02:03");
    }
    void durationsReadLikeAClock()
    {
        QFETCH(qint64, milliseconds);
        QTEST(formatDuration(milliseconds), "expected");
    }

    void accentsAndCaseDoNotMatterInSearch()
    {
        QCOMPARE(foldForSearch(QStringLiteral("Sécurité ÉTÉ")), QStringLiteral("securite ete"));
        QCOMPARE(foldForSearch(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
