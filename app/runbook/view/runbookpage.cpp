#include "runbook/view/runbookpage.h"

#include "checks/view/pageactions.h"
#include "documents/view/editorspelling.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "runbook/view/graphpane.h"
#include "runbook/view/placeform.h"
#include "runbook/view/placelist.h"
#include "widgets/readingarea.h"

#include <QAction>
#include <QListView>
#include <QSplitter>
#include <QToolButton>

namespace recount
{

namespace
{

constexpr int formCharacters = 90;
constexpr int listWidth = 210;
constexpr int formWidth = 460;

} // namespace

RunbookPage::RunbookPage(std::unique_ptr<OpenRunbook> document,
                         std::unique_ptr<EditorSpelling> spelling, QWidget *parent)
    : DocumentPage(std::move(document), std::move(spelling), tr("All runbooks"), parent)
    , m_places(new PlaceList(this->document()))
    , m_form(new PlaceForm(this->document()))
    , m_graph(new GraphPane(this->document(), this))
    , m_graphSwitch(bar().addSwitch(tr("Graph"), tr("The graph beside it (Ctrl+Alt+5)")))
{
    auto *area = new QSplitter(Qt::Horizontal, this);
    area->setChildrenCollapsible(false);
    area->addWidget(m_places);
    auto *reading = new ReadingArea(area);
    reading->setAccessibleName(tr("Values of the runbook"));
    reading->setColumn(m_form, formCharacters);
    area->addWidget(reading);
    area->setStretchFactor(1, 1);
    area->setSizes({listWidth, formWidth});
    setForm(area, m_places);
    addPane(m_graph);
    connect(m_graphSwitch, &QToolButton::toggled, this,
            [this](bool isOn) { showPane(m_graph, isOn); });
    QAction *const graph =
        actions().addPart(tr("&Graph"), QKeySequence(QStringLiteral("Ctrl+Alt+5")));
    connect(graph, &QAction::toggled, m_graphSwitch, &QToolButton::setChecked);
    connect(m_graphSwitch, &QToolButton::toggled, graph, &QAction::setChecked);
    bar().setView(DocumentBar::View::Form);
    m_graphSwitch->setChecked(true);
    connectChoices();
}

OpenRunbook &RunbookPage::document()
{
    return static_cast<OpenRunbook &>(DocumentPage::document());
}

void RunbookPage::commitForm()
{
    m_form->commit();
}

void RunbookPage::showGraph(bool shown)
{
    m_graphSwitch->setChecked(shown);
}

void RunbookPage::connectChoices()
{
    connect(m_places, &PlaceList::refused, this, &RunbookPage::told);
    connect(m_places, &PlaceList::aboutToChange, m_form, &PlaceForm::commit);
    connect(m_places, &PlaceList::placeChosen, this, [this](const RunbookPlace &place) {
        choose(place);
        const ByteRange range = placeRange(document().values(), place);
        if (document().isCurrent() && !editor().textEdit()->hasFocus())
            editor().showPlace({range.begin, range.begin});
    });
    connect(m_places, &PlaceList::placeOpened, this,
            [this] { m_form->setFocus(Qt::TabFocusReason); });
    connect(m_form, &PlaceForm::placeRequested, this, [this](const RunbookPlace &place) {
        m_places->choose(place);
        Q_EMIT m_places->placeChosen(place);
    });
    connect(m_graph, &GraphPane::nodeChosen, this, &RunbookPage::chooseNode);
    connect(m_graph, &GraphPane::nodeOpened, this, [this](int node) {
        chooseNode(node);
        if (placeOfNode(document().graph(), node))
            m_form->setFocus(Qt::TabFocusReason);
    });
    connect(m_graph, &GraphPane::told, this, &RunbookPage::told);
    connect(m_graph, &GraphPane::failed, this, &RunbookPage::failed);
    connect(editor().textEdit(), &QPlainTextEdit::cursorPositionChanged, this,
            &RunbookPage::followCursor);
    choose(m_places->chosen());
}

/// Form and graph; the list has it already.
void RunbookPage::choose(const RunbookPlace &place)
{
    m_form->showPlace(place);
    const RunbookGraph &graph = document().graph();
    const auto shown = placeOfNode(graph, m_graph->drawing().chosen());
    // One of several levels that stand in the same list stays chosen.
    if (!shown || !(*shown == place))
        m_graph->chooseNode(nodeOfPlace(graph, place));
}

void RunbookPage::chooseNode(int node)
{
    const auto place = placeOfNode(document().graph(), node);
    if (!place)
        return;
    m_places->choose(*place);
    m_form->showPlace(*place);
    const ByteRange range = document().graph().nodes.at(node).range;
    if (document().isCurrent())
        editor().showPlace({range.begin, range.begin});
}

void RunbookPage::followCursor()
{
    if (!editor().textEdit()->hasFocus() || !document().isCurrent())
        return;
    const qsizetype byte =
        document().text().bytePlace(editor().textEdit()->textCursor().position());
    const RunbookPlace place = placeAtByte(document().values(), byte);
    if (place == m_places->chosen())
        return;
    m_places->choose(place);
    choose(place);
}

} // namespace recount
