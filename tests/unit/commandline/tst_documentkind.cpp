#include "commandline/documentkind.h"

#include <QTest>

using namespace recount;

class DocumentKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreGuessed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isRunbook");
        const auto row = [](const char *name, const char *text, bool isRunbook) {
            QTest::newRow(name) << QByteArray(text) << isRunbook;
        };
        row("stated", "---\nrecount: runbook/1\n---\n\n# Summary of June\n", true);
        row("title", "# Runbook: the queue\n\n## Timeline\n", true);
        row("title with a kind", "# Post-mortem: the queue\n\n## Symptoms\n\n## Diagnosis\n",
            false);
        row("headings", "# The queue\n\n## Meaning\n\n## Diagnosis\n\n## Mitigation\n", true);
        row("timeline", "# The queue\n\n## Impact\n\n## Timeline\n", false);
        row("called like an alert", "# MailQueueLong\n\nSee [queues](queues.md)\n", true);
        row("called like an alert, small", "# mailQueueLong\n\nSee [queues](queues.md)\n", true);
        row("an alert that is told of", "# MailQueueLong\n\n## Root cause\n\nIt was full.\n",
            false);
        row("steps in a section of that name",
            "# Mail queue\n\n## Impact\n\n## Runbook\n\n1. Count.\n", true);
        row("one word", "# Outage\n\nIt was down.\n", false);
        row("short forms", "# SMTP\n\nIt was down.\n", false);
        row("nothing", "", false);
    }

    void kindsAreGuessed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isRunbook);
        QCOMPARE(guessKind(SourceText(text)).kind,
                 isRunbook ? DocumentKind::Runbook : DocumentKind::PostMortem);
    }
};

QTEST_APPLESS_MAIN(DocumentKindTest)
#include "tst_documentkind.moc"
