#include "takes/view/takenotes.h"

#include "storage/whendone.h"
#include "takes/takestore.h"
#include "takes/view/markersmodel.h"
#include "takes/view/noteeditor.h"
#include "widgets/roomydelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace recount
{

namespace
{

/// A take that is gone for good will never take it.
bool isSettled(const Result<void> &saved)
{
    return saved || saved.error().code == ErrorCode::NotFound;
}

} // namespace

TakeNotes::TakeNotes(TakeStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_markers(new MarkersModel(this))
    , m_markerBox(new QWidget(this))
    , m_list(new QListView(m_markerBox))
    , m_note(new NoteEditor(this))
{
    build();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT placeChosen(m_markers->markers().at(index.row()).positionMs);
    });
    connect(m_markers, &MarkersModel::edited, this, &TakeNotes::keepMarkers);
    connect(m_markers, &QAbstractItemModel::modelReset, this, &TakeNotes::showMarkers);
    connect(m_note, &NoteEditor::noteEdited, this, &TakeNotes::saveNote);
    setTake({});
}

TakeNotes::~TakeNotes()
{
    m_note->flush();
    saveMarkers();
}

void TakeNotes::build()
{
    m_list->setModel(m_markers);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(QStringLiteral("markers"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    m_list->setFixedHeight(m_note->sizeHint().height());
    auto *markersLabel = new QLabel(tr("M&arkers"), m_markerBox);
    markersLabel->setBuddy(m_list);
    // A list does not take its name from its label.
    m_list->setAccessibleName(markersLabel->text().remove(QLatin1Char('&')));
    auto *markersLayout = new QVBoxLayout(m_markerBox);
    markersLayout->setContentsMargins(0, 0, 0, 0);
    markersLayout->setSpacing(4);
    markersLayout->addWidget(markersLabel);
    markersLayout->addWidget(m_list);

    m_note->setObjectName(QStringLiteral("note"));
    auto *noteLabel = new QLabel(tr("&Note"), this);
    noteLabel->setBuddy(m_note);
    auto *noteLayout = new QVBoxLayout;
    noteLayout->setSpacing(4);
    noteLayout->addWidget(noteLabel);
    noteLayout->addWidget(m_note);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_markerBox, 2);
    layout->addLayout(noteLayout, 3);
}

void TakeNotes::setTake(const std::optional<Take> &take)
{
    saveMarkers();
    if (!take) {
        m_id = {};
        m_note->clearTake();
        m_markers->setMarkers({});
        return showMarkers();
    }
    m_id = take->id;
    m_note->showTake(take->id, take->note);
    m_markers->setMarkers(m_unsaved.value(take->id, take->markers));
    showMarkers();
}

void TakeNotes::addMarker(qint64 positionMs)
{
    if (m_id.isEmpty())
        return;
    const QModelIndex index = m_markers->index(m_markers->add(positionMs));
    m_list->setCurrentIndex(index);
    m_list->edit(index);
}

void TakeNotes::keepMarkers()
{
    showMarkers();
    m_unsaved.change(m_id, m_markers->markers());
    saveMarkers();
}

// The store reports what failed; here it only stays unsaved.
void TakeNotes::saveNote(const TakeId &id, const QString &note)
{
    whenDone(this, m_store.setNote(id, note),
             [this, id](const Result<void> &saved) { m_note->answered(id, isSettled(saved)); });
}

void TakeNotes::saveMarkers()
{
    m_unsaved.send([this](const TakeId &id, const QList<TakeMarker> &markers) {
        whenDone(this, m_store.setMarkers(id, markers), [this, id](const Result<void> &saved) {
            m_unsaved.answered(id, isSettled(saved));
        });
    });
}

void TakeNotes::showMarkers()
{
    m_markerBox->setVisible(m_markers->rowCount() > 0);
    Q_EMIT markersChanged(m_markers->markers());
}

bool TakeNotes::eventFilter(QObject *watched, QEvent *event)
{
    // With the focus in it: keys that an open editor leaves over come here too.
    if (watched == m_list && m_list->hasFocus() &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid() &&
            (key == Qt::Key_Delete || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            // Del here means the marker, not the take.
            event->accept();
            if (event->type() == QEvent::ShortcutOverride)
                return true;
            if (key == Qt::Key_Delete)
                m_markers->remove(index.row());
            else
                Q_EMIT placeChosen(m_markers->markers().at(index.row()).positionMs);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recount
