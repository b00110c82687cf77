#include "postmortem/view/timelinefield.h"

#include "checks/view/formfield.h"
#include "foundation/pooljob.h"
#include "postmortem/pastedlog.h"
#include "postmortem/timelineedits.h"
#include "postmortem/timelineentry.h"
#include "postmortem/view/eventsmodel.h"
#include "postmortem/view/kinddelegate.h"
#include "postmortem/view/pastezonebar.h"
#include "postmortem/view/postmortemfields.h"
#include "postmortem/view/postmortemwords.h"
#include "storage/whendone.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace recount
{

namespace
{

constexpr int gap = 8;
constexpr int mostRowsShown = 12;
constexpr int kindCharacters = 14;
constexpr int markCharacters = 18;
constexpr int evidenceCharacters = 16;
constexpr int roomForEvidence = 110; ///< characters
constexpr int roomForWide = 74;
constexpr int narrowTimeCharacters = 9;
constexpr int narrowKindCharacters = 10;
constexpr int narrowMarkCharacters = 10;

const QList<Milestone> &allMilestones()
{
    static const QList<Milestone> all = {
        Milestone::Introduced,   Milestone::Started,  Milestone::Detected,
        Milestone::Acknowledged, Milestone::Declared, Milestone::Diagnosed,
        Milestone::Mitigated,    Milestone::Resolved, Milestone::Closed};
    return all;
}

/// Date and time of the row before which a new one is typed.
MomentContext contextBefore(const PostMortem &values, int place)
{
    MomentContext context{values.zone, values.date, {}};
    for (int row = std::min(place, int(values.timeline.size())) - 1; row >= 0; --row) {
        const Moment &when = values.timeline.at(row).when;
        if (!when.isKnown())
            continue;
        const QDateTime local = QDateTime::fromSecsSinceEpoch(when.earliest, values.zone);
        context.date = local.date();
        if (when.hasTime())
            context.notBefore = local.time();
        break;
    }
    return context;
}

} // namespace

TimelineField::TimelineField(OpenPostMortem &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new EventsModel(document, this))
    , m_entry(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_zoneBar(new PasteZoneBar(document.localZone(), this))
    , m_hint(new TextLabel(TextLabel::Role::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_entry->setPlaceholderText(tr("0926 alert 5xx above 5 % !detected"));
    m_entry->setAccessibleName(tr("New row of the timeline"));
    m_entry->setToolTip(tr("Time, kind and words, then Enter. A mark like !detected sets a "
                           "milestone. Several lines of a log or a chat can be pasted here."));
    m_entry->setVisible(!document.isReadOnly());
    m_entry->installEventFilter(this);
    connect(m_entry, &QLineEdit::returnPressed, this, &TimelineField::addTyped);
    column->addWidget(m_entry);
    connect(m_zoneBar, &PasteZoneBar::answered, this,
            [this](const PastedLog &log, const QTimeZone &zone) {
                m_pasteZone = zone;
                addRows(log, zone);
            });
    connect(m_zoneBar, &PasteZoneBar::closed, m_entry,
            [this] { m_entry->setFocus(Qt::OtherFocusReason); });
    column->addWidget(m_zoneBar);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Timeline"));
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setItemDelegateForColumn(EventsModel::Kind, new KindDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height());
    QHeaderView *const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(EventsModel::Event, QHeaderView::Stretch);
    sizeColumns();
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->installEventFilter(this);
    column->addWidget(m_table);

    // One key each, while a row has the focus; the menu shows which.
    for (const Milestone milestone : allMilestones()) {
        auto *action = new QAction(tr("Mark as %1").arg(milestoneWord(milestone)), m_table);
        action->setShortcut(QKeySequence(milestoneKey(milestone)));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(!document.isReadOnly());
        connect(action, &QAction::triggered, this, [this, milestone] {
            m_model->toggleMilestone(m_table->currentIndex().row(), milestone);
        });
        m_table->addAction(action);
    }
    auto *remove = new QAction(tr("Delete Rows"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setEnabled(!document.isReadOnly());
    connect(remove, &QAction::triggered, this, [this] {
        const QList<int> rows = chosenRows();
        if (rows.isEmpty())
            return;
        m_removedAt = *std::min_element(rows.begin(), rows.end());
        m_model->removeRows(rows);
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        // The keys go on with the row that is in its place now.
        const int row = std::min(std::exchange(m_removedAt, -1), m_model->rowCount() - 1);
        if (row >= 0)
            m_table->selectRow(row);
    });
    m_table->addAction(remove);
    for (const auto &[words, keys, by] :
         {std::tuple(tr("Move Row Up"), QKeySequence(Qt::ALT | Qt::Key_Up), -1),
          std::tuple(tr("Move Row Down"), QKeySequence(Qt::ALT | Qt::Key_Down), 1)}) {
        auto *action = new QAction(words, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(!document.isReadOnly());
        connect(action, &QAction::triggered, this, [this, step = by] { moveRow(step); });
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimelineField::followEvidence);
    connect(&document, &CheckedDocument::valuesChanged, this, [this] {
        if (m_evidence)
            m_evidence->refresh();
    });

    m_hint->setText(
        tr("In a row: S started, D detected, A acknowledged, M mitigated, R resolved; F2 "
           "edits, Delete removes."));
    m_hint->setVisible(!document.isReadOnly());
    column->addWidget(m_hint);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &TimelineField::fitHeight);
        connect(m_model, signal, this, &TimelineField::followEvidence);
    }
    fitHeight();
}

QWidget *TimelineField::focusPlace() const
{
    if (m_model->rowCount() == 0)
        return m_entry;
    return m_table;
}

QList<int> TimelineField::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    return rows;
}

/// The page scrolls, not the table, unless it is long.
void TimelineField::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    const int height = m_table->horizontalHeader()->sizeHint().height() +
                       rows * m_table->verticalHeader()->defaultSectionSize() +
                       2 * m_table->frameWidth() + 2;
    m_table->setFixedHeight(height);
    m_table->setVisible(m_model->rowCount() > 0);
    m_hint->setVisible(m_model->rowCount() > 0 && !m_document.isReadOnly());
}

void TimelineField::addTyped()
{
    const QString line = m_entry->text().trimmed();
    if (line.isEmpty())
        return;
    m_entry->setText({}); // unlike clear(), it leaves nothing to be undone in the line
    m_document.edit(
        [line](const SourceText &source, const PostMortem &values) {
            // Read twice: where it belongs depends on its time, and its date on where it is.
            const TimelineEdits edits(source, values);
            const int last = int(values.timeline.size());
            const TypedEvent typed = readTypedEvent(line, contextBefore(values, last));
            return edits.add(edits.placeOf(typed.when), {typed.event});
        },
        tr("Timeline"));
}

void TimelineField::addPasted(const QString &text)
{
    const auto future = runInPool([text] { return readPastedLog(text); });
    whenDone(this, future, [this](const PastedLog &log) {
        if (log.rows.isEmpty())
            Q_EMIT pasted(tr("No line of what was pasted begins with a time: nothing was added."));
        else if (log.needsZone && !m_pasteZone.isValid())
            m_zoneBar->ask(log, m_document.values().zone);
        else
            addRows(log, m_pasteZone);
    });
}

void TimelineField::addRows(const PastedLog &log, const QTimeZone &zone)
{
    m_document.edit(
        [log, zone, today = m_document.today()](const SourceText &source,
                                                const PostMortem &values) {
            const int last = int(values.timeline.size());
            QList<std::pair<Moment, EventInput>> events;
            const QList<PastedRow> rows = log.withZone(zone.isValid() ? zone : values.zone,
                                                       contextBefore(values, last), today);
            for (const PastedRow &row : rows)
                events.append({row.when, row.event});
            return TimelineEdits(source, values).addInOrder(events);
        },
        tr("Paste"));
    QString words = tr("%n row(s) were added.", nullptr, int(log.rows.size()));
    if (log.needsZone)
        words += QLatin1Char(' ') +
                 tr("Times without a zone were taken as %1.").arg(QString::fromLatin1(zone.id()));
    if (const int lines = log.linesLeftOut(); lines > 0)
        words += QLatin1Char(' ') + tr("%n line(s) without a time were left out.", nullptr, lines);
    if (log.hasSpeakers())
        words += QLatin1Char(' ') + tr("Names of those who speak were left out where they could be "
                                       "told. Look for others: a "
                                       "timeline names roles, not people.");
    if (log.isTruncated())
        words += QLatin1Char(' ') + tr("There was more than Recount takes at once.");
    Q_EMIT pasted(words);
}

/// Time puts the rows in order, but for those whose time nobody knows.
void TimelineField::moveRow(int by)
{
    const int row = m_table->currentIndex().row();
    const int aim = row + by;
    if (aim < 0 || aim >= m_model->rowCount())
        return;
    if (!m_model->canMove(row)) {
        Q_EMIT pasted(tr("This row is in the order of its time. Only rows without a known time can "
                         "be moved."));
        return;
    }
    m_model->move(row, by < 0 ? aim : aim + 1);
    m_table->setCurrentIndex(m_model->index(aim, m_table->currentIndex().column()));
}

/// Where there is little room, the words of the events need it more than their evidence.
void TimelineField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(EventsModel::Evidence,
                             width() < roomForEvidence * fontMetrics().averageCharWidth());
    const bool isNarrow = width() < roomForWide * fontMetrics().averageCharWidth();
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        sizeColumns();
    }
    followEvidence();
}

/// In a narrow form the words get the room of what is short in most rows.
void TimelineField::sizeColumns()
{
    const int character = fontMetrics().averageCharWidth();
    QHeaderView *const header = m_table->horizontalHeader();
    const QString longestTime = QStringLiteral("2026-12-30 20:58:58 ");
    header->resizeSection(EventsModel::Time,
                          m_isNarrow
                              ? narrowTimeCharacters * character
                              : fontMetrics().horizontalAdvance(longestTime) + 2 * character);
    header->resizeSection(EventsModel::Kind,
                          (m_isNarrow ? narrowKindCharacters : kindCharacters) * character);
    header->resizeSection(EventsModel::Milestones,
                          (m_isNarrow ? narrowMarkCharacters : markCharacters) * character);
    header->resizeSection(EventsModel::Evidence, evidenceCharacters * character);
}

/// It stands below the rows then.
void TimelineField::followEvidence()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isWanted =
        m_table->isColumnHidden(EventsModel::Evidence) && current.isValid() &&
        m_table->selectionModel()->isRowSelected(current.row()) &&
        current.siblingAtColumn(EventsModel::Evidence).flags().testFlag(Qt::ItemIsEditable);
    const int row = isWanted ? current.row() : -1;
    if (row != m_evidenceRow && m_evidence) {
        m_evidence->commit();
        m_evidence->hide();
        m_evidence->deleteLater();
        m_evidence = nullptr;
    }
    m_evidenceRow = row;
    if (row < 0 || m_evidence)
        return;
    PostMortemField spec;
    spec.name = tr("Evidence of the chosen row");
    spec.prompt = tr("A link, a file, a graph");
    spec.read = [row](const SourceText &, const PostMortem &values) {
        return row < values.timeline.size() ? values.timeline.at(row).evidence : QString();
    };
    spec.write = [row](const SourceText &source, const PostMortem &values, const QString &text) {
        return row < values.timeline.size()
                   ? TimelineEdits(source, values).set(row, TimelineEdits::Part::Evidence, text)
                   : QList<TextPatch>();
    };
    m_evidence = new FormField(m_document, spec, this);
    auto *const column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_table) + 1, m_evidence);
    setTabOrder(m_table, m_evidence->input());
    m_evidence->refresh();
}

bool TimelineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entry && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (text.trimmed().contains(u'\n')) {
            addPasted(text);
            return true;
        }
    }
    // With nothing to undo in the line, what was added before is undone.
    if (watched == m_entry && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isPassedOn = (key->matches(QKeySequence::Undo) && !m_entry->isUndoAvailable()) ||
                                (key->matches(QKeySequence::Redo) && !m_entry->isRedoAvailable());
        if (isPassedOn) {
            event->ignore();
            return true;
        }
    }
    // A row's keys win over those of the window while it has the focus.
    if (watched == m_table && event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const auto actions = m_table->actions();
        const bool isOwn = std::any_of(actions.begin(), actions.end(), [key](QAction *action) {
            return action->shortcut() == QKeySequence(key->key());
        });
        if (isOwn && key->modifiers() == Qt::NoModifier)
            return false;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recount
