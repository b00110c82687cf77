#pragma once

#include "foundation/result.h"
#include "takes/take.h"
#include "takes/view/unsavededits.h"

#include <QWidget>

#include <optional>

class QListView;

namespace recount
{

class MarkersModel;
class NoteEditor;
class TakeStore;

/// What the user wrote down about a take: markers with labels, and a note. Saves by itself; what
/// the store refuses stays in sight and is tried again with the next change, the next take that is
/// shown and at the end.
class TakeNotes : public QWidget
{
    Q_OBJECT

public:
    explicit TakeNotes(TakeStore &store, QWidget *parent = nullptr);
    ~TakeNotes() override;

    void setTake(const std::optional<Take> &take);
    /// Marks a place and lets the user name it; Enter or Esc goes back to where they were.
    void addMarker(qint64 positionMs);

Q_SIGNALS:
    /// A marker was chosen: listen from there.
    void placeChosen(qint64 positionMs);
    void markersChanged(const QList<recount::TakeMarker> &markers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void keepMarkers();
    void saveNote(const TakeId &id, const QString &note);
    void saveMarkers();
    void showMarkers();

    TakeStore &m_store;
    TakeId m_id;
    MarkersModel *m_markers;
    QWidget *m_markerBox;
    QListView *m_list;
    NoteEditor *m_note;
    UnsavedEdits<QList<TakeMarker>> m_unsaved; ///< markers
};

} // namespace recount
