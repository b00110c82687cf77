#include "checks/firstfindings.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

Finding finding(const QString &rule, Finding::Severity severity, qsizetype place)
{
    return {rule, severity, {place, place + 1}, rule, {}, {}};
}

QStringList rules(const QList<Finding> &findings)
{
    QStringList names;
    for (const Finding &one : findings)
        names.append(one.rule);
    return names;
}

} // namespace

class FirstFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewStayAsTheyAre()
    {
        const QList<Finding> two{finding(u"B"_s, Finding::Severity::Hint, 1),
                                 finding(u"A"_s, Finding::Severity::Error, 9)};
        QCOMPARE(rules(firstFindings(two, 2)), (QStringList{u"B"_s, u"A"_s}));
        QVERIFY(firstFindings({}, 5).isEmpty());
        QVERIFY(firstFindings(two, 0).isEmpty());
    }

    void theWorstComeFirstAndInTheirPlaces()
    {
        const QList<Finding> many{finding(u"H"_s, Finding::Severity::Hint, 0),
                                  finding(u"W"_s, Finding::Severity::Warning, 1),
                                  finding(u"E"_s, Finding::Severity::Error, 2)};
        QCOMPARE(rules(firstFindings(many, 1)), QStringList{u"E"_s});
        QCOMPARE(rules(firstFindings(many, 2)), (QStringList{u"W"_s, u"E"_s}));
    }

    void oneRuleDoesNotTakeAllPlaces()
    {
        QList<Finding> many;
        for (int i = 0; i < 9; ++i)
            many.append(finding(u"W1"_s, Finding::Severity::Warning, i));
        many.append(finding(u"W2"_s, Finding::Severity::Warning, 20));
        const QList<Finding> first = firstFindings(many, 3);
        QCOMPARE(rules(first), (QStringList{u"W1"_s, u"W1"_s, u"W2"_s}));
        QCOMPARE(first.constFirst().range.begin, 0);
    }
};

QTEST_APPLESS_MAIN(FirstFindingsTest)
#include "tst_firstfindings.moc"
