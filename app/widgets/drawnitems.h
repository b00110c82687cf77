#pragma once

#include <QRect>
#include <QString>

class QAbstractScrollArea;

namespace recount
{

/// What a drawing shows one by one, for those who can't see it. A scroll area that draws its items
/// itself implements it; they are counted from 0 to `itemCount`.
class DrawnItems
{
public:
    virtual ~DrawnItems() = default;

    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0;
    virtual QString itemDescription(int item) const = 0;
    virtual QRect itemRect(int item) const = 0; ///< on the viewport; empty when it is not drawn
    virtual int itemUnder(const QPoint &position) const = 0; ///< of the viewport; -1 for none
    virtual int currentItem() const = 0;                     ///< -1 for none
    virtual void chooseItem(int item) = 0;
    virtual void pressItem(int item) = 0;
};

/// Lets screen readers treat scroll areas with `DrawnItems` as lists whose items can be pressed.
/// Installed once; later calls do nothing.
void installDrawnItems();

/// The items that are drawn are others now.
void forgetDrawnItems(QAbstractScrollArea *drawing);

} // namespace recount
