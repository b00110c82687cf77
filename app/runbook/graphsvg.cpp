#include "runbook/graphsvg.h"

#include "runbook/graphpath.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace recount
{

namespace
{

struct GraphSvg {
    Q_DECLARE_TR_FUNCTIONS(GraphSvg)
};

const QString ink = QStringLiteral("#1d2125");
const QString quietInk = QStringLiteral("#50565c");
constexpr double routeWidth = 1.3;
constexpr double cornerRadius = 5;
constexpr double arrowLength = 8;

/// Without the characters that XML can't have.
QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        const char16_t code = letter.unicode();
        if (letter.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            clean += letter;
            clean += text.at(++at);
        } else if (letter.isSurrogate() || code == 0xFFFE || code == 0xFFFF ||
                   (code < 0x20 && code != u'\t' && code != u'\n')) {
            clean += QChar(QChar::ReplacementCharacter);
        } else {
            clean += letter;
        }
    }
    return clean;
}

QString number(double value)
{
    return QString::number(qRound(value * 10) / 10.0);
}

QString pathData(const GraphPath &path)
{
    QString data;
    const auto point = [](const QPointF &at) {
        return QString(number(at.x()) + u' ' + number(at.y()));
    };
    for (const GraphPath::Piece &piece : path.pieces) {
        switch (piece.op) {
        case GraphPath::Op::Move:
            data += u'M' + point(piece.to);
            break;
        case GraphPath::Op::Line:
            data += u'L' + point(piece.to);
            break;
        case GraphPath::Op::Curve:
            data += u'C' + point(piece.first) + u' ' + point(piece.second) + u' ' + point(piece.to);
            break;
        case GraphPath::Op::Close:
            data += u'Z';
            break;
        }
    }
    return data;
}

class SvgWriter
{
public:
    SvgWriter(const GraphLayout &layout, const GraphWords &words, const RunbookGraph &graph)
        : m_layout(layout), m_words(words), m_graph(graph), m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        const QString width = number(m_layout.size.width());
        const QString height = number(m_layout.size.height());
        attribute("width", width);
        attribute("height", height);
        attribute("viewBox", u"0 0 " + width + u' ' + height);
        attribute("role", QStringLiteral("img"));
        attribute("aria-labelledby", QStringLiteral("title description"));
        attribute("font-family", QStringLiteral("system-ui, 'DejaVu Sans', Arial, sans-serif"));
        const QString title = m_words.title.isEmpty() ? GraphSvg::tr("Runbook") : m_words.title;
        writeText("title", title, QStringLiteral("title"));
        writeText("desc", description(), QStringLiteral("description"));
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("width", width);
        attribute("height", height);
        attribute("fill", QStringLiteral("#ffffff"));
        for (const GraphLayout::Route &route : m_layout.routes)
            writeRoute(route);
        for (int node = 0; node < m_layout.nodes.size(); ++node)
            writeNode(node);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }

    void writeText(const char *element, const QString &text, const QString &id = {})
    {
        m_xml.writeStartElement(QString::fromLatin1(element));
        if (!id.isEmpty())
            attribute("id", id);
        m_xml.writeCharacters(xmlText(text));
        m_xml.writeEndElement();
    }

    QString description() const
    {
        return GraphSvg::tr("The steps of a runbook from top to bottom, with arrows for the ways "
                            "between them. Beside them are fixes and escalation.");
    }

    void writePath(const GraphPath &path, const QString &stroke, double width,
                   const QString &fill = QStringLiteral("none"), const QString &dashes = {})
    {
        if (path.pieces.isEmpty())
            return;
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", pathData(path));
        attribute("fill", fill);
        if (width > 0) {
            attribute("stroke", stroke);
            attribute("stroke-width", number(width));
            attribute("stroke-linejoin", QStringLiteral("round"));
        }
        if (!dashes.isEmpty())
            attribute("stroke-dasharray", dashes);
    }

    void writeLine(const QString &line, const QPointF &topLeft, GraphFont font,
                   const QString &color)
    {
        const GraphMeasure &measure = m_layout.measure;
        const double size = measure.fontSize(font);
        // Letters sit in the middle of their line, a quarter of them below the base.
        const double base = topLeft.y() + (measure.lineHeight(font) + size * 0.7) / 2;
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", number(topLeft.x()));
        attribute("y", number(base));
        attribute("font-size", number(size));
        if (font == GraphFont::Title)
            attribute("font-weight", QStringLiteral("600"));
        attribute("fill", color);
        m_xml.writeCharacters(xmlText(line));
        m_xml.writeEndElement();
    }

    void writeRoute(const GraphLayout::Route &route)
    {
        m_xml.writeStartElement(QStringLiteral("g"));
        QStringList ways;
        for (const int edge : route.edges)
            ways.append(m_words.nodes.value(route.from).place + u": " +
                        wayOutWords(m_words, m_graph, edge));
        writeText("title", ways.join(u'\n'));
        QString dashes;
        if (route.style == GraphLayout::Style::Implied)
            dashes = QStringLiteral("6 4");
        else if (route.style == GraphLayout::Style::Timed)
            dashes = QStringLiteral("2 3");
        const bool isLost = route.to < 0;
        const QString color = isLost ? QStringLiteral("#c02024") : quietInk;
        writePath(routePath(route.points, cornerRadius), color, routeWidth, QStringLiteral("none"),
                  dashes);
        if (isLost)
            writePath(crossAt(route.points.last(), arrowLength), color, 2);
        else
            writePath(arrowHead(route.points, arrowLength), color, 0, color);
        QPointF place = route.labelRect.topLeft();
        for (const QString &line : route.label) {
            writeLine(line, place, GraphFont::Label, ink);
            place.ry() += m_layout.measure.labelHeight;
        }
        m_xml.writeEndElement();
    }

    void writeNode(int index)
    {
        const GraphLayout::Node &node = m_layout.nodes.at(index);
        const QString color =
            QStringLiteral("#%1").arg(shapeColor(node.shape, false), 6, 16, QLatin1Char('0'));
        m_xml.writeStartElement(QStringLiteral("g"));
        writeText("title", m_words.name(index));
        const bool isThick = node.shape == NodeShape::Destructive;
        writePath(outlinePath(node.shape, node.rect, m_layout.shapes), color, isThick ? 2.5 : 1.5,
                  QStringLiteral("#ffffff"));
        writePath(innerPath(node.shape, node.rect, m_layout.shapes), color, 1.2);
        QPointF place = node.words.topLeft();
        double indent = 0;
        if (isThick) {
            const double size = m_layout.measure.headHeight;
            writePath(warningSign({place, QSizeF(size, size)}), color, 1.3);
            indent = m_layout.measure.signWidth();
        }
        writeLine(node.head, place + QPointF(indent, 0), GraphFont::Head, color);
        place.ry() += m_layout.measure.headHeight;
        for (const QString &line : node.title) {
            writeLine(line, place, GraphFont::Title, ink);
            place.ry() += m_layout.measure.titleHeight;
        }
        for (const QString &line : node.note) {
            writeLine(line, place, GraphFont::Label, quietInk);
            place.ry() += m_layout.measure.labelHeight;
        }
        m_xml.writeEndElement();
    }

    const GraphLayout &m_layout;
    const GraphWords &m_words;
    const RunbookGraph &m_graph;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray graphSvg(const GraphLayout &layout, const GraphWords &words, const RunbookGraph &graph)
{
    return SvgWriter(layout, words, graph).write();
}

QByteArray graphSvg(const RunbookGraph &graph, const GraphWords &words)
{
    return graphSvg(layoutGraph(graph, words, GraphMeasure::estimated()), words, graph);
}

} // namespace recount
