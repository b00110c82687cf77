#include "runbook/view/walkpage.h"

#include "foundation/clock.h"
#include "runbook/view/choicelist.h"
#include "runbook/view/outputbox.h"
#include "runbook/view/placeview.h"
#include "runbook/view/walkclock.h"
#include "runbook/view/walkend.h"
#include "runbook/view/walkwords.h"
#include "runbook/walkmarkdown.h"
#include "widgets/cardframe.h"
#include "widgets/readingarea.h"
#include "widgets/taborder.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace recount
{

namespace
{

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
    , m_area(new ReadingArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_time);
    column->addWidget(makeProblem());
    column->addWidget(m_area, 1);
    column->addWidget(makeFoot());
    connect(m_time, &WalkClock::levelRequested, this,
            [this](int level) { goTo(m_walk->nodeOfLevel(level)); });
    addKeys();
    showPlace();
}

WalkPage::~WalkPage()
{
    // It works on the walk, which goes with this object's members.
    delete m_time;
    delete m_area;
}

void WalkPage::addKeys()
{
    addKey(QStringLiteral("Ctrl+Shift+C"), [this] { m_place->copy(); });
    addKey(QStringLiteral("Ctrl+G"), [this] {
        m_places->setFocus(Qt::ShortcutFocusReason);
        m_places->lineEdit()->selectAll();
    });
    addKey(QStringLiteral("Ctrl+N"), [this] { m_note->setFocus(Qt::ShortcutFocusReason); });
    addKey(QStringLiteral("Escape"), [this] { m_area->setFocus(Qt::ShortcutFocusReason); });
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
}

void WalkPage::addKey(const QString &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

QWidget *WalkPage::makeProblem()
{
    m_problem = new CardFrame(CardFrame::Tone::Paper, this);
    m_problemWords = new TextLabel(TextLabel::Role::Body, m_problem);
    m_problem->column()->addWidget(m_problemWords);
    auto *copy = new QPushButton(tr("Copy the Log as Markdown"), m_problem);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &WalkPage::copyLog);
    m_problem->column()->addWidget(copy, 0, Qt::AlignLeft);
    m_problem->hide();
    return m_problem;
}

QWidget *WalkPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    m_note = new QLineEdit(foot);
    m_note->setPlaceholderText(tr("Note, kept with its time"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("Enter keeps it (Ctrl+N to come here)"));
    connect(m_note, &QLineEdit::returnPressed, this, &WalkPage::keepNote);
    rows->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    rows->addLayout(row);
    m_back = new QPushButton(tr("Back"), foot);
    m_back->setAutoDefault(false);
    m_back->setToolTip(tr("To the place before (Alt+Left)"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        keepTyped();
        if (m_walk->back(m_clock.nowUtc()))
            showPlace();
    });
    row->addWidget(m_back);
    m_places = new QComboBox(foot);
    m_places->setAccessibleName(tr("Go to another place"));
    m_places->setToolTip(tr("Go to another place: type a part of its name (Ctrl+G)"));
    m_places->setEditable(true);
    m_places->setInsertPolicy(QComboBox::NoInsert);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_places->setMinimumContentsLength(placeCharacters);
    for (int node = 0; node < m_walk->graph().nodes.size(); ++node)
        m_places->addItem(nodeWords(m_walk->graph(), node));
    m_places->completer()->setFilterMode(Qt::MatchContains);
    m_places->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_places->lineEdit()->setPlaceholderText(tr("Go to…"));
    m_places->setCurrentIndex(-1);
    connect(m_places, &QComboBox::activated, this, &WalkPage::goTo);
    row->addWidget(m_places, 1);
    m_giveUp = new QPushButton(tr("End Here"), foot);
    m_giveUp->setAutoDefault(false);
    m_giveUp->setToolTip(tr("Ends the walk where it stands"));
    connect(m_giveUp, &QPushButton::clicked, this, &WalkPage::giveUp);
    row->addWidget(m_giveUp);
    return foot;
}

void WalkPage::showProblem(const QString &words)
{
    if (words == m_problemWords->text())
        return;
    m_problemWords->setText(words);
    m_problem->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(*m_problemWords);
}

void WalkPage::showPlace()
{
    m_output = nullptr;
    m_choices = nullptr;
    m_proposal = nullptr;
    m_kept = {};
    m_place = new PlaceView(*m_walk, [this](const QString &name, const QString &value) {
        return m_walk->fill(name, value, m_clock.nowUtc());
    });
    connect(m_place, &PlaceView::copied, this,
            [this](const QString &command) { m_walk->copied(command, m_clock.nowUtc()); });
    if (m_walk->isOver())
        addEnd();
    else
        addWays();
    m_place->column()->addStretch(1);
    m_area->setColumn(m_place, widestCharacters);
    m_area->setAccessibleName(nodeWords(m_walk->graph(), m_walk->node()));
    m_back->setEnabled(m_walk->canGoBack());
    m_giveUp->setEnabled(!m_walk->isOver());
    m_places->setCurrentIndex(-1);
    orderTabsByLayout(*this);
    m_area->setFocus(Qt::OtherFocusReason);
    announce(*m_area);
    m_time->refresh();
    Q_EMIT moved();
}

void WalkPage::addWays()
{
    QVBoxLayout *const column = m_place->column();
    const RunbookStep *const step = m_walk->step();
    if (step && !(step->branches.isEmpty() && step->commands.isEmpty())) {
        m_output = new OutputBox(
            *step, [this] { return m_walk->minutesHere(m_clock.nowUtc()); }, m_place);
        connect(m_output, &OutputBox::proposed, this,
                [this](const ProposedBranch &branch) { propose(m_walk->choiceOf(branch)); });
        column->addWidget(m_output);
        m_proposal = new TextLabel(TextLabel::Role::Quiet, m_place);
        m_proposal->hide();
        column->addWidget(m_proposal);
    }
    const QList<Walk::Choice> choices = m_walk->choices();
    m_choices = new ChoiceList(m_walk->graph(), choices, m_place);
    connect(m_choices, &ChoiceList::chosen, this, &WalkPage::choose);
    column->addWidget(m_choices);
    if (choices.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Quiet,
                                        tr("Nothing leads on from here. Go back or to another "
                                           "place while you wait, and end the walk here when "
                                           "others have taken over."),
                                        m_place));
}

void WalkPage::addEnd()
{
    auto *end = new WalkEnd(*m_walk, m_clock.nowUtc(), m_place);
    connect(end, &WalkEnd::postMortemRequested, this, [this] {
        Q_EMIT timelineRequested(
            walkTimeline(m_walk->runbook(), m_walk->graph(), m_walk->events()));
    });
    connect(end, &WalkEnd::logRequested, this, &WalkPage::copyLog);
    connect(end, &WalkEnd::goOnRequested, this, [this] { goTo(m_walk->node()); });
    m_place->column()->addWidget(end);
}

void WalkPage::copyLog()
{
    keepTyped();
    QGuiApplication::clipboard()->setText(
        walkMarkdown(*m_walk, m_clock.nowUtc(), m_clock.zoneId()));
}

void WalkPage::propose(int choice)
{
    if (!m_choices || !m_output)
        return;
    m_choices->setProposed(choice);
    const bool isEmpty = Pasted{m_output->text(), m_output->exitCode()}.isEmpty();
    m_proposal->setVisible(!isEmpty);
    m_proposal->setText(
        choice < 0 ? tr("No branch fits for certain. You decide.")
                   : tr("Proposed: %1. Ctrl+Enter takes it.").arg(m_choices->words(choice)));
    if (!isEmpty)
        announce(*m_proposal);
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
    m_place->commit();
    if (!m_output)
        return;
    const Pasted pasted{m_output->text(), m_output->exitCode()};
    if (!pasted.isEmpty() && pasted != m_kept)
        m_walk->output(pasted.text, pasted.exitCode, m_clock.nowUtc());
    m_kept = pasted;
}

void WalkPage::keepTyped()
{
    keepOutput();
    keepNote();
}

void WalkPage::goTo(int node)
{
    if (node < 0)
        return;
    keepTyped();
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
    m_note->setPlaceholderText(tr("Kept. What else?"));
}

void WalkPage::giveUp()
{
    keepTyped();
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
