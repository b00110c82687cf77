#include "context/view/entryglyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

// Drawn in a square of 24 units.
constexpr double gridSize = 24.0;

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    auto point = points.begin();
    path.moveTo(*point);
    while (++point != points.end())
        path.lineTo(*point);
    path.closeSubpath();
    return path;
}

QPainterPath circle(double x, double y, double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath box(double x, double y, double width, double height, double round = 1.5)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x, y, width, height), round, round);
    return path;
}

QPainterPath shieldShape()
{
    QPainterPath path;
    path.moveTo(12, 2);
    path.lineTo(20.5, 5);
    path.lineTo(20.5, 12);
    path.cubicTo(20.5, 17, 16.5, 20.5, 12, 22);
    path.cubicTo(7.5, 20.5, 3.5, 17, 3.5, 12);
    path.lineTo(3.5, 5);
    path.closeSubpath();
    return path;
}

QPainterPath personShape()
{
    QPainterPath shoulders;
    shoulders.moveTo(3, 22);
    shoulders.cubicTo(3, 10, 21, 10, 21, 22);
    shoulders.closeSubpath();
    return circle(12, 7, 5).united(shoulders);
}

QPainterPath makeShape(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Automation: // a nut
        return polygon({{7, 3}, {17, 3}, {22.5, 12}, {17, 21}, {7, 21}, {1.5, 12}})
            .subtracted(circle(12, 12, 4));
    case EntryKind::Documentation: // a page with a folded corner and lines
        return polygon({{4.5, 2}, {14, 2}, {19.5, 7.5}, {19.5, 22}, {4.5, 22}})
            .subtracted(box(7.5, 10.5, 9, 2, 0))
            .subtracted(box(7.5, 15.5, 9, 2, 0));
    case EntryKind::Migration: // an arrow
        return polygon({{2, 8}, {12, 8}, {12, 2.5}, {22.5, 12}, {12, 21.5}, {12, 16}, {2, 16}});
    case EntryKind::Incident: // a warning
        return polygon({{12, 1.5}, {23, 21.5}, {1, 21.5}})
            .subtracted(box(10.8, 8.5, 2.4, 6.5, 1))
            .subtracted(circle(12, 18, 1.5));
    case EntryKind::Monitoring: // bars of a chart
        return box(2, 13, 5, 9).united(box(9.5, 8, 5, 14)).united(box(17, 2, 5, 20));
    case EntryKind::Security:
        return shieldShape();
    case EntryKind::People:
        return personShape();
    case EntryKind::Infrastructure: // machines in a rack
        break;
    }
    return box(2.5, 3, 19, 8)
        .united(box(2.5, 13, 19, 8))
        .subtracted(circle(7, 7, 1.6))
        .subtracted(circle(7, 17, 1.6));
}

const QPainterPath &shapeOf(EntryKind kind)
{
    static const std::array<QPainterPath, 8> shapes = [] {
        std::array<QPainterPath, 8> made;
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = makeShape(EntryKind(i));
        return made;
    }();
    return shapes.at(size_t(kind));
}

class EntryIconEngine final : public QIconEngine
{
public:
    explicit EntryIconEngine(EntryKind kind) : m_kind(kind) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                             : mode == QIcon::Disabled
                                 ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                                 : entryColor(m_kind, palette);
        paintEntryGlyph(*painter, rect, m_kind, color);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new EntryIconEngine(*this); }
    QString key() const override { return QStringLiteral("recount-entry"); }

private:
    EntryKind m_kind;
};

} // namespace

void paintEntryGlyph(QPainter &painter, const QRectF &rect, EntryKind kind, const QColor &color)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.scale(side / gridSize, side / gridSize);
    painter.fillPath(shapeOf(kind), color);
    painter.restore();
}

QColor entryColor(EntryKind kind, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    switch (kind) {
    case EntryKind::Automation:
        return dark ? QColor(0x6c, 0xc7, 0xc2) : QColor(0x0b, 0x6e, 0x6e);
    case EntryKind::Documentation:
        return dark ? QColor(0xc3, 0xb8, 0xa5) : QColor(0x6b, 0x5d, 0x46);
    case EntryKind::Migration:
        return dark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1f, 0x5f, 0xbf);
    case EntryKind::Incident:
        return dark ? QColor(0xff, 0x80, 0x76) : QColor(0xc0, 0x20, 0x24);
    case EntryKind::Monitoring:
        return dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x8c, 0x55, 0x00);
    case EntryKind::Security:
        return dark ? QColor(0xd6, 0xa4, 0xf2) : QColor(0x7b, 0x2f, 0xa8);
    case EntryKind::People:
        return dark ? QColor(0xf5, 0x9f, 0xc6) : QColor(0xa8, 0x27, 0x6a);
    case EntryKind::Infrastructure:
        break;
    }
    return dark ? QColor(0x9c, 0xcc, 0x86) : QColor(0x2f, 0x6b, 0x24);
}

QIcon entryIcon(EntryKind kind)
{
    return QIcon(new EntryIconEngine(kind));
}

} // namespace recount
