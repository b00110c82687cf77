#include "context/view/fixdetailwidget.h"

#include "widgets/flowlayout.h"
#include "widgets/glyphicon.h"
#include "widgets/linkbutton.h"
#include "widgets/navigator.h"
#include "widgets/palettecolors.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace recount
{

namespace
{

constexpr int padding = 16;
constexpr int gap = 6;
/// Wider than this, the facts stand beside the sentences.
constexpr int widthForHalves = 640;
constexpr qsizetype longestLink = 70;

QString shortened(const QString &text)
{
    return text.size() <= longestLink ? text : QString(text.first(longestLink - 1) + QChar(0x2026));
}

} // namespace

FixDetailWidget::FixDetailWidget(const FixTable &table, int row, Navigator &navigator,
                                 bool editable, QWidget *parent)
    : QWidget(parent), m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_editable(editable)
{
    setAccessibleName(tr("Details of %1").arg(table.fix(row).incident));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    // Text on the panel, not on the table.
    setBackgroundRole(QPalette::Window);
    m_halves->addLayout(makeSentences(table, row, navigator), 3);
    m_halves->addLayout(makeFacts(table, row), 2);
    layout->addLayout(m_halves);
}

QLayout *FixDetailWidget::makeSentences(const FixTable &table, int row, Navigator &navigator)
{
    const Fix &fix = table.fix(row);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(gap);
    if (table.lacksPermanentFix(row)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(gap);
        auto *sign = new QLabel(this);
        const int size = fontMetrics().height();
        sign->setPixmap(glyphIcon(Glyph::Warning).pixmap(size, size));
        sign->setFixedSize(size, size);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(new TextLabel(TextLabel::Role::Heading, noPermanentFixText(), this), 1);
        layout->addLayout(line);
    }
    layout->addWidget(new TextLabel(TextLabel::Role::Small, tr("To say in an interview"), this));
    auto *spoken =
        new TextLabel(fix.spoken.isEmpty() ? TextLabel::Role::Quiet : TextLabel::Role::Body,
                      fix.spoken.isEmpty() ? tr("Nothing is written down yet: “First I …, then "
                                                "we …”")
                                           : fix.spoken,
                      this);
    spoken->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(spoken);
    layout->addLayout(makeLinks(table, row, navigator));
    layout->addStretch();
    return layout;
}

QLayout *FixDetailWidget::makeFacts(const FixTable &table, int row)
{
    const Fix &fix = table.fix(row);
    const auto known = [](const QString &text) { return text.isEmpty() ? unknownText() : text; };
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    const auto add = [this, layout](const QString &name, const QString &value) {
        if (layout->count() > 0)
            layout->addSpacing(gap);
        layout->addWidget(new TextLabel(TextLabel::Role::Small, name, this));
        layout->addWidget(new TextLabel(TextLabel::Role::Body, value, this));
    };
    add(tr("Risk of stopping at the quickfix"), known(fix.risk));
    add(tr("Who does what"), table.text(row, FixColumn::Who));
    QString times = tr("Quickfix: %1").arg(known(fix.quickfixTime));
    if (!table.lacksPermanentFix(row))
        times += u'\n' + tr("Permanent fix: %1").arg(known(fix.permanentFixTime));
    add(tr("Time it took"), times);
    add(tr("How long the quickfix was in place"), known(fix.quickfixHeld));
    add(tr("Where it comes from"), table.originText(row));
    layout->addStretch();
    return layout;
}

LinkButton *FixDetailWidget::addLink(QLayout &flow, const QString &text)
{
    auto *link = new LinkButton(shortened(text), this);
    link->setAccessibleName(text);
    if (link->text() != text)
        link->setToolTip(text);
    flow.addWidget(link);
    m_focusOrder.append(link);
    return link;
}

QLayout *FixDetailWidget::makeLinks(const FixTable &table, int row, Navigator &navigator)
{
    auto *flow = new FlowLayout(gap, 0);
    for (const FixLink &link : table.links(row)) {
        LinkButton *button = addLink(*flow, link.title);
        connect(button, &QAbstractButton::clicked, this, [link, &navigator] {
            if (link.kind == FixLink::Kind::Entry)
                navigator.openEntry(link.id);
            else
                navigator.openQuestion(link.id);
        });
    }
    if (const QString spoken = table.fix(row).spoken; !spoken.isEmpty()) {
        LinkButton *copy = addLink(*flow, tr("Copy the sentences"));
        connect(copy, &QAbstractButton::clicked, this,
                [this, spoken] { Q_EMIT copyRequested(spoken); });
    }
    if (m_editable)
        addEdit(*flow, table.fix(row));
    return flow;
}

void FixDetailWidget::addEdit(QLayout &flow, const Fix &fix)
{
    LinkButton *edit = addLink(flow, tr("Edit"));
    edit->setAccessibleName(tr("Edit this fix"));
    connect(edit, &QAbstractButton::clicked, this,
            [this, id = fix.id] { Q_EMIT editRequested(id); });
}

void FixDetailWidget::setRoom(int width)
{
    m_room = width;
    setMaximumWidth(width);
    m_halves->setDirection(width > widthForHalves ? QBoxLayout::LeftToRight
                                                  : QBoxLayout::TopToBottom);
    m_halves->setSpacing(width > widthForHalves ? 2 * padding : padding);
    layout()->invalidate();
    updateGeometry();
}

QSize FixDetailWidget::sizeHint() const
{
    return {m_room, layout()->heightForWidth(m_room)};
}

void FixDetailWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(quietSurface(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 4, -8, -8), 6, 6);
}

} // namespace recount
