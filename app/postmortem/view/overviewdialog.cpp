#include "postmortem/view/overviewdialog.h"

#include "documents/span.h"
#include "postmortem/libraryoverview.h"
#include "widgets/textlabel.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int dialogWidth = 900;
constexpr int dialogHeight = 620;

/// As the documents write it.
QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("–");
}

QString spreadText(const QString &name, const std::optional<Spread> &spread)
{
    if (!spread)
        return {};
    const auto minutes = [](qint64 count) { return spanText({count, count, false}); };
    return OverviewDialog::tr("%1: median %2, from %3 to %4 (%n incident(s))", nullptr,
                              spread->count)
        .arg(name, minutes(spread->median), minutes(spread->least), minutes(spread->most));
}

} // namespace

OverviewDialog::OverviewDialog(const QList<DocumentEntry> &entries, const QDate &today,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Open actions and quickfixes"));
    resizeOnScreen(*this, {dialogWidth, dialogHeight});
    auto *column = new QVBoxLayout(this);
    QList<SummarizedDocument> documents;
    for (const DocumentEntry &entry : entries) {
        SummarizedDocument document{entry.summary.path, summaryFrom(entry.summary.values)};
        if (document.summary.title.isEmpty())
            document.summary.title = entry.summary.title;
        documents.append(document);
    }
    const LibraryOverview overview = libraryOverview(documents, today);

    const auto late = [](const std::optional<qint64> &days) {
        return days ? tr("%n day(s) late", nullptr, int(*days)) : QString();
    };
    column->addWidget(new TextLabel(TextLabel::Role::Heading, tr("Open actions"), this));
    QTableWidget *const actions = addTable(
        tr("Open actions"), {tr("Action"), tr("Owner"), tr("Due"), tr("Late"), tr("Post-mortem")});
    for (const LibraryOverview::OpenAction &found : overview.actions)
        addRow(*actions,
               {found.action.title, found.action.owner, dateText(found.action.due),
                late(found.overdueDays), found.document},
               found.path);
    column->addWidget(actions, 2);

    column->addWidget(
        new TextLabel(TextLabel::Role::Heading, tr("Quickfixes still in place"), this));
    QTableWidget *const fixes =
        addTable(tr("Quickfixes still in place"),
                 {tr("Quickfix"), tr("Applied"), tr("Remove by"), tr("Late"), tr("Post-mortem")});
    for (const LibraryOverview::QuickfixInPlace &found : overview.quickfixes)
        addRow(*fixes,
               {found.fix.what, dateText(found.fix.applied), dateText(found.fix.removeBy),
                late(found.overdueDays), found.document},
               found.path);
    column->addWidget(fixes, 1);

    QStringList times;
    for (const QString &line : {spreadText(tr("Time to detect"), overview.detect),
                                spreadText(tr("Time to mitigate"), overview.mitigate),
                                spreadText(tr("Time to resolve"), overview.resolve)}) {
        if (!line.isEmpty())
            times.append(line);
    }
    column->addWidget(new TextLabel(TextLabel::Role::Quiet, times.join(u'\n'), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

QTableWidget *OverviewDialog::addTable(const QString &name, const QStringList &header)
{
    auto *table = new QTableWidget(0, int(header.size()), this);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(header);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    // The words at both ends share what the short values between them leave.
    const int last = int(header.size()) - 1;
    for (int section = 0; section <= last; ++section)
        table->horizontalHeader()->setSectionResizeMode(
            section,
            section == 0 || section == last ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    connect(table, &QTableWidget::itemActivated, this, [this](QTableWidgetItem *item) {
        Q_EMIT openRequested(item->data(Qt::UserRole).toString());
        accept();
    });
    return table;
}

void OverviewDialog::addRow(QTableWidget &table, const QStringList &cells, const QString &path)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        item->setData(Qt::UserRole, path);
        item->setToolTip(cells.at(column));
        table.setItem(row, column, item);
    }
}

} // namespace recount
