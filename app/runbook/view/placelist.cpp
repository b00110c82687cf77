#include "runbook/view/placelist.h"

#include "runbook/quickfixedits.h"
#include "runbook/steporderedits.h"
#include "runbook/view/placelistmodel.h"
#include "widgets/glyphicon.h"
#include "widgets/roomydelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

using Kind = RunbookPlace::Kind;

constexpr int margin = 8;
constexpr int gap = 4;
constexpr int iconSize = 16;
constexpr int laidOutAtOnce = 300;

/// The sign of what was found behind the words, so that all words begin in one line.
class PlaceDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
};

} // namespace

PlaceList::PlaceList(OpenRunbook &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new PlaceListModel(this))
    , m_view(new QListView(this))
    , m_add(new QToolButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, 0, margin);
    column->setSpacing(gap);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Parts of the runbook"));
    m_view->setItemDelegate(new PlaceDelegate(m_view));
    m_view->setWordWrap(true);
    m_view->setLayoutMode(QListView::Batched); // thousands of steps are laid out bit by bit
    m_view->setBatchSize(laidOutAtOnce);
    m_view->setIconSize({iconSize, iconSize});
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_view, 1);
    buildButtons();
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { follow(index.row()); });
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT placeOpened(m_model->place(index.row())); });
    connect(&document, &CheckedDocument::valuesChanged, this, &PlaceList::refresh);
    connect(&document, &CheckedDocument::findingsChanged, this, &PlaceList::showFindings);
    refresh();
    showFindings();
}

void PlaceList::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a step or a quickfix"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    QAction *const step = menu->addAction(tr("&Step behind this one"), this, &PlaceList::addStep);
    step->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    QAction *const quickfix = menu->addAction(tr("&Quickfix"), this, &PlaceList::addQuickfix);
    quickfix->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Return")));
    m_add->setMenu(menu);
    row->addWidget(m_add);
    row->addStretch(1);
    const auto set = [&](QToolButton *button, Glyph glyph, const QString &name, const QString &key,
                         const std::function<void()> &act) {
        button->setIcon(glyphIcon(glyph));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(key.isEmpty() ? name : tr("%1 (%2)").arg(name, key));
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
        auto *action = new QAction(name, this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    set(m_up, Glyph::ChevronUp, tr("Move the step up"), QStringLiteral("Alt+Up"),
        [this] { moveStep(-1); });
    set(m_down, Glyph::ChevronDown, tr("Move the step down"), QStringLiteral("Alt+Down"),
        [this] { moveStep(1); });
    set(m_remove, Glyph::Bin, tr("Delete"), QStringLiteral("Del"), [this] { removeChosen(); });
    for (QAction *action : {step, quickfix}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    for (QToolButton *button : {m_add, m_up, m_down, m_remove})
        button->setVisible(!m_document.isReadOnly());
}

void PlaceList::refresh()
{
    m_isQuiet = true;
    m_model->setRunbook(m_document.values());
    m_isQuiet = false;
    if (m_later && m_model->rowOf(*m_later) >= 0 && m_document.isCurrent()) {
        const RunbookPlace place = *m_later;
        m_later.reset();
        choose(place);
        return Q_EMIT placeChosen(place);
    }
    if (m_model->rowOf(m_chosen) < 0) {
        // The one before it when it was the last one of its kind.
        RunbookPlace nearest{m_chosen.kind, m_chosen.index - 1};
        if (m_model->rowOf(nearest) < 0)
            nearest = {};
        choose(nearest);
        return Q_EMIT placeChosen(nearest);
    }
    choose(m_chosen);
}

void PlaceList::showFindings()
{
    if (m_document.hasCurrentFindings() && m_document.isCurrent())
        m_model->setFindings(m_document.findings());
}

void PlaceList::choose(const RunbookPlace &place)
{
    m_chosen = place;
    m_isQuiet = true;
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(place)));
    m_isQuiet = false;
    followActions();
}

void PlaceList::follow(int row)
{
    if (m_isQuiet || row < 0)
        return;
    m_chosen = m_model->place(row);
    followActions();
    Q_EMIT placeChosen(m_chosen);
}

void PlaceList::followActions()
{
    const bool isStep = m_chosen.kind == Kind::Step;
    m_up->setEnabled(isStep && m_chosen.index > 0);
    m_down->setEnabled(isStep && m_chosen.index + 1 < m_document.values().steps.size());
    m_remove->setEnabled(isStep || m_chosen.kind == Kind::Quickfix);
}

void PlaceList::chooseLater(const RunbookPlace &place)
{
    m_later = place;
}

void PlaceList::edit(const OpenRunbook::Edit &make, const QString &undoText)
{
    m_document.edit(
        [list = QPointer(this), make](const SourceText &source, const Runbook &values) {
            const QList<TextPatch> patches = make(source, values);
            if (patches.isEmpty() && list) {
                list->m_later.reset();
                Q_EMIT list->refused(tr("That can't be done without changing what other steps say. "
                                        "Change it in the Markdown."));
            }
            return patches;
        },
        undoText);
}

void PlaceList::addStep()
{
    if (m_document.isReadOnly())
        return;
    Q_EMIT aboutToChange();
    const int count = int(m_document.values().steps.size());
    const int before = m_chosen.kind == Kind::Step ? m_chosen.index + 1 : count;
    chooseLater({Kind::Step, before});
    edit(
        [before](const SourceText &source, const Runbook &values) {
            const int place = std::min(before, int(values.steps.size()));
            return StepOrderEdits(source, values).insertStep(place, tr("New step"));
        },
        tr("Add a step"));
}

void PlaceList::addQuickfix()
{
    if (m_document.isReadOnly())
        return;
    Q_EMIT aboutToChange();
    chooseLater({Kind::Quickfix, int(m_document.values().quickfixes.size())});
    edit(
        [](const SourceText &source, const Runbook &values) {
            return QuickfixEdits(source, values).addQuickfix(tr("New quickfix"));
        },
        tr("Add a quickfix"));
}

void PlaceList::moveStep(int by)
{
    const int from = m_chosen.index;
    const int to = from + by;
    if (m_document.isReadOnly() || m_chosen.kind != Kind::Step || to < 0 ||
        to >= m_document.values().steps.size())
        return;
    Q_EMIT aboutToChange();
    chooseLater({Kind::Step, to});
    edit(
        [from, to](const SourceText &source, const Runbook &values) {
            const bool isThere = std::max(from, to) < values.steps.size();
            return isThere ? StepOrderEdits(source, values).moveStep(from, to) : QList<TextPatch>();
        },
        tr("Move a step"));
}

void PlaceList::removeChosen()
{
    const RunbookPlace place = m_chosen;
    if (m_document.isReadOnly() || (place.kind != Kind::Step && place.kind != Kind::Quickfix))
        return;
    Q_EMIT aboutToChange();
    edit(
        [place](const SourceText &source, const Runbook &values) {
            if (place.kind == Kind::Step)
                return place.index < values.steps.size()
                           ? StepOrderEdits(source, values).removeStep(place.index)
                           : QList<TextPatch>();
            return place.index < values.quickfixes.size()
                       ? QuickfixEdits(source, values).removeQuickfix(place.index)
                       : QList<TextPatch>();
        },
        place.kind == Kind::Step ? tr("Delete a step") : tr("Delete a quickfix"));
}

} // namespace recount
