#include "documents/view/historydialog.h"

#include "documents/textdiff.h"
#include "storage/whendone.h"
#include "widgets/palettecolors.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int around = 3;       ///< equal lines beside those that differ
constexpr int mostRows = 5'000; ///< of the difference
constexpr int dialogWidth = 900;
constexpr int dialogHeight = 600;
constexpr int listWidth = 240;

QString reasonWords(SnapshotReason reason)
{
    switch (reason) {
    case SnapshotReason::Opened:
        return HistoryDialog::tr("before editing");
    case SnapshotReason::Saved:
        return HistoryDialog::tr("saved");
    case SnapshotReason::Timed:
        return HistoryDialog::tr("while editing");
    case SnapshotReason::External:
        return HistoryDialog::tr("another program");
    case SnapshotReason::Restored:
        return HistoryDialog::tr("before going back");
    case SnapshotReason::BeforeEmpty:
        return HistoryDialog::tr("before it was emptied");
    }
    return {};
}

} // namespace

void showDifference(QTableWidget &table, const QByteArray &before, const QByteArray &after)
{
    const SourceText left(before);
    const SourceText right(after);
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QColor marked =
        mixed(table.palette().base().color(), table.palette().highlight().color(), 0.18);
    table.setUpdatesEnabled(false);
    table.setRowCount(0);
    const auto addRow = [&](int leftLine, int rightLine, bool differs) {
        const int row = table.rowCount();
        if (row >= mostRows)
            return;
        table.insertRow(row);
        const auto put = [&](int column, const SourceText &source, int line) {
            const bool isThere = line >= 0;
            // The sign tells it without the colour.
            const QString sign = !differs      ? QStringLiteral("  ")
                                 : column == 0 ? QStringLiteral("− ")
                                               : QStringLiteral("+ ");
            auto *item =
                new QTableWidgetItem(isThere ? sign + source.text(source.line(line)) : QString());
            item->setFont(font);
            if (differs && isThere)
                item->setBackground(marked);
            table.setItem(row, column, item);
        };
        put(0, left, leftLine);
        put(1, right, rightLine);
    };
    int leftAt = 0;
    int rightAt = 0;
    const QList<LineChange> changes = lineChanges(left, right);
    const auto equalRun = [&](int end, bool isFirst, bool isLast) {
        const int length = end - leftAt;
        const int head = isFirst ? 0 : around;
        const int tail = isLast ? 0 : around;
        for (int i = 0; i < length; ++i) {
            if (length > head + tail + 1 && i == head) {
                const int skipped = length - head - tail;
                const int row = table.rowCount();
                table.insertRow(row);
                auto *item =
                    new QTableWidgetItem(HistoryDialog::tr("%n equal line(s)", nullptr, skipped));
                item->setForeground(quietText(table.palette()));
                table.setItem(row, 0, item);
                table.setSpan(row, 0, 1, 2);
                i += skipped - 1;
                continue;
            }
            addRow(leftAt + i, rightAt + i, false);
        }
        leftAt = end;
        rightAt += length;
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const LineChange &change = changes.at(i);
        equalRun(change.beforeFirst, i == 0, false);
        const int lines =
            std::max(change.beforeEnd - change.beforeFirst, change.afterEnd - change.afterFirst);
        for (int line = 0; line < lines; ++line) {
            const int l = change.beforeFirst + line;
            const int r = change.afterFirst + line;
            addRow(l < change.beforeEnd ? l : -1, r < change.afterEnd ? r : -1, true);
        }
        leftAt = change.beforeEnd;
        rightAt = change.afterEnd;
    }
    equalRun(left.lineCount(), changes.isEmpty(), true);
    table.setUpdatesEnabled(true);
}

HistoryDialog::HistoryDialog(DocumentHistory &history, const DocumentKey &key,
                             const QByteArray &now, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_now(now)
    , m_list(new QListWidget(this))
    , m_difference(new QTableWidget(0, 2, this))
    , m_words(new TextLabel(TextLabel::Role::Quiet, this))
    , m_restore(new QPushButton(tr("Go Back to This Version"), this))
{
    setWindowTitle(tr("Versions"));
    resize(dialogWidth, dialogHeight);
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter(this);
    m_list->setAccessibleName(tr("Versions, last first"));
    splitter->addWidget(m_list);
    m_difference->setAccessibleName(tr("The chosen version beside the text of now"));
    m_difference->setHorizontalHeaderLabels({tr("Then"), tr("Now")});
    m_difference->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_difference->verticalHeader()->hide();
    m_difference->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_difference->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_difference->setShowGrid(false);
    m_difference->setWordWrap(false);
    m_difference->setTabKeyNavigation(false);
    splitter->addWidget(m_difference);
    splitter->setSizes({listWidth, dialogWidth - listWidth});
    column->addWidget(splitter, 1);
    column->addWidget(m_words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    m_restore->setEnabled(false);
    m_restore->setToolTip(tr("The text of now stays among the versions"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT restoreRequested(m_snapshots.at(row).id);
        accept();
    });
    m_words->setText(tr("Reading…"));
    whenDone(this, m_history.list(key.document), [this](const Result<QList<SnapshotInfo>> &found) {
        if (!found)
            return m_words->setText(found.error().userText);
        showList(*found);
    });
}

void HistoryDialog::showList(const QList<SnapshotInfo> &snapshots)
{
    m_snapshots = snapshots;
    const QLocale locale;
    for (const SnapshotInfo &snapshot : snapshots) {
        const QString when = locale.toString(snapshot.takenUtc.toLocalTime(), QLocale::ShortFormat);
        m_list->addItem(when + u'\n' + reasonWords(snapshot.reason) + QStringLiteral(", ") +
                        locale.formattedDataSize(snapshot.size));
    }
    m_words->setText(snapshots.isEmpty()
                         ? tr("No version yet: the first one is kept before the first edit.")
                         : QString());
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void HistoryDialog::showChosen()
{
    const int row = m_list->currentRow();
    m_restore->setEnabled(row >= 0);
    if (row < 0)
        return;
    whenDone(this, m_history.content(m_snapshots.at(row).id),
             [this, row](const Result<QByteArray> &content) {
                 if (row != m_list->currentRow())
                     return;
                 if (!content)
                     return m_words->setText(content.error().userText);
                 showDifference(*m_difference, *content, m_now);
                 m_words->setText(*content == m_now ? tr("This is the text of now.") : QString());
                 m_restore->setEnabled(*content != m_now);
             });
}

} // namespace recount
