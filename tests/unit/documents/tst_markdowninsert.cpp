#include "documents/markdowninsert.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recount;

class MarkdownInsertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStayWithinTheirSection_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("within");
        const auto row = [](const char *name, const char *words, const char *within) {
            QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(within);
        };
        row("words", "Two *lines*\nof words", "Two *lines*\nof words");
        row("nothing", "", "");
        row("a prompt of root", "As root:\n# systemctl restart\nand well", // no heading's words
            "As root:\n\\# systemctl restart\nand well");
        row("a heading", "One\n\n## Two\n\nthree", "One\n\n\\## Two\n\nthree");
        row("a heading below", "One\n\n### Two\n\nthree", "One\n\n### Two\n\nthree");
        row("underlined", "One\n---\n\ntwo\n===", "One\n\\---\n\ntwo\n\\===");
        row("a rule", "One\n\n---\n\ntwo", "One\n\n---\n\ntwo");
        row("not front matter", "---\na: b\n---\n\n# One", "---\na: b\n\\---\n\n\\# One");
        row("in code", "```\n# One\n```", "```\n# One\n```");
        row("in a quotation", "> # One", "> # One");
        row("an open fence", "Errors:\n```", "Errors:\n```\n```");
        row("open code", "~~~~ sh\nls\n~~~", "~~~~ sh\nls\n~~~\n~~~~");
        row("a fence behind its end", "```\nlog\n```\n```", "```\nlog\n```");
        row("a fence in an item", "- One\n\n  ```\n  log", "- One\n\n  ```\n  log");
        row("an open comment", "One\n\n<!-- two\n\nthree", "One\n\n<!-- two\n\nthree\n-->");
        row("an open script", "<pre>\n\n# One", "<pre>\n\n# One\n</pre>");
    }

    void wordsStayWithinTheirSection()
    {
        QFETCH(const QString, words);
        const QString within = withinSection(words, 2);
        QTEST(within, "within");
        QCOMPARE(withinSection(within, 2), within);
    }

    /// Whatever is written, the heading behind it is one.
    void theNextSectionIsLeftAlone()
    {
        const QStringList parts{QStringLiteral("# "),    QStringLiteral("## "),
                                QStringLiteral("\n"),    QStringLiteral("\n\n"),
                                QStringLiteral("```"),   QStringLiteral("~~~"),
                                QStringLiteral("---"),   QStringLiteral("==="),
                                QStringLiteral("word "), QStringLiteral("<!--"),
                                QStringLiteral("-->"),   QStringLiteral("<pre>"),
                                QStringLiteral("    "),  QStringLiteral("- "),
                                QStringLiteral("> "),    QStringLiteral("|a|b|\n|-|-|\n"),
                                QStringLiteral("<div>")};
        QRandomGenerator chance(17);
        for (int i = 0; i < 4000; ++i) {
            QString words;
            for (int part = int(chance.bounded(1, 9)); part > 0; --part)
                words += parts.at(chance.bounded(int(parts.size())));
            const QString within = withinSection(words.trimmed(), 2);
            const QByteArray text = "# A\n\n## B\n\n" + within.toUtf8() + "\n\n## C\n\nlast\n";
            const SourceText source(text);
            QStringList headings;
            for (const MarkdownBlock &block : markdownBlocks(source)) {
                if (block.kind == MarkdownBlock::Kind::Heading && block.parent < 0 &&
                    block.level <= 2)
                    headings.append(block.text);
            }
            QVERIFY2(headings == (QStringList{QStringLiteral("A"), QStringLiteral("B"),
                                              QStringLiteral("C")}),
                     text.constData());
        }
    }
};

QTEST_APPLESS_MAIN(MarkdownInsertTest)
#include "tst_markdowninsert.moc"
