#include "runbook/view/runbookdrillpage.h"

#include "foundation/chance.h"
#include "foundation/ids.h"
#include "runbook/view/choicelist.h"
#include "runbook/view/placeview.h"
#include "runbook/view/walkclock.h"
#include "runbook/view/walkwords.h"
#include "widgets/cardframe.h"
#include "widgets/readingarea.h"
#include "widgets/taborder.h"
#include "widgets/textlabel.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace recount
{

namespace
{

constexpr int widestCharacters = 84;
constexpr int margin = 16;
constexpr int gap = 10;

} // namespace

/// How late it is on the drill.
class RunbookDrillPage::DrillClock final : public Clock
{
public:
    DrillClock(const Walk &walk, const Clock &wall) : m_walk(walk), m_wall(wall) {}

    QDateTime nowUtc() const override { return drillTime(m_walk); }
    QByteArray zoneId() const override { return m_wall.zoneId(); }
    qint64 monotonicMs() const override { return m_wall.monotonicMs(); }

private:
    const Walk &m_walk;
    const Clock &m_wall;
};

RunbookDrillPage::RunbookDrillPage(DrilledRunbook drilled, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_drilled(std::move(drilled)), m_clock(clock), m_area(new ReadingArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    m_area->setAccessibleName(tr("Where the drill stands"));
    column->addWidget(m_area, 1);
    setFocusProxy(m_area);
}

RunbookDrillPage::~RunbookDrillPage()
{
    // They work on the walk, which goes with this object's members.
    delete m_time;
    delete m_area;
}

bool RunbookDrillPage::begin(quint32 seed)
{
    const auto scenario = runbookScenario(m_drilled.runbook, m_drilled.graph, seed);
    if (!scenario)
        return false;
    m_seed = seed;
    m_scenario = *scenario;
    delete m_time;
    m_walk = std::make_unique<Walk>(m_drilled.runbook, m_drilled.graph);
    m_walk->begin(m_clock.nowUtc());
    m_drillClock = std::make_unique<DrillClock>(*m_walk, m_clock);
    m_time = new WalkClock(*m_walk, *m_drillClock, this);
    connect(m_time, &WalkClock::levelRequested, this,
            [this](int level) { goTo(m_walk->nodeOfLevel(level)); });
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_time);
    m_time->show();
    showPlace();
    return true;
}

void RunbookDrillPage::showPlace()
{
    m_choices = nullptr;
    m_time->refresh();
    // Whoever was called goes on, which ends a drill.
    if (m_walk->isOver() || m_walk->graph().isFinal(m_walk->node()))
        return showResult();
    m_place = new PlaceView(*m_walk, {});
    QVBoxLayout *const column = m_place->column();
    showOutput(column);
    m_choices = new ChoiceList(m_walk->graph(), m_walk->choices(), m_place);
    connect(m_choices, &ChoiceList::chosen, this, &RunbookDrillPage::choose);
    column->addWidget(m_choices);
    auto *giveUp = new QPushButton(tr("Give Up and Show the Way"), m_place);
    giveUp->setAutoDefault(false);
    connect(giveUp, &QPushButton::clicked, this, &RunbookDrillPage::giveUp);
    column->addWidget(giveUp, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_area->setColumn(m_place, widestCharacters);
    m_area->setAccessibleName(nodeWords(m_walk->graph(), m_walk->node()));
    orderTabsByLayout(*this);
    m_area->setFocus(Qt::OtherFocusReason);
    announce(*m_area);
}

void RunbookDrillPage::showOutput(QVBoxLayout *column)
{
    if (!m_walk->step())
        return;
    const SampleOutput sample =
        scenarioOutput(m_drilled.runbook, m_drilled.graph, m_scenario, m_walk->node());
    if (sample.output.text.isEmpty() && sample.seen.isEmpty() && !sample.output.exitCode)
        return;
    auto *card = new CardFrame(CardFrame::Tone::Paper, m_place);
    card->column()->addWidget(new TextLabel(TextLabel::Role::Small, tr("It shows"), card));
    if (!sample.output.text.isEmpty()) {
        auto *text = new TextLabel(TextLabel::Role::Body, sample.output.text, card);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->column()->addWidget(text);
    }
    if (!sample.seen.isEmpty())
        card->column()->addWidget(
            new TextLabel(TextLabel::Role::Body, tr("What you see: %1").arg(sample.seen), card));
    if (sample.output.exitCode)
        card->column()->addWidget(new TextLabel(
            TextLabel::Role::Body, tr("Exit code: %1").arg(*sample.output.exitCode), card));
    column->addWidget(card);
}

void RunbookDrillPage::choose(int choice)
{
    const QList<Walk::Choice> choices = m_walk->choices();
    if (choice < 0 || choice >= choices.size() || !choices.at(choice).isOpen())
        return;
    const double minutes = m_walk->graph().nodes.at(m_walk->node()).minutes;
    if (m_walk->choose(choices.at(choice).edge,
                       drillTime(*m_walk).addMSecs(qint64(minutes * 60'000))))
        showPlace();
}

void RunbookDrillPage::goTo(int node)
{
    if (node >= 0 && m_walk->jump(node, drillTime(*m_walk)))
        showPlace();
}

void RunbookDrillPage::giveUp()
{
    m_walk->giveUp(drillTime(*m_walk));
    showResult();
}

void RunbookDrillPage::showResult()
{
    m_choices = nullptr;
    m_time->hide();
    const RunbookDrillResult result = drillResult(*m_walk, m_scenario);
    m_place = nullptr;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(gap);
    const auto add = [&](TextLabel::Role role, const QString &words) {
        column->addWidget(new TextLabel(role, words, page));
    };
    const QString title = result.isFinished     ? tr("You found it")
                          : m_walk->isGivenUp() ? tr("You gave up")
                                                : tr("It ended elsewhere");
    add(TextLabel::Role::Title, title);
    m_area->setAccessibleName(title);
    add(TextLabel::Role::Body,
        tr("It took %1; the best way takes %2.")
            .arg(minuteWords(result.minutes), minuteWords(result.bestMinutes)));
    const auto addGroup = [&](const QString &heading, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        auto *card = new CardFrame(page);
        card->column()->addWidget(new TextLabel(TextLabel::Role::Heading, heading, card));
        for (const QString &line : lines)
            card->column()->addWidget(new TextLabel(TextLabel::Role::Body, line, card));
        column->addWidget(card);
    };
    const auto name = [this](int node) { return nodeWords(m_drilled.graph, node); };
    QStringList turns;
    for (const RunbookDrillResult::WrongTurn &turn : result.wrongTurns)
        turns.append(tr("At %1 you went to %2. The output led to %3.")
                         .arg(name(turn.node), name(turn.chosen), name(turn.right)));
    addGroup(tr("Wrong turns"), turns);
    QStringList blind;
    for (const int node : result.blindActs)
        blind.append(name(node));
    addGroup(tr("Destructive before anything was checked"), blind);
    QStringList late;
    for (const RunbookDrillResult::LateLevel &level : result.lateLevels) {
        const QString role = m_drilled.runbook.escalation.at(level.level).role;
        late.append(
            level.calledMinutes
                ? tr("%1: due after %2, called after %3.")
                      .arg(role, minuteWords(level.dueMinutes), minuteWords(*level.calledMinutes))
                : tr("%1: due after %2, never called.").arg(role, minuteWords(level.dueMinutes)));
    }
    addGroup(tr("Called late"), late);
    if (turns.isEmpty() && blind.isEmpty() && late.isEmpty())
        add(TextLabel::Role::Body, tr("No wrong turn, nothing done blindly, nobody called late."));
    QStringList best;
    for (const int node : m_scenario.path)
        best.append(name(node));
    addGroup(tr("The best way"), best);
    QStringList own;
    for (const int node : m_walk->trail())
        own.append(name(node));
    if (own != best)
        addGroup(tr("Your way"), own);
    auto *again = new QPushButton(tr("Again, with Another Fault"), page);
    connect(again, &QPushButton::clicked, this,
            [this] { begin(quint32(randomBelow(std::numeric_limits<int>::max()))); });
    column->addWidget(again, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_area->setColumn(page, widestCharacters);
    again->setFocus(Qt::OtherFocusReason);
    announce(*m_area);
    Q_EMIT finished({newUuid(), m_drilled.document, m_drilled.sha256, m_seed, m_clock.nowUtc(),
                     m_clock.zoneId(), result.isFinished, result.minutes, result.bestMinutes,
                     int(result.wrongTurns.size()), int(result.blindActs.size()),
                     int(result.lateLevels.size())});
}

void RunbookDrillPage::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (m_choices && isPlain && digit >= 0 && digit < m_choices->count() &&
        digit < ChoiceList::mostDigits)
        return m_choices->choose(digit);
    QWidget::keyPressEvent(event);
}

} // namespace recount
