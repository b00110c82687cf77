#include "widgets/glyphicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace recount
{

namespace
{

// Every glyph is drawn in a square of 24 units: filled parts, and lines of two units.
constexpr double gridSize = 24.0;
constexpr double penWidth = 2.0;

struct Drawing {
    QPainterPath filled;
    QPainterPath lines;
};

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    auto point = points.begin();
    path.moveTo(*point);
    while (++point != points.end())
        path.lineTo(*point);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path = line(points);
    path.closeSubpath();
    return path;
}

Drawing transportDrawing(Glyph glyph)
{
    Drawing drawing;
    switch (glyph) {
    case Glyph::Record:
        drawing.filled.addEllipse(QPointF(12, 12), 8, 8);
        break;
    case Glyph::Stop:
        drawing.filled.addRoundedRect(QRectF(5, 5, 14, 14), 2, 2);
        break;
    case Glyph::Pause:
        drawing.filled.addRoundedRect(QRectF(6, 5, 4, 14), 1, 1);
        drawing.filled.addRoundedRect(QRectF(14, 5, 4, 14), 1, 1);
        break;
    default:
        drawing.filled = polygon({{7, 4.5}, {19.5, 12}, {7, 19.5}});
    }
    return drawing;
}

Drawing binDrawing()
{
    Drawing drawing;
    drawing.lines.addPath(line({{4, 6.5}, {20, 6.5}}));
    drawing.lines.addPath(line({{9, 6.5}, {9, 3.5}, {15, 3.5}, {15, 6.5}}));
    drawing.lines.addPath(line({{6, 6.5}, {7, 20.5}, {17, 20.5}, {18, 6.5}}));
    drawing.lines.addPath(line({{10.3, 10.5}, {10.3, 16.5}}));
    drawing.lines.addPath(line({{13.7, 10.5}, {13.7, 16.5}}));
    return drawing;
}

Drawing exportDrawing()
{
    Drawing drawing;
    drawing.lines.addPath(line({{12, 15}, {12, 3.5}}));
    drawing.lines.addPath(line({{7.5, 8}, {12, 3.5}, {16.5, 8}}));
    drawing.lines.addPath(line({{4, 14}, {4, 20}, {20, 20}, {20, 14}}));
    return drawing;
}

Drawing folderDrawing()
{
    Drawing drawing;
    drawing.lines = polygon({{3.5, 19}, {3.5, 5}, {9.5, 5}, {11.5, 8}, {20.5, 8}, {20.5, 19}});
    return drawing;
}

Drawing noteDrawing()
{
    Drawing drawing;
    drawing.lines = polygon({{5, 3.5}, {19, 3.5}, {19, 15}, {14, 20.5}, {5, 20.5}});
    drawing.lines.addPath(line({{8.5, 8.5}, {15.5, 8.5}}));
    drawing.lines.addPath(line({{8.5, 12.5}, {13, 12.5}}));
    return drawing;
}

Drawing markerDrawing()
{
    Drawing drawing;
    drawing.lines = line({{6, 21}, {6, 3.5}});
    drawing.filled = polygon({{6, 3.5}, {19, 3.5}, {15.5, 8.5}, {19, 13.5}, {6, 13.5}});
    return drawing;
}

Drawing compareDrawing()
{
    Drawing drawing;
    drawing.lines = line({{4, 8}, {19.5, 8}});
    drawing.lines.addPath(line({{15.5, 4}, {19.5, 8}, {15.5, 12}}));
    drawing.lines.addPath(line({{20, 16}, {4.5, 16}}));
    drawing.lines.addPath(line({{8.5, 12}, {4.5, 16}, {8.5, 20}}));
    return drawing;
}

Drawing undoDrawing()
{
    Drawing drawing;
    drawing.lines = line({{9, 4}, {4, 9}, {9, 14}});
    drawing.lines.moveTo(4, 9);
    drawing.lines.lineTo(14.5, 9);
    drawing.lines.arcTo(QRectF(9, 9, 11, 11), 90, -180);
    drawing.lines.lineTo(8, 20);
    return drawing;
}

Drawing settingsDrawing()
{
    Drawing drawing;
    for (const QPointF knob : {QPointF(15, 6), QPointF(8, 12), QPointF(13, 18)}) {
        drawing.lines.addPath(line({{3.5, knob.y()}, {20.5, knob.y()}}));
        drawing.filled.addEllipse(knob, 3, 3);
    }
    return drawing;
}

Drawing searchDrawing()
{
    Drawing drawing;
    drawing.lines.addEllipse(QPointF(10, 10), 6, 6);
    drawing.lines.addPath(line({{14.5, 14.5}, {20.5, 20.5}}));
    return drawing;
}

Drawing microphoneDrawing()
{
    Drawing drawing;
    drawing.filled.addRoundedRect(QRectF(8.5, 2.5, 7, 12), 3.5, 3.5);
    drawing.lines.moveTo(5, 11);
    drawing.lines.arcTo(QRectF(5, 4, 14, 14), 180, 180);
    drawing.lines.addPath(line({{12, 18}, {12, 21.5}}));
    return drawing;
}

/// The three levels of a notice differ in outline: round, triangle, eight corners.
Drawing noticeDrawing(Glyph glyph)
{
    Drawing drawing;
    if (glyph == Glyph::Information) {
        drawing.lines.addEllipse(QPointF(12, 12), 9, 9);
        drawing.lines.addPath(line({{12, 11.5}, {12, 16.5}}));
        drawing.filled.addEllipse(QPointF(12, 7.8), 1.3, 1.3);
    } else if (glyph == Glyph::Warning) {
        drawing.lines = polygon({{12, 3}, {21.5, 20}, {2.5, 20}});
        drawing.lines.addPath(line({{12, 9.5}, {12, 13.5}}));
        drawing.filled.addEllipse(QPointF(12, 17), 1.3, 1.3);
    } else {
        drawing.lines =
            polygon({{8, 3}, {16, 3}, {21, 8}, {21, 16}, {16, 21}, {8, 21}, {3, 16}, {3, 8}});
        drawing.lines.addPath(line({{9, 9}, {15, 15}}));
        drawing.lines.addPath(line({{15, 9}, {9, 15}}));
    }
    return drawing;
}

Drawing drawingOf(Glyph glyph)
{
    Drawing drawing;
    switch (glyph) {
    case Glyph::Record:
    case Glyph::Stop:
    case Glyph::Pause:
    case Glyph::Play:
        return transportDrawing(glyph);
    case Glyph::Bin:
        return binDrawing();
    case Glyph::Export:
        return exportDrawing();
    case Glyph::Folder:
        return folderDrawing();
    case Glyph::Note:
        return noteDrawing();
    case Glyph::Marker:
        return markerDrawing();
    case Glyph::Compare:
        return compareDrawing();
    case Glyph::Check:
        drawing.lines = line({{4, 12.5}, {9.5, 18}, {20, 6.5}});
        return drawing;
    case Glyph::Undo:
        return undoDrawing();
    case Glyph::Settings:
        return settingsDrawing();
    case Glyph::Search:
        return searchDrawing();
    case Glyph::Clear:
        drawing.lines = line({{6, 6}, {18, 18}});
        drawing.lines.addPath(line({{18, 6}, {6, 18}}));
        return drawing;
    case Glyph::ChevronRight:
        drawing.lines = line({{9, 5}, {16, 12}, {9, 19}});
        return drawing;
    case Glyph::ChevronDown:
        drawing.lines = line({{5, 9}, {12, 16}, {19, 9}});
        return drawing;
    case Glyph::ChevronUp:
        drawing.lines = line({{5, 15}, {12, 8}, {19, 15}});
        return drawing;
    case Glyph::Microphone:
        return microphoneDrawing();
    case Glyph::Information:
    case Glyph::Warning:
    case Glyph::Problem:
        return noticeDrawing(glyph);
    }
    return drawing;
}

QColor inkOf(Glyph glyph, QIcon::Mode mode, const QPalette &palette)
{
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    // On a chosen row no colour of their own is seen well; their shapes tell them apart.
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    if (glyph == Glyph::Record)
        return accentColor(Accent::Record, palette);
    if (glyph == Glyph::Warning)
        return accentColor(Accent::Warning, palette);
    if (glyph == Glyph::Problem)
        return accentColor(Accent::Problem, palette);
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Drawing drawing = drawingOf(m_glyph);
        const QColor ink = inkOf(m_glyph, mode, QGuiApplication::palette());
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2.0,
                           rect.y() + (rect.height() - side) / 2.0);
        painter->scale(side / gridSize, side / gridSize);
        painter->fillPath(drawing.filled, ink);
        painter->strokePath(drawing.lines,
                            QPen(ink, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        // A button has no size yet while its row is being laid out.
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return QStringLiteral("recount-glyph"); }

private:
    Glyph m_glyph;
};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

QColor accentColor(Accent accent, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (accent) {
    case Accent::Record:
    case Accent::Problem:
        return dark ? QColor(0xff, 0x70, 0x66) : QColor(0xc0, 0x20, 0x24);
    case Accent::Good:
        return dark ? QColor(0x7c, 0xd0, 0x8a) : QColor(0x1d, 0x74, 0x34);
    case Accent::Warning:
        break;
    }
    return dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x96, 0x5a, 0x00);
}

} // namespace recount
