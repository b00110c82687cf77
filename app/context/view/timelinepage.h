#pragma once

#include "context/timeline.h"
#include "context/timelinefilter.h"

#include <QWidget>

class QAbstractButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace recount
{

class CompanyEditor;
class EntryDetail;
class Navigator;
class TextLabel;
class TimelineFilterBar;
class TimelineModel;
class TimelineWidget;
class TurningSplitter;

/// The timeline of a company, drawn or as a list, with a filter above and the chosen entry
/// beside it; below it where the window is narrow.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(Navigator &navigator, QWidget *parent = nullptr);

    /// Keeps filter, choice, zoom and place where what they refer to still exists; beside an entry
    /// that was deleted the next one is chosen.
    void setTimeline(const Timeline &timeline);
    /// Chooses an entry and shows it, without the filter if that hides it. False when there is
    /// none with this id.
    bool showEntry(const QString &entryId);
    /// Shows one phase only.
    void showPhase(const QString &phaseId);
    QString currentEntry() const;

    bool isDrawing() const;
    void setDrawing(bool drawing);
    /// Where the entries are, to give it the focus.
    QWidget *entries() const;
    TimelineWidget &drawing() const { return *m_drawing; }

    /// nullptr while what is shown is only to be read.
    void setEditor(CompanyEditor *editor);
    EntryDetail &detail() const { return *m_detail; }
    /// Fields in place of the chosen entry, or the text again.
    void toggleEditing();

    void focusSearch();
    void zoomIn();
    void zoomOut();
    void showAllMonths();

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    /// The user switched between drawing and list.
    void drawingChanged(bool drawing);

private:
    QWidget *buildLeft();
    QWidget *buildList();
    QWidget *buildNothing();
    QWidget *buildFoot();
    QToolButton *makeSwitch(const QString &text, const QString &toolTip, bool drawing);
    void applyFilter();
    void clearFilter();
    void choose(int entry);
    void showChoice();
    void openDetail();

    Navigator &m_navigator;
    Timeline m_timeline;
    QList<int> m_shown;
    int m_current = -1;
    TimelineFilterBar *m_filter;
    TurningSplitter *m_splitter;
    QStackedWidget *m_stack = nullptr; ///< drawing, list, nothing
    TimelineWidget *m_drawing = nullptr;
    TimelineModel *m_model = nullptr;
    QTreeView *m_list = nullptr;
    EntryDetail *m_detail;
    TextLabel *m_count = nullptr;
    TextLabel *m_nothing = nullptr;
    QAbstractButton *m_clear = nullptr;
    QAbstractButton *m_clearHere = nullptr;
    QList<QToolButton *> m_zoom;
    QToolButton *m_drawingSwitch = nullptr;
    QToolButton *m_listSwitch = nullptr;
    bool m_isDrawing = true;
    bool m_listIsOld = true; ///< what it shows is filled in when it is seen
    bool m_restoring = false;
};

} // namespace recount
