#include "postmortem/nextquestion.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/postmortemtemplates.h"

#include <QFile>
#include <QTest>

using namespace recount;

class TstNextQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneIsAskedForAll();
    void anAnswerLeadsToTheNext();
    void aCompleteOneIsNotAsked();
    void drillsAreNotAskedForAnImpact();
};

void TstNextQuestion::anEmptyOneIsAskedForAll()
{
    const auto questions = NextQuestions::of({});
    QCOMPARE(questions.constFirst().place, NextQuestion::Place::Title);
    QVERIFY(questions.size() >= 12);
}

void TstNextQuestion::anAnswerLeadsToTheNext()
{
    const DocumentTemplate standard = postMortemTemplates(QStringLiteral("en")).constFirst();
    const SourceText source(
        *DocumentTemplates::begin(standard, {2026, 1, 14}, "UTC", QStringLiteral("1")));
    const PostMortem before = readPostMortem(source);
    const auto asked = NextQuestions::of(before);
    const auto patches = PostMortemEdits(source, before).setTitle(QStringLiteral("Mails late"));
    const auto next =
        NextQuestions::of(readPostMortem(SourceText(*patched(source.bytes(), patches))));
    QCOMPARE(next, asked.mid(1));
    QCOMPARE(next.constFirst().header, QStringLiteral("severity"));
}

void TstNextQuestion::aCompleteOneIsNotAsked()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/good.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto questions = NextQuestions::of(readPostMortem(SourceText(file.readAll())));
    QVERIFY2(questions.isEmpty(), qPrintable(questions.value(0).text));
}

void TstNextQuestion::drillsAreNotAskedForAnImpact()
{
    PostMortem drill;
    drill.kind = IncidentKind::Drill;
    const auto questions = NextQuestions::of(drill);
    for (const NextQuestion &question : questions) {
        QVERIFY(question.section != SectionKind::Impact);
        QVERIFY(question.header != u"severity");
    }
}

QTEST_APPLESS_MAIN(TstNextQuestion)
#include "tst_nextquestion.moc"
