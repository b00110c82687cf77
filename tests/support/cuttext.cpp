#include "cuttext.h"

#include "widgets/elidingcombobox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QSizeGrip>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace recount
{

namespace
{

bool isCutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

bool isCutCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const int room =
        combo.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
            .width();
    // It says the rest in its tooltip.
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room &&
           qobject_cast<const ElidingComboBox *>(&combo) == nullptr;
}

bool isCutButton(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() ||
        (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return false;
    if (button.hasHeightForWidth())
        return button.heightForWidth(button.width()) > button.height();
    return button.minimumSizeHint().width() > button.width() ||
           button.minimumSizeHint().height() > button.height();
}

/// It lies in the corner of a dialog, over whatever is there.
bool isGrip(const QWidget &widget)
{
    return qobject_cast<const QSizeGrip *>(&widget) != nullptr;
}

/// Its text, when that is cut.
QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCutLabel(*label) ? label->text() : QString();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return isCutCombo(*combo) ? combo->currentText() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return isCutButton(*button) ? button->text() : QString();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const QString &text = line->placeholderText();
        return line->fontMetrics().horizontalAdvance(text) > line->width() - 16 ? text : QString();
    }
    return {};
}

} // namespace

QStringList cutTexts(const QWidget &part)
{
    QStringList found;
    for (const QWidget *widget : part.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString text = cutText(*widget);
        if (!text.isEmpty())
            found << QStringLiteral("cut: \"%1\" (%2 x %3, wants %4 x %5)")
                         .arg(text.left(60))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(widget->sizeHint().width())
                         .arg(widget->sizeHint().height());
        const QWidget *parent = widget->parentWidget();
        if (parent->layout() != nullptr && !widget->isWindow() &&
            !parent->rect().contains(widget->geometry()))
            found << QStringLiteral("outside: %1 %2 \"%3\"")
                         .arg(QLatin1String(widget->metaObject()->className()),
                              widget->objectName(), text);
        if (parent->layout() == nullptr || widget->isWindow() || isGrip(*widget))
            continue;
        for (const QWidget *other : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (other > widget && other->isVisible() && !other->isWindow() && !isGrip(*other) &&
                other->geometry().intersects(widget->geometry()))
                found << QStringLiteral("overlap: %1 and %2")
                             .arg(QLatin1String(widget->metaObject()->className()),
                                  QLatin1String(other->metaObject()->className()));
        }
    }
    return found;
}

} // namespace recount
