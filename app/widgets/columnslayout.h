#pragma once

#include <QLayout>
#include <QList>

namespace recount
{

/// Equal columns, as many as the width has room for; the items of a row are equally high. One
/// column when it is narrow. What is hidden takes no room.
class ColumnsLayout : public QLayout
{
public:
    /// At most `columns`, each at least `narrowest` wide.
    ColumnsLayout(int columns, int narrowest, int gap, QWidget *parent = nullptr);
    ~ColumnsLayout() override;

    /// How many columns there are at a width.
    int columnsAt(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_columns;
    int m_narrowest;
    int m_gap;
};

} // namespace recount
