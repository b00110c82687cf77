#include "checks/secrets.h"

#include <QElapsedTimer>
#include <QTest>

using namespace recount;

class SecretsTest : public QObject
{
    Q_OBJECT

    static QList<FoundSecret> found(const QByteArray &text)
    {
        const SourceText source(text);
        return secretsIn(Prose(source, markdownBlocks(source)));
    }

private Q_SLOTS:
    void secretsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isCredential");
        const auto row = [](const char *text, const char *secret, bool isCredential) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(secret) << isCredential;
        };
        row("AKIAABCDEFGHIJKLMNOP was used", "AKIAABCDEFGHIJKLMNOP", true);
        row("password=hunter22x", "hunter22x", true);
        row("`PGPASSWORD=hunter22x psql`", "hunter22x", true);
        row("DB_PASSWORD: hunter22x", "hunter22x", true);
        row("postgres://admin:letmein@db/shop", "letmein", true);
        row("write to a@larkspur.test", "a@larkspur.test", false);
        row("it ran on 10.1.2.3", "10.1.2.3", false);
        row("password=<PASSWORD1>", "", true);
        row("PGPASSWORD=\"${PASSWORD1}\"", "", true);
        row("postgres://admin:$PASSWORD@db", "", true);
        row("compass: north 1", "", true);
        row("127.0.0.1", "", true);
    }

    void secretsAreFound()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, secret);
        QFETCH(const bool, isCredential);
        const QList<FoundSecret> secrets = found(text);
        if (secret.isEmpty()) {
            QVERIFY(secrets.isEmpty());
            return;
        }
        QCOMPARE(secrets.size(), 1);
        QCOMPARE(SourceText(text).slice(secrets.constFirst().range).toByteArray(), secret);
        QCOMPARE(secrets.constFirst().isCredential(), isCredential);
        QVERIFY(!secrets.constFirst().text.isEmpty());
        QVERIFY(!secrets.constFirst().instead.isEmpty());
    }

    void longTextIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(found(QByteArray("A_").repeated(200'000)).isEmpty());
        QVERIFY(found(QByteArray("password ").repeated(50'000)).isEmpty());
        QVERIFY(timer.elapsed() < 5'000);
    }
};

QTEST_APPLESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
