#include "documents/listsource.h"

#include <QTest>

using namespace recount;

namespace
{

/// The first list of a document.
struct Found {
    explicit Found(const QByteArray &bytes) : text(bytes), source(bytes), list(find(source)) {}
    static ListSource find(const SourceText &source)
    {
        const auto blocks = markdownBlocks(source);
        for (int i = 0; i < int(blocks.size()); ++i) {
            if (blocks.at(i).kind == MarkdownBlock::Kind::List)
                return {source, blocks, i};
        }
        qFatal("no list");
    }
    QByteArray with(const TextPatch &patch) const { return patched(text, {patch}).value(); }

    QByteArray text;
    SourceText source;
    ListSource list;
};

} // namespace

class ListSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAreRead()
    {
        const Found found(
            "before\n\n- [x] **AI-1** done\n  and more\n- [ ] open\n  - inner\n- plain\n");
        QCOMPARE(found.list.count(), 3);
        QCOMPARE(found.list.text(0), QStringLiteral("**AI-1** done and more"));
        QCOMPARE(found.list.text(1), QStringLiteral("open - inner"));
        QCOMPARE(found.list.isDone(0), std::optional<bool>(true));
        QCOMPARE(found.list.isDone(1), std::optional<bool>(false));
        QVERIFY(!found.list.isDone(2));
    }

    void aBoxIsTickedByOneByte()
    {
        const Found found("* [ ] a\n* [X] b\n");
        QCOMPARE(found.with(found.list.setDone(0, true)), QByteArray("* [x] a\n* [X] b\n"));
        QCOMPARE(found.with(found.list.setDone(1, false)), QByteArray("* [ ] a\n* [ ] b\n"));
        QCOMPARE(found.with(found.list.setDone(1, true)), found.text);
    }

    void theFirstParagraphChanges()
    {
        const Found found("- [x] one\n  two\n\n  kept\n- next\n");
        QCOMPARE(found.with(found.list.setText(0, QStringLiteral("new\nwords"))),
                 QByteArray("- [x] new words\n\n  kept\n- next\n"));
        QCOMPARE(found.with(found.list.setText(1, QStringLiteral("1. no list"))),
                 QByteArray("- [x] one\n  two\n\n  kept\n- 1\\. no list\n"));
    }

    void itemsComeAndGo()
    {
        const Found found("1. one\r\n2. two\r\n\r\nafter\r\n");
        QCOMPARE(found.with(found.list.insertItem(1, QStringLiteral("new"))),
                 QByteArray("1. one\r\n2. new\r\n2. two\r\n\r\nafter\r\n"));
        QCOMPARE(found.with(found.list.insertItem(2, QStringLiteral("end"), false)),
                 QByteArray("1. one\r\n2. two\r\n2. [ ] end\r\n\r\nafter\r\n"));
        QCOMPARE(found.with(found.list.removeItem(0)), QByteArray("2. two\r\n\r\nafter\r\n"));
        const Found loose("- a\n\n- b\n\n- c");
        QCOMPARE(loose.with(loose.list.removeItem(1)), QByteArray("- a\n\n- c"));
        QCOMPARE(loose.with(loose.list.insertItem(3, QStringLiteral("d"))),
                 QByteArray("- a\n\n- b\n\n- c\n- d"));
    }

    void whatBeginsABlockIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"- a", "+ a", "* a", "1. a", "12) a", "# a", "> a", "---",
                                 "===", "```", "~~~ x", "-", "1."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatBeginsABlockIsEscaped()
    {
        QFETCH(QString, text);
        const auto blocks = markdownBlocks(SourceText(paragraphMarkdown(text)));
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.constFirst().kind, MarkdownBlock::Kind::Paragraph);
        QCOMPARE(paragraphMarkdown(QStringLiteral("-1 is *fine* and 2.5 too")),
                 QByteArray("-1 is *fine* and 2.5 too"));
    }
};

QTEST_APPLESS_MAIN(ListSourceTest)
#include "tst_listsource.moc"
