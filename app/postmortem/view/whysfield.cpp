#include "postmortem/view/whysfield.h"

#include "postmortem/whysedits.h"
#include "widgets/glyphicon.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int gap = 8;
constexpr int indentation = 24;
constexpr int deepestShown = 8;

} // namespace

WhysField::WhysField(OpenPostMortem &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add Why"), this))
    , m_rest(new TextLabel(TextLabel::Role::Small, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    m_column->addWidget(m_rest);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setToolTip(tr("Begin with what happened, then ask why, and why again"));
    m_add->setVisible(!document.isReadOnly());
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_focusNew = int(m_whys.size());
        m_document.edit(
            [words = tr("New answer")](const SourceText &source, const PostMortem &values) {
                return WhysEdits(source, values).add(words);
            },
            m_add->text());
    });
}

QWidget *WhysField::firstPlace() const
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.constLast().field;
}

void WhysField::edit(int index, Edit make, const QString &undoText)
{
    m_rows.at(index).field->commit();
    m_document.edit(
        [index, make](const SourceText &source, const PostMortem &values) {
            return (WhysEdits(source, values).*make)(index);
        },
        undoText);
}

WhysField::Row WhysField::makeRow(int index)
{
    Row row{};
    row.widget = new QWidget(this);
    row.layout = new QHBoxLayout(row.widget);
    row.layout->setContentsMargins(0, 0, 0, 0);
    row.layout->setSpacing(gap);
    row.level = new TextLabel(TextLabel::Role::Small, row.widget);
    row.level->setWordWrap(false);
    row.layout->addWidget(row.level);

    PostMortemField spec;
    spec.read = [this, index](const SourceText &source, const PostMortem &) {
        return index < m_whys.size() ? source.text(m_whys.at(index).words) : QString();
    };
    spec.write = [index](const SourceText &source, const PostMortem &values, const QString &text) {
        return WhysEdits(source, values).set(index, text);
    };
    spec.problem = [](const QString &text) {
        return text.trimmed().isEmpty()
                   ? tr("Not written yet: an answer needs a word, or can be deleted.")
                   : QString();
    };
    row.field = new FormField(m_document, spec, row.widget);
    row.layout->addWidget(row.field, 1);

    row.ask = new QPushButton(tr("Why?"), row.widget);
    row.ask->setVisible(!m_document.isReadOnly());
    row.layout->addWidget(row.ask);
    connect(row.ask, &QPushButton::clicked, this, [this, index] {
        m_focusNew = index + 1;
        while (m_focusNew < m_whys.size() && !isChain(m_whys) &&
               m_whys.at(m_focusNew).depth > m_whys.at(index).depth)
            ++m_focusNew;
        m_rows.at(index).field->commit();
        m_document.edit(
            [index, words = tr("New answer")](const SourceText &source, const PostMortem &values) {
                return WhysEdits(source, values).addBelow(index, words);
            },
            tr("Why?"));
    });

    row.more = new QToolButton(row.widget);
    row.more->setText(QStringLiteral("⋯"));
    row.more->setPopupMode(QToolButton::InstantPopup);
    row.more->setVisible(!m_document.isReadOnly());
    row.layout->addWidget(row.more);
    auto *menu = new QMenu(row.more);
    row.more->setMenu(menu);
    const auto addAction = [&](const QString &text, const QKeySequence &key, Edit make) {
        auto *action = new QAction(text, menu);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this,
                [this, index, make, text] { edit(index, make, text); });
        menu->addAction(action);
        row.widget->addAction(action); // where the key works
        return action;
    };
    row.in = addAction(tr("Further In"), QKeySequence(QStringLiteral("Alt+Shift+Right")),
                       &WhysEdits::indent);
    row.out = addAction(tr("Further Out"), QKeySequence(QStringLiteral("Alt+Shift+Left")),
                        &WhysEdits::outdent);
    menu->addSeparator();
    addAction(tr("Delete"), {}, &WhysEdits::remove)->setIcon(glyphIcon(Glyph::Bin));
    m_column->insertWidget(index, row.widget);
    return row;
}

void WhysField::showRow(const Row &row, int index)
{
    const Why &why = m_whys.at(index);
    const int steps = std::clamp(why.depth - 1, 0, deepestShown);
    row.layout->setContentsMargins(steps * indentation, 0, 0, 0);
    row.level->setText(QString::number(why.depth));
    row.level->setToolTip(tr("Level %1").arg(why.depth));
    const QString name = tr("Why %1, level %2").arg(index + 1).arg(why.depth);
    row.field->setFullName(name);
    row.ask->setAccessibleName(tr("Ask why again: %1").arg(name));
    row.more->setAccessibleName(tr("Move or delete: %1").arg(name));
    row.field->refresh();
}

void WhysField::refresh()
{
    m_whys = readWhys(m_document.values());
    const int wanted = std::min(int(m_whys.size()), mostRows);
    while (m_rows.size() > wanted) {
        QWidget *const widget = m_rows.takeLast().widget;
        widget->hide();
        widget->deleteLater();
    }
    while (m_rows.size() < wanted)
        m_rows.append(makeRow(int(m_rows.size())));
    const WhysEdits edits(m_document.source(), m_document.values());
    for (int index = 0; index < wanted; ++index) {
        showRow(m_rows.at(index), index);
        m_rows.at(index).in->setEnabled(edits.canIndent(index));
        m_rows.at(index).out->setEnabled(edits.canOutdent(index));
    }
    const int rest = int(m_whys.size()) - wanted;
    m_rest->setVisible(rest > 0);
    m_rest->setText(tr("%n more answer(s) in the text", nullptr, rest));
    if (m_focusNew >= 0 && m_focusNew < wanted && m_whys.at(m_focusNew).text == tr("New answer")) {
        m_rows.at(m_focusNew).field->setFocus(Qt::TabFocusReason);
        m_rows.at(m_focusNew).field->selectWords();
        m_focusNew = -1;
    }
}

} // namespace recount
