#include "documents/frontmatter.h"

#include <QTest>

using namespace recount;

class FrontMatterTest : public QObject
{
    Q_OBJECT

    static QByteArray set(const QByteArray &text, const QString &key, const QString &value)
    {
        return patched(text, {setFrontMatterValue(SourceText(text), key, value)}).value();
    }

private Q_SLOTS:
    void flatKeysAreRead()
    {
        const SourceText source(
            "---\nrecount: postmortem/1\nid: '01JH8Z''6'\nzone:   \"Europe/W\\\"\" "
            " \n# note\n- item\nlist:\n  - a: b\nurl:x\n---\nText: no\n");
        const auto matter = readFrontMatter(source);
        QVERIFY(matter);
        QCOMPARE(matter->value(QStringLiteral("recount")), QStringLiteral("postmortem/1"));
        QCOMPARE(matter->value(QStringLiteral("id")), QStringLiteral("01JH8Z'6"));
        QCOMPARE(matter->value(QStringLiteral("zone")), QStringLiteral("Europe/W\""));
        QCOMPARE(matter->value(QStringLiteral("Text")), QString());
        QCOMPARE(matter->entries.size(), 4); // "list" without a value is the fourth
        QCOMPARE(source.slice({matter->range.end, source.size()}), QByteArrayView("Text: no\n"));
    }

    void aRuleIsNoFrontMatter()
    {
        QVERIFY(!readFrontMatter(SourceText("---\nonly one fence\n")));
        QVERIFY(!readFrontMatter(SourceText("\n---\na: b\n---\n")));
        QVERIFY(!readFrontMatter(SourceText("----\na: b\n---\n")));
        QVERIFY(!readFrontMatter(SourceText("")));
        QByteArray far = "---\n";
        for (int i = 0; i < 300; ++i)
            far += "line\n";
        QVERIFY(!readFrontMatter(SourceText(far + "---\n")));
    }

    void oneValueChangesAndNothingElse()
    {
        const QByteArray text = "\xEF\xBB\xBF---\r\nid:  abc \r\nlang: en\r\n---\r\n# T\r\n";
        QCOMPARE(set(text, QStringLiteral("id"), QStringLiteral("x1")),
                 QByteArray("\xEF\xBB\xBF---\r\nid:  x1 \r\nlang: en\r\n---\r\n# T\r\n"));
        QCOMPARE(set(text, QStringLiteral("zone"), QStringLiteral("Europe/Paris")),
                 QByteArray("\xEF\xBB\xBF---\r\nid:  abc \r\nlang: en\r\nzone: Europe/Paris\r\n---"
                            "\r\n# T\r\n"));
        QCOMPARE(set("# T\r\n", QStringLiteral("lang"), QStringLiteral("fr")),
                 QByteArray("---\r\nlang: fr\r\n---\r\n# T\r\n"));
        QCOMPARE(set("---\nid:\n---\n", QStringLiteral("id"), QStringLiteral("a")),
                 QByteArray("---\nid: a\n---\n"));
    }

    void everyValueComesBack_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"plain", "yes", "a: b", "# no comment", "two\nlines", "\"quoted\"", "back\\slash", "",
              " ends with spaces ", "é à ö", "---", "'"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void everyValueComesBack()
    {
        QFETCH(QString, value);
        const QByteArray text = set("---\na: b\n---\n", QStringLiteral("key"), value);
        const auto matter = readFrontMatter(SourceText(text));
        QVERIFY(matter);
        QCOMPARE(matter->entries.size(), 2);
        QCOMPARE(matter->value(QStringLiteral("key")), value.replace(u'\n', u' '));
    }
};

QTEST_APPLESS_MAIN(FrontMatterTest)
#include "tst_frontmatter.moc"
