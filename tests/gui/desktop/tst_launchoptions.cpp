#include "desktop/language.h"
#include "desktop/launchoptions.h"

#include <QDir>
#include <QTest>

using namespace recount;

class LaunchOptionsTest : public QObject
{
    Q_OBJECT

    static LaunchOptions launch(const QStringList &arguments)
    {
        return LaunchOptions::fromArguments(QStringList{QStringLiteral("recount")} + arguments);
    }

private Q_SLOTS:
    void withoutArgumentsEverythingIsLeftToTheSystem()
    {
        const LaunchOptions options = launch({});
        QVERIFY(options.dataDir.isEmpty());
        QVERIFY(options.language.isEmpty());
        QVERIFY(options.printAndExit.isEmpty());
        QVERIFY(options.usageError.isEmpty());
    }

    void aRelativeDataFolderStartsFromTheWorkingFolder()
    {
        const LaunchOptions options =
            launch({QStringLiteral("--data-dir"), QStringLiteral("mine")});
        QCOMPARE(options.dataDir, QDir::current().absoluteFilePath(QStringLiteral("mine")));
    }

    void helpAndVersionPrintAndExit()
    {
        QVERIFY(
            launch({QStringLiteral("--help")}).printAndExit.contains(QStringLiteral("--data-dir")));
        QVERIFY(launch({QStringLiteral("--version")})
                    .printAndExit.startsWith(QStringLiteral("recount ")));
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--fast")};
        QTest::newRow("stray word") << QStringList{QStringLiteral("notes.md")};
        QTest::newRow("empty folder") << QStringList{
            QStringLiteral("--data-dir="),
        };
        QTest::newRow("unknown language")
            << QStringList{QStringLiteral("--language"), QStringLiteral("tlh")};
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(!launch(arguments).usageError.isEmpty());
    }

    void frenchIsShippedAndChosenWhenWished()
    {
        QVERIFY(shippedLanguages().contains(QStringLiteral("fr")));
        QCOMPARE(shippedLanguages().constFirst(), QStringLiteral("en"));
        QCOMPARE(chooseLanguage(QStringLiteral("fr")), QStringLiteral("fr"));
        QVERIFY(launch({QStringLiteral("--language"), QStringLiteral("fr")}).usageError.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LaunchOptionsTest)
#include "tst_launchoptions.moc"
