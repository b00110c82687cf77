#pragma once

#include "context/timeline.h"
#include "context/timelinelayout.h"
#include "widgets/drawnitems.h"

#include <QAbstractScrollArea>
#include <QHash>

class QPainter;

namespace recount
{

/// The timeline as a drawing: months as an axis, phases as bands, entries as cards that begin in
/// their month. The arrows go from entry to entry and from month to month, Enter opens; + and -,
/// or Ctrl with the wheel, look closer, down to one month; 0 shows all months again.
class TimelineWidget : public QAbstractScrollArea, public DrawnItems
{
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget *parent = nullptr);

    /// `shown` are the entries to draw, rising. The place, the zoom and the current entry stay.
    void setTimeline(const Timeline &timeline, const QList<int> &shown);
    void setShown(const QList<int> &shown);

    const Timeline &timeline() const { return m_timeline; }
    const QList<int> &shown() const { return m_shown; }
    /// The index of the entry that is chosen, -1 for none.
    int current() const { return m_current; }
    /// Chooses without a signal and brings it into view; an entry that is not drawn is none.
    void setCurrent(int entry);
    /// As a press on it does.
    void choose(int entry);
    void open(int entry);

    double monthWidth() const { return m_layout.scale().monthWidth(); }
    /// All months are in view.
    bool isFitted() const { return m_fitted; }
    const TimelineLayout &timelineLayout() const { return m_layout; }
    /// Where an entry is on the viewport; empty when it is not drawn.
    QRect entryRect(int entry) const;
    /// The entry at a place of the viewport, -1 for none.
    int entryAt(const QPoint &position) const;
    /// A sentence for those who can't see the drawing.
    QString entryName(int entry) const;

    // The entries that are shown.
    int itemCount() const override { return int(m_shown.size()); }
    QString itemName(int item) const override { return entryName(m_shown.at(item)); }
    QString itemDescription(int item) const override;
    QRect itemRect(int item) const override { return entryRect(m_shown.at(item)); }
    int itemUnder(const QPoint &position) const override { return positionOf(entryAt(position)); }
    int currentItem() const override { return positionOf(m_current); }
    void chooseItem(int item) override { choose(m_shown.at(item)); }
    void pressItem(int item) override { open(m_shown.at(item)); }

    QSize sizeHint() const override { return {720, 420}; }
    QSize minimumSizeHint() const override { return {280, 200}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void showAll();

Q_SIGNALS:
    void currentChanged(int entry);
    /// Enter or a double click.
    void opened(int entry);
    void zoomChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Lines {
        int width = 0;
        QStringList texts;
    };

    void measure();
    /// After a change of the room or of what is shown.
    void refit();
    void relayout();
    QSize room() const;
    TimelineLayout layoutAt(double monthWidth) const;
    /// The width of a month at which all are in view; marks need less room at the end than cards.
    double fittingWidth() const;
    void zoomTo(double monthWidth, double anchor);
    double zoomAnchor() const;
    int positionOf(int entry) const; ///< among the shown ones, -1 for none
    void step(int entries);
    void stepMonth(int direction);
    void bringIntoView(int entry);
    void announceCurrent();
    QString toolTipAt(const QPoint &position) const;
    int headerHeight() const { return m_bandHeight + m_axisHeight; }
    /// From the drawing to the viewport.
    QPointF offset() const;

    void paintBackground(QPainter &painter, const QRect &area) const;
    void paintLinks(QPainter &painter) const;
    bool isLinked(int entry) const;
    void paintCard(QPainter &painter, const TimelineLayout::Place &place);
    void paintMark(QPainter &painter, const TimelineLayout::Place &place);
    void paintHeader(QPainter &painter) const;
    const QPixmap &markOf(EntryKind kind, bool chosen);
    const QStringList &linesOf(int entry, int width, int count);

    Timeline m_timeline;
    QList<int> m_shown;
    TimelineLayout m_layout;
    CardSizes m_sizes;
    QFont m_smallFont;
    double m_monthWidth = 1.0;
    double m_fitting = 1.0; ///< the width of a month that shows all of them
    bool m_fitted = true;
    int m_current = -1;
    int m_hovered = -1;
    int m_bandHeight = 0;
    int m_axisHeight = 0;
    QHash<int, Lines> m_lines;   ///< of the cards that were painted
    QHash<int, QPixmap> m_marks; ///< by kind and whether chosen
};

} // namespace recount
