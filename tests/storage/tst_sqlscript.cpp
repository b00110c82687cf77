#include "storage/sqlscript.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

class SqlScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *script, QStringList statements) {
            QTest::newRow(name) << QString::fromUtf8(script) << std::move(statements);
        };
        row("nothing", "", {});
        row("only space, comments and semicolons", " ;\n-- one;\n/* two; */;;\n", {});
        row("two", "SELECT 1; SELECT 2;", {u"SELECT 1"_s, u"SELECT 2"_s});
        row("the last without a semicolon", "SELECT 1;\nSELECT 2\n",
            {u"SELECT 1"_s, u"SELECT 2"_s});
        row("a semicolon in a text", "SELECT 'a;b'; SELECT 2;", {u"SELECT 'a;b'"_s, u"SELECT 2"_s});
        row("a doubled quote", "SELECT 'it''s; here'; SELECT 2;",
            {u"SELECT 'it''s; here'"_s, u"SELECT 2"_s});
        row("quoted names", "SELECT \"a;b\", `c;d`, [e;f]; SELECT 2;",
            {u"SELECT \"a;b\", `c;d`, [e;f]"_s, u"SELECT 2"_s});
        row("a comment to the end of the line", "SELECT 1 -- a; b'\n, 2; SELECT 3;",
            {u"SELECT 1 -- a; b'\n, 2"_s, u"SELECT 3"_s});
        row("a comment that is closed", "SELECT 1 /* a; 'b */ , 2; SELECT 3;",
            {u"SELECT 1 /* a; 'b */ , 2"_s, u"SELECT 3"_s});
        row("a minus is no comment", "SELECT 3 - 1; SELECT 4 / 2;",
            {u"SELECT 3 - 1"_s, u"SELECT 4 / 2"_s});
        row("what is not closed goes to the end", "SELECT 1; SELECT 'a; SELECT 2;",
            {u"SELECT 1"_s, u"SELECT 'a; SELECT 2;"_s});
        row("a trigger",
            "CREATE TRIGGER t BEFORE UPDATE ON a BEGIN\n SELECT 1;\n SELECT 2;\nEND;\nSELECT 3;",
            {u"CREATE TRIGGER t BEFORE UPDATE ON a BEGIN\n SELECT 1;\n SELECT 2;\nEND"_s,
             u"SELECT 3"_s});
        row("a trigger in lower case with a case in it",
            "create temp trigger t after insert on a begin select case when 1 then 2 end; end; x;",
            {u"create temp trigger t after insert on a begin select case when 1 then 2 end; end"_s,
             u"x"_s});
        row("a column named like a trigger", "CREATE TABLE trigger_log (a); SELECT 1;",
            {u"CREATE TABLE trigger_log (a)"_s, u"SELECT 1"_s});
    }

    void splits()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(splitSql(script), statements);
    }

    void theShippedStepsKeepTheirTriggersWhole()
    {
        QDir steps(QStringLiteral(":/schema"));
        int triggers = 0;
        for (const QString &name : steps.entryList()) {
            QFile file(steps.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &statement : splitSql(QString::fromUtf8(file.readAll()))) {
                if (!statement.contains(QLatin1String("CREATE TRIGGER")))
                    continue;
                ++triggers;
                QVERIFY2(statement.endsWith(QLatin1String("END")), qPrintable(statement));
            }
        }
        QVERIFY(triggers >= 2);
    }
};

QTEST_GUILESS_MAIN(SqlScriptTest)
#include "tst_sqlscript.moc"
