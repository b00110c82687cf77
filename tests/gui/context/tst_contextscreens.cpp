// Shows the context tab in every state a user meets and checks that no text is cut. With
// RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each, in a light and a dark palette, to be
// looked at.

#include "context/view/companypage.h"
#include "context/view/contextpage.h"
#include "context/view/timelinepage.h"
#include "context/view/timelinewidget.h"
#include "contextpacks.h"
#include "fakedialogs.h"
#include "fakenavigator.h"
#include "screenrow.h"
#include "widgets/documentreader.h"

#include <QLineEdit>
#include <QTest>

using namespace recount;

class ContextScreensTest : public QObject
{
    Q_OBJECT

    QStringList m_cut;

    /// Looks at one state; `name` is the picture's.
    void look(QWidget &window, const QString &name)
    {
        m_cut << lookAt(window, QStringLiteral("context"), name);
    }

private Q_SLOTS:
    void noTextIsCut_data()
    {
        addScreenRows({QSize(1280, 760), QSize(1024, 660), QSize(800, 560)});
    }

    void noTextIsCut()
    {
        const ScreenRow row;
        m_cut.clear();
        FakeNavigator navigator;
        FakeDialogs dialogs;
        ContextPage page(navigator, dialogs);
        page.setPack(quickBite(row.language));
        page.resize(row.size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));

        look(page, QStringLiteral("01-company"));
        for (int i = 1; i < page.company().sectionCount(); ++i) {
            page.company().showSection(i);
            look(page, QStringLiteral("01-company-%1").arg(i));
        }
        page.showPart(ContextPage::Part::Timeline);
        look(page, QStringLiteral("02-timeline"));
        QVERIFY(page.showEntry(QStringLiteral("m03-database-saturated")));
        page.focusPart();
        look(page, QStringLiteral("03-entry"));
        QVERIFY(page.showEntry(QStringLiteral("m06-ecs-fargate")));
        look(page, QStringLiteral("04-entry-read"));
        for (int i = 0; i < 6; ++i)
            page.timeline().zoomIn();
        page.focusPart();
        look(page, QStringLiteral("05-closer"));
        for (int i = 0; i < 12; ++i)
            page.timeline().zoomIn();
        look(page, QStringLiteral("06-one-month"));
        page.timeline().showAllMonths();

        auto *search = page.findChild<QLineEdit *>(QStringLiteral("timelineSearch"));
        page.timeline().focusSearch();
        QTest::keyClicks(search, QStringLiteral("incident"));
        look(page, QStringLiteral("07-filtered"));
        QTest::keyClicks(search, QStringLiteral(" xyzzy"));
        look(page, QStringLiteral("08-nothing-found"));
        search->clear();
        page.timeline().setDrawing(false);
        page.focusPart();
        look(page, QStringLiteral("09-list"));

        page.setPack(longHistory(2000, 600));
        page.timeline().setDrawing(true);
        look(page, QStringLiteral("10-fifty-years"));
        for (int i = 0; i < 12; ++i)
            page.timeline().zoomIn();
        look(page, QStringLiteral("11-fifty-years-closer"));

        const auto pack = quickBite(row.language);
        auto *reader = new DocumentReader(dialogs, &page);
        reader->showDocument(QStringLiteral("Post-mortem"), pack->documents.constFirst().title,
                             pack->documents.constFirst().markdown);
        QVERIFY(QTest::qWaitForWindowExposed(reader));
        look(*reader, QStringLiteral("12-document"));
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(ContextScreensTest)
#include "tst_contextscreens.moc"
