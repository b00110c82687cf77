#include "runbook/view/walkpage.h"

#include "foundation/clock.h"
#include "runbook/view/choicelist.h"
#include "runbook/view/outputbox.h"
#include "runbook/view/placeview.h"
#include "runbook/view/walkclock.h"
#include "widgets/readingarea.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;

constexpr int widestCharacters = 84;
constexpr int margin = 16;
constexpr int gap = 10;
constexpr int placeCharacters = 18;

} // namespace

WalkPage::WalkPage(std::unique_ptr<Walk> walk, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_walk(std::move(walk))
    , m_clock(clock)
    , m_time(new WalkClock(*m_walk, clock, this))
    , m_problem(new TextLabel(TextLabel::Role::Body, this))
    , m_area(new ReadingArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_time);
    m_problem->hide();
    column->addWidget(m_problem);
    m_area->setAccessibleName(tr("Where the walk stands"));
    column->addWidget(m_area, 1);
    column->addWidget(makeFoot());
    connect(m_time, &WalkClock::levelRequested, this,
            [this](int level) { goTo(m_walk->nodeOfLevel(level)); });
    addKey(QStringLiteral("Ctrl+Shift+C"), [this] { m_place->copy(); });
    addKey(QStringLiteral("Alt+Left"), [this] { m_back->click(); });
    addKey(QStringLiteral("Ctrl+Return"), [this] {
        if (m_choices)
            m_choices->choose(m_choices->proposed());
    });
    for (int digit = 1; digit <= ChoiceList::mostDigits; ++digit)
        addKey(QStringLiteral("Alt+%1").arg(digit), [this, digit] {
            if (m_choices)
                m_choices->choose(digit - 1);
        });
    showPlace();
}

WalkPage::~WalkPage()
{
    // It works on the walk, which goes with this object's members.
    delete m_time;
    delete m_area;
}

void WalkPage::addKey(const QString &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

QWidget *WalkPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_back = new QPushButton(tr("Back"), foot);
    m_back->setAutoDefault(false);
    m_back->setToolTip(tr("To the place before (Alt+Left)"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        keepOutput();
        if (m_walk->back(m_clock.nowUtc()))
            showPlace();
    });
    row->addWidget(m_back);
    m_places = new QComboBox(foot);
    m_places->setAccessibleName(tr("Go to another place"));
    m_places->setToolTip(tr("Go to another place: type a part of its name"));
    m_places->setEditable(true);
    m_places->setInsertPolicy(QComboBox::NoInsert);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_places->setMinimumContentsLength(placeCharacters);
    for (const RunbookGraph::Node &node : m_walk->graph().nodes)
        m_places->addItem(QString(node.id + QStringLiteral("  ") + node.title));
    m_places->completer()->setFilterMode(Qt::MatchContains);
    m_places->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_places->lineEdit()->setPlaceholderText(tr("Go to…"));
    m_places->setCurrentIndex(-1);
    connect(m_places, &QComboBox::activated, this, &WalkPage::goTo);
    row->addWidget(m_places);
    m_note = new QLineEdit(foot);
    m_note->setPlaceholderText(tr("Note, kept with its time"));
    m_note->setAccessibleName(tr("Note"));
    connect(m_note, &QLineEdit::returnPressed, this, &WalkPage::keepNote);
    row->addWidget(m_note, 1);
    m_giveUp = new QPushButton(tr("End Here"), foot);
    m_giveUp->setAutoDefault(false);
    m_giveUp->setToolTip(tr("Ends the walk where it stands"));
    connect(m_giveUp, &QPushButton::clicked, this, &WalkPage::giveUp);
    row->addWidget(m_giveUp);
    return foot;
}

void WalkPage::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void WalkPage::showPlace()
{
    m_output = nullptr;
    m_choices = nullptr;
    m_proposal = nullptr;
    m_place = new PlaceView(*m_walk, [this](const QString &name, const QString &value) {
        return m_walk->fill(name, value, m_clock.nowUtc());
    });
    connect(m_place, &PlaceView::copied, this,
            [this](const QString &command) { m_walk->copied(command, m_clock.nowUtc()); });
    QVBoxLayout *const column = m_place->column();
    if (m_walk->isOver()) {
        addEnd();
    } else {
        const RunbookStep *const step = m_walk->step();
        if (step && !step->branches.isEmpty()) {
            m_output = new OutputBox(*step, m_place);
            connect(m_output, &OutputBox::proposed, this,
                    [this](const ProposedBranch &branch) { propose(m_walk->choiceOf(branch)); });
            column->addWidget(m_output);
            m_proposal = new TextLabel(TextLabel::Role::Quiet, m_place);
            m_proposal->hide();
            column->addWidget(m_proposal);
        }
        m_choices = new ChoiceList(m_walk->graph(), m_walk->choices(), m_place);
        connect(m_choices, &ChoiceList::chosen, this, &WalkPage::choose);
        column->addWidget(m_choices);
    }
    column->addStretch(1);
    m_area->setColumn(m_place, widestCharacters);
    m_back->setEnabled(m_walk->canGoBack() && !m_walk->isGivenUp());
    m_giveUp->setEnabled(!m_walk->isOver());
    m_places->setCurrentIndex(-1);
    m_places->setEnabled(!m_walk->isGivenUp());
    m_area->setFocus(Qt::OtherFocusReason);
    m_time->refresh();
    Q_EMIT moved();
}

void WalkPage::addEnd()
{
    const auto &events = m_walk->events();
    const int notes = int(std::count_if(events.begin(), events.end(), [](const WalkEvent &event) {
        return event.kind == WalkEvent::Kind::Noted;
    }));
    QStringList told{
        tr("%n minute(s)", nullptr, int(std::lround(m_walk->minutes(m_clock.nowUtc())))),
        tr("%n place(s)", nullptr, int(m_walk->trail().size()))};
    if (notes > 0)
        told.append(tr("%n note(s)", nullptr, notes));
    QVBoxLayout *const column = m_place->column();
    column->addWidget(
        new TextLabel(TextLabel::Role::Quiet, told.join(QStringLiteral(" · ")), m_place));
    auto *make = new QPushButton(tr("Make a Post-Mortem of This"), m_place);
    make->setToolTip(tr("What happened becomes the rows of its timeline"));
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, [this] {
        Q_EMIT timelineRequested(
            walkTimeline(m_walk->runbook(), m_walk->graph(), m_walk->events()));
    });
    column->addWidget(make, 0, Qt::AlignLeft);
}

void WalkPage::propose(int choice)
{
    if (!m_choices || !m_output)
        return;
    m_choices->setProposed(choice);
    const bool isEmpty = m_output->text().isEmpty() && !m_output->exitCode();
    m_proposal->setVisible(!isEmpty);
    m_proposal->setText(
        choice < 0 ? tr("No branch fits for certain. You decide.")
                   : tr("Proposed: %1. Ctrl+Enter takes it.").arg(m_choices->words(choice)));
}

void WalkPage::choose(int choice)
{
    const QList<Walk::Choice> choices = m_walk->choices();
    if (choice < 0 || choice >= choices.size() || !choices.at(choice).isOpen())
        return;
    keepOutput();
    if (m_walk->choose(choices.at(choice).edge, m_clock.nowUtc()))
        showPlace();
}

void WalkPage::keepOutput()
{
    if (m_output && (!m_output->text().isEmpty() || m_output->exitCode()))
        m_walk->output(m_output->text(), m_output->exitCode(), m_clock.nowUtc());
}

void WalkPage::goTo(int node)
{
    if (node < 0)
        return;
    keepOutput();
    if (m_walk->jump(node, m_clock.nowUtc()))
        showPlace();
}

void WalkPage::keepNote()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty())
        return;
    m_walk->note(text, m_clock.nowUtc());
    m_note->clear();
}

void WalkPage::giveUp()
{
    keepOutput();
    m_walk->giveUp(m_clock.nowUtc());
    showPlace();
}

void WalkPage::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (m_choices && isPlain && digit >= 0 && digit < m_choices->count() &&
        digit < ChoiceList::mostDigits)
        return m_choices->choose(digit);
    if (m_output && event->matches(QKeySequence::Paste)) {
        m_output->setFocus(Qt::OtherFocusReason);
        return m_output->field()->paste();
    }
    QWidget::keyPressEvent(event);
}

} // namespace recount
