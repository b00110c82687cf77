#include "desktop/theme.h"

#include "widgets/palettecolors.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace recount
{

namespace
{

/// Buttons of dialogs are words alone. Fusion makes a button that is pressed in, and the outline of
/// a box, a little darker, which nobody sees on dark surfaces.
class ThemeStyle : public QProxyStyle
{
public:
    ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        // The style's own pictures are drawn for light surfaces alone.
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_IndicatorCheckBox) {
            // The outline that Fusion gives a box is darker than the window.
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            painter->setPen(mixed(option->palette.color(QPalette::Base),
                                  option->palette.color(QPalette::Text), boxShare));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        const bool isButton = element == PE_PanelButtonCommand || element == PE_PanelButtonTool;
        if (!isButton || !option->state.testFlag(State_On))
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        QStyleOptionButton chosen;
        QStyleOption plain;
        QStyleOption *drawn = &plain;
        if (button != nullptr) {
            chosen = *button;
            drawn = &chosen;
        } else {
            plain = *option;
        }
        drawn->palette.setColor(QPalette::Button,
                                mixed(option->palette.color(QPalette::Button),
                                      option->palette.color(QPalette::Highlight), chosenShare));
        QProxyStyle::drawPrimitive(element, drawn, painter, widget);
    }

private:
    static constexpr qreal chosenShare = 0.5;
    static constexpr qreal boxShare = 0.5;
};

void setDisabled(QPalette &palette, const QColor &text)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, text);
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf0, 0xf0, 0xf0), QColor(0xf5, 0xf5, 0xf5));
    palette.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf7));
    palette.setColor(QPalette::WindowText, QColor(0x1c, 0x1c, 0x1e));
    palette.setColor(QPalette::Text, QColor(0x1c, 0x1c, 0x1e));
    palette.setColor(QPalette::ButtonText, QColor(0x1c, 0x1c, 0x1e));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x6b, 0x70));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2b, 0x2b, 0x2e));
    palette.setColor(QPalette::ToolTipText, QColor(0xf5, 0xf5, 0xf5));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1a, 0x55, 0xa8));
    palette.setColor(QPalette::LinkVisited, QColor(0x5f, 0x3d, 0x9c));
    setDisabled(palette, QColor(0x8e, 0x8e, 0x93));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x35, 0x38), QColor(0x26, 0x26, 0x28));
    palette.setColor(QPalette::Base, QColor(0x1c, 0x1c, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x23, 0x25));
    palette.setColor(QPalette::WindowText, QColor(0xec, 0xec, 0xee));
    palette.setColor(QPalette::Text, QColor(0xec, 0xec, 0xee));
    palette.setColor(QPalette::ButtonText, QColor(0xec, 0xec, 0xee));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0xa0));
    palette.setColor(QPalette::ToolTipBase, QColor(0x45, 0x45, 0x48));
    palette.setColor(QPalette::ToolTipText, QColor(0xf5, 0xf5, 0xf5));
    palette.setColor(QPalette::BrightText, QColor(0xff, 0x8a, 0x80));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xd6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb4, 0xf5));
    palette.setColor(QPalette::LinkVisited, QColor(0xb6, 0x9d, 0xe8));
    setDisabled(palette, QColor(0x77, 0x77, 0x7d));
    return palette;
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance appearanceFromName(const QString &name)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (appearanceName(appearance) == name)
            return appearance;
    }
    return Appearance::System;
}

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        // An empty palette hands the choice back to the platform.
        QApplication::setPalette(QPalette());
        return;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
    // Only Fusion follows a palette of our own on every system.
    if (dynamic_cast<ThemeStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ThemeStyle);
}

} // namespace recount
