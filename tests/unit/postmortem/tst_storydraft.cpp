#include "postmortem/storydraft.h"

#include "documents/sections.h"
#include "postmortem/postmortemreader.h"

#include <QFile>
#include <QTest>

using namespace recount;

namespace
{

QByteArray storyOf(const QByteArray &markdown)
{
    const SourceText source(markdown);
    return storyDraft(readPostMortem(source));
}

QByteArray checkout()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/checkout.md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without the question above it.
QByteArray part(const QByteArray &story, const char *heading)
{
    const SourceText source(story);
    for (const DocumentSection &section : documentSections(source, markdownBlocks(source))) {
        if (section.title != QString::fromUtf8(heading))
            continue;
        const QByteArray body = source.slice(section.body).toByteArray();
        return body.sliced(body.indexOf("-->") + 3).trimmed();
    }
    return "no such section";
}

} // namespace

class StoryDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsThere()
    {
        const QByteArray story = storyOf(checkout());
        QVERIFY(story.startsWith("---\nrecount: story/1\nlang: en\n---\n"
                                 "# Checkout answered 502 for 41 minutes\n"));
        QCOMPARE(part(story, "My decisions"), QByteArray("- 09:31: Roll back instead of restart"));
        QVERIFY(part(story, "Situation").startsWith("On 14 January checkout answered 502"));
        QCOMPARE(part(story, "Action"), QByteArray("- 09:53: Old settings back"));
        QCOMPARE(
            part(story, "Result for the service"),
            QByteArray("- Old pool settings restored\n- until it was noticed: 9–19 min\n"
                       "- until the service was usable: 41 min\n- until it was over: 2 h 28 min"));
        QVERIFY(
            part(story, "Result for the system").contains("- done: Close connections after use"));
        QVERIFY(part(story, "How each number is known").contains("(estimated)"));
    }

    void whatIsMissingIsAsked()
    {
        const QByteArray story = storyOf("# A\n");
        for (const char *heading :
             {"My role", "My decisions", "Situation", "Task", "Action", "Result for the service",
              "Result for the system", "Lesson", "How each number is known"})
            QCOMPARE(part(story, heading), QByteArray());
        QVERIFY(story.contains("### In 30 seconds\n\n<!-- About 70 words. -->\n"));
        QVERIFY(story.contains("### In 5 minutes\n\n<!-- About 700 words. -->\n"));
        QVERIFY(storyOf({}).contains("# A story without a title\n"));
    }

    void inTheLanguageOfTheDocument()
    {
        const QByteArray story = storyOf("---\nlang: fr\n---\n# Panne\n\n## Résumé\n\n"
                                         "Les paiements ont échoué.\n");
        QVERIFY(story.startsWith("---\nrecount: story/1\nlang: fr\n---\n# Panne\n"));
        QCOMPARE(part(story, "Situation"), QByteArray("Les paiements ont échoué."));
        QVERIFY(story.contains("### En 2 minutes\n"));
    }

    void whatIsInternalStaysAtWork()
    {
        const QByteArray story = storyOf(
            "# Host db-01 was full\n\n| | |\n| --- | --- |\n| Owner | Xquila Brandt |\n\n"
            "## Summary\n\nMails were late. Xquila saw it. See https://wiki.example.org.\n"
            "<!-- The boss shouts. -->\n\n## Timeline\n\n| Time | Kind | Event |\n"
            "| --- | --- | --- |\n| 09:12 | decision | Asked @ana to wait |\n"
            "| 09:14 | action | Restarted `relay-7` |\n| 09:20 | decision | Rolled back |\n\n"
            "## Permanent fix\n\n- [ ] Limit the queue · prevent · owner: Xquila · OPS-412\n");
        QCOMPARE(part(story, "Situation"), QByteArray("Mails were late."));
        QCOMPARE(part(story, "My decisions"), QByteArray("- 09:20: Rolled back"));
        QCOMPARE(part(story, "Result for the system"), QByteArray("- planned: Limit the queue"));
        for (const char *word :
             {"Xquila", "Brandt", "wiki", "boss", "@ana", "relay", "OPS-412", "db-01"})
            QVERIFY2(!story.contains(word), word);
    }

    void muchIsCut()
    {
        QByteArray rows;
        for (int i = 0; i < 2000; ++i)
            rows += "| 09:12 | action | Looked again |\n";
        const QByteArray story =
            storyOf("# A\n\n## Timeline\n\n| Time | Kind | Event |\n| --- | --- | --- |\n" + rows);
        QVERIFY(part(story, "Action").count('\n') < 20);
    }
};

QTEST_APPLESS_MAIN(StoryDraftTest)
#include "tst_storydraft.moc"
