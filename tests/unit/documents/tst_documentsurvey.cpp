#include "documents/documentsurvey.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class DocumentSurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsWordsAndLanguage()
    {
        const DocumentSurvey survey = surveyDocument("---\r\nlang: fr\r\n---\r\n# A *title*\r\n\r\n"
                                                     "two words\r\n\r\nUnderlined\r\n---\r\n"
                                                     "> # quoted\r\n\r\n```\r\n# code\r\n```\r\n");
        QCOMPARE(survey.language, u"fr"_s);
        QCOMPARE(survey.headings,
                 (QList<DocumentSurvey::Heading>{{u"A title"_s, 1, 3}, {u"Underlined"_s, 2, 7}}));
        QCOMPARE(survey.words, 7);
        QCOMPARE(surveyDocument({}).words, 0);
        QVERIFY(surveyDocument("x").language.isEmpty());
    }

    void commentsAreNoWordsOfTheText()
    {
        QCOMPARE(surveyDocument("---\nid: a b c\n---\n# One\n\n<!-- Help of the template. -->\n\n"
                                "two <!-- not this --> three\n\n<!--\nnor\n\nthis\n-->\n\n"
                                "`<!-- four -->`\n")
                     .words,
                 4);
        QCOMPARE(surveyDocument("<!-- a comment alone -->").words, 0);
    }

    void whatIsAWord()
    {
        QCOMPARE(wordCount(u"one  two\nthree-four -- | 5 ms"), 5);
        QCOMPARE(wordCount(u""), 0);
        QCOMPARE(wordCount(u"**strong** (word)"), 2);
    }
};

QTEST_APPLESS_MAIN(DocumentSurveyTest)
#include "tst_documentsurvey.moc"
