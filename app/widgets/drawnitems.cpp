#include "widgets/drawnitems.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace recount
{

namespace
{

/// One item of a drawing, known by its place among them.
class ItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(QAbstractScrollArea *drawing, const DrawnItems *items, int item)
        : m_drawing(drawing), m_items(items), m_item(item)
    {
    }

    bool isValid() const override { return m_drawing && m_item < m_items->itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        const QAccessibleInterface *list = parent();
        return list ? list->window() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return m_drawing ? QAccessible::queryAccessibleInterface(m_drawing) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_items->itemName(m_item);
        if (kind == QAccessible::Description)
            return m_items->itemDescription(m_item);
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_items->itemRect(m_item);
        return {m_drawing->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State now;
        if (!isValid()) {
            now.invalid = true;
            return now;
        }
        const bool current = m_items->currentItem() == m_item;
        now.focusable = true;
        now.selectable = true;
        now.selected = current;
        now.focused = current && m_drawing->hasFocus();
        now.invisible = !m_drawing->isVisible();
        now.offscreen = !m_drawing->viewport()->rect().intersects(m_items->itemRect(m_item));
        return now;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        auto *items = dynamic_cast<DrawnItems *>(m_drawing.data());
        if (name == pressAction()) {
            items->pressItem(m_item);
        } else if (name == setFocusAction()) {
            m_drawing->setFocus();
            items->chooseItem(m_item);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QAbstractScrollArea> m_drawing;
    const DrawnItems *m_items; ///< lives as long as the drawing
    int m_item;
};

class DrawingAccessible final : public QAccessibleWidget
{
public:
    DrawingAccessible(QAbstractScrollArea *drawing, const DrawnItems *items)
        : QAccessibleWidget(drawing, QAccessible::List), m_drawing(drawing), m_items(items)
    {
    }
    ~DrawingAccessible() override { forgetChildren(); }

    int childCount() const override { return m_items->itemCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new ItemAccessible(m_drawing, m_items, index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_items->itemUnder(m_drawing->viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_drawing->hasFocus() ? child(m_items->currentItem()) : nullptr;
    }

    void forgetChildren()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    QAbstractScrollArea *m_drawing;
    const DrawnItems *m_items;
    mutable QHash<int, QAccessible::Id> m_children; ///< those that were asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *drawing = qobject_cast<QAbstractScrollArea *>(object);
    const auto *items = dynamic_cast<const DrawnItems *>(drawing);
    return items ? new DrawingAccessible(drawing, items) : nullptr;
}

} // namespace

void installDrawnItems()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(installed);
}

void forgetDrawnItems(QAbstractScrollArea *drawing)
{
    if (!QAccessible::isActive())
        return;
    if (auto *own =
            dynamic_cast<DrawingAccessible *>(QAccessible::queryAccessibleInterface(drawing)))
        own->forgetChildren();
    QAccessibleEvent changed(drawing, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

} // namespace recount
