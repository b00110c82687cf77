#include "documents/view/marginarea.h"

#include "documents/view/documenttext.h"
#include "documents/view/markdowntextedit.h"
#include "widgets/glyphicon.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace recount
{

namespace
{

Glyph signFor(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return Glyph::Problem;
    case FindingSeverity::Warning:
        return Glyph::Warning;
    case FindingSeverity::Hint:
        break;
    }
    return Glyph::Information;
}

} // namespace

MarginArea::MarginArea(MarkdownTextEdit &edit, DocumentText &text, FindingMarks &findings)
    : QWidget(&edit), m_edit(edit), m_text(text), m_findings(findings)
{
    setObjectName(QStringLiteral("margin"));
    edit.installEventFilter(this);
    edit.viewport()->installEventFilter(this);
    connect(&edit, &QPlainTextEdit::updateRequest, this, [this] { update(); });
    connect(&findings, &FindingMarks::marksChanged, this, [this] { update(); });
    fit();
}

void MarginArea::fit()
{
    const int width = m_edit.fontMetrics().height() + 6;
    m_edit.setMarginWidth(width);
    const QRect viewport = m_edit.viewport()->geometry();
    setGeometry(viewport.left() - width, viewport.top(), width, viewport.height());
}

bool MarginArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                       event->type() == QEvent::FontChange;
    if (moves)
        fit();
    return QWidget::eventFilter(watched, event);
}

void MarginArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

QList<MarginArea::Sign> MarginArea::signsInSight() const
{
    QList<Sign> signsSeen;
    if (!m_edit.hasDocument() || m_findings.all().isEmpty())
        return signsSeen;
    const int side = m_edit.fontMetrics().height();
    const QTextBlock last = m_edit.lastVisible();
    const QList<TextFinding> &all = m_findings.all();
    for (QTextBlock block = m_edit.firstVisible(); block.isValid(); block = block.next()) {
        const qsizetype begin = m_text.bytePlace(block.position());
        const qsizetype end = m_text.bytePlace(block.position() + block.length() - 1);
        Sign sign;
        // At the line where it begins.
        const auto from = std::lower_bound(
            all.cbegin(), all.cend(), begin,
            [](const TextFinding &finding, qsizetype place) { return finding.range.begin < place; });
        for (auto it = from; it != all.cend() && it->range.begin <= end; ++it)
            sign.findings.append(int(it - all.cbegin()));
        if (!sign.findings.isEmpty()) {
            std::stable_sort(sign.findings.begin(), sign.findings.end(),
                             [&](int a, int b) { return all.at(a).severity < all.at(b).severity; });
            const int top = int(m_edit.blockRect(block).top());
            sign.rect = QRect(3, top + 1, side, side);
            signsSeen.append(sign);
        }
        if (block == last)
            break;
    }
    return signsSeen;
}

QList<int> MarginArea::findingsAt(const QPoint &place) const
{
    for (const Sign &sign : signsInSight()) {
        if (sign.rect.adjusted(-3, -1, 3, 1).contains(place))
            return sign.findings;
    }
    return {};
}

void MarginArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Sign &sign : signsInSight())
        glyphIcon(signFor(m_findings.all().at(sign.findings.constFirst()).severity))
            .paint(&painter, sign.rect);
}

void MarginArea::mouseReleaseEvent(QMouseEvent *event)
{
    const QList<int> found = findingsAt(event->position().toPoint());
    if (!found.isEmpty())
        Q_EMIT findingChosen(found.constFirst());
}

bool MarginArea::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList texts;
    for (const int index : findingsAt(help->pos()))
        texts << m_findings.all().at(index).text;
    QToolTip::showText(help->globalPos(), texts.join(u'\n'), this);
    return true;
}

} // namespace recount
