#include "context/view/rowsfield.h"

#include "context/companyeditor.h"
#include "widgets/cardframe.h"
#include "widgets/glyphicon.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

constexpr int gap = 8;
constexpr QKeyCombination upKey = Qt::ALT | Qt::Key_Up;
constexpr QKeyCombination downKey = Qt::ALT | Qt::Key_Down;

/// What Tab reaches in a part now, in the order in which it was made.
QList<QWidget *> stops(const QWidget &part)
{
    QList<QWidget *> found;
    const auto widgets = part.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr &&
            widget->isVisibleTo(&part))
            found << widget;
    }
    return found;
}

QStringList sortedWords(const QList<RowState> &rows)
{
    QStringList words;
    for (const RowState &row : rows)
        words << row.words;
    words.sort();
    return words;
}

} // namespace

RowsField::RowsField(CompanyEditor &editor, RowsOf rows, RowsOwner owner, QWidget *parent)
    : EditField(editor, {}, parent)
    , m_rows(std::move(rows))
    , m_owner(std::move(owner))
    , m_box(new QVBoxLayout)
    , m_add(new QPushButton(m_rows.add, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(gap);
    m_add->setObjectName(QStringLiteral("add") + m_rows.path);
    m_add->setToolTip(m_rows.addToolTip);
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column()->setSpacing(gap);
    column()->insertLayout(0, m_box);
    setInput(m_add, m_rows.addName);
    connect(m_add, &QAbstractButton::clicked, this, &RowsField::addRow);
}

RowsField::Line RowsField::makeLine(const QString &key, int number)
{
    Line line;
    line.key = key;
    const QString name = m_rows.rowName(number);
    const RowPlace place{nullptr, nullptr, m_rows.path + QLatin1Char('/') + key,
                         key,     name,    number == 1};
    const auto fill = [&](QWidget *row, QBoxLayout *box) {
        RowPlace here = place;
        here.row = row;
        here.box = box;
        line.row = row;
        line.fields = m_rows.fill(here);
    };
    if (m_rows.look == RowsOf::Look::Line) {
        auto *row = new QWidget(this);
        auto *box = new QHBoxLayout(row);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(gap);
        auto *fields = new QHBoxLayout;
        fields->setSpacing(gap);
        box->addLayout(fields, 1);
        fill(row, fields);
        const bool hasCaption =
            std::any_of(line.fields.cbegin(), line.fields.cend(),
                        [](const EditField *field) { return field->hasCaption(); });
        box->addWidget(makeButtons(line, name, hasCaption), 0, Qt::AlignTop);
    } else {
        auto *row = new CardFrame(this);
        auto *head = new QHBoxLayout;
        head->setSpacing(gap);
        row->column()->addLayout(head);
        fill(row, row->column());
        head->addWidget(new TextLabel(TextLabel::Role::Small, name, row), 1);
        head->addWidget(makeButtons(line, name, false));
    }
    watch(*line.row);
    return line;
}

QWidget *RowsField::makeButtons(Line &line, const QString &name, bool hasCaption)
{
    auto *buttons = new QWidget(line.row);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (hasCaption)
        column->addWidget(new TextLabel(TextLabel::Role::Small, QStringLiteral(" "), buttons));
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    column->addLayout(row);
    const auto add = [&](const QString &objectName, Glyph glyph, const QString &toolTip,
                         const QString &accessibleName) {
        auto *button = new QToolButton(buttons);
        button->setObjectName(objectName);
        button->setIcon(glyphIcon(glyph));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(toolTip);
        button->setAccessibleName(accessibleName);
        row->addWidget(button);
        return button;
    };
    const QWidget *part = line.row;
    const auto keyText = [](QKeyCombination key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    if (m_rows.moved) {
        line.up = add(QStringLiteral("moveUp"), Glyph::ChevronUp,
                      tr("Move up (%1)", "%1 is a key").arg(keyText(upKey)),
                      tr("Move up: %1", "%1 is a row").arg(name));
        line.down = add(QStringLiteral("moveDown"), Glyph::ChevronDown,
                        tr("Move down (%1)", "%1 is a key").arg(keyText(downKey)),
                        tr("Move down: %1", "%1 is a row").arg(name));
        connect(line.up, &QAbstractButton::clicked, this, [this, part] {
            const qsizetype from = lineOf(part);
            moveRow(from, from - 1);
        });
        connect(line.down, &QAbstractButton::clicked, this, [this, part] {
            const qsizetype from = lineOf(part);
            moveRow(from, from + 1);
        });
    }
    line.remove = add(QStringLiteral("removeRow"), Glyph::Bin, tr("Delete this row"),
                      tr("Delete: %1", "%1 is a row").arg(name));
    connect(line.remove, &QAbstractButton::clicked, this,
            [this, key = line.key] { removeRow(key); });
    return buttons;
}

void RowsField::dropLine(Line &line)
{
    // Its button may be the one that is being pressed.
    m_box->removeWidget(line.row);
    line.row->hide();
    line.row->deleteLater();
}

/// The rows of a list within a row see to their own keys.
void RowsField::watch(QWidget &row)
{
    const auto widgets = row.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QWidget *above = widget->parentWidget();
        while (above != nullptr && qobject_cast<const RowsField *>(above) == nullptr)
            above = above->parentWidget();
        if (above == this || qobject_cast<const RowsField *>(widget) != nullptr)
            widget->installEventFilter(this);
    }
}

bool RowsField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || watched == m_add || !m_rows.moved)
        return EditField::eventFilter(watched, event); // the buttons leave undo to the company too
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeyCombination pressed(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(key->key()));
    const qsizetype from = lineOf(qobject_cast<QWidget *>(watched));
    if (from < 0 || (pressed != upKey && pressed != downKey))
        return EditField::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        moveRow(from, pressed == upKey ? from - 1 : from + 1);
    return true;
}

qsizetype RowsField::lineOf(const QWidget *widget) const
{
    for (qsizetype i = 0; widget != nullptr && i < m_lines.size(); ++i) {
        const QWidget *row = m_lines.at(i).row;
        if (row == widget || row->isAncestorOf(widget))
            return i;
    }
    return -1;
}

RowsField::Spot RowsField::spot() const
{
    const QWidget *focus = window()->focusWidget();
    Spot spot;
    spot.line = focus != nullptr && isAncestorOf(focus) ? lineOf(focus) : -1;
    if (spot.line < 0)
        return spot;
    const Line &line = m_lines.at(spot.line);
    for (int i = 0; i < line.fields.size(); ++i) {
        if (!line.fields.at(i)->isAncestorOf(focus))
            continue;
        spot.field = i;
        spot.inside = int(stops(*line.fields.at(i)).indexOf(focus));
    }
    if (spot.field < 0)
        spot.inside = focus == line.up ? 0 : focus == line.down ? 1 : 2;
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus)) {
        spot.cursor = text->textCursor().position();
        spot.anchor = text->textCursor().anchor();
    }
    return spot;
}

void RowsField::goTo(const Spot &spot)
{
    if (m_lines.isEmpty()) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    const qsizetype last = m_lines.size() - 1;
    const qsizetype at = std::clamp(spot.line, qsizetype(0), last);
    const Line &line = m_lines.at(at);
    QWidget *target = line.remove;
    if (spot.field >= 0 && spot.field < line.fields.size()) {
        const QList<QWidget *> inside = stops(*line.fields.at(spot.field));
        if (!inside.isEmpty())
            target = inside.at(std::clamp(qsizetype(spot.inside), qsizetype(0), inside.size() - 1));
    } else if (spot.field < 0 && spot.inside < 2 && line.up != nullptr && last > 0) {
        // At an end only the other way is left.
        target = (spot.inside == 0 && at > 0) || at == last ? line.up : line.down;
    }
    target->setFocus(Qt::OtherFocusReason);
    if (auto *text = qobject_cast<QPlainTextEdit *>(target)) {
        const int end = text->document()->characterCount() - 1;
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(spot.anchor, end));
        cursor.setPosition(std::min(spot.cursor, end), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

/// Where the row that was in this line is now.
qsizetype RowsField::follow(qsizetype line, const QList<RowState> &rows) const
{
    const QString &words = m_states.at(line).words;
    // Other words in the same rows are an edit, not a move.
    if ((line < rows.size() && rows.at(line).words == words) ||
        (rows.size() == m_states.size() && sortedWords(rows) != sortedWords(m_states)))
        return line;
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).words == words &&
            (nearest < 0 || std::abs(i - line) < std::abs(nearest - line)))
            nearest = i;
    }
    return nearest < 0 ? line : nearest;
}

void RowsField::refresh(Pack &pack)
{
    const QList<RowState> rows = m_rows.read(pack);
    Spot focus = spot();
    const qsizetype focused = focus.line;
    if (focused >= 0)
        focus.line = follow(focused, rows);
    bool rearranged = false;
    bool lostFocus = false;
    for (qsizetype i = 0; i < std::max(rows.size(), m_lines.size());) {
        const bool isWanted = i < rows.size();
        if (isWanted && i < m_lines.size() && m_lines.at(i).key == rows.at(i).key) {
            ++i;
            continue;
        }
        rearranged = true;
        if (i < m_lines.size()) {
            lostFocus = lostFocus || i == focused;
            dropLine(m_lines[i]);
        }
        if (!isWanted) {
            m_lines.removeAt(i);
            continue;
        }
        Line line = makeLine(rows.at(i).key, int(i) + 1);
        m_box->insertWidget(int(i), line.row);
        line.row->show();
        if (i < m_lines.size())
            m_lines[i] = line;
        else
            m_lines << line;
        ++i;
    }
    m_states = rows;
    for (const Line &line : std::as_const(m_lines)) {
        for (EditField *field : line.fields)
            field->refresh(pack);
    }
    enableMoves(true);
    const bool onMove = focus.field < 0 && focus.inside < 2;
    if (focused >= 0 && (focus.line != focused || lostFocus || onMove)) {
        rearranged = rearranged || focus.line != focused;
        goTo(focus);
    }
    // Now that the focus is on none of them.
    enableMoves(false);
    if (rearranged)
        m_owner.rearranged();
}

/// Makes those usable that lead somewhere; or takes that from the others.
void RowsField::enableMoves(bool usable)
{
    for (qsizetype i = 0; i < m_lines.size() && m_rows.moved; ++i) {
        if ((i > 0) == usable)
            m_lines.at(i).up->setEnabled(usable);
        if ((i + 1 < m_lines.size()) == usable)
            m_lines.at(i).down->setEnabled(usable);
    }
}

void RowsField::addRow()
{
    const qsizetype before = m_lines.size();
    if (!apply(m_rows.added()) || m_lines.size() <= before)
        return;
    // New ones come last.
    goTo({m_lines.size() - 1, 0, 0, 0, 0});
    m_owner.rearranged();
}

void RowsField::moveRow(qsizetype from, qsizetype to)
{
    if (from < 0 || to < 0 || to >= m_lines.size())
        return;
    Spot focus = spot();
    if (!apply(m_rows.moved(from, to)) || focus.line != from || spot().line == to)
        return;
    // It reads like the one whose place it took.
    focus.line = to;
    goTo(focus);
    m_owner.rearranged();
}

void RowsField::removeRow(const QString &key)
{
    qsizetype row = 0;
    while (row < m_lines.size() && m_lines.at(row).key != key)
        ++row;
    if (row == m_lines.size())
        return;
    RemovedRow removed{m_rows.path, m_states.at(row).title, editor().pack(), {}};
    if (m_rows.broughtBack)
        removed.back = m_rows.broughtBack(*removed.before, row);
    if (apply(m_rows.removed(key)))
        m_owner.removed(removed);
}

} // namespace recount
