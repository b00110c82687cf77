#include "context/view/companypage.h"

#include "context/view/companysections.h"
#include "widgets/flowlayout.h"
#include "widgets/navigator.h"
#include "widgets/readingarea.h"
#include "widgets/separatorline.h"

#include <QButtonGroup>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{
constexpr int Margin = 24;
constexpr int widest = 200; ///< in characters
} // namespace

CompanyPage::CompanyPage(Navigator &navigator, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_dialogs(dialogs)
    , m_buttons(new QButtonGroup(this))
    , m_bar(new QWidget(this))
    , m_scroll(new ReadingArea(this))
{
    auto *bar = new FlowLayout(6, 6, m_bar);
    bar->setContentsMargins(12, 4, 12, 8);
    m_scroll->setObjectName(QStringLiteral("company"));
    m_scroll->setAccessibleName(tr("Company"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(new SeparatorLine(this));
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &CompanyPage::markSection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &CompanyPage::markSection);
}

void CompanyPage::setTimeline(const Timeline &timeline)
{
    if (!m_restoring)
        m_place = m_scroll->verticalScrollBar()->value();
    m_restoring = true;
    const auto buttons = m_buttons->buttons();
    qDeleteAll(buttons);
    m_sections.clear();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(2 * Margin);
    if (timeline.pack()) {
        const Pack &pack = *timeline.pack();
        const CompanyLinks links{
            [this](const QString &id) { m_navigator.openEntry(id); },
            [this](const QString &id) { Q_EMIT phaseRequested(id); },
        };
        addSection(*column, tr("Overview"), tr("What it does, its teams, your role and the stack"),
                   makeFactsSection(pack));
        addSection(*column, tr("Before and after"), tr("What you found, and what you left"),
                   makeChangesSection(timeline, links));
        addSection(*column, tr("Phases"), tr("The timeline in short"),
                   makePhasesSection(pack, links));
        if (!pack.responsibilities.isEmpty())
            addSection(*column, tr("Responsibilities"), tr("Who answers for what"),
                       makeResponsibilitiesSection(pack));
        if (!pack.communication.isEmpty() || !pack.communicationIntroduction.isEmpty())
            addSection(*column, tr("Communication"), tr("What to say in an incident, and when"),
                       makeCommunicationSection(pack, m_dialogs));
        addSection(*column, tr("About this pack"), tr("What it is for, and how to use it honestly"),
                   makeAboutSection(pack, m_dialogs));
    }
    column->addStretch(1);
    m_scroll->setColumn(content, widest);
    // After the layout has given everything its height.
    QTimer::singleShot(0, this, [this] {
        if (!std::exchange(m_restoring, false))
            return;
        m_scroll->verticalScrollBar()->setValue(m_place);
        markSection();
    });
}

void CompanyPage::addSection(QVBoxLayout &column, const QString &name, const QString &toolTip,
                             QWidget *section)
{
    column.addWidget(section);
    auto *button = new QToolButton(m_bar);
    button->setText(name);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const int index = int(m_sections.size());
    m_buttons->addButton(button, index);
    m_bar->layout()->addWidget(button);
    button->show();
    connect(button, &QAbstractButton::clicked, this, [this, index] { showSection(index); });
    m_sections << section;
}

void CompanyPage::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    m_scroll->verticalScrollBar()->setValue(m_sections.at(index)->y() - Margin / 2);
    // The last ones may not reach the top; the button still says where one went.
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

void CompanyPage::markSection()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int line = bar->value() + m_scroll->viewport()->height() / 3;
    int current = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->y() <= line)
            current = i;
    }
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        current = int(m_sections.size()) - 1;
    if (QAbstractButton *button = m_buttons->button(current))
        button->setChecked(true);
}

} // namespace recount
