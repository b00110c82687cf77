#include "context/view/timelinefilterbar.h"

#include "context/view/entryglyph.h"
#include "context/view/entrywords.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphicon.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace recount
{

TimelineFilterBar::TimelineFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this))
{
    buildSearch();
    m_phases = makeChoice("phases", tr("Phase"), tr("Show only the entries of one phase"));
    m_technologies =
        makeChoice("technologies", tr("Technology"), tr("Show only what one technology is about"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto *choices = new FlowLayout(8, 6);
    choices->addWidget(m_search);
    choices->addWidget(m_phases);
    choices->addWidget(m_technologies);
    rows->addLayout(choices);
    auto *kinds = new FlowLayout(6, 6);
    rows->addLayout(kinds);
    for (const EntryKind kind : allEntryKinds) {
        auto *button = new QToolButton(this);
        button->setText(kindWord(kind));
        button->setIcon(entryIcon(kind));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Show entries of this kind; several can be chosen"));
        connect(button, &QAbstractButton::toggled, this, &TimelineFilterBar::readControls);
        kinds->addWidget(button);
        m_kinds << button;
    }
    setTimeline({});
}

void TimelineFilterBar::buildSearch()
{
    m_search->setObjectName(QStringLiteral("timelineSearch"));
    m_search->setPlaceholderText(tr("Search the timeline"));
    m_search->setAccessibleName(tr("Search the timeline"));
    m_search->setToolTip(
        tr("Search what happened, why, and with which technology (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText)));
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    m_search->installEventFilter(this);
    QAction *clear = m_search->addAction(glyphIcon(Glyph::Clear), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this, [this, clear](const QString &text) {
        clear->setVisible(!text.isEmpty());
        readControls();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &TimelineFilterBar::resultsRequested);
}

QComboBox *TimelineFilterBar::makeChoice(const char *objectName, const QString &name,
                                         const QString &toolTip)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QLatin1String(objectName));
    choice->setAccessibleName(name);
    // On X11 the name that a screen reader gets is what is chosen.
    choice->setAccessibleDescription(name);
    choice->setToolTip(toolTip);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    connect(choice, &QComboBox::currentIndexChanged, this, &TimelineFilterBar::readControls);
    return choice;
}

void TimelineFilterBar::setTimeline(const Timeline &timeline)
{
    const QSignalBlocker phases(m_phases);
    const QSignalBlocker technologies(m_technologies);
    m_phases->clear();
    m_phases->addItem(tr("All phases"), QString());
    for (int i = 0; i < timeline.phaseCount(); ++i)
        m_phases->addItem(timeline.phase(i).title, timeline.phase(i).id);
    m_technologies->clear();
    m_technologies->addItem(tr("All technologies"), QString());
    for (const QString &technology : timeline.technologies())
        m_technologies->addItem(technology, technology);
    setFilter(possibleFilter(timeline, m_filter));
}

void TimelineFilterBar::setFilter(const TimelineFilter &filter)
{
    const QSignalBlocker phases(m_phases);
    const QSignalBlocker technologies(m_technologies);
    m_filter = filter;
    // Kept as it was typed, blanks at its end included.
    if (m_search->text() != filter.text) {
        const QSignalBlocker search(m_search);
        m_search->setText(filter.text);
    }
    for (QAction *action : m_search->actions())
        action->setVisible(!filter.text.isEmpty());
    m_phases->setCurrentIndex(std::max(m_phases->findData(filter.phase), 0));
    m_technologies->setCurrentIndex(std::max(m_technologies->findData(filter.technology), 0));
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const QSignalBlocker kind(m_kinds.at(i));
        m_kinds.at(i)->setChecked(filter.kinds.contains(allEntryKinds.at(size_t(i))));
    }
}

void TimelineFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TimelineFilterBar::readControls()
{
    TimelineFilter filter;
    filter.text = m_search->text();
    filter.phase = m_phases->currentData().toString();
    filter.technology = m_technologies->currentData().toString();
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        filter.kinds.set(allEntryKinds.at(size_t(i)), m_kinds.at(i)->isChecked());
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

bool TimelineFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            Q_EMIT resultsRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recount
