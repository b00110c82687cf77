#include "context/view/drillpage.h"

#include "context/view/drillcomparison.h"
#include "context/view/drillorderlist.h"
#include "context/view/drillsortform.h"
#include "context/view/drillwords.h"
#include "foundation/clock.h"
#include "foundation/ids.h"
#include "storage/whendone.h"
#include "widgets/errorsink.h"
#include "widgets/readingarea.h"
#include "widgets/separatorline.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int widestCharacters = 100;
constexpr int fieldLines = 4;

bool isReturn(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

DrillPage::DrillPage(const Clock &clock, const DrillStore &store, ErrorSink &errors,
                     DrillChance chance, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_store(store)
    , m_errors(errors)
    , m_chance(std::move(chance))
    , m_area(new ReadingArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new SeparatorLine(this));
    layout->addWidget(m_area, 1);
    layout->addWidget(new SeparatorLine(this));
    layout->addWidget(makeFoot());
    setFocusProxy(m_area);

    const auto addKey = [this](const QKeySequence &keys, auto call) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, call);
        return shortcut;
    };
    addKey(Qt::Key_Escape, &DrillPage::leaveRequested);
    addKey(Qt::Key_F1, &DrillPage::showShortcuts);
    for (int each = 1; each <= 4; ++each)
        m_gradeKeys << addKey(QKeySequence(Qt::Key_0 + each), [this, each] { grade(each); });
    setFoot(false, false);
    m_again->hide();
}

QWidget *DrillPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *back = new QPushButton(tr("Back"), head);
    back->setObjectName(QStringLiteral("back"));
    back->setToolTip(tr("Leave the drill; the round goes on when you come back (Esc)"));
    connect(back, &QPushButton::clicked, this, &DrillPage::leaveRequested);
    m_title = new TextLabel(TextLabel::Role::Heading, head);
    m_title->setWordWrap(false);
    m_progress = new TextLabel(TextLabel::Role::Quiet, head);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setWordWrap(false);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(margin, gap, margin, gap);
    layout->setSpacing(margin);
    layout->addWidget(back);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    return head;
}

QWidget *DrillPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(margin, gap, margin, gap);
    layout->setSpacing(gap);
    layout->addStretch(1);
    m_hint = new TextLabel(TextLabel::Role::Small, foot);
    m_hint->setWordWrap(false);
    layout->addWidget(m_hint);
    m_reveal = new QPushButton(foot);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    connect(m_reveal, &QPushButton::clicked, this, &DrillPage::reveal);
    layout->addWidget(m_reveal);
    for (int each = 1; each <= 4; ++each) {
        auto *button = new QPushButton(foot);
        button->setObjectName(QStringLiteral("grade%1").arg(each));
        connect(button, &QPushButton::clicked, this, [this, each] { grade(each); });
        layout->addWidget(button);
        m_grades << button;
    }
    m_again = new QPushButton(foot);
    m_again->setObjectName(QStringLiteral("again"));
    connect(m_again, &QPushButton::clicked, this, [this] { begin(m_round.summary().left == 0); });
    layout->addWidget(m_again);
    layout->addStretch(1);
    return foot;
}

QDate DrillPage::today() const
{
    return studyDay(m_clock.nowUtc(), m_clock.zoneId());
}

void DrillPage::start(const std::shared_ptr<const Pack> &pack, DrillSet set)
{
    const bool goesOn =
        m_isLoaded && !m_round.isDone() && pack && m_pack && pack->id == m_pack->id && set == m_set;
    if (goesOn) {
        // Time away is no time spent on the answer.
        if (!m_isRevealed)
            m_shownMs = m_clock.monotonicMs();
        return;
    }
    m_pack = pack;
    m_set = set;
    m_title->setText(drillTitle(set));
    begin(false);
}

void DrillPage::begin(bool ahead)
{
    if (!m_pack)
        return;
    m_isLoaded = false;
    setFoot(false, false);
    m_again->hide();
    const int round = ++m_begun;
    const QList<DrillItem> items = makeDrill(*m_pack, m_set, m_chance);
    whenDone(this, m_store.states(m_pack->id),
             [this, items, round, ahead](const Result<QHash<QString, ReviewState>> &states) {
                 if (round != m_begun)
                     return;
                 // Without the log every item is a new one; the drill is still of use.
                 if (!states)
                     m_errors.report(states.error());
                 m_isLoaded = true;
                 m_round = DrillRound(items, states.value_or(QHash<QString, ReviewState>()),
                                      today(), ahead);
                 showItem();
             });
}

void DrillPage::showItem()
{
    m_isRevealed = false;
    if (m_round.isDone()) {
        showEnd();
        return;
    }
    const DrillItem &item = m_round.current();
    const QString place =
        tr("%1 of %2", "an item of a round").arg(m_round.number()).arg(m_round.count());
    m_progress->setText(m_round.isRepeat() ? tr("%1, once more").arg(place) : place);
    m_area->setColumn(makeItem(item), widestCharacters);
    m_area->setAccessibleName(QStringList{drillQuestion(item), item.subject, item.scene}
                                  .join(QLatin1Char('\n'))
                                  .simplified());
    m_reveal->setText(item.form() == DrillForm::Words ? tr("Show answer") : tr("Check"));
    m_reveal->setToolTip(tr("Enter, or Space while nothing is typed"));
    setFoot(true, false);
    if (m_field)
        m_field->setFocus();
    else if (m_order)
        m_order->setFocus();
    else if (m_sort)
        m_sort->setFocus();
    m_shownMs = m_clock.monotonicMs();
}

QWidget *DrillPage::makeItem(const DrillItem &item)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(margin, 2 * margin, margin, 2 * margin);
    layout->setSpacing(margin);
    const auto add = [&](TextLabel::Role role, const QString &text) {
        if (!text.isEmpty())
            layout->addWidget(new TextLabel(role, text, column));
    };
    add(TextLabel::Role::Quiet, drillRemark(item));
    if (item.kind == DrillKind::OrderSteps && !item.scene.isEmpty())
        add(TextLabel::Role::Body, tr("Incident: %1").arg(item.scene));
    const bool questionIsAll = item.subject.isEmpty();
    add(questionIsAll ? TextLabel::Role::Title : TextLabel::Role::Body, drillQuestion(item));
    add(TextLabel::Role::Title, item.subject);
    if (item.kind == DrillKind::NameRisk)
        add(TextLabel::Role::Body, tr("Quickfix: %1").arg(item.scene));
    m_column = column;
    m_order = nullptr;
    m_sort = nullptr;
    addForm(item, column);
    layout->addStretch(1);
    return column;
}

void DrillPage::addForm(const DrillItem &item, QWidget *column)
{
    QLayout *layout = column->layout();
    switch (item.form()) {
    case DrillForm::Words: {
        m_field = new QPlainTextEdit(column);
        m_field->setObjectName(QStringLiteral("answer"));
        m_field->setAccessibleName(tr("Your answer"));
        m_field->setPlaceholderText(tr("Think, say it aloud, or type it here"));
        m_field->setTabChangesFocus(true);
        m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * fieldLines + 2 * margin);
        m_field->installEventFilter(this);
        layout->addWidget(m_field);
        if (QWidget *speech = m_makeSpeech ? m_makeSpeech(item, column) : nullptr)
            layout->addWidget(speech);
        break;
    }
    case DrillForm::Order: {
        m_order = new DrillOrderList(item.cards, column);
        layout->addWidget(m_order);
        m_tools = new QWidget(column);
        auto *row = new QHBoxLayout(m_tools);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(gap);
        auto *up = new QPushButton(tr("Move up"), m_tools);
        up->setToolTip(tr("Alt+Up, or drag the card"));
        auto *down = new QPushButton(tr("Move down"), m_tools);
        down->setToolTip(tr("Alt+Down, or drag the card"));
        connect(up, &QPushButton::clicked, m_order, [this] { m_order->moveChosen(-1); });
        connect(down, &QPushButton::clicked, m_order, [this] { m_order->moveChosen(1); });
        row->addWidget(up);
        row->addWidget(down);
        row->addStretch(1);
        layout->addWidget(m_tools);
        break;
    }
    case DrillForm::Sort:
        m_sort = new DrillSortForm(item.cards, column);
        layout->addWidget(m_sort);
        break;
    }
}

void DrillPage::reveal()
{
    if (!m_isLoaded || m_isRevealed || m_round.isDone())
        return;
    m_isRevealed = true;
    m_tookMs = m_clock.monotonicMs() - m_shownMs;
    const DrillItem &item = m_round.current();
    QWidget *verdict = makeVerdict(item);
    auto *layout = qobject_cast<QVBoxLayout *>(m_column->layout());
    layout->insertWidget(layout->count() - 1, verdict);
    verdict->show();
    const QStringList said{tr("Answer"), item.answers.join(QLatin1Char('\n'))};
    m_area->setAccessibleName(item.form() == DrillForm::Words
                                  ? said.join(QStringLiteral(": ")).simplified()
                                  : verdict->accessibleName());
    setFoot(true, true);
    // Here, not on a grade: a second press of Enter must not grade what was not read.
    m_area->setFocus();
}

QWidget *DrillPage::makeVerdict(const DrillItem &item)
{
    if (m_field) {
        auto *comparison = new DrillComparison(item, m_field->toPlainText(), m_column);
        // What was typed is beside the answer now.
        m_field->hide();
        m_field->deleteLater();
        m_field = nullptr;
        return comparison;
    }
    int right = 0;
    if (m_order) {
        const QList<int> order = m_order->order();
        const QList<bool> judged = judgeOrder(item, order);
        QList<int> places;
        for (const int card : order)
            places << rightPlace(item, card);
        m_order->showResult(judged, places);
        right = int(judged.count(true));
        if (m_tools)
            m_tools->hide();
    } else if (m_sort) {
        const QList<std::optional<bool>> piles = m_sort->piles();
        for (qsizetype i = 0; i < piles.size(); ++i)
            right += piles.at(i) == std::optional(item.solution.value(i) == 1) ? 1 : 0;
        m_sort->showResult(item.solution);
    }
    const int all = int(item.cards.size());
    auto *verdict =
        new TextLabel(TextLabel::Role::Heading,
                      right == all ? tr("✓ All %n are right.", nullptr, all)
                                   : tr("✗ %1 of %n are right.", nullptr, all).arg(right),
                      m_column);
    verdict->setAccessibleName(verdict->text());
    return verdict;
}

void DrillPage::grade(int grade)
{
    if (!m_isRevealed || m_round.isDone())
        return;
    const DrillItem &item = m_round.current();
    const Review review{m_clock.nowUtc(), m_clock.zoneId(), grade};
    store({newUuid(), item.packId, drillKindWord(item.kind), item.thing, review, m_tookMs});
    m_round.grade(review);
    showItem();
}

void DrillPage::store(const DrillEvent &event)
{
    whenDone(this, m_store.add(event), [this, event](const Result<void> &stored) {
        if (stored)
            return;
        const QPointer<DrillPage> self(this);
        m_errors.report(stored.error(), [self, event] {
            if (self)
                self->store(event);
        });
    });
}

void DrillPage::showEnd()
{
    const DrillSummary summary = m_round.summary();
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(margin, 2 * margin, margin, 2 * margin);
    layout->setSpacing(margin);
    const bool nothing = summary.items == 0 && !summary.nextDue.isValid() && summary.left == 0;
    QString title = tr("This round is done");
    if (nothing)
        title = tr("There is nothing to ask yet");
    else if (summary.items == 0)
        title = tr("Nothing is due today");
    QStringList lines = drillSummaryLines(summary, today());
    if (nothing)
        lines << tr("The drill is made from the company's own data. It begins once there is some.");
    layout->addWidget(new TextLabel(TextLabel::Role::Title, title, column));
    for (const QString &line : std::as_const(lines))
        layout->addWidget(new TextLabel(TextLabel::Role::Body, line, column));
    layout->addStretch(1);
    m_column = column;
    m_field = nullptr;
    m_order = nullptr;
    m_sort = nullptr;
    m_area->setColumn(column, widestCharacters);
    m_area->setAccessibleName((QStringList{title} + lines).join(QLatin1Char(' ')));
    m_progress->clear();
    setFoot(false, false);
    m_again->setText(summary.left > 0 ? tr("Next round") : tr("Drill ahead of time"));
    m_again->setToolTip(summary.left > 0
                            ? tr("Ask the items that are waiting")
                            : tr("Ask now what would come next, though it is not due"));
    m_again->setVisible(!nothing);
    if (nothing)
        m_area->setFocus();
    else
        m_again->setFocus();
}

void DrillPage::setFoot(bool item, bool revealed)
{
    m_reveal->setVisible(item && !revealed);
    m_hint->setVisible(item && revealed);
    m_hint->setText(tr("How well did you know it?"));
    if (item)
        m_again->hide();
    for (int i = 0; i < int(m_grades.size()); ++i) {
        QPushButton *button = m_grades.at(i);
        button->setVisible(item && revealed);
        m_gradeKeys.value(i)->setEnabled(item && revealed);
        if (!item || !revealed)
            continue;
        const QString word = drillGradeWord(i + 1);
        // What is graded Again also returns in this round.
        const QString when = i == 0 ? tr("in this round") : inDays(m_round.interval(i + 1));
        button->setText(tr("%1 %2\n%3", "key, grade, when it returns").arg(i + 1).arg(word, when));
        button->setAccessibleName(tr("%1, comes back %2", "grade, when").arg(word, when));
        button->setToolTip(tr("Comes back %1 (%2)", "when, key").arg(when).arg(i + 1));
    }
}

void DrillPage::keyPressEvent(QKeyEvent *event)
{
    if ((isReturn(event->key()) || event->key() == Qt::Key_Space) && !m_isRevealed &&
        !m_round.isDone()) {
        reveal();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool DrillPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool empty = m_field->document()->isEmpty();
        if ((isReturn(key->key()) && !(key->modifiers() & Qt::ShiftModifier)) ||
            (key->key() == Qt::Key_Space && empty)) {
            reveal();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DrillPage::showShortcuts()
{
    auto *dialog = new ShortcutsDialog({drillShortcutGroup(), windowShortcutGroup()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace recount
