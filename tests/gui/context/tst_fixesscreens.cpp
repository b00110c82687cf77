// Shows the fixes tab in every state a user meets and checks that no text is cut. With
// RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each, in a light and a dark palette, to be
// looked at.

#include "context/view/fixdetailwidget.h"
#include "fixesbench.h"
#include "screenrow.h"
#include "widgets/collapsiblesection.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class FixesScreensTest : public QObject
{
    Q_OBJECT

    QStringList m_cut;

    static bool isCut(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return !label->text().isEmpty() && label->wordWrap() &&
                   label->heightForWidth(label->width()) > label->height();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return !button->text().isEmpty() && !button->inherits("QToolButton") &&
                   (button->hasHeightForWidth()
                        ? button->heightForWidth(button->width()) > button->height()
                        : button->minimumSizeHint().width() > button->width());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            return line->fontMetrics().horizontalAdvance(line->placeholderText()) >
                   line->width() - 16;
        return false;
    }

    void look(FixesBench &bench, const QString &name)
    {
        FixesBench::settle();
        for (const QWidget *widget : bench.page.findChildren<QWidget *>()) {
            if (widget->isVisible() && isCut(*widget))
                m_cut << u"%1: %2 %3 x %4"_s
                             .arg(name,
                                  widget->accessibleName() + widget->property("text").toString())
                             .arg(widget->width())
                             .arg(widget->height());
        }
        // What is unfolded has all the height it needs.
        for (const auto *detail : bench.page.findChildren<FixDetailWidget *>()) {
            if (detail->height() < detail->layout()->heightForWidth(detail->width()))
                m_cut << u"%1: %2 is too low"_s.arg(name, detail->accessibleName());
            if (detail->geometry().right() > bench.view().viewport()->width())
                m_cut << u"%1: %2 is too wide"_s.arg(name, detail->accessibleName());
        }
        if (bench.view().horizontalScrollBar()->maximum() > 0)
            m_cut << name + u": the table scrolls sideways"_s;
        keepPicture(bench.page, u"fixes"_s, name);
    }

private Q_SLOTS:
    void noTextIsCut_data() { addScreenRows({QSize(1280, 800), QSize(1024, 700)}); }

    void noTextIsCut()
    {
        const ScreenRow row;
        m_cut.clear();
        Pack own = *FixesBench::quickbite(row.language);
        own.fixes[3].permanentFix.clear();
        own.fixes[3].permanentFixTime.clear();
        own.fixes[3].permanentFixBy.clear();
        own.fixes[3].spoken.clear();
        own.fixes[3].origin = Origin::Lived;
        FixesBench bench(FixesBench::quickbite(row.language), row.size);
        look(bench, u"1-table"_s);
        bench.page.showFix(u"memory-leak"_s);
        look(bench, u"2-open"_s);
        bench.page.setPack(std::make_shared<const Pack>(own));
        bench.page.showFix(u"certificate-expired"_s);
        look(bench, u"3-unfinished"_s);
        bench.page.findChild<QCheckBox *>(u"onlyOpen"_s)->setChecked(true);
        bench.page.findChild<CollapsibleSection *>()->setExpanded(true);
        look(bench, u"4-filtered"_s);
        bench.page.findChild<QLineEdit *>(u"search"_s)->setText(u"zzz"_s);
        look(bench, u"5-none-fits"_s);
        own.fixes.clear();
        bench.page.setPack(std::make_shared<const Pack>(own));
        look(bench, u"6-empty"_s);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    }
};

QTEST_MAIN(FixesScreensTest)
#include "tst_fixesscreens.moc"
