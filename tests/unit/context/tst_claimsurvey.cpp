#include "context/claimsurvey.h"

#include "contextpacks.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class ClaimSurveyTest : public QObject
{
    Q_OBJECT

    static Pack company()
    {
        Pack pack;
        pack.company.whatItDoes = u"Delivers 40 parcels."_s;
        Phase phase;
        phase.id = u"begin"_s;
        TimelineEntry outage;
        outage.id = u"outage"_s;
        outage.what = u"Down for 2 h"_s;
        outage.why = u"A disk of 40 GB was full for 2 h."_s;
        TimelineEntry repair = outage;
        repair.id = u"repair"_s;
        repair.what = u"Repaired in 3 days"_s;
        repair.why = u"The outage of 2 h 10 min had shown it."_s;
        phase.entries = {outage, repair};
        pack.phases = {phase};
        pack.tips = {u"Speak for 90 s."_s};
        return pack;
    }
    static QStringList figures(const ClaimSurvey &survey)
    {
        QStringList found;
        for (const PlacedFigure &figure : survey.unkept)
            found << figure.figure.text;
        return found;
    }

private Q_SLOTS:
    void everyFigureOfAThingIsThereOnce()
    {
        const ClaimSurvey survey = surveyClaims(company());
        QVERIFY(survey.claims.isEmpty());
        // The tip is no thing that a claim could mention.
        QCOMPARE(figures(survey), (QStringList{u"40 parcels"_s, u"2 h"_s, u"40 GB"_s, u"3 days"_s,
                                               u"2 h 10 min"_s}));
    }

    void whatIsKeptIsLeftOutAndDisagreementComesFirst()
    {
        Pack pack = company();
        pack.claims = {{u"disk"_s, u"Disk"_s, u"40 GB"_s, {{u"entries/outage"_s, u"40 GB"_s}}},
                       {u"down"_s,
                        u"Downtime"_s,
                        u"2 h"_s,
                        {{u"entries/outage"_s, u"2 h"_s}, {u"entries/repair"_s, u"2 h 10 min"_s}}}};
        const ClaimSurvey survey = surveyClaims(pack);
        QCOMPARE(survey.claims.constFirst().claim.id, u"down"_s);
        QVERIFY(survey.claims.constFirst().disagrees());
        QVERIFY(!survey.claims.constLast().disagrees());
        QCOMPARE(figures(survey), (QStringList{u"40 parcels"_s, u"3 days"_s}));
    }

    void theSameElsewhereIsFound()
    {
        const ClaimSurvey survey = surveyClaims(company());
        Figure wanted = survey.unkept.at(1).figure;
        QCOMPARE(sayingTheSame(survey.unkept, wanted).size(), 1);
        wanted = figuresIn(u"72 hours"_s).constFirst();
        QCOMPARE(sayingTheSame(survey.unkept, wanted).constFirst().figure.text, u"3 days"_s);
    }

    void quickBiteAgreesWithItself_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("fr") << u"fr"_s;
    }

    void quickBiteAgreesWithItself()
    {
        QFETCH(QString, language);
        const auto pack = quickBite(language);
        QVERIFY(pack);
        const ClaimSurvey survey = surveyClaims(*pack);
        QVERIFY(survey.claims.size() >= 13);
        int places = 0;
        for (const ClaimState &state : survey.claims) {
            QCOMPARE(state.sayings.size(), state.claim.mentions.size());
            for (const ClaimSaying &saying : state.sayings) {
                ++places;
                QVERIFY2(
                    saying.kind == ClaimSaying::Kind::Agrees,
                    qPrintable(state.claim.id + u": "_s + saying.place + u": "_s + saying.says));
            }
        }
        QVERIFY(places >= 24);
        QVERIFY(!survey.unkept.isEmpty());
    }
};

QTEST_MAIN(ClaimSurveyTest)
#include "tst_claimsurvey.moc"
