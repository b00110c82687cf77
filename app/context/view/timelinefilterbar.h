#pragma once

#include "context/timeline.h"
#include "context/timelinefilter.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace recount
{

/// What to show of the timeline: words, phase, technology and kinds. The buttons of the kinds
/// are also the legend of the drawing.
class TimelineFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFilterBar(QWidget *parent = nullptr);

    /// Offers the phases and technologies of this timeline; what was chosen stays if it still is
    /// there. Emits nothing.
    void setTimeline(const Timeline &timeline);
    TimelineFilter filter() const { return m_filter; }
    /// Chooses it without a signal.
    void setFilter(const TimelineFilter &filter);
    void focusSearch();

Q_SIGNALS:
    void filterChanged(const recount::TimelineFilter &filter);
    /// Down or Enter in the search: on to what was found.
    void resultsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    QComboBox *makeChoice(const char *objectName, const QString &name, const QString &toolTip);
    void readControls();

    TimelineFilter m_filter;
    QLineEdit *m_search;
    QComboBox *m_phases = nullptr;
    QComboBox *m_technologies = nullptr;
    QList<QToolButton *> m_kinds; ///< in the order of allEntryKinds
};

} // namespace recount
