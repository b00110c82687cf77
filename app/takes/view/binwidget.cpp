#include "takes/view/binwidget.h"

#include "foundation/text.h"
#include "storage/whendone.h"
#include "takes/takestore.h"
#include "widgets/glyphicon.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{

constexpr int binDays = 30;

} // namespace

BinModel::BinModel(TakeStore &store, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_words(clock)
{
}

void BinModel::reload()
{
    whenDone(this, m_store.bin(), [this](const Result<QList<Take>> &takes) {
        if (!takes) {
            Q_EMIT failed(takes.error());
            return;
        }
        beginResetModel();
        m_takes = *takes;
        endResetModel();
        Q_EMIT loaded();
    });
}

const Take *BinModel::takeAt(int row) const
{
    return row >= 0 && row < m_takes.size() ? &m_takes.at(row) : nullptr;
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_takes.size());
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    const Take *take = index.isValid() ? takeAt(index.row()) : nullptr;
    if (!take || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString question = m_questionName ? m_questionName(take->subject.questionKey) : QString();
    const QString what = question.isEmpty() ? m_words.part(*take) : question;
    const QDateTime deleted = take->binnedUtc.value_or(take->startedUtc);
    if (role == Qt::ToolTipRole)
        return tr("Deleted: %1. Kept until: %2.")
            .arg(m_words.date(deleted), m_words.date(deleted.addDays(binDays)));
    return tr("%1, %2 (%3)", "date, length, question")
        .arg(m_words.title(*take), formatDuration(take->durationMs()), what);
}

BinWidget::BinWidget(TakeStore &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new BinModel(store, clock, this))
    , m_list(new QListView(this))
    , m_empty(new TextLabel(TextLabel::Role::Quiet, tr("The bin is empty."), this))
    , m_restore(new QPushButton(glyphIcon(Glyph::Undo), tr("Restore"), this))
    , m_back(new QPushButton(tr("Back to the takes"), this))
{
    auto *title = new TextLabel(TextLabel::Role::Heading, tr("Bin"), this);
    auto *hint =
        new TextLabel(TextLabel::Role::Small,
                      tr("Deleted takes stay here for %n day(s).", nullptr, binDays), this);
    m_back->setAutoDefault(false);
    m_restore->setAutoDefault(false);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setToolTip(tr("Bring this take back (Enter)"));
    m_back->setToolTip(tr("Close the bin (Esc)"));
    m_list->setAccessibleName(tr("Takes in the bin"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(QStringLiteral("binList"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &BinWidget::closed);
    auto *closeKey = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    closeKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(closeKey, &QShortcut::activated, this, &BinWidget::closed);
    connect(m_restore, &QPushButton::clicked, this, &BinWidget::restore);
    connect(m_list, &QListView::activated, this, &BinWidget::restore);
    connect(m_model, &BinModel::loaded, this, &BinWidget::showRows);
    connect(&m_store, &TakeStore::changed, this, [this] {
        if (isVisible())
            m_model->reload();
    });
    showRows();
}

void BinWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_takeFocus = !event->spontaneous();
    m_model->reload();
}

void BinWidget::showRows()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    m_restore->setEnabled(any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    if (!std::exchange(m_takeFocus, false))
        return;
    if (any)
        m_list->setFocus();
    else
        m_back->setFocus();
}

void BinWidget::restore()
{
    if (const Take *take = m_model->takeAt(m_list->currentIndex().row()))
        m_store.restoreFromBin(take->id);
}

} // namespace recount
