#pragma once

#include "context/fixtable.h"

#include <QSet>
#include <QTreeView>

#include <functional>
#include <memory>

class QJsonObject;

namespace recount
{

class FixDetailWidget;
class FixesDelegate;
class FixesModel;
class Navigator;

/// The table of fixes with rows that unfold. Enter, Space, arrows or a click open a row; Tab then
/// goes through the links of what is open. Columns share the width until somebody gives one a width
/// of its own.
class FixesView : public QTreeView
{
    Q_OBJECT

public:
    FixesView(FixesModel &model, Navigator &navigator, QWidget *parent = nullptr);
    ~FixesView() override;

    void setPack(std::shared_ptr<const Pack> pack);
    /// Lets `change` change the model's rows. What was selected and in view stays that, rows that
    /// were open are open again, as soon as they are shown.
    void keepPlace(const std::function<void()> &change);

    /// Whether what unfolds offers to edit the fix.
    void setEditable(bool editable);
    /// Selects a row and brings it into sight; nothing while it is not shown.
    void choose(const QString &fixId);
    /// Of the current row; empty for none.
    QString currentFix() const;
    /// The row after this one, or before it when it is the last; empty when it is alone.
    QString neighbourOf(const QString &fixId) const;
    /// See FixesModel.
    void setFrozen(bool frozen);

    void toggle(const QModelIndex &row);
    bool isOpen(const QString &fixId) const { return m_open.contains(fixId); }
    /// Opens a row, selects it and brings it to the top; nothing while it is not shown.
    void showFix(const QString &fixId);

    bool isColumnShown(FixColumn column) const;
    void setColumnShown(FixColumn column, bool shown);
    QList<FixColumn> shownColumns() const;
    void sortBy(FixColumn column, Qt::SortOrder order);

    /// Columns, their widths and the order, as a part of a layout.
    QJsonObject saveColumns() const;
    void restoreColumns(const QJsonObject &saved);

    /// The selected rows of the table in the order on screen, or all shown ones when none is.
    QList<int> chosenRows() const;

Q_SIGNALS:
    void copyRequested(const QString &text);
    void editRequested(const QString &fixId);
    void removeRequested();
    void currentFixChanged();
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    struct Place;
    Place place() const;
    void returnTo(const Place &place);
    void openDetail(const QModelIndex &row);
    void closeDetail(const QModelIndex &row);
    void setDetail(const QModelIndex &row);
    void renewDetails(const QModelIndex &first, const QModelIndex &last);
    FixDetailWidget *detailOf(const QModelIndex &row) const;
    QList<FixDetailWidget *> openDetails() const;
    void orderTabs();
    void focusFirstLink(const QModelIndex &row);
    /// Gives every column its share of the width, unless the user has chosen widths.
    void shareWidth();
    void widthsChanged();
    int leastWidth(FixColumn column) const;

    FixesModel &m_model;
    Navigator &m_navigator;
    FixesDelegate *m_delegate;
    QSet<QString> m_open; ///< also those that a filter hides
    bool m_editable = false;
    bool m_ownWidths = false;
    bool m_sharing = false;
    bool m_restoring = false;
};

} // namespace recount
