#include "checks/view/documentbar.h"

#include "checks/view/findingsigns.h"
#include "checks/view/findingspanel.h"
#include "widgets/glyphicon.h"
#include "widgets/textlabel.h"
#include "widgets/turningpair.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int leastTitle = 40; ///< characters, the way back included

} // namespace

DocumentBar::DocumentBar(CheckedDocument &document, const QString &all, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new TextLabel(TextLabel::Role::Heading, this))
    , m_state(new TextLabel(TextLabel::Role::Small, this))
    , m_rows(new TurningPair(leastTitle, gap, this))
    , m_views(new QButtonGroup(this))
    , m_findings(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap, margin, gap);
    column->addWidget(m_rows);
    auto *back = new QPushButton(tr("‹ All"), this);
    back->setAccessibleName(all);
    back->setToolTip(tr("Back: %1 (Alt+Left)").arg(all));
    connect(back, &QPushButton::clicked, this, &DocumentBar::backRequested);
    m_rows->first()->addWidget(back);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_state);
    m_rows->first()->addLayout(words, 1);
    QHBoxLayout *const buttons = m_rows->second();

    const auto addView = [&](View view, const QString &text, const QString &toolTip) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setCheckable(true);
        m_views->addButton(button, int(view));
        buttons->addWidget(button);
    };
    addView(View::Form, tr("Form"), tr("The values alone (Ctrl+Alt+1)"));
    addView(View::Both, tr("Both"), tr("The values beside the Markdown (Ctrl+Alt+2)"));
    addView(View::Text, tr("Markdown"), tr("The Markdown alone (Ctrl+Alt+3)"));
    addView(View::Preview, tr("Preview"), tr("As a reader sees it (Ctrl+Alt+4)"));
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(View(id)); });

    m_findings->setCheckable(true);
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setToolTip(tr("What the checks found (Ctrl+Alt+F)"));
    connect(m_findings, &QToolButton::toggled, this, &DocumentBar::findingsRequested);
    buttons->addWidget(m_findings);
    if (document.isReadOnly()) {
        auto *copy = new QPushButton(tr("Write My Own from This"), this);
        connect(copy, &QPushButton::clicked, this, &DocumentBar::copyRequested);
        buttons->addWidget(copy);
    }
    auto *more = new QToolButton(this);
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    buttons->addWidget(more);

    connect(&document, &CheckedDocument::valuesChanged, this, &DocumentBar::refresh);
    connect(&document, &CheckedDocument::findingsChanged, this, &DocumentBar::tellFindings);
    connect(&document.session(), &DocumentSession::saveStateChanged, this, &DocumentBar::tellState);
    connect(&document.session(), &DocumentSession::snapshotTaken, this, &DocumentBar::tellState);
    connect(&document.session(), &DocumentSession::draftKept, this, [this] { tellNowhere(false); });
    connect(&document.session(), &DocumentSession::draftFailed, this,
            [this] { tellNowhere(true); });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &DocumentBar::tellState);
    m_minute.start();
    setView(m_view);
    refresh();
    tellFindings();
}

QToolButton *DocumentBar::addSwitch(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    m_rows->second()->insertWidget(m_rows->second()->indexOf(m_findings), button);
    setTabOrder(m_views->button(int(View::Preview)), button);
    return button;
}

void DocumentBar::setView(View view)
{
    m_view = view;
    m_views->button(int(view))->setChecked(true);
    Q_EMIT viewChanged(view);
}

void DocumentBar::showFindingsState(bool shown)
{
    m_findings->setChecked(shown);
}

void DocumentBar::refresh()
{
    const QString title = m_document.title();
    m_title->setText(title.isEmpty() ? tr("Without a title") : title);
    tellState();
}

void DocumentBar::tellNowhere(bool nowhere)
{
    m_isNowhere = nowhere;
    tellState();
}

void DocumentBar::tellState()
{
    if (m_document.isReadOnly())
        return m_state->setText(tr("An example: it can't be changed"));
    QString text;
    switch (m_document.session().saveState()) {
    case DocumentSession::SaveState::Saved:
        text = tr("Saved");
        break;
    case DocumentSession::SaveState::Unsaved:
        text = tr("Not saved yet; a draft is kept");
        break;
    case DocumentSession::SaveState::Saving:
        text = tr("Saving…");
        break;
    case DocumentSession::SaveState::Failed:
        text = tr("Could not be saved; the text is kept");
        break;
    }
    if (m_isNowhere && m_document.session().isAtRisk())
        text = tr("Could not be saved, not even as a draft");
    const QDateTime last = m_document.session().lastSnapshotUtc();
    if (last.isValid())
        text += tr(" · last version kept at %1")
                    .arg(QLocale().toString(last.toLocalTime().time(), QLocale::ShortFormat));
    m_state->setText(text);
}

void DocumentBar::tellFindings()
{
    const QList<Finding> &findings = m_document.findings();
    m_findings->setIcon(glyphIcon(findings.isEmpty() && m_document.wasChecked()
                                      ? Glyph::Check
                                      : worstFindingGlyph(findings)));
    m_findings->setText(FindingsPanel::summary(m_document));
    m_rows->turn();
}

} // namespace recount
