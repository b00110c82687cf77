#include "storage/statestore.h"
#include "storagebench.h"

#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

class StateStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPutComesBackAfterARestart()
    {
        StorageBench bench;
        const QByteArray layout("\0\xff\x01 any bytes", 13);
        {
            StateStore store(bench.thread());
            QCOMPARE(store.load().result().value(), (QHash<QString, QByteArray>()));
            store.put(u"window/layout"_s, QByteArrayLiteral("first"));
            store.put(u"window/layout"_s, layout);
            store.put(u"practice/question"_s, "quickbite/é"_ba);
            store.put(u"gone"_s, "x"_ba);
            store.put(u"gone"_s, {});
            QVERIFY(store.put(u"never there"_s, {}).result());
        }
        bench.close();
        bench.open();
        const QHash<QString, QByteArray> expected{{u"window/layout"_s, layout},
                                                  {u"practice/question"_s, "quickbite/é"_ba}};
        QCOMPARE(StateStore(bench.thread()).load().result().value(), expected);
    }

    void aFailureIsInTheFuture()
    {
        StorageThread closed;
        StateStore store(closed);
        QVERIFY(!store.load().result());
        QVERIFY(!store.put(u"a"_s, "b"_ba).result());
    }
};

QTEST_GUILESS_MAIN(StateStoreTest)
#include "tst_statestore.moc"
