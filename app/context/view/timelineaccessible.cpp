#include "context/view/timelineaccessible.h"

#include "context/view/timelinewidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace recount
{

namespace
{

/// One card of the drawing, known by its place among those that are drawn.
class EntryAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EntryAccessible(TimelineWidget *timeline, int position)
        : m_timeline(timeline), m_position(position)
    {
    }

    bool isValid() const override { return m_timeline && m_position < m_timeline->shown().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        const QAccessibleInterface *list = parent();
        return list ? list->window() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return m_timeline ? QAccessible::queryAccessibleInterface(m_timeline) : nullptr;
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
            return m_timeline->entryName(entry());
        if (kind == QAccessible::Description)
            return m_timeline->timeline().entry(entry()).why;
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_timeline->entryRect(entry());
        return {m_timeline->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State now;
        if (!isValid()) {
            now.invalid = true;
            return now;
        }
        const bool current = m_timeline->current() == entry();
        now.focusable = true;
        now.selectable = true;
        now.selected = current;
        now.focused = current && m_timeline->hasFocus();
        now.invisible = !m_timeline->isVisible();
        now.offscreen = !m_timeline->viewport()->rect().intersects(m_timeline->entryRect(entry()));
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
        if (name == pressAction()) {
            m_timeline->open(entry());
        } else if (name == setFocusAction()) {
            m_timeline->setFocus();
            m_timeline->choose(entry());
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int entry() const { return m_timeline->shown().at(m_position); }

    QPointer<TimelineWidget> m_timeline;
    int m_position;
};

class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineWidget *timeline)
        : QAccessibleWidget(timeline, QAccessible::List), m_timeline(timeline)
    {
    }
    ~TimelineAccessible() override { forgetChildren(); }

    int childCount() const override { return int(m_timeline->shown().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new EntryAccessible(m_timeline, index);
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
        const QPoint place = m_timeline->viewport()->mapFromGlobal(QPoint(x, y));
        return child(int(m_timeline->shown().indexOf(m_timeline->entryAt(place))));
    }

    QAccessibleInterface *focusChild() const override
    {
        if (!m_timeline->hasFocus())
            return nullptr;
        return child(int(m_timeline->shown().indexOf(m_timeline->current())));
    }

    void forgetChildren()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    TimelineWidget *m_timeline;
    mutable QHash<int, QAccessible::Id> m_children; ///< those that were asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<TimelineWidget *>(object);
    return timeline ? new TimelineAccessible(timeline) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(installed);
}

void forgetTimelineChildren(TimelineWidget *timeline)
{
    if (!QAccessible::isActive())
        return;
    auto *list = QAccessible::queryAccessibleInterface(timeline);
    if (auto *own = dynamic_cast<TimelineAccessible *>(list))
        own->forgetChildren();
    QAccessibleEvent changed(timeline, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

} // namespace recount
