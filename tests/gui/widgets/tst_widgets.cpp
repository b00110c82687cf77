#include "desktop/theme.h"
#include "fakedialogs.h"
#include "widgets/collapsiblesection.h"
#include "widgets/disclosurebutton.h"
#include "widgets/elidingcombobox.h"
#include "widgets/flowlayout.h"
#include "widgets/markdownview.h"
#include "widgets/palettecolors.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/textlabel.h"
#include "widgets/turningpair.h"
#include "widgets/turningsplitter.h"
#include "widgets/wrappingcheckbox.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace recount;

class WidgetsTest : public QObject
{
    Q_OBJECT

    static double luminance(const QColor &color)
    {
        const auto linear = [](double share) {
            return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double first = luminance(a) + 0.05;
        const double second = luminance(b) + 0.05;
        return std::max(first, second) / std::min(first, second);
    }

private Q_SLOTS:
    void theSecondGoesBelowWhereTheWindowIsNarrow()
    {
        TurningSplitter splitter({100, 40, 5});
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        const int character = splitter.fontMetrics().averageCharWidth();
        splitter.resize(character * 120, 600);
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        QCOMPARE(splitter.orientation(), Qt::Horizontal);
        const QByteArray wide = splitter.saveState();
        splitter.resize(character * 90, 600);
        QCOMPARE(splitter.orientation(), Qt::Vertical);
        QVERIFY(std::abs(splitter.sizes().at(1) - splitter.fontMetrics().height() * 5) <= 2);
        // What was saved in a wide window turns nothing in a narrow one.
        splitter.restoreSizes(wide);
        QCOMPARE(splitter.orientation(), Qt::Vertical);
        splitter.resize(character * 120, 600);
        QCOMPARE(splitter.orientation(), Qt::Horizontal);
        QVERIFY(std::abs(splitter.sizes().at(1) - character * 40) <= 2);
    }

    void buttonsGoBelowWhatTheyWouldLeaveTooLittleRoom()
    {
        constexpr int gap = 8;
        constexpr int characters = 20;
        TurningPair pair(characters, gap);
        auto *words = new QLabel(QStringLiteral("Words"), &pair);
        auto *button = new QPushButton(QStringLiteral("Button"), &pair);
        pair.first()->addWidget(words, 1);
        pair.second()->addWidget(button);
        const int room = pair.fontMetrics().averageCharWidth() * characters;
        const int beside = room + gap + button->sizeHint().width();
        pair.resize(beside, 100);
        pair.show();
        QTRY_VERIFY(button->x() >= room);
        pair.resize(beside - 1, 100);
        QTRY_VERIFY(button->y() >= words->geometry().bottom());
        QTRY_COMPARE(button->x(), 0);
        pair.resize(beside, 100);
        QTRY_VERIFY(button->x() >= room);
        // What the second row says may become longer.
        button->setText(QStringLiteral("A button that says more"));
        pair.turn();
        QTRY_COMPARE(button->x(), 0);
    }

    void aChoiceThatIsTooLongIsReadInTheTooltip()
    {
        ElidingComboBox box;
        const QString whole = QStringLiteral("A microphone with a name that no box is wide enough");
        box.addItems({QStringLiteral("Short"), whole});
        box.setToolTip(QStringLiteral("Choose one"));
        box.setFixedWidth(160);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const auto ask = [&box] {
            QToolTip::hideText();
            const QPoint where = box.rect().center();
            QHelpEvent event(QEvent::ToolTip, where, box.mapToGlobal(where));
            QCoreApplication::sendEvent(&box, &event);
            return QToolTip::text();
        };
        QCOMPARE(ask(), QStringLiteral("Choose one"));
        const QImage shortChoice = box.grab().toImage();
        box.setCurrentIndex(1);
        QCOMPARE(ask(), whole + QStringLiteral("\nChoose one"));
        // Between text and arrow nothing is cut through: the pixels there are the empty box's.
        const QImage longChoice = box.grab().toImage();
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, &box);
        for (int y = 0; y < longChoice.height(); ++y)
            QCOMPARE(longChoice.pixel(room.right(), y), shortChoice.pixel(room.right(), y));
        QVERIFY(longChoice != shortChoice);
    }

    void aSectionAsksBeforeItUnfolds()
    {
        CollapsibleSection section(QStringLiteral("Hints"));
        auto *content = new QLabel(QStringLiteral("inside"));
        section.setContent(content);
        section.show();
        QSignalSpy asked(&section, &CollapsibleSection::expandRequested);
        QSignalSpy about(&section, &CollapsibleSection::aboutToExpand);
        QTest::mouseClick(section.header(), Qt::LeftButton);
        QCOMPARE(asked.takeFirst().first().toBool(), true);
        QVERIFY(!content->isVisible());

        section.setExpanded(true);
        QCOMPARE(about.count(), 1);
        QVERIFY(content->isVisible());
        QTest::keyClick(section.header(), Qt::Key_Space);
        QCOMPARE(asked.takeFirst().first().toBool(), false);
        QVERIFY(section.isExpanded());
    }

    void aSectionTellsAScreenReaderWhetherItIsOpen()
    {
        DisclosureButton header(QStringLiteral("Hints"));
        header.setRemark(QStringLiteral("5 hints"));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&header);
        QVERIFY(reader);
        QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Hints"));
        QVERIFY(reader->text(QAccessible::Description).contains(QStringLiteral("5 hints")));
        QVERIFY(reader->state().collapsed && !reader->state().expanded);
        header.setExpanded(true);
        QVERIFY(reader->state().expanded && !reader->state().collapsed);
    }

    void aRemarkGoesBelowWhereItDoesNotFit()
    {
        DisclosureButton header(QStringLiteral("What they listen for"));
        header.setRemark(QStringLiteral("opened before the first take · 3 of 5 covered"));
        QVERIFY(header.heightForWidth(220) > header.heightForWidth(700));
    }

    void theFlowBreaksItsRow()
    {
        QWidget window;
        auto *flow = new FlowLayout(8, 4, &window);
        QList<QWidget *> parts;
        for (int i = 0; i < 3; ++i) {
            auto *part = new QWidget(&window);
            part->setFixedSize(100, 20);
            flow->addWidget(part);
            parts << part;
        }
        window.resize(400, 100);
        window.show();
        QCOMPARE(parts.at(2)->y(), parts.at(0)->y());
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(220), 44);
        window.resize(220, 100);
        QTRY_COMPARE(parts.at(2)->pos(), QPoint(0, 24));
    }

    void markdownIsAsHighAsItsText()
    {
        FakeDialogs dialogs;
        MarkdownView view(dialogs);
        view.setMarkdownText(QStringLiteral("one\n\ntwo **three**\n\n- a\n- b"));
        QVERIFY(view.toPlainText().contains(QStringLiteral("two three")));
        const int high = view.heightForWidth(400);
        view.setMarkdownText(QStringLiteral("one"));
        QVERIFY(view.heightForWidth(400) < high);
        QVERIFY(view.heightForWidth(400) >= view.fontMetrics().height());
    }

    void aLinkIsOpenedOnlyAfterAsking()
    {
        FakeDialogs dialogs;
        MarkdownView view(dialogs);
        QList<QUrl> opened;
        view.setLinkOpener([&opened](const QUrl &url) { opened << url; });
        view.setMarkdownText(QStringLiteral("[docs](https://example.org/a)"));
        Q_EMIT view.anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
        QCOMPARE(dialogs.asked.size(), 1);
        QVERIFY(opened.isEmpty());
        dialogs.agrees = true;
        Q_EMIT view.anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
        QCOMPARE(opened.size(), 1);
        // Nothing else than the web leaves the program.
        Q_EMIT view.anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        QCOMPARE(opened.size(), 1);
        QVERIFY(!view.loadResource(QTextDocument::ImageResource,
                                   QUrl(QStringLiteral("https://example.org/a.png")))
                     .isValid());
    }

    void aLongPointWrapsAndIsPressedAnywhere()
    {
        WrappingCheckBox box(QStringLiteral("You name the root cause, more than a restart that "
                                            "helped, and say how you found it"));
        QVERIFY(box.heightForWidth(200) > 2 * box.heightForWidth(2000) / 2);
        box.resize(200, box.heightForWidth(200));
        box.show();
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(190, box.height() - 4));
        QVERIFY(box.isChecked());
    }

    void quietTextCanBeRead_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(0xf5, 0xf5, 0xf5) << QColor(0x1c, 0x1c, 0x1e);
        QTest::newRow("dark") << QColor(0x26, 0x26, 0x28) << QColor(0xec, 0xec, 0xee);
    }

    void quietTextCanBeRead()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QPalette palette(window);
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        QVERIFY(contrast(window, quietText(palette)) >= 4.5);
        QVERIFY(contrast(quietSurface(palette), text) >= 7.0);
        palette.setColor(QPalette::Base, window);
        palette.setColor(QPalette::Text, text);
        QVERIFY(contrast(window, promptText(palette)) >= 4.5);
        QVERIFY(contrast(window, promptText(palette)) < contrast(window, quietText(palette)));
    }

    void labelsFollowThePaletteOfTheApplication()
    {
        QWidget window;
        TextLabel quiet(TextLabel::Role::Quiet, QStringLiteral("second rank"), &window);
        window.show();
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
            applyAppearance(appearance);
            QCoreApplication::processEvents();
            QVERIFY(contrast(window.palette().color(QPalette::Window),
                             quiet.palette().color(QPalette::WindowText)) >= 4.5);
        }
        applyAppearance(Appearance::System);
    }

    void labelsFollowTheFontOfTheApplication()
    {
        TextLabel title(TextLabel::Role::Title, QStringLiteral("Question"));
        title.show();
        const double before = title.font().pointSizeF();
        const QFont usual = QApplication::font();
        QFont larger = usual;
        larger.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(larger);
        QCoreApplication::processEvents();
        QCOMPARE(title.font().pointSizeF(), before * 2);
        QApplication::setFont(usual);
    }

    void keysAreWrittenAsThisSystemDoes()
    {
        QCOMPARE(shortcutText({QKeySequence(Qt::Key_Space), QKeySequence(Qt::CTRL | Qt::Key_F)}),
                 QStringLiteral("Space, Ctrl+F"));
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
