#include "runbook/commandfill.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace recount;

namespace
{

RunbookCommand command(const QString &text, const QStringList &names = {QStringLiteral("NAME")})
{
    RunbookCommand result;
    result.text = text;
    for (const QString &name : names)
        result.uses.append({name, {}, {}});
    return result;
}

QString filled(const QString &text, const QString &value)
{
    return filledCommand(command(text), {{QStringLiteral("NAME"), value}}).text;
}

/// What a shell makes of it.
QByteArray run(const QString &text)
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), text});
    shell.waitForFinished();
    return shell.readAllStandardOutput() + shell.readAllStandardError();
}

} // namespace

class TstCommandFill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInEveryStyle_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"get ${NAME:?}", "get ${NAME}", "get $NAME", "get {{ name }}",
                                 "get <name>", "get %name%", "get ${NAME:?ask the team}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void fillsInEveryStyle()
    {
        QFETCH(QString, text);
        QCOMPARE(filled(text, QStringLiteral("shop-prod")), QStringLiteral("get shop-prod"));
        QCOMPARE(filled(text, QStringLiteral("a b")), QStringLiteral("get 'a b'"));
    }

    void leavesWhatIsMissing()
    {
        const QString text = QStringLiteral("scp ${FROM:?} ${TO:?} ${TO:?} $HOME <(true)");
        const FilledCommand found =
            filledCommand(command(text, {QStringLiteral("FROM"), QStringLiteral("TO")}),
                          {{QStringLiteral("FROM"), QStringLiteral("db1")}});
        QCOMPARE(found.text, QStringLiteral("scp db1 ${TO:?} ${TO:?} $HOME <(true)"));
        QCOMPARE(found.missing, QStringList(QStringLiteral("TO")));
    }

    void leavesWhatCannotBeQuoted()
    {
        for (const char *text : {"printf %s \"$(case a in a) printf %s <name>;; esac)\"",
                                 "echo `cat <name>`", "echo $((1 + <name>))", "echo $'<name>'"}) {
            const FilledCommand found =
                filledCommand(command(QLatin1String(text)),
                              {{QStringLiteral("NAME"), QStringLiteral("1; reboot")}});
            QCOMPARE(found.text, QLatin1String(text));
            QCOMPARE(found.missing, QStringList(QStringLiteral("NAME")));
        }
        QCOMPARE(filled(QStringLiteral("echo `cat <name>` <name>"), QStringLiteral("x.log")),
                 QStringLiteral("echo `cat x.log` x.log"));
    }

    void neverLetsAValueOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("printf %s ${NAME:?}");
        QTest::newRow("within a word") << QStringLiteral("printf %s ''<name>''");
        QTest::newRow("double") << QStringLiteral("printf %s \"${NAME:?}\"");
        QTest::newRow("single") << QStringLiteral("printf %s '${NAME:?}'");
        QTest::newRow("behind a quote in a comment")
            << QStringLiteral("true # it's\nprintf %s {{name}}");
        QTest::newRow("substitution") << QStringLiteral("printf %s \"$(printf %s \"<name>\")\"");
        QTest::newRow("substitution without quotes")
            << QStringLiteral("printf %s \"$(printf %s <name>)\"");
        QTest::newRow("behind one") << QStringLiteral("printf %s \"$(true ')')\"<name>");
        QTest::newRow("escaped quote") << QStringLiteral("test \\\" ; printf %s \"%name%\"");
    }

    void neverLetsAValueOut()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sh")).isEmpty())
            QSKIP("There is no POSIX shell here.");
        QFETCH(QString, text);
        QStringList values{QStringLiteral("it's"),
                           QStringLiteral("\"; echo out; \""),
                           QStringLiteral("$(echo out)"),
                           QStringLiteral("`echo out`"),
                           QStringLiteral("a\nb"),
                           QStringLiteral("'; echo out; '"),
                           QStringLiteral("\\"),
                           QStringLiteral("${HOME}"),
                           QStringLiteral("*"),
                           QStringLiteral("~"),
                           QStringLiteral("a && echo out"),
                           QStringLiteral("!!"),
                           QString::fromUtf8("é ✓"),
                           QStringLiteral("#no"),
                           QStringLiteral("'\\''"),
                           QStringLiteral("-n")};
        QRandomGenerator random(7);
        const QString letters = QStringLiteral("ab '\"\\$`!*?#;&|<>(){}[]~=%\n");
        for (int i = 0; i < 16; ++i) {
            QString value;
            for (int length = 1 + random.bounded(8); length > 0; --length)
                value += letters.at(random.bounded(int(letters.size())));
            values.append(value + u'x'); // $( ) drops line ends at the end
        }
        for (const QString &value : values)
            QCOMPARE(run(filled(text, value)), value.toUtf8());
    }

    void knowsHereDocuments()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sh")).isEmpty())
            QSKIP("There is no POSIX shell here.");
        const QString value = QStringLiteral("$(echo out) `echo out` \\ 'x' \"y\"");
        QCOMPARE(run(filled(QStringLiteral("cat <<END\n<name>\nEND\nprintf %s <name>"), value)),
                 QByteArray(value.toUtf8() + '\n' + value.toUtf8()));
        QCOMPARE(run(filled(QStringLiteral("cat <<'END'; printf %s <name>\n<name>\nEND\n"), value)),
                 QByteArray(value.toUtf8() + '\n' + value.toUtf8()));
        const FilledCommand found =
            filledCommand(command(QStringLiteral("cat <<END\n<name>\nEND")),
                          {{QStringLiteral("NAME"), QStringLiteral("a\nEND\nreboot")}});
        QCOMPARE(found.missing.size(), 1);
    }

    void leavesControlCharactersOut()
    {
        QCOMPARE(filled(QStringLiteral("get <name>"), QStringLiteral("a\u001b[201~bc")),
                 QStringLiteral("get 'a[201~bc'"));
        QCOMPARE(shellQuoted(QString()), QStringLiteral("''"));
    }
};

QTEST_GUILESS_MAIN(TstCommandFill)
#include "tst_commandfill.moc"
