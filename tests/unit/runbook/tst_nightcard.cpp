#include "runbook/nightcard.h"

#include "documents/span.h"
#include "runbook/runbookreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class NightCardTest : public QObject
{
    Q_OBJECT

    static Runbook example(const QString &lang)
    {
        QFile file(u":/examples/%1/runbook-database-not-responding.md"_s.arg(lang));
        return file.open(QIODevice::ReadOnly) ? readRunbook(SourceText(file.readAll())) : Runbook();
    }

    /// All words of the page, without tags.
    static QString wordsOf(QString html)
    {
        html.remove(0, html.indexOf(u"<body>"_s));
        html.remove(QRegularExpression(u"<[^>]*>"_s));
        return html.replace(u"&quot;"_s, u"\""_s)
            .replace(u"&lt;"_s, u"<"_s)
            .replace(u"&gt;"_s, u">"_s)
            .replace(u"&amp;"_s, u"&"_s);
    }

private Q_SLOTS:
    void theShippedRunbookIsOnIt_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    void theShippedRunbookIsOnIt()
    {
        QFETCH(QString, lang);
        const Runbook runbook = example(lang);
        QVERIFY(!runbook.steps.isEmpty());
        const QString html = nightCardHtml(runbook, runbookGraph(runbook), CardFit());
        QVERIFY(html.contains(u"lang=\"%1\""_s.arg(lang)));
        const QString words = wordsOf(html);
        QVERIFY(words.contains(runbook.title.text));
        for (const RunbookSymptom &symptom : runbook.symptoms)
            QVERIFY(words.contains(symptom.text.text.simplified()));
        for (const RunbookStep &step : runbook.steps) {
            QVERIFY(words.contains(step.title.text));
            for (const RunbookCommand &command : step.commands)
                QVERIFY2(words.contains(command.text.trimmed()), qPrintable(command.text));
        }
        for (const RunbookQuickfix &quickfix : runbook.quickfixes) {
            QVERIFY(words.contains(quickfix.title.text));
            QVERIFY(words.contains(quickfix.rollback.text.simplified()));
        }
        QCOMPARE(html.count(u"&#9888;"_s), 4); // Each of its quickfixes can do damage.
        for (const EscalationLevel &level : runbook.escalation) {
            QVERIFY(words.contains(level.role));
            QVERIFY(words.contains(level.channel));
            QVERIFY(words.contains(level.fallback));
        }
        QVERIFY(words.contains(spanText({30, 30, false}).simplified()));
        QVERIFY(words.contains(spanText({60, 60, false}).simplified()));
    }

    void branchesAreInOneLine()
    {
        const Runbook runbook = example(u"en"_s);
        const QString words = wordsOf(nightCardHtml(runbook, runbookGraph(runbook), CardFit()));
        QVERIFY(words.contains(
            u"contains Exited, contains Restarting, anything else → step 2; contains Up → step 3"_s));
        QVERIFY(words.contains(u"connections >= 90 → Q1; anything else → step 5"_s));
        QVERIFY(words.contains(u"no error since the alert → False alarm"_s));
    }

    void whatIsLeftOutSaysWhereItIs()
    {
        const Runbook runbook = example(u"en"_s);
        CardFit fit;
        fit.steps = 2;
        fit.quickfixes = 1;
        fit.levels = 1;
        fit.symptoms = 1;
        const QString words = wordsOf(nightCardHtml(runbook, runbookGraph(runbook), fit));
        QVERIFY(words.contains(u"…see step 3"_s));
        QVERIFY(!words.contains(runbook.steps.at(2).title.text));
        QVERIFY(words.contains(u"…more quickfixes"_s));
        QVERIFY(words.contains(u"…more levels"_s));
    }

    void fitsGetSmaller()
    {
        const QList<CardFit> fits = CardFit::fits();
        QVERIFY(fits.size() > 3);
        QVERIFY(fits.last().steps <= 2);
        for (qsizetype at = 1; at < fits.size(); ++at) {
            QVERIFY(fits.at(at).steps <= fits.at(at - 1).steps);
            QVERIFY(fits.at(at).characters <= fits.at(at - 1).characters);
            QVERIFY(fits.at(at).points >= 8);
        }
    }

    void namesWithMarkupStayWords()
    {
        const Runbook runbook = readRunbook(SourceText(
            "# Runbook: <script>alert(1)</script> & co\n\n## Symptoms\n\n- a < b\n\n## "
            "Diagnosis\n\n"
            "### Step 1: `<img onerror=x>`\n\n```bash\necho \"<b>\" && true </dev/null\n```\n"));
        const QString html = nightCardHtml(runbook, runbookGraph(runbook), CardFit());
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"<b>\""_s));
        QVERIFY(wordsOf(html).contains(u"echo \"<b>\" && true </dev/null"_s));
    }

    void nothingIsStillAPage()
    {
        const QString html = nightCardHtml(Runbook(), RunbookGraph(), CardFit());
        QVERIFY(html.contains(u"<h1>Runbook</h1>"_s));
        QVERIFY(!html.contains(u"<table"_s));
    }
};

QTEST_GUILESS_MAIN(NightCardTest)
#include "tst_nightcard.moc"
