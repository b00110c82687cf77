#include "context/markdownparts.h"

#include <QTest>

using namespace recount;

class MarkdownPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAtTheFirstHeading()
    {
        const auto [before, after] =
            splitAtFirstHeading(QStringLiteral("One.\n\nTwo.\n\n## Then\n\nThree.\n\n## End"));
        QCOMPARE(before, QStringLiteral("One.\n\nTwo."));
        QCOMPARE(after, QStringLiteral("## Then\n\nThree.\n\n## End"));
    }

    void staysWholeWithoutOne()
    {
        const auto [before, after] = splitAtFirstHeading(QStringLiteral("One.\n\n### Small"));
        QCOMPARE(before, QStringLiteral("One.\n\n### Small"));
        QVERIFY(after.isEmpty());
    }

    void codeIsNoHeading()
    {
        const auto [before, after] =
            splitAtFirstHeading(QStringLiteral("```\n## a comment\n```\n## Heading"));
        QCOMPARE(before, QStringLiteral("```\n## a comment\n```"));
        QCOMPARE(after, QStringLiteral("## Heading"));
    }
};

QTEST_GUILESS_MAIN(MarkdownPartsTest)
#include "tst_markdownparts.moc"
