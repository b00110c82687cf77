#include "postmortem/namedfield.h"
#include "postmortem/postmortemreader.h"

#include <QFile>
#include <QTest>

using namespace recount;

class TstNamedField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsWhatIsNamed_data();
    void setsWhatIsNamed();
    void refusesUnknownNames();
};

void TstNamedField::setsWhatIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *value, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(value)
                            << QString::fromUtf8(written);
    };
    row("title", "New words", "# Post-mortem: New words\n");
    row("severity", "P2", "| Severity | P2");
    row("environments", "production", "| Environments | production ");
    row("regions", "eu-west-3, eu-central-1", "| Regions | eu-west-3, eu-central-1 ");
    row("tags", "database, pool", "| Tags | database, pool ");
    row("zone", "Europe/Paris", "zone: Europe/Paris\n");
    row("summary", "Short.", "## Summary\n\nShort.\n\n## Impact");
    row("root-cause", "Other.", "## Root cause\n\nOther.\n\n");
    row("AI-1.owner", "Kim", "owner: Kim ·");
    row("ai-1.done-when", "green", "done when: green ·");
    row("AI-2", "Close them", "[DEVS] Close them ·");
    row("Q1.remove-by", "2026-03-01", "remove by: 2026-03-01");
    row("F2", "No alert at all", "(monitoring) No alert at all\n");
}

void TstNamedField::setsWhatIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, written);
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/checkout.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const SourceText source(file.readAll());
    const auto patches = setNamedField(source, readPostMortem(source), name, value);
    QVERIFY(patches.has_value());
    const QString text = QString::fromUtf8(*patched(source.bytes(), *patches));
    QVERIFY2(text.contains(written), qPrintable(text));
}

void TstNamedField::refusesUnknownNames()
{
    const SourceText source("# T\n");
    const PostMortem values = readPostMortem(source);
    const auto unknown = setNamedField(source, values, QStringLiteral("colour"), {});
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(unknown.error().userText.contains(QLatin1String("root-cause")));
    QCOMPARE(setNamedField(source, values, QStringLiteral("AI-7.owner"), {}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(
        setNamedField(source, values, QStringLiteral("zone"), QStringLiteral("Moon")).error().code,
        ErrorCode::InvalidData);
}

QTEST_APPLESS_MAIN(TstNamedField)
#include "tst_namedfield.moc"
