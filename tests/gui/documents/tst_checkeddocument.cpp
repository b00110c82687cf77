#include "checks/view/checkeddocument.h"

#include "checks/rulecatalogue.h"
#include "postmortem/view/openpostmortem.h"
#include "storagebench.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Bench {
    Bench()
    {
        if (const auto made = storage.folder().create(); !made)
            qFatal("%s", qPrintable(made.error().detail));
    }

    StorageBench storage;
    DocumentHistory history{storage.clock, storage.thread()};
    DocumentJournal journal{storage.folder().runbookDrafts()};
    OpenPostMortem document{storage.clock, history, journal};
};

QByteArray longText(const QByteArray &title)
{
    return "# " + title + "\n\n## Notes\n\n" +
           QByteArray("word word word word\n").repeated(int(DocumentText::longBytes / 19));
}

} // namespace

class CheckedDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextIsLoadedBesideTheWindow()
    {
        Bench bench;
        QSignalSpy opened(&bench.document, &CheckedDocument::opened);
        const QByteArray text = longText("Long");
        bench.document.session().startNew(text);
        QVERIFY(bench.document.session().isOpen());
        QVERIFY(bench.document.text().bytes().isEmpty());
        QVERIFY(!bench.document.isCurrent());
        QVERIFY(opened.wait());
        QCOMPARE(bench.document.text().bytes(), text);
        QCOMPARE(bench.document.title(), u"Long"_s);
        QVERIFY(bench.document.isCurrent());
        QTRY_VERIFY(bench.document.hasCurrentFindings());
        QCOMPARE(bench.document.session().bytes(), text);
    }

    void nothingIsEditedUntilItIsLoaded()
    {
        Bench bench;
        QSignalSpy opened(&bench.document, &CheckedDocument::opened);
        const QByteArray text = longText("Long");
        bench.document.session().startNew(text);
        // Neither what is typed into the text before, nor an edit that a form makes.
        QVERIFY(bench.document.text().apply({{{0, 0}, "typed"}}, u"typed"_s));
        bool isMade = false;
        bench.document.editBy(
            [&isMade] {
                isMade = true;
                return QList<TextPatch>{{{0, 0}, "form"}};
            },
            u"edit"_s);
        bench.document.finish();
        QCOMPARE(bench.document.session().bytes(), text);
        QVERIFY(opened.wait());
        QVERIFY(!isMade);
        QCOMPARE(bench.document.text().bytes(), text);
        QCOMPARE(bench.document.session().bytes(), text);
        QVERIFY(!bench.document.text().undoStack()->canUndo());
        bench.document.editBy([] { return QList<TextPatch>{{{2, 2}, "Very "}}; }, u"edit"_s);
        QTRY_COMPARE(bench.document.title(), u"Very Long"_s);
        QVERIFY(bench.document.session().bytes().startsWith("# Very Long"));
    }

    void itMayGoWhileItIsLoaded()
    {
        auto bench = std::make_unique<Bench>();
        bench->document.session().startNew(longText("Long"));
        bench.reset();
        QTest::qWait(100);
    }
};

QTEST_MAIN(CheckedDocumentTest)
#include "tst_checkeddocument.moc"
