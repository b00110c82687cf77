// `words · key: value · flag`, in an item or a paragraph.

#include "documents/fieldlist.h"

#include <QTest>

namespace recount
{

class FieldListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dotsDivide_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const char *text, const QStringList &parts) {
            QTest::newRow(name) << QString::fromUtf8(text) << parts;
        };
        using List = QStringList;
        const QString owner = QStringLiteral("owner=Ana");
        row("fields and flags", "Add it \u00b7 owner: Ana \u00b7 P1",
            List{QStringLiteral("Add it"), owner, QStringLiteral("=P1")});
        row("none", "Add it", List{QStringLiteral("Add it")});
        row("code", "Set `a \u00b7 b` \u00b7 owner: Ana",
            List{QStringLiteral("Set a \u00b7 b"), owner});
        row("a tick that nothing closes", "Set ` \u00b7 owner: Ana",
            List{QStringLiteral("Set"), owner});
        row("a tick between two fields", "Set it \u00b7 P1` \u00b7 owner: Ana",
            List{QStringLiteral("Set it"), QStringLiteral("=P1"), owner});
        row("an escaped tick", "Set \\` \u00b7 owner: Ana \u00b7 `x`",
            List{QStringLiteral("Set `"), owner, QStringLiteral("=x")});
        row("a backslash at the end of code", "In `C:\\` \u00b7 owner: Ana",
            List{QStringLiteral("In C:\\"), owner});
        row("a link", "See [a](b\u00b7c) \u00b7 owner: Ana", List{QStringLiteral("See a"), owner});
        row("a link that nothing closes", "See [a](b \u00b7 owner: Ana",
            List{QStringLiteral("See [a](b"), owner});
        row("letters of several bytes", "\u00c9t\u00e9 \U0001F525 \u00b7 owner: Ana",
            List{QStringLiteral("\u00c9t\u00e9 \U0001F525"), owner});
    }

    void dotsDivide()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        const SourceText source(text.toUtf8());
        const FieldList fields = readFieldList(DocumentParts(source), {0, source.size()});
        QStringList found{fields.words.text};
        for (const FieldPart &part : fields.parts)
            found.append(part.key + u'=' + part.value.text);
        QCOMPARE(found, parts);
    }

    void dotsOfWordsDivideNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *words, const char *written) {
            QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(written);
        };
        row("none", "Restarted", "Restarted");
        row("words", "Restarted \u00b7 verified: yes", "Restarted &middot; verified: yes");
        row("several", "\u00b7a\u00b7\u00e9\u00b7", "&middot;a&middot;\u00e9&middot;");
        row("code without an end", "Set `max", "Set \\`max");
        row("code that goes on", "Set `max` and ``min", "Set `max` and \\`\\`min");
        row("dots in code and out of it", "`a` \u00b7 `b", "`a` &middot; \\`b");
        row("code and links", "`a \u00b7 b` \u00b7 [c](d\u00b7e)",
            "`a \u00b7 b` &middot; [c](d\u00b7e)");
    }

    void dotsOfWordsDivideNothing()
    {
        QFETCH(QString, words);
        QFETCH(QString, written);
        QCOMPARE(dotsAsWords(words), written);
        QCOMPARE(dotsShown(written), words);
        const SourceText source(QStringLiteral("%1 \u00b7 by: %1").arg(written).toUtf8());
        const FieldList fields = readFieldList(DocumentParts(source), {0, source.size()});
        QCOMPARE(source.text(fields.words.range), written);
        QCOMPARE(fields.parts.size(), 1);
        QCOMPARE(source.text(fields.parts.constFirst().value.range), written);
    }

    void whatStandsForItselfIsShownAsItIsWritten()
    {
        for (const char *written : {"Replace `&middot;` by dots", "`a\\` b", "\\`a\\`"})
            QCOMPARE(dotsShown(QString::fromUtf8(written)), QString::fromUtf8(written));
    }

    void ofSeveralTheLastOneCounts()
    {
        const SourceText source("It \u00b7 owner: Ana \u00b7 who: Jo");
        const DocumentParts parts(source);
        const FieldList fields = readFieldList(parts, {0, source.size()});
        const QStringList keys{QStringLiteral("owner"), QStringLiteral("who")};
        QCOMPARE(fields.find(keys)->value.text, QStringLiteral("Jo"));
        QVERIFY(!fields.find({QStringLiteral("due")}));
        const auto set = [&](const QString &value) {
            return *patched(source.bytes(),
                            {setFieldPart(source, fields, {0, source.size()}, keys, value)});
        };
        QCOMPARE(set(QStringLiteral("Max")), QByteArray("It \u00b7 owner: Ana \u00b7 who: Max"));
        QCOMPARE(set(QStringLiteral("Max \u00b7 Jo")),
                 QByteArray("It \u00b7 owner: Ana \u00b7 who: Max &middot; Jo"));
        QCOMPARE(set({}), QByteArray("It \u00b7 owner: Ana"));
    }
};

} // namespace recount

QTEST_APPLESS_MAIN(recount::FieldListTest)
#include "tst_fieldlist.moc"
