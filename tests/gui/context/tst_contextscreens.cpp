// Shows the context tab in every state a user meets and checks that no text is cut. With
// RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each, in a light and a dark palette, to be
// looked at.

#include "context/view/companypage.h"
#include "context/view/contextpage.h"
#include "context/view/timelinepage.h"
#include "context/view/timelinewidget.h"
#include "contextpacks.h"
#include "cuttext.h"
#include "desktop/language.h"
#include "desktop/theme.h"
#include "fakedialogs.h"
#include "fakenavigator.h"
#include "widgets/documentreader.h"

#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace recount;

class ContextScreensTest : public QObject
{
    Q_OBJECT

    QString m_folder = qEnvironmentVariable("RECOUNT_SCREENSHOTS");
    QString m_row;
    QStringList m_cut;

    /// Looks at one state; `name` is the picture's.
    void look(QWidget &window, const QString &name)
    {
        // Layouts settle with the events they post.
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        for (const QString &cut : cutTexts(window))
            m_cut << name + QStringLiteral(": ") + cut;
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                m_cut << name + QStringLiteral(": something is wider than its column");
        }
        if (!m_folder.isEmpty())
            window.grab().save(m_folder + QLatin1Char('/') + m_row + QLatin1Char('-') + name +
                               QStringLiteral(".png"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_folder.isEmpty())
            QVERIFY(QDir().mkpath(m_folder));
    }

    void cleanup()
    {
        applyAppearance(Appearance::Light);
        qDeleteAll(qApp->findChildren<QTranslator *>());
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("appearance");
        QList<Appearance> appearances{Appearance::Light};
        if (!m_folder.isEmpty())
            appearances << Appearance::Dark;
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")}) {
            for (const QSize size : {QSize(1280, 760), QSize(1024, 660), QSize(800, 560)}) {
                for (const Appearance appearance : appearances) {
                    const QString row = QStringLiteral("%1-%2-%3-%4")
                                            .arg(language, appearanceName(appearance))
                                            .arg(size.width())
                                            .arg(int(qApp->devicePixelRatio() * 100));
                    QTest::newRow(qPrintable(row)) << language << size << int(appearance);
                }
            }
        }
    }

    void noTextIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, appearance);
        m_row = QString::fromLatin1(QTest::currentDataTag());
        m_cut.clear();
        applyAppearance(Appearance(appearance));
        installLanguage(*qApp, language);
        FakeNavigator navigator;
        FakeDialogs dialogs;
        ContextPage page(navigator, dialogs);
        page.setPack(quickBite(language));
        page.resize(size);
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

        const auto pack = quickBite(language);
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
