#include "context/view/companypage.h"
#include "context/view/contextpage.h"
#include "context/view/timelinemodel.h"
#include "context/view/timelinepage.h"
#include "context/view/timelinewidget.h"
#include "contextpacks.h"
#include "fakedialogs.h"
#include "fakenavigator.h"
#include "widgets/markdownview.h"
#include "widgets/wrappinglink.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace recount;

namespace
{

/// The page with QuickBite in it, whose links to entries lead back to it.
struct Shown {
    explicit Shown(const std::shared_ptr<const Pack> &pack = quickBite())
    {
        navigator.onEntry = [this](const QString &id) { page.showEntry(id); };
        page.setPack(pack);
        page.resize(1280, 800);
        page.show();
        exposed = QTest::qWaitForWindowExposed(&page);
        page.activateWindow();
    }

    void showTimeline(bool drawing = true)
    {
        page.showPart(ContextPage::Part::Timeline);
        page.timeline().setDrawing(drawing);
        page.focusPart();
    }
    TimelineWidget &drawing() { return page.timeline().drawing(); }
    QTreeView &list() { return *page.findChild<QTreeView *>(QStringLiteral("timelineList")); }
    QLineEdit &search() { return *page.findChild<QLineEdit *>(QStringLiteral("timelineSearch")); }
    QWidget &detail() { return *page.findChild<QWidget *>(QStringLiteral("entryDetail")); }
    QString count() { return page.findChild<QLabel *>(QStringLiteral("timelineCount"))->text(); }
    QAbstractButton *button(const QString &name) { return page.findChild<QAbstractButton *>(name); }
    WrappingLink *link(QWidget &part, const QString &text)
    {
        for (WrappingLink *link : part.findChildren<WrappingLink *>()) {
            if (link->isVisible() && link->text().contains(text))
                return link;
        }
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, Qt::Key(key), modifiers);
    }

    FakeNavigator navigator;
    FakeDialogs dialogs;
    ContextPage page{navigator, dialogs};
    bool exposed = false;
};

/// All that can be read in `part` now, and the text of its tables and lists.
QString readable(const QWidget &part)
{
    QString text;
    for (const QWidget *widget : part.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text += label->text() + QLatin1Char('\n');
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text += button->text() + QLatin1Char('\n');
        if (const auto *markdown = qobject_cast<const MarkdownView *>(widget))
            text += markdown->markdownText() + QLatin1Char('\n');
        if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    text +=
                        table->model()->index(row, column).data().toString() + QLatin1Char('\n');
            }
        }
    }
    return text;
}

} // namespace

class ContextPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsReachedInTwoActions_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("French") << QStringLiteral("fr");
    }

    void everyFactIsReachedInTwoActions()
    {
        QFETCH(QString, language);
        const auto pack = quickBite(language);
        Shown shown(pack);
        QVERIFY(shown.exposed);

        // First action at most: a section of the company page, after which its text is in view.
        const Company &company = pack->company;
        QStringList facts{company.name,
                          company.whatItDoes,
                          company.teams,
                          company.yourRole,
                          company.duration,
                          QString::number(company.people),
                          QString::number(company.developers),
                          QString::number(company.devops),
                          pack->arrivalPriority};
        for (const StackItem &item : pack->stack)
            facts << item.component << item.technology;
        facts += pack->weakPoints;
        for (const Improvement &improvement : pack->improvements)
            facts << improvement.text;
        for (const Phase &phase : pack->phases)
            facts << phase.title << phase.summary;
        for (const Responsibility &responsibility : pack->responsibilities)
            facts += responsibility.items + QStringList{responsibility.role, responsibility.note};
        for (const CommunicationStep &step : pack->communication)
            facts << step.title << step.detail << step.exampleMessage;
        const QString paragraph = QStringLiteral("\n\n");
        facts += pack->communicationIntroduction.split(paragraph);
        facts += pack->introduction.split(paragraph);
        QString sections;
        for (int i = 0; i < shown.page.company().sectionCount(); ++i) {
            shown.page.company().showSection(i);
            QVERIFY(shown.page.company().section(i)->isVisible());
            QVERIFY(!shown.page.company().section(i)->visibleRegion().isEmpty());
            sections += readable(*shown.page.company().section(i));
        }
        for (const QString &fact : facts)
            QVERIFY2(sections.contains(fact), qPrintable(fact));

        // The timeline is one action, an entry is the second.
        shown.showTimeline();
        for (const Phase &phase : pack->phases) {
            for (const TimelineEntry &entry : phase.entries) {
                shown.drawing().choose(shown.drawing().timeline().indexOf(entry.id));
                const QString text = readable(shown.detail());
                QStringList of{entry.what, entry.why, phase.title};
                of += entry.technologies;
                for (const QString &fact : of)
                    QVERIFY2(text.contains(fact), qPrintable(entry.id + fact));
                QVERIFY(text.contains(QString::number(entry.month)));
            }
        }
    }

    void linksLeadToWhatTheyName()
    {
        Shown shown;
        shown.showTimeline();
        QVERIFY(shown.page.showEntry(QStringLiteral("m03-database-saturated")));
        for (const char *text : {"Database saturated", "most serious", "Post-mortem", "Runbook",
                                 "Rolled out Prometheus"}) {
            WrappingLink *link = shown.link(shown.detail(), QLatin1String(text));
            QVERIFY2(link, text);
            link->click();
        }
        const QStringList expected{QStringLiteral("fix database-connections"),
                                   QStringLiteral("question biggest-incident"),
                                   QStringLiteral("document post-mortem-march-15"),
                                   QStringLiteral("document runbook-database-not-responding"),
                                   QStringLiteral("entry m04-monitoring")};
        QCOMPARE(shown.navigator.opened, expected);
        // There, what led to it leads back.
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m04-monitoring"));
        WrappingLink *back = shown.link(shown.detail(), QStringLiteral("promo saturates"));
        QVERIFY(back);
        back->click();
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m03-database-saturated"));
    }

    void improvementsLeadToTheTimeline()
    {
        Shown shown;
        WrappingLink *link = shown.link(shown.page.company(), QStringLiteral("Month 6"));
        QVERIFY(link);
        link->setFocus();
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.page.part(), ContextPage::Part::Timeline);
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m06-ecs-fargate"));
        QTRY_VERIFY(shown.detail().hasFocus());
    }

    void aPhaseLeadsToItsEntries()
    {
        Shown shown;
        QList<WrappingLink *> links;
        for (WrappingLink *link : shown.page.company().findChildren<WrappingLink *>()) {
            if (link->text() == QLatin1String("Show in the timeline"))
                links << link;
        }
        QCOMPARE(links.size(), 3);
        links.at(1)->click();
        QCOMPARE(shown.page.part(), ContextPage::Part::Timeline);
        QCOMPARE(shown.count(), QStringLiteral("10 of 28 entries"));
    }

    void theDrawingIsDrivenByKeys()
    {
        Shown shown;
        shown.showTimeline();
        TimelineWidget &drawing = shown.drawing();
        QTRY_VERIFY(drawing.hasFocus());
        const auto id = [&] { return shown.page.timeline().currentEntry(); };
        shown.press(Qt::Key_Right);
        QCOMPARE(id(), QStringLiteral("m01-ci-pipeline"));
        shown.press(Qt::Key_Right);
        QCOMPARE(id(), QStringLiteral("m01-infrastructure-documented"));
        shown.press(Qt::Key_Down);
        QCOMPARE(id(), QStringLiteral("m02-database-to-rds"));
        shown.press(Qt::Key_Up);
        QCOMPARE(id(), QStringLiteral("m01-ci-pipeline"));
        shown.press(Qt::Key_Up);
        QCOMPARE(id(), QStringLiteral("m01-ci-pipeline"));
        shown.press(Qt::Key_End);
        QCOMPARE(id(), QStringLiteral("m18-runbooks"));
        shown.press(Qt::Key_Left);
        QCOMPARE(id(), QStringLiteral("m17-remote-state"));
        shown.press(Qt::Key_Home);
        QCOMPARE(id(), QStringLiteral("m01-ci-pipeline"));

        QVERIFY(drawing.isFitted());
        QCOMPARE(drawing.horizontalScrollBar()->maximum(), 0);
        for (int i = 0; i < 30; ++i)
            shown.press(Qt::Key_Plus);
        // One month fills the view.
        QVERIFY(drawing.monthWidth() <= drawing.viewport()->width());
        QVERIFY(drawing.monthWidth() > drawing.viewport()->width() * 0.9);
        shown.press(Qt::Key_End);
        QVERIFY(drawing.viewport()->rect().contains(drawing.entryRect(drawing.current())));
        shown.press(Qt::Key_Minus);
        QVERIFY(drawing.monthWidth() < drawing.viewport()->width() * 0.9);
        shown.press(Qt::Key_0);
        QVERIFY(drawing.isFitted());
        shown.press(Qt::Key_Return);
        QTRY_VERIFY(shown.detail().hasFocus());
    }

    void zoomingKeepsTheMonthUnderThePointer()
    {
        Shown shown;
        shown.showTimeline();
        TimelineWidget &drawing = shown.drawing();
        const auto monthAt = [&](double x) {
            return (x + drawing.horizontalScrollBar()->value()) / drawing.monthWidth();
        };
        const QPoint pointer(430, 200);
        const double before = monthAt(pointer.x());
        const QPoint global = drawing.viewport()->mapToGlobal(pointer);
        for (int i = 0; i < 6; ++i) {
            QWheelEvent turn(pointer, global, {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                             Qt::NoScrollPhase, false);
            QApplication::sendEvent(drawing.viewport(), &turn);
            QVERIFY(qAbs(monthAt(pointer.x()) - before) < 0.05);
        }
        QVERIFY(!drawing.isFitted());
    }

    void pressingACardChoosesIt()
    {
        Shown shown;
        shown.showTimeline();
        TimelineWidget &drawing = shown.drawing();
        const int entry = drawing.timeline().indexOf(QStringLiteral("m08-certificate-expired"));
        QTest::mouseClick(drawing.viewport(), Qt::LeftButton, {},
                          drawing.entryRect(entry).center());
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m08-certificate-expired"));
    }

    void screenReadersHearEveryEntry()
    {
        Shown shown;
        shown.showTimeline();
        TimelineWidget &drawing = shown.drawing();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&drawing);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), 28);
        QSet<QString> names;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *entry = list->child(i);
            QVERIFY(entry && entry->isValid());
            QCOMPARE(entry->role(), QAccessible::ListItem);
            QCOMPARE(list->indexOfChild(entry), i);
            QCOMPARE(entry->parent(), list);
            names << entry->text(QAccessible::Name);
            QVERIFY(!entry->text(QAccessible::Description).isEmpty());
            QVERIFY(!entry->rect().isEmpty());
            QVERIFY(entry->actionInterface());
            QVERIFY(entry->actionInterface()->actionNames().contains(
                QAccessibleActionInterface::pressAction()));
        }
        QCOMPARE(names.size(), 28);
        QVERIFY(names.contains(
            QStringLiteral("Month 3, Incident: Incident: a promo saturates the database")));

        QAccessibleInterface *third = list->child(4);
        QVERIFY(!third->state().selected);
        third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m03-database-saturated"));
        QVERIFY(third->state().selected);
        const QRect rect = third->rect();
        QCOMPARE(list->childAt(rect.center().x(), rect.center().y()), third);

        // Those that the filter hides are gone.
        shown.search().setText(QStringLiteral("firewall"));
        QCOMPARE(list->childCount(), 1);
        QVERIFY(list->child(0)->text(QAccessible::Name).contains(QStringLiteral("WAF")));
        QVERIFY(!list->child(1));
    }

    void theListSaysTheSame()
    {
        Shown shown;
        shown.showTimeline(false);
        QTreeView &list = shown.list();
        QTRY_VERIFY(list.hasFocus());
        QCOMPARE(list.model()->rowCount(), 3);
        QCOMPARE(list.model()->rowCount(list.model()->index(0, 0)), 10);
        QVERIFY(list.isExpanded(list.model()->index(2, 0)));
        const QModelIndex entry = list.model()->index(4, 0, list.model()->index(0, 0));
        QVERIFY(entry.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("promo")));
        list.setCurrentIndex(entry);
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m03-database-saturated"));
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m04-monitoring"));
        // The drawing has gone along.
        shown.page.timeline().setDrawing(true);
        QCOMPARE(shown.drawing().current(),
                 shown.drawing().timeline().indexOf(QStringLiteral("m04-monitoring")));
    }

    void theFilterSaysWhatItLeaves()
    {
        Shown shown;
        shown.showTimeline();
        QCOMPARE(shown.count(), QStringLiteral("28 entries"));
        QVERIFY(!shown.button(QStringLiteral("clearFilters"))->isVisible());
        shown.page.timeline().focusSearch();
        QTest::keyClicks(&shown.search(), QStringLiteral("PROMO database"));
        QCOMPARE(shown.count(), QStringLiteral("1 of 28 entries"));
        QCOMPARE(shown.drawing().shown().size(), 1);
        QTest::keyClick(&shown.search(), Qt::Key_Down);
        QTRY_VERIFY(shown.drawing().hasFocus());
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m03-database-saturated"));
        QTest::keyClicks(&shown.search(), QStringLiteral(" xyzzy"));
        QCOMPARE(shown.count(), QStringLiteral("0 of 28 entries"));
        QVERIFY(!shown.drawing().isVisible());
        QAbstractButton *clear = shown.button(QStringLiteral("clearFiltersHere"));
        QVERIFY(clear->isVisible());
        clear->click();
        QCOMPARE(shown.count(), QStringLiteral("28 entries"));
        QVERIFY(shown.drawing().isVisible());
        QVERIFY(shown.search().text().isEmpty());
        // What was chosen is still shown beside it, and is drawn as chosen again.
        QCOMPARE(shown.drawing().current(),
                 shown.drawing().timeline().indexOf(QStringLiteral("m03-database-saturated")));

        for (QToolButton *kind : shown.page.findChildren<QToolButton *>()) {
            if (kind->text() == QLatin1String("Security") ||
                kind->text() == QLatin1String("People"))
                kind->click();
        }
        QCOMPARE(shown.count(), QStringLiteral("2 of 28 entries"));
        auto *phases = shown.page.findChild<QComboBox *>(QStringLiteral("phases"));
        phases->setCurrentIndex(1);
        QCOMPARE(shown.count(), QStringLiteral("0 of 28 entries"));
    }

    void aHiddenEntryIsShownWithoutTheFilter()
    {
        Shown shown;
        shown.showTimeline();
        shown.search().setText(QStringLiteral("firewall"));
        QVERIFY(shown.page.showEntry(QStringLiteral("m05-terraform")));
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m05-terraform"));
        QVERIFY(shown.search().text().isEmpty());
        QVERIFY(!shown.page.showEntry(QStringLiteral("gone")));
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m05-terraform"));
    }

    void anEditedPackKeepsWhereOneWas()
    {
        Shown shown;
        shown.showTimeline();
        QVERIFY(shown.page.showEntry(QStringLiteral("m13-new-years-eve")));
        shown.search().setText(QStringLiteral("ecs"));
        for (int i = 0; i < 8; ++i)
            shown.page.timeline().zoomIn();
        const int scroll = shown.drawing().horizontalScrollBar()->value();
        const double zoom = shown.drawing().monthWidth();
        QVERIFY(scroll > 0);
        const QString count = shown.count();

        // Given the same company with another text in one entry.
        auto edited = std::make_shared<Pack>(*quickBite());
        edited->phases[2].entries[1].why = QStringLiteral("ECS, and a new reason.");
        shown.page.setPack(edited);
        QCOMPARE(shown.page.timeline().currentEntry(), QStringLiteral("m13-new-years-eve"));
        QCOMPARE(shown.search().text(), QStringLiteral("ecs"));
        QCOMPARE(shown.count(), count);
        QCOMPARE(shown.drawing().monthWidth(), zoom);
        QCOMPARE(shown.drawing().horizontalScrollBar()->value(), scroll);
        QVERIFY(readable(shown.detail()).contains(QStringLiteral("a new reason")));

        // When the entry is deleted, the next one is chosen.
        edited = std::make_shared<Pack>(*edited);
        edited->phases[2].entries.removeAt(1);
        shown.page.setPack(edited);
        QCOMPARE(shown.page.timeline().currentEntry(), edited->phases.at(2).entries.at(1).id);
    }

    void theListKeepsItsFoldedPhases()
    {
        Shown shown;
        shown.showTimeline(false);
        QTreeView &list = shown.list();
        list.collapse(list.model()->index(0, 0));
        shown.page.setPack(quickBite());
        QVERIFY(!list.isExpanded(list.model()->index(0, 0)));
        QVERIFY(list.isExpanded(list.model()->index(1, 0)));
    }

    void theCompanyPageIsMadeAnewOnlyWhenItIsLookedAt()
    {
        Shown shown;
        const QPointer<QWidget> before = shown.page.company().section(0);
        shown.showTimeline();
        Pack changed = *quickBite();
        changed.company.whatItDoes = QStringLiteral("Something else.");
        shown.page.setPack(std::make_shared<const Pack>(changed));
        QCOMPARE(shown.page.company().section(0), before.data());
        shown.page.showPart(ContextPage::Part::Company);
        QVERIFY(readable(*shown.page.company().section(0)).contains(changed.company.whatItDoes));
    }

    void theCompanyPageKeepsItsPlace()
    {
        Shown shown;
        auto *area = shown.page.findChild<QScrollArea *>(QStringLiteral("company"));
        shown.page.company().showSection(3);
        const int place = area->verticalScrollBar()->value();
        QVERIFY(place > 0);
        shown.page.setPack(quickBite());
        QTRY_COMPARE(area->verticalScrollBar()->value(), place);
    }

    void modelsKeepTheRules()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Timeline timeline(quickBite());
        QList<int> all;
        for (int i = 0; i < timeline.size(); ++i)
            all << i;
        model.setTimeline(timeline, all);
        for (const int entry : all) {
            const QModelIndex index = model.indexOfEntry(entry);
            QCOMPARE(index.data(TimelineModel::EntryRole).toInt(), entry);
        }
        model.setTimeline(timeline, {2, 25});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.indexOfEntry(3).isValid());
        QVERIFY(!model.indexOfEntry(-1).isValid());
        model.setTimeline({}, {});
        QCOMPARE(model.rowCount(), 0);

        Shown shown;
        auto *stack = shown.page.findChild<QTableView *>(QStringLiteral("stack"));
        const QAbstractItemModelTester stackTester(
            stack->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(stack->model()->rowCount(), 8);
    }

    void theLayoutIsRemembered()
    {
        QByteArray layout;
        {
            Shown shown;
            QSignalSpy changed(&shown.page, &ContextPage::layoutChanged);
            shown.page.perform(ContextAction::SwitchView);
            QVERIFY(!changed.isEmpty());
            layout = shown.page.saveLayout();
        }
        Shown shown;
        shown.page.restoreLayout(layout);
        QCOMPARE(shown.page.part(), ContextPage::Part::Timeline);
        QVERIFY(!shown.page.timeline().isDrawing());
        shown.page.restoreLayout("nonsense");
        QVERIFY(!shown.page.timeline().isDrawing());
    }

    void anEmptyCompanyIsNoTrouble()
    {
        Shown shown(nullptr);
        shown.showTimeline();
        QCOMPARE(shown.count(), QStringLiteral("0 entries"));
        shown.page.timeline().zoomIn();
        shown.page.timeline().setDrawing(false);
        shown.page.setPack(std::make_shared<Pack>());
        shown.page.setPack(quickBite());
        QCOMPARE(shown.count(), QStringLiteral("28 entries"));
    }

    void everyControlHasANameAndExplainsItself()
    {
        Shown shown;
        QVERIFY(shown.page.showEntry(QStringLiteral("m03-database-saturated")));
        shown.search().setText(QStringLiteral("database"));
        QStringList mute;
        int controls = 0;
        for (const auto part : {ContextPage::Part::Company, ContextPage::Part::Timeline}) {
            shown.page.showPart(part);
            for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
                const bool inner = widget->inherits("QLineEditIconButton") ||
                                   qobject_cast<QComboBox *>(widget->parentWidget());
                if (!widget->isVisible() || inner || widget->focusPolicy() == Qt::NoFocus ||
                    widget->focusProxy() || widget->parentWidget()->inherits("QTabBar"))
                    continue;
                ++controls;
                QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
                if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
                    mute << QLatin1String(widget->metaObject()->className()) + widget->objectName();
                const bool explains =
                    qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget);
                if (explains && widget->toolTip().isEmpty())
                    mute << QStringLiteral("no tooltip: ") + widget->objectName();
            }
        }
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join(QLatin1Char('\n'))));
        QVERIFY(controls > 40);
    }
};

QTEST_MAIN(ContextPageTest)
#include "tst_contextpage.moc"
