#include "checks/view/formrows.h"

#include "widgets/cardframe.h"
#include "widgets/columnslayout.h"
#include "widgets/textlabel.h"
#include "widgets/turningpair.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
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
constexpr int columns = 3;
constexpr int narrowestCharacters = 18;
constexpr int leastWords = 28; ///< characters beside the buttons of a row
const QString upKey = QStringLiteral("Alt+Up");
const QString downKey = QStringLiteral("Alt+Down");

} // namespace

FormRows::FormRows(CheckedDocument &document, BoundRows spec, QWidget *parent)
    : QWidget(parent), m_document(document), m_spec(std::move(spec))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    if (m_spec.help) {
        m_help = new TextLabel(TextLabel::Role::Small, this);
        m_column->addWidget(m_help);
    }
    m_add = new QPushButton(m_spec.add, this);
    m_add->setVisible(!document.isReadOnly());
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_focusNew = true;
        m_document.editBy(m_spec.added, m_spec.add);
    });
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
}

FormField *FormRows::firstField(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).fields.value(0) : nullptr;
}

FormRows::Row FormRows::makeRow(int index)
{
    Row row;
    auto *card = new CardFrame(CardFrame::Tone::Paper, this);
    row.widget = card;
    auto *head = new TurningPair(leastWords, gap, card);
    const QList<BoundField> specs = m_spec.fields(index);
    for (const BoundField &spec : specs)
        row.fields.append(new FormField(m_document, spec, card));
    head->first()->addWidget(row.fields.constFirst(), 1);
    if (m_spec.moved) {
        row.up = addButton(card, Glyph::ChevronUp, [this, index] { move(index, index - 1); });
        row.down = addButton(card, Glyph::ChevronDown, [this, index] { move(index, index + 1); });
        head->second()->addWidget(row.up, 0, Qt::AlignBottom);
        head->second()->addWidget(row.down, 0, Qt::AlignBottom);
        addKey(card, upKey, [this, index] { move(index, index - 1); });
        addKey(card, downKey, [this, index] { move(index, index + 1); });
    }
    row.remove = addButton(card, Glyph::Bin, [this, index] { remove(index); });
    head->second()->addWidget(row.remove, 0, Qt::AlignBottom);
    card->column()->addWidget(head);
    if (row.fields.size() > 1) {
        auto *grid = new QWidget(card);
        auto *layout =
            new ColumnsLayout(std::min(columns, int(row.fields.size()) - 1),
                              narrowestCharacters * fontMetrics().averageCharWidth(), gap, grid);
        for (qsizetype i = 1; i < row.fields.size(); ++i)
            layout->addWidget(row.fields.at(i));
        card->column()->addWidget(grid);
    }
    m_column->insertWidget(index, card);
    return row;
}

QToolButton *FormRows::addButton(QWidget *card, Glyph glyph, const std::function<void()> &act)
{
    auto *button = new QToolButton(card);
    button->setIcon(glyphIcon(glyph));
    button->setAutoRaise(true);
    button->setVisible(!m_document.isReadOnly());
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void FormRows::addKey(QWidget *card, const QString &key, const std::function<void()> &act)
{
    auto *action = new QAction(card);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    card->addAction(action);
}

void FormRows::remove(int row)
{
    // Words that belong to nothing any more would stand in the row that takes its place.
    for (FormField *field : std::as_const(m_rows.at(row).fields))
        field->forget();
    m_document.editBy([removed = m_spec.removed, count = m_spec.count,
                       row] { return row < count() ? removed(row) : QList<TextPatch>(); },
                      tr("Delete"));
}

void FormRows::move(int row, int to)
{
    if (to < 0 || to >= m_rows.size())
        return;
    for (const int typed : {row, to}) {
        for (FormField *field : std::as_const(m_rows.at(typed).fields))
            field->commit();
    }
    m_document.editBy(
        [moved = m_spec.moved, count = m_spec.count, row, to] {
            const bool isThere = to >= 0 && std::max(row, to) < count();
            return isThere ? moved(row, to) : QList<TextPatch>();
        },
        tr("Move"));
    // The focus goes with what is moved.
    const Row &left = m_rows.at(row);
    const Row &reached = m_rows.at(to);
    for (qsizetype i = 0; i < left.fields.size(); ++i) {
        if (left.fields.at(i)->input()->hasFocus())
            reached.fields.at(i)->setFocus(Qt::TabFocusReason);
    }
    for (const auto &[from, next] : {std::pair(left.up, reached.up), {left.down, reached.down}}) {
        if (from->hasFocus())
            next->setFocus(Qt::TabFocusReason);
    }
}

void FormRows::nameRow(Row &row, const QString &name)
{
    if (row.name == name)
        return;
    row.name = name;
    for (FormField *field : std::as_const(row.fields)) {
        const QString own = field->property("fieldName").toString();
        field->setFullName(own.isEmpty() ? name : name + QStringLiteral(": ") + own);
    }
    const auto nameButton = [](QToolButton *button, const QString &words, const QString &key) {
        if (!button)
            return;
        button->setAccessibleName(words);
        button->setToolTip(key.isEmpty() ? words : tr("%1 (%2)").arg(words, key));
    };
    nameButton(row.remove, tr("Delete %1").arg(name), {});
    nameButton(row.up, tr("Move %1 up").arg(name), upKey);
    nameButton(row.down, tr("Move %1 down").arg(name), downKey);
}

void FormRows::refresh()
{
    const int wanted = m_spec.count();
    const int before = int(m_rows.size());
    if (m_help) {
        m_help->setText(m_spec.help());
        m_help->setVisible(wanted == 0 && !m_help->text().isEmpty());
    }
    bool hadFocus = false;
    while (m_rows.size() > wanted) {
        const Row row = m_rows.takeLast();
        hadFocus = hadFocus || row.widget->isAncestorOf(QApplication::focusWidget());
        row.widget->hide();
        row.widget->deleteLater();
    }
    if (hadFocus && !m_rows.isEmpty())
        m_rows.constLast().fields.constFirst()->setFocus(Qt::TabFocusReason);
    else if (hadFocus)
        m_add->setFocus(Qt::TabFocusReason);
    while (m_rows.size() < wanted) {
        const int index = int(m_rows.size());
        m_rows.append(makeRow(index));
        if (m_focusNew && index + 1 == wanted)
            m_rows.constLast().fields.constFirst()->setFocus(Qt::TabFocusReason);
    }
    for (int index = 0; index < wanted; ++index) {
        nameRow(m_rows[index], m_spec.name(index));
        for (FormField *field : std::as_const(m_rows.at(index).fields))
            field->refresh();
        if (m_rows.at(index).up) {
            m_rows.at(index).up->setEnabled(index > 0);
            m_rows.at(index).down->setEnabled(index + 1 < wanted);
        }
    }
    if (m_focusNew && wanted > before) // what is typed takes the place of "New action"
        m_rows.constLast().fields.constFirst()->selectWords();
    m_focusNew = m_focusNew && wanted <= before;
}

} // namespace recount
