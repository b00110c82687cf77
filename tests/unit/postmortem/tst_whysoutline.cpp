#include "postmortem/whysoutline.h"

#include "postmortem/postmortemreader.h"

#include <QTest>

using namespace recount;

namespace
{

PostMortem withWhys(const QByteArray &list)
{
    return readPostMortem(SourceText("# Title\n\n## Contributing factors\n\n"
                                     "- F1 (config): One pool for all\n\n## Five whys\n\n" +
                                     list));
}

QList<int> depths(const QList<Why> &whys)
{
    QList<int> all;
    for (const Why &why : whys)
        all.append(why.depth);
    return all;
}

} // namespace

class TstWhysOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreAChain();
    void levelsAreATree();
    void factorsAreLinked();
    void otherTextIsNone();
};

void TstWhysOutline::numbersAreAChain()
{
    const QList<Why> whys =
        readWhys(withWhys("1. Orders failed\n2. The **pool** was full\n3. One pool for all\n"));
    QCOMPARE(depths(whys), QList<int>({1, 2, 3}));
    QCOMPARE(whys.at(1).text, QStringLiteral("The pool was full"));
    QCOMPARE(depthOf(whys), 3);
}

void TstWhysOutline::levelsAreATree()
{
    const QList<Why> whys = readWhys(withWhys(
        "- Orders failed\n  - The pool was full\n\t  - One pool\n  - Nobody was paged\n- Late\n"));
    QCOMPARE(depths(whys), QList<int>({1, 2, 3, 2, 1}));
    QCOMPARE(depthOf(whys), 3);
    // Points side by side are several beginnings.
    QCOMPARE(depths(readWhys(withWhys("- One\n- Two\n"))), QList<int>({1, 1}));
}

void TstWhysOutline::factorsAreLinked()
{
    const QList<Why> whys = readWhys(withWhys("- It was full (F1, F1)\n  - see F7 and XF1\n"));
    QCOMPARE(whys.size(), 2);
    QCOMPARE(whys.at(0).factors, QStringList{QStringLiteral("F1")});
    QVERIFY(whys.at(1).factors.isEmpty());
}

void TstWhysOutline::otherTextIsNone()
{
    QVERIFY(readWhys(PostMortem()).isEmpty());
    QVERIFY(readWhys(withWhys("We did not ask.\n")).isEmpty());
    QCOMPARE(depthOf({}), 0);
    QByteArray many;
    for (int i = 0; i < 3000; ++i)
        many += "- why\n";
    QCOMPARE(readWhys(withWhys(many)).size(), 1000);
}

QTEST_APPLESS_MAIN(TstWhysOutline)
#include "tst_whysoutline.moc"
