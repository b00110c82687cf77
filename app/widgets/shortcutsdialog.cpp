#include "widgets/shortcutsdialog.h"

#include "widgets/roomydelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace recount
{

QString shortcutText(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words << key.toString(QKeySequence::NativeText);
    return words.join(QStringLiteral(", "));
}

QList<QKeySequence> tabShortcuts(int number)
{
    if (number < 1 || number > 9)
        return {};
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))};
    // The digit row of a French keyboard gives other characters without Shift.
    static constexpr Qt::Key french[] = {
        Qt::Key_Ampersand,  Qt::Key_Eacute,     Qt::Key_QuoteDbl,
        Qt::Key_Apostrophe, Qt::Key_ParenLeft,  Qt::Key_Minus,
        Qt::Key_Egrave,     Qt::Key_Underscore, Qt::Key_Ccedilla,
    };
    if (QLocale().language() == QLocale::French)
        keys << QKeySequence(Qt::CTRL | french[number - 1]);
    return keys;
}

ShortcutGroup windowShortcutGroup()
{
    const QList<QKeySequence> keys{tabShortcuts(1).constFirst(), tabShortcuts(2).constFirst()};
    return {ShortcutsDialog::tr("Window"),
            {{keys, ShortcutsDialog::tr("Go to the first tab, to the second tab, and so on"), {}}}};
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setItemDelegate(new RoomyDelegate(table));
    // A bar that comes and goes would change the width while the heights are fitted to it.
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const ShortcutGroup &group : groups) {
        const int head = table->rowCount();
        table->insertRow(head);
        auto *title = new QTableWidgetItem(group.title);
        title->setFont(bold);
        title->setFlags(Qt::ItemIsEnabled);
        table->setItem(head, 0, title);
        table->setSpan(head, 0, 1, 2);
        for (const ShortcutEntry &entry : group.entries) {
            const int row = table->rowCount();
            table->insertRow(row);
            table->setItem(row, 0, new QTableWidgetItem(shortcutText(entry.keys)));
            const QString what = entry.remark.isEmpty()
                                     ? entry.what
                                     : QString(entry.what + QLatin1Char('\n') + entry.remark);
            table->setItem(row, 1, new QTableWidgetItem(what));
        }
    }
    table->resizeColumnToContents(0);
    table->setColumnWidth(0, table->columnWidth(0) + 24);
    // The remarks wrap, so the heights follow the width, once it is final.
    auto *fit = new QTimer(table);
    fit->setSingleShot(true);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, fit,
            qOverload<>(&QTimer::start));
    connect(fit, &QTimer::timeout, table, &QTableView::resizeRowsToContents);
    if (table->rowCount() > 1)
        table->setCurrentCell(1, 0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
}

} // namespace recount
