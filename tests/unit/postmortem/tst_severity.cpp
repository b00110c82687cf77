#include "postmortem/severity.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class TstSeverity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesAreRead_data();
    void stagesAreRead();
    void stagesAreWritten_data();
    void stagesAreWritten();
    void whatIsWrittenIsReadBack();
};

void TstSeverity::stagesAreRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QList<int>>("levels"); // initial, peak, final
    QTest::newRow("nothing") << QString() << QString() << QList<int>{0, 0, 0};
    QTest::newRow("words") << u"Critical"_s << QString() << QList<int>{0, 0, 0};
    QTest::newRow("one") << u"P1"_s << u"P"_s << QList<int>{1, 1, 1};
    QTest::newRow("all") << u"P1 (initial P3, peak P1, final P2)"_s << u"P"_s
                         << QList<int>{3, 1, 2};
    QTest::newRow("first") << u"SEV-2 (first SEV-4)"_s << u"SEV"_s << QList<int>{4, 2, 2};
    QTest::newRow("peak") << u"SEV2, peak: SEV1"_s << u"SEV"_s << QList<int>{2, 1, 2};
    QTest::newRow("arrow") << u"P1 → P3"_s << u"P"_s << QList<int>{1, 1, 3};
    QTest::newRow("French") << u"P2 (initiale P4, pic P1, finale P3)"_s << u"P"_s
                            << QList<int>{4, 1, 3};
    QTest::newRow("no level") << u"P1 (initial P9)"_s << u"P"_s << QList<int>{1, 1, 1};
}

void TstSeverity::stagesAreRead()
{
    QFETCH(QString, words);
    QFETCH(QString, scheme);
    QFETCH(QList<int>, levels);
    const Severity severity = readSeverity({words, {}});
    QCOMPARE(severity.scheme, scheme);
    QCOMPARE((QList<int>{severity.initialLevel, severity.level, severity.finalLevel}), levels);
}

void TstSeverity::stagesAreWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<SeverityStage>("stage");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("written");
    using Stage = SeverityStage;
    QTest::newRow("first of all") << u"P1"_s << Stage::Initial << u"P3"_s << u"P1 (initial P3)"_s;
    QTest::newRow("a number") << u"SEV-1"_s << Stage::Final << u"3"_s << u"SEV-1 (final SEV-3)"_s;
    QTest::newRow("before others") << u"P1 (peak P1, final P2)"_s << Stage::Initial << u"p3"_s
                                   << u"P1 (initial P3, peak P1, final P2)"_s;
    QTest::newRow("behind others")
        << u"P1 (initial P3)"_s << Stage::Final << u"2"_s << u"P1 (initial P3, final P2)"_s;
    QTest::newRow("between") << u"P1 (initial P3, final P2)"_s << Stage::Peak << u"1"_s
                             << u"P1 (initial P3, peak P1, final P2)"_s;
    QTest::newRow("another") << u"P1 (initial P3) as agreed"_s << Stage::Initial << u"P4"_s
                             << u"P1 (initial P4) as agreed"_s;
    QTest::newRow("taken out") << u"P1 (initial P3, final P2)"_s << Stage::Initial << QString()
                               << u"P1 (final P2)"_s;
    QTest::newRow("last taken out")
        << u"P1 (initial P3)"_s << Stage::Initial << QString() << u"P1"_s;
    QTest::newRow("middle taken out") << u"P1 (initial P3, peak P1, final P2)"_s << Stage::Peak
                                      << QString() << u"P1 (initial P3, final P2)"_s;
    QTest::newRow("not there") << u"P1"_s << Stage::Peak << QString() << u"P1"_s;
    QTest::newRow("nonsense") << u"P1"_s << Stage::Initial << u"terrible"_s << u"P1"_s;
    QTest::newRow("too large") << u"P1"_s << Stage::Initial << u"P7"_s << u"P1"_s;
    QTest::newRow("no severity yet")
        << QString() << Stage::Initial << u"3"_s << u"P3 (initial P3)"_s;
}

void TstSeverity::stagesAreWritten()
{
    QFETCH(QString, words);
    QFETCH(SeverityStage, stage);
    QFETCH(QString, level);
    QFETCH(QString, written);
    QCOMPARE(severityWith(words, stage, level, u"en"_s), written);
}

void TstSeverity::whatIsWrittenIsReadBack()
{
    for (const QString &lang : {u"en"_s, u"fr"_s}) {
        QString words = u"P2"_s;
        words = severityWith(words, SeverityStage::Final, u"4"_s, lang);
        words = severityWith(words, SeverityStage::Initial, u"3"_s, lang);
        words = severityWith(words, SeverityStage::Peak, u"1"_s, lang);
        const Severity severity = readSeverity({words, {}});
        QCOMPARE(severity.initialLevel, 3);
        QCOMPARE(severity.level, 1);
        QCOMPARE(severity.finalLevel, 4);
        QCOMPARE(severityAt(words, SeverityStage::Initial), u"P3"_s);
        for (const SeverityStage stage :
             {SeverityStage::Peak, SeverityStage::Initial, SeverityStage::Final})
            words = severityWith(words, stage, {}, lang);
        QCOMPARE(words, u"P2"_s);
    }
}

QTEST_APPLESS_MAIN(TstSeverity)
#include "tst_severity.moc"
