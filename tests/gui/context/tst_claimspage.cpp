// The figures of a company: read, kept as claims, compared. With RECOUNT_SCREENSHOTS=FOLDER it
// saves a picture of each state.

#include "context/view/claimdetail.h"
#include "context/view/claimsmodel.h"
#include "context/view/claimspage.h"
#include "context/view/contextpage.h"
#include "context/view/editnotice.h"
#include "editbench.h"
#include "fakedialogs.h"
#include "fakenavigator.h"
#include "screenrow.h"
#include "widgets/wrappingcheckbox.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString downtime = u"downtime-march-15"_s;

/// The context page with an own company, its figures in view.
struct Shown {
    explicit Shown(const QSize &size = QSize(1280, 800), bool own = true)
    {
        if (own)
            page.setEditor(edits.editor);
        page.setPack(own ? edits.editor.pack() : quickBite());
        page.resize(size);
        page.showPart(ContextPage::Part::Figures);
        page.show();
        page.activateWindow();
        ready = QTest::qWaitForWindowActive(&page) && waitForSurvey();
    }
    ClaimsModel &model() const { return *page.findChild<ClaimsModel *>(); }
    QTreeView &list() const { return *page.findChild<QTreeView *>(u"claims"_s); }
    bool waitForSurvey() const
    {
        return QTest::qWaitFor([this] { return model().shownCount() > 0; });
    }
    bool choose(const QString &key) const
    {
        const QModelIndex index = model().indexOf(key);
        list().setCurrentIndex(index);
        EditBench::settle();
        return index.isValid();
    }
    const ClaimState *state(const QString &id) const { return model().claim(model().indexOf(id)); }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : page.claims().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    template <class Widget = QPushButton>
    Widget *part(const QString &name) const
    {
        for (Widget *found : page.claims().findChildren<Widget *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    const Claim *claim(const QString &id) const
    {
        for (const Claim &found : edits.editor.pack()->claims) {
            if (found.id == id)
                return &found;
        }
        return nullptr;
    }
    QString notice() const { return page.claims().findChild<EditNotice *>()->text(); }

    EditBench edits;
    FakeNavigator navigator;
    FakeDialogs dialogs;
    ContextPage page{navigator, dialogs};
    bool ready = false;
};

} // namespace

class ClaimsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelIsSound()
    {
        ClaimsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.shownCount(), 0);
        model.setSurvey(surveyClaims(*quickBite()));
        const int all = model.shownCount();
        QVERIFY(all > 20);
        model.setSearch(u"downtime MARCH"_s);
        QVERIFY(model.shownCount() > 0 && model.shownCount() < all);
        QVERIFY(model.indexOf(downtime).isValid());
        model.setSearch(u"xyzzy"_s);
        QCOMPARE(model.shownCount(), 0);
        model.setSearch({});
        QCOMPARE(model.shownCount(), all);
        for (const ClaimState &state : model.survey().claims)
            QVERIFY(claimStateText(state).startsWith(u"✓"));
    }

    void aShippedCompanyIsRead()
    {
        Shown shown({1280, 800}, false);
        QVERIFY(shown.ready);
        QVERIFY(shown.said().contains(u"Make It Mine"_s));
        QVERIFY(shown.choose(downtime));
        QVERIFY(shown.said().contains(u"3 place(s) agree"_s));
        QVERIFY(!shown.part(u"removeClaim"_s));
        QVERIFY(!shown.part(u"leavePlace"_s));
        // A place leads to its text.
        auto *link = shown.part<QAbstractButton>(QString());
        for (QAbstractButton *button : shown.page.claims().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Month 3"_s))
                link = button;
        }
        QVERIFY(link);
        link->click();
        QCOMPARE(shown.navigator.opened, QStringList{u"entry m03-database-saturated"_s});
    }

    void twoValuesAreShownAndOneIsTaken()
    {
        Shown shown;
        QVERIFY(shown.ready);
        const Result<QString> changed = shown.edits.editor.apply(edits::setText(
            u"/entries/m03-database-saturated/why"_s, u"It was down for 3 h that day."_s));
        QVERIFY(changed);
        QTRY_VERIFY(shown.state(downtime) && shown.state(downtime)->disagrees());
        // It comes first now, and the page says how many there are.
        QCOMPARE(shown.model().survey().claims.constFirst().claim.id, downtime);
        QVERIFY(shown.choose(downtime));
        QVERIFY(shown.said().contains(u"2 values: 2 h 10 · 3 h"_s));
        QVERIFY(shown.said().contains(u"1 claim(s) with different values"_s));
        QVERIFY(
            shown.said().contains(u"✗ Says something else: “3 h”. The claim keeps “2 h 10”."_s));
        QPushButton *take = shown.part(u"takeValue"_s);
        QVERIFY(take && take->accessibleName().contains(u"3 h"_s));
        take->click();
        QCOMPARE(shown.claim(downtime)->value, u"3 h"_s);
        // The two others differ then.
        QTRY_VERIFY(shown.said().contains(u"2 values: 3 h · 2 h 10"_s));
        shown.edits.editor.undo();
        QTRY_VERIFY(shown.said().contains(u"2 values: 2 h 10 · 3 h"_s));
    }

    void nameAndValueAreTyped()
    {
        Shown shown;
        QVERIFY(shown.ready && shown.choose(downtime));
        QPlainTextEdit *name = EditBench::field(shown.page, u"/claims/downtime-march-15/name"_s);
        QVERIFY(name);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_End);
        for (const char letter : {'!', '!'}) {
            QTest::keyClick(name, letter);
            // Long enough for the list to be made anew.
            QTest::qWait(400);
        }
        QCOMPARE(shown.claim(downtime)->name, u"Downtime on March 15!!"_s);
        QCOMPARE(EditBench::field(shown.page, u"/claims/downtime-march-15/name"_s), name);
        QVERIFY(name->hasFocus());
        QTRY_COMPARE(shown.model().indexOf(downtime).siblingAtColumn(1).data().toString(),
                     u"Downtime on March 15!!"_s);
        QPlainTextEdit *value = EditBench::field(shown.page, u"/claims/downtime-march-15/value"_s);
        QVERIFY(value && !value->accessibleName().isEmpty());
    }

    void aFigureIsKeptWithItsOtherPlaces()
    {
        Shown shown;
        QVERIFY(shown.ready);
        // Two entries say the same of something new.
        QVERIFY(shown.edits.editor.apply(
            edits::setText(u"/entries/m04-monitoring/why"_s, u"It cost 77 hours."_s)));
        QVERIFY(shown.edits.editor.apply(
            edits::setText(u"/entries/m05-terraform/why"_s, u"After 77 h it was there."_s)));
        const QString key = u"/entries/m04-monitoring/why\n77 hours"_s;
        QTRY_VERIFY(shown.model().indexOf(key).isValid());
        QVERIFY(shown.choose(key));
        auto *name = shown.part<QLineEdit>(u"claimName"_s);
        QPushButton *keep = shown.part(u"keepFigure"_s);
        QVERIFY(name && keep && !keep->isEnabled());
        auto *other = shown.part<WrappingCheckBox>(QString());
        QVERIFY(other && other->text().startsWith(u"Month 5"_s));
        other->setChecked(true);
        name->setFocus();
        QTest::keyClicks(name, u"Cost of monitoring"_s);
        QVERIFY(keep->isEnabled());
        QTest::keyClick(name, Qt::Key_Return);
        const Claim *claim = shown.claim(u"cost-of-monitoring"_s);
        QVERIFY(claim);
        QCOMPARE(claim->value, u"77 hours"_s);
        QCOMPARE(claim->mentions.size(), 2);
        // It is chosen, and no longer among the figures.
        QTRY_VERIFY(shown.said().contains(u"2 place(s) agree"_s));
        QVERIFY(!shown.model().indexOf(key).isValid());
    }

    void anotherValueIsAddedToAClaim()
    {
        Shown shown;
        QVERIFY(shown.ready);
        QVERIFY(shown.edits.editor.apply(
            edits::setText(u"/entries/m04-monitoring/why"_s, u"The 3 h of March had shown it."_s)));
        const QString key = u"/entries/m04-monitoring/why\n3 h"_s;
        QTRY_VERIFY(shown.model().indexOf(key).isValid());
        QVERIFY(shown.choose(key));
        QPushButton *add = shown.part(u"addToClaim"_s);
        QVERIFY(add && add->menu());
        for (QAction *action : add->menu()->actions()) {
            if (action->text().startsWith(u"Downtime on March 15"_s))
                action->trigger();
        }
        QCOMPARE(shown.claim(downtime)->mentions.size(), 4);
        // Both values stand there at once, and the claim is the one that is chosen.
        QTRY_VERIFY(shown.said().contains(u"2 values: 2 h 10 · 3 h"_s) ||
                    shown.said().contains(u"2 value(s): 2 h 10 · 3 h"_s));
    }

    void aPlaceIsTakenAwayAndAddedAgain()
    {
        Shown shown;
        QVERIFY(shown.ready && shown.choose(u"crash-interval"_s));
        QCOMPARE(shown.claim(u"crash-interval"_s)->mentions.size(), 3);
        shown.part(u"leavePlace"_s)->click();
        QCOMPARE(shown.claim(u"crash-interval"_s)->mentions.size(), 2);
        QTRY_VERIFY(shown.part(u"addPlace"_s));
        shown.part(u"addPlace"_s)->click();
        QCOMPARE(shown.claim(u"crash-interval"_s)->mentions.size(), 3);
        QTRY_VERIFY(shown.said().contains(u"3 place(s) agree"_s));
    }

    void aClaimIsDeletedAndBroughtBack()
    {
        Shown shown;
        QVERIFY(shown.ready && shown.choose(downtime));
        const auto before = shown.edits.editor.pack()->claims;
        shown.part(u"removeClaim"_s)->click();
        QVERIFY(!shown.claim(downtime));
        QVERIFY(shown.notice().contains(u"Downtime on March 15"_s));
        QTRY_VERIFY(!shown.model().indexOf(downtime).isValid());
        for (QPushButton *button : shown.page.claims().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Bring Back"_s)
                button->click();
        }
        QVERIFY(shown.claim(downtime));
        QTRY_VERIFY(shown.model().indexOf(downtime).isValid());
        QCOMPARE(shown.edits.editor.pack()->claims.size(), before.size());
    }

    void itIsUsedByKeyboard()
    {
        Shown shown;
        QVERIFY(shown.ready);
        shown.page.perform(ContextAction::ShowFigures);
        QVERIFY(shown.list().hasFocus());
        shown.page.perform(ContextAction::Search);
        auto *search = shown.part<QLineEdit>(u"claimSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"downtime"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(shown.list().hasFocus());
        QTest::keyClick(&shown.list(), Qt::Key_Down);
        QTest::keyClick(&shown.list(), Qt::Key_Down);
        EditBench::settle();
        QVERIFY(EditBench::field(shown.page, u"/claims/downtime-march-15/name"_s));
        for (const QAbstractButton *button :
             shown.page.claims().findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        }
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Shown shown;
        QVERIFY(shown.ready);
        shown.page.showPart(ContextPage::Part::Timeline);
        const qsizetype before = shown.model().survey().unkept.size();
        QVERIFY(shown.edits.editor.apply(
            edits::setText(u"/entries/m04-monitoring/why"_s, u"It cost 991 hours."_s)));
        QTest::qWait(500);
        QCOMPARE(shown.model().survey().unkept.size(), before);
        shown.page.showPart(ContextPage::Part::Figures);
        QTRY_VERIFY(shown.model().indexOf(u"/entries/m04-monitoring/why\n991 hours"_s).isValid());
    }

    void anotherCompanyHasItsOwn()
    {
        Shown shown;
        QVERIFY(shown.ready && shown.choose(downtime));
        auto empty = std::make_shared<Pack>();
        empty->id = u"own-empty"_s;
        shown.page.setPack(empty);
        QTRY_COMPARE(shown.model().shownCount(), 0);
        QVERIFY(shown.said().contains(u"No claim has different values"_s));
    }

    void noTextIsCut_data() { addScreenRows(); }

    void noTextIsCut()
    {
        const ScreenRow row;
        QStringList cut;
        {
            Shown shown(row.size);
            const auto look = [&](const QString &name) {
                cut << lookAt(shown.page, u"claims"_s, name);
            };
            look(u"01-nothing"_s);
            shown.choose(downtime);
            look(u"02-claim"_s);
            QVERIFY(shown.edits.editor.apply(edits::setText(
                u"/entries/m03-database-saturated/why"_s, u"It was down for 3 h that day."_s)));
            QTRY_VERIFY(shown.state(downtime) && shown.state(downtime)->disagrees());
            look(u"03-two-values"_s);
            const QModelIndex figures = shown.model().index(1, 0);
            shown.list().setCurrentIndex(shown.model().index(3, 0, figures));
            look(u"04-figure"_s);
            shown.choose(downtime);
            shown.part(u"removeClaim"_s)->click();
            look(u"05-deleted"_s);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(ClaimsPageTest)
#include "tst_claimspage.moc"
