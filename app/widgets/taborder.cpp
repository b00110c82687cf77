#include "widgets/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace recount
{

namespace
{

void collect(QWidget &part, QList<QWidget *> &found);

void collect(const QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr)
            collect(*item->widget(), found);
        else if (item->layout() != nullptr)
            collect(*item->layout(), found);
    }
}

void collect(QWidget &part, QList<QWidget *> &found)
{
    if ((part.focusPolicy() & Qt::TabFocus) != 0 && part.focusProxy() == nullptr)
        found << &part;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&part)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(*splitter->widget(i), found);
    } else if (const auto *scrolled = qobject_cast<const QScrollArea *>(&part)) {
        if (scrolled->widget() != nullptr)
            collect(*scrolled->widget(), found);
    } else if (part.layout() != nullptr) {
        collect(*part.layout(), found);
    }
}

} // namespace

void orderTabsByLayout(QWidget &part)
{
    QList<QWidget *> order;
    collect(part, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace recount
