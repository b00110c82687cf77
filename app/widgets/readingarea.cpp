#include "widgets/readingarea.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace recount
{

namespace
{
constexpr int ring = 2;
constexpr int belowCursor = 12;   ///< pixels, for the edge of the field
constexpr int aroundFocused = 32; ///< pixels, for the name above a field

/// A plain scroll area has a role that screen readers pass over.
QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(ReadingArea::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Document);
}
} // namespace

ReadingArea::ReadingArea(QWidget *parent) : QScrollArea(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(installed);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(ring, ring, ring, ring);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_isWriting = false; }); // somebody looks elsewhere
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { showFocused(now); });
}

ReadingArea::~ReadingArea()
{
    // The focus moves once more while the widgets in it go.
    qApp->disconnect(this);
}

/// What gets the focus by a key or by the program comes into sight; a click is where it is seen.
void ReadingArea::showFocused(QWidget *focused)
{
    const bool isInside = focused && widget() && widget()->isAncestorOf(focused);
    if (m_focused)
        m_focused->removeEventFilter(this);
    m_focused = isInside ? focused : nullptr;
    m_isWriting = false;
    if (m_focused)
        m_focused->installEventFilter(this);
    if (!isInside || QApplication::mouseButtons() != Qt::NoButton)
        return;
    // Behind the layout of what was only just made.
    QTimer::singleShot(0, this, [this, place = QPointer<QWidget>(focused)] {
        if (place && place->hasFocus() && widget()->isAncestorOf(place))
            ensureWidgetVisible(place, 0, aroundFocused);
    });
}

/// What is being written stays in sight, also in a field that grows with it.
bool ReadingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_focused && event->type() == QEvent::KeyPress)
        m_isWriting = true;
    // What stands around it, or all of it, gets its size later than the field.
    const bool mayMove = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (m_isWriting && (mayMove || event->type() == QEvent::KeyPress))
        QTimer::singleShot(0, this, &ReadingArea::showCursor);
    return QScrollArea::eventFilter(watched, event);
}

void ReadingArea::showCursor()
{
    if (!m_isWriting || !m_focused || !m_focused->hasFocus() ||
        !widget()->isAncestorOf(m_focused) || !m_focused->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    const QRect cursor = m_focused->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QPoint place = m_focused->mapTo(widget(), cursor.center());
    ensureVisible(place.x(), place.y(), 0, cursor.height() / 2 + belowCursor);
}

void ReadingArea::setColumn(QWidget *column, int widestCharacters)
{
    if (QWidget *before = takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    // A limit on the canvas itself would give it the height of a wider one.
    auto *canvas = new QWidget;
    auto *row = new QHBoxLayout(canvas);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * widestCharacters);
    setWidget(canvas);
    canvas->show();
}

bool ReadingArea::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), ring));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return done;
}

void ReadingArea::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace recount
