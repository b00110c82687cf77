#include "takes/view/noticelistwidget.h"

#include "widgets/glyphicon.h"
#include "widgets/palettecolors.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

bool same(const RecorderNotice &a, const RecorderNotice &b)
{
    return a.kind == b.kind && a.level == b.level && a.text == b.text && a.action == b.action &&
           a.offersCopy == b.offersCopy;
}

Glyph glyphOf(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::Information:
        return Glyph::Information;
    case NoticeLevel::Warning:
        return Glyph::Warning;
    case NoticeLevel::Problem:
        break;
    }
    return Glyph::Problem;
}

QString spoken(const RecorderNotice &notice)
{
    switch (notice.level) {
    case NoticeLevel::Information:
        return notice.text;
    case NoticeLevel::Warning:
        return NoticeRow::tr("Warning: %1").arg(notice.text);
    case NoticeLevel::Problem:
        break;
    }
    return NoticeRow::tr("Problem: %1").arg(notice.text);
}

} // namespace

NoticeRow::NoticeRow(const RecorderNotice &notice, QWidget *parent)
    : QWidget(parent), m_notice(notice)
{
    setAccessibleName(spoken(notice));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);

    auto *sign = new QLabel(this);
    const int side = std::max(20, fontMetrics().height());
    sign->setPixmap(
        glyphIcon(glyphOf(notice.level)).pixmap(QSize(side, side), devicePixelRatioF()));
    sign->setFixedSize(side, side);
    layout->addWidget(sign, 0, Qt::AlignVCenter);

    auto *text = new QLabel(notice.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);

    // Two buttons one above the other leave the sentence its width.
    auto *buttons = new QVBoxLayout;
    const auto addButton = [&](const QString &label, void (NoticeRow::*clicked)()) {
        auto *button = new QPushButton(label, this);
        button->setAutoDefault(false);
        button->setAccessibleDescription(notice.text);
        connect(button, &QPushButton::clicked, this, clicked);
        buttons->addWidget(button);
    };
    if (!notice.action.isEmpty())
        addButton(notice.action, &NoticeRow::acted);
    if (notice.offersCopy)
        addButton(tr("Save elsewhere…"), &NoticeRow::copyWanted);
    layout->addLayout(buttons);
    layout->setAlignment(buttons, Qt::AlignVCenter);
    // A problem stays until it is solved.
    if (notice.level != NoticeLevel::Problem) {
        auto *close = new QToolButton(this);
        close->setAutoRaise(true);
        close->setIcon(glyphIcon(Glyph::Clear));
        close->setToolTip(tr("Put this message away"));
        close->setAccessibleName(tr("Put the message away"));
        close->setFocusPolicy(Qt::StrongFocus);
        connect(close, &QToolButton::clicked, this, &NoticeRow::dismissed);
        layout->addWidget(close, 0, Qt::AlignVCenter);
    }
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    const QColor window = palette().color(QPalette::Window);
    const QColor accent =
        m_notice.level == NoticeLevel::Information
            ? palette().color(QPalette::WindowText)
            : accentColor(m_notice.level == NoticeLevel::Warning ? Accent::Warning
                                                                 : Accent::Problem,
                          palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(window, accent, 0.35));
    painter.setBrush(mixed(window, accent, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

NoticeListWidget::NoticeListWidget(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setAccessibleName(tr("Messages of the recorder"));
    hide();
}

void NoticeListWidget::setNotices(const QList<RecorderNotice> &notices)
{
    const auto holds = [&notices](const RecorderNotice &wanted) {
        return std::any_of(notices.cbegin(), notices.cend(),
                           [&wanted](const RecorderNotice &n) { return same(n, wanted); });
    };
    m_dismissed.removeIf([&holds](const RecorderNotice &gone) { return !holds(gone); });
    const QList<NoticeRow *> before = m_rows;
    for (NoticeRow *row : before)
        if (!holds(row->notice()))
            removeRow(row);

    int position = 0;
    for (const RecorderNotice &notice : notices) {
        const bool away =
            std::any_of(m_dismissed.cbegin(), m_dismissed.cend(),
                        [&notice](const RecorderNotice &n) { return same(n, notice); });
        if (away)
            continue;
        if (!rowOf(notice.kind))
            addRow(notice, position);
        ++position;
    }
    setVisible(!m_rows.isEmpty());
}

NoticeRow *NoticeListWidget::rowOf(NoticeKind kind) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [kind](const NoticeRow *row) {
        return row->notice().kind == kind;
    });
    return found == m_rows.cend() ? nullptr : *found;
}

void NoticeListWidget::addRow(const RecorderNotice &notice, int position)
{
    auto *row = new NoticeRow(notice, this);
    connect(row, &NoticeRow::acted, this, [this, kind = notice.kind] { Q_EMIT acted(kind); });
    connect(row, &NoticeRow::copyWanted, this, &NoticeListWidget::copyWanted);
    connect(row, &NoticeRow::dismissed, this, [this, row] { dismiss(row); });
    m_layout->insertWidget(position, row);
    m_rows.insert(std::min<qsizetype>(position, m_rows.size()), row);
    setVisible(true);
    row->show();
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (notice.level == NoticeLevel::Problem)
        Q_EMIT problemShown(row);
}

void NoticeListWidget::dismiss(NoticeRow *row)
{
    m_dismissed.append(row->notice());
    removeRow(row);
    setVisible(!m_rows.isEmpty());
}

void NoticeListWidget::removeRow(NoticeRow *row)
{
    m_rows.removeOne(row);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
}

} // namespace recount
