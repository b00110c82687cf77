// Cut, copy, paste and select all of the Edit menu, for whatever has the focus.

#include "desktop/clipboardactions.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

/// A window whose widgets get the focus one after the other.
struct Bench {
    QWidget window;
    QVBoxLayout layout{&window};
    QMenu menu;
    ClipboardActions actions{menu};

    template <class Widget>
    Widget *add()
    {
        auto *widget = new Widget;
        layout.addWidget(widget);
        widget->show();
        window.show();
        QApplication::setActiveWindow(&window);
        return widget;
    }

    /// The names of what the menu offers for this widget.
    QStringList offeredFor(QWidget *widget)
    {
        widget->setFocus();
        Q_EMIT menu.aboutToShow();
        QStringList names;
        for (const QAction *action : menu.actions()) {
            if (action->isEnabled())
                names << action->text().remove(u'&');
        }
        return names;
    }

    void choose(const QString &name)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') == name)
                action->trigger();
        }
    }
};

QString copied()
{
    return QApplication::clipboard()->text();
}

} // namespace

class ClipboardActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }

    void aLineIsCutAndPasted()
    {
        Bench bench;
        auto *line = bench.add<QLineEdit>();
        QCOMPARE(bench.offeredFor(line), QStringList());
        line->setText(u"one two"_s);
        QCOMPARE(bench.offeredFor(line), QStringList(u"Select All"_s));
        bench.choose(u"Select All"_s);
        QCOMPARE(bench.offeredFor(line), QStringList({u"Cut"_s, u"Copy"_s, u"Select All"_s}));
        bench.choose(u"Cut"_s);
        QCOMPARE(copied(), u"one two"_s);
        QCOMPARE(line->text(), QString());
        QCOMPARE(bench.offeredFor(line), QStringList(u"Paste"_s));
        bench.choose(u"Paste"_s);
        QCOMPARE(line->text(), u"one two"_s);
    }

    void aTextIsToo()
    {
        Bench bench;
        auto *edit = bench.add<QPlainTextEdit>();
        edit->setPlainText(u"one\ntwo"_s);
        QCOMPARE(bench.offeredFor(edit), QStringList(u"Select All"_s));
        bench.choose(u"Select All"_s);
        QCOMPARE(bench.offeredFor(edit), QStringList({u"Cut"_s, u"Copy"_s, u"Select All"_s}));
        bench.choose(u"Copy"_s);
        QCOMPARE(copied(), u"one\ntwo"_s);
        QVERIFY(bench.offeredFor(edit).contains(u"Paste"_s));
        bench.choose(u"Paste"_s);
        bench.choose(u"Paste"_s);
        QCOMPARE(edit->toPlainText(), u"one\ntwoone\ntwo"_s);
    }

    void whatIsOnlyReadIsCopied()
    {
        Bench bench;
        QApplication::clipboard()->setText(u"other"_s);
        auto *browser = bench.add<QTextBrowser>();
        browser->setPlainText(u"words"_s);
        bench.offeredFor(browser);
        bench.choose(u"Select All"_s);
        QCOMPARE(bench.offeredFor(browser), QStringList({u"Copy"_s, u"Select All"_s}));
        bench.choose(u"Copy"_s);
        QCOMPARE(copied(), u"words"_s);

        auto *label = bench.add<QLabel>();
        label->setText(u"some words"_s);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        QCOMPARE(bench.offeredFor(label), QStringList());
        label->setSelection(0, 4);
        QCOMPARE(bench.offeredFor(label), QStringList(u"Copy"_s));
        bench.choose(u"Copy"_s);
        QCOMPARE(copied(), u"some"_s);
    }

    void aComboBoxHasItsLine()
    {
        Bench bench;
        auto *box = bench.add<QComboBox>();
        box->addItem(u"one"_s);
        QCOMPARE(bench.offeredFor(box), QStringList());
        box->setEditable(true);
        QVERIFY(bench.offeredFor(box).contains(u"Select All"_s));
        bench.choose(u"Select All"_s);
        QVERIFY(bench.offeredFor(box).contains(u"Copy"_s));
        bench.choose(u"Copy"_s);
        QCOMPARE(copied(), u"one"_s);
    }

    void altLeavesTheFocusWhereItWas()
    {
        Bench bench;
        auto *edit = bench.add<QPlainTextEdit>();
        auto *bar = bench.add<QMenuBar>();
        edit->setPlainText(u"one"_s);
        edit->setFocus();
        edit->selectAll();
        bar->setFocusPolicy(Qt::StrongFocus);
        QVERIFY(bench.offeredFor(bar).contains(u"Copy"_s));
        QVERIFY(bar->hasFocus());
        bench.choose(u"Copy"_s);
        QCOMPARE(copied(), u"one"_s);
    }

    void aListCopiesAsItDoesByItsKey()
    {
        Bench bench;
        auto *list = bench.add<QListWidget>();
        QCOMPARE(bench.offeredFor(list), QStringList());
        int times = 0;
        auto *copy = new QAction(&bench.window);
        copy->setShortcut(QKeySequence::Copy);
        copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(copy, &QAction::triggered, this, [&times] { ++times; });
        bench.window.addAction(copy);
        QCOMPARE(bench.offeredFor(list), QStringList(u"Copy"_s));
        bench.choose(u"Copy"_s);
        QCOMPARE(times, 1);
    }

    void aListCopiesWhatItDoesItself()
    {
        Bench bench;
        auto *list = bench.add<QListWidget>();
        list->addItems({u"one"_s, u"two"_s});
        QCOMPARE(bench.offeredFor(list), QStringList());
        list->setCurrentRow(1);
        QCOMPARE(bench.offeredFor(list), QStringList(u"Copy"_s));
        bench.choose(u"Copy"_s);
        QCOMPARE(copied(), u"two"_s);
        list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        QCOMPARE(bench.offeredFor(list), QStringList({u"Copy"_s, u"Select All"_s}));
        bench.choose(u"Select All"_s);
        QCOMPARE(list->selectedItems().size(), 2);
    }

    void theMenuDoesWhatTheKeyDoes()
    {
        struct Line : QLineEdit {
            void keyPressEvent(QKeyEvent *event) override
            {
                if (event->matches(QKeySequence::Paste))
                    rows = QApplication::clipboard()->text().split(u'\n');
                else
                    QLineEdit::keyPressEvent(event);
            }
            QStringList rows;
        };
        Bench bench;
        auto *line = bench.add<Line>();
        QApplication::clipboard()->setText(u"one\ntwo"_s);
        QCOMPARE(bench.offeredFor(line), QStringList(u"Paste"_s));
        bench.choose(u"Paste"_s);
        QCOMPARE(line->rows, QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(line->text(), QString());
    }
};

QTEST_MAIN(ClipboardActionsTest)
#include "tst_clipboardactions.moc"
