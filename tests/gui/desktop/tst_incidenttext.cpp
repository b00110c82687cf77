#include "desktop/incidenttext.h"

#include "postmortem/postmortemreader.h"
#include "postmortem/postmortemtemplates.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class IncidentTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedBecomesTheTimeline_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    void whatHappenedBecomesTheTimeline()
    {
        QFETCH(QString, lang);
        const auto begun = DocumentTemplates::begin(postMortemTemplates(lang).constFirst(),
                                                    {2026, 3, 15}, "Europe/Paris", u"id"_s);
        QVERIFY(begun);
        const QDateTime late(QDate(2026, 3, 15), QTime(22, 59, 58), Qt::UTC);
        const auto made = incidentText(*begun, u"The database | does not respond"_s,
                                       {{late, u"action"_s, u"Runbook started"_s},
                                        {late.addSecs(1), u"decision"_s, u"a | b"_s},
                                        {late.addSecs(2), u"note"_s, u"Midnight"_s}});
        QVERIFY(made);
        const PostMortem document = readPostMortem(SourceText(*made));
        QCOMPARE(document.title.text, u"The database | does not respond"_s);
        QCOMPARE(document.timeline.size(), 3);
        QCOMPARE(document.timeline.at(0).kind, EventKind::Action);
        QCOMPARE(document.timeline.at(1).kind, EventKind::Decision);
        QCOMPARE(document.timeline.at(1).text.text, u"a | b"_s);
        // In the zone of the document, over midnight.
        for (int row = 0; row < 3; ++row)
            QCOMPARE(document.timeline.at(row).when.earliest, late.addSecs(row).toSecsSinceEpoch());
    }

    void withoutRowsItIsTheTemplateWithATitle()
    {
        const QByteArray begun = "# Post-mortem:\n\n## Timeline\n";
        QCOMPARE(incidentText(begun, u"X"_s, {}).value_or("none"),
                 QByteArray("# Post-mortem: X\n\n## Timeline\n"));
    }
};

QTEST_GUILESS_MAIN(IncidentTextTest)
#include "tst_incidenttext.moc"
