#include "documents/view/differencetable.h"

#include "documents/sidebyside.h"
#include "documents/view/differencedelegate.h"
#include "widgets/palettecolors.h"

#include <QHeaderView>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int around = 3;       ///< equal lines beside those that differ
constexpr int mostRows = 5'000; ///< of the difference
constexpr int mostCharacters = 1'000;
constexpr int charactersBefore = 200; ///< of a longer line, before what differs

/// The part of a very long line that a reader looks for.
QString excerpt(const QString &line, LinePart &part)
{
    if (line.size() <= mostCharacters)
        return line;
    const int begin = std::max(0, part.begin - charactersBefore);
    QString words = line.mid(begin, mostCharacters);
    if (begin + mostCharacters < line.size())
        words += QStringLiteral(" …");
    part.begin -= begin;
    if (begin > 0) {
        words.prepend(QStringLiteral("… "));
        part.begin += 2;
    }
    part.length = std::min(part.length, int(words.size()) - part.begin);
    return words;
}

} // namespace

DifferenceTable::DifferenceTable(const QString &before, const QString &after, QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({before, after});
    setItemDelegate(new DifferenceDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    m_fitSoon.setSingleShot(true);
    connect(&m_fitSoon, &QTimer::timeout, this, &QTableView::resizeRowsToContents);
}

void DifferenceTable::showTexts(const QByteArray &before, const QByteArray &after)
{
    const SourceText left(before);
    const SourceText right(after);
    const auto lineOf = [](const SourceText &source, int line) {
        return line < 0 ? QString() : source.text(source.line(line));
    };
    setUpdatesEnabled(false);
    setRowCount(0);
    for (const SideBySideRow &row : sideBySide(left, right, around, mostRows)) {
        if (row.skipped > 0) {
            addNote(tr("%n equal line(s)", nullptr, row.skipped));
            continue;
        }
        insertRow(rowCount());
        const QString was = lineOf(left, row.before);
        const QString is = lineOf(right, row.after);
        LineDifference parts;
        if (row.differs && row.before >= 0 && row.after >= 0)
            parts = lineDifference(was, is);
        const auto add = [&](int column, int number, const QString &line, LinePart part) {
            if (number < 0)
                return;
            const QString words = excerpt(line, part);
            auto *item = new QTableWidgetItem(words);
            item->setData(DifferenceDelegate::SignRole, !row.differs  ? QString()
                                                        : column == 0 ? QStringLiteral("−")
                                                                      : QStringLiteral("+"));
            item->setData(DifferenceDelegate::BeginRole, part.begin);
            item->setData(DifferenceDelegate::LengthRole, part.length);
            item->setData(Qt::AccessibleTextRole, !row.differs  ? words
                                                  : column == 0 ? tr("Taken out: %1").arg(words)
                                                                : tr("Added: %1").arg(words));
            setItem(rowCount() - 1, column, item);
        };
        add(0, row.before, was, parts.before);
        add(1, row.after, is, parts.after);
    }
    if (rowCount() >= mostRows)
        addNote(tr("There is more that differs than is shown."));
    setUpdatesEnabled(true);
    m_fitSoon.start(0);
    scrollToTop();
}

void DifferenceTable::addNote(const QString &words)
{
    const int row = rowCount();
    insertRow(row);
    auto *item = new QTableWidgetItem(words);
    item->setForeground(quietText(palette()));
    setItem(row, 0, item);
    setSpan(row, 0, 1, 2);
}

void DifferenceTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_fitSoon.start(0);
}

} // namespace recount
