#include "checks/view/findingspanel.h"

#include "checks/rulecatalogue.h"
#include "checks/view/findingsigns.h"
#include "checks/view/findingsnotice.h"
#include "widgets/glyphicon.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int mostListed = 1000; ///< the first ones; whoever mends them sees the next

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int briefly = -1; ///< in the list of profiles

Glyph glyphOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return Glyph::Problem;
    case Finding::Severity::Warning:
        return Glyph::Warning;
    case Finding::Severity::Hint:
        break;
    }
    return Glyph::Information;
}

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return FindingsPanel::tr("Error");
    case Finding::Severity::Warning:
        return FindingsPanel::tr("Warning");
    case Finding::Severity::Hint:
        break;
    }
    return FindingsPanel::tr("Hint");
}

} // namespace

FindingsPanel::FindingsPanel(CheckedDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_summary(new TextLabel(TextLabel::Role::Heading, this))
    , m_profile(new QComboBox(this))
    , m_accept(new QPushButton(tr("Accept All So Far…"), this))
    , m_notice(new FindingsNotice(document, this))
    , m_list(new QListWidget(this))
    , m_why(new TextLabel(TextLabel::Role::Quiet, this))
    , m_fix(new QPushButton(this))
    , m_more(new QPushButton(tr("About This Check"), this))
    , m_hide(new QPushButton(tr("Hide for a While…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap, margin, gap);
    column->setSpacing(gap);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    m_profile->addItem(tr("For work"), int(CheckProfile::Work));
    m_profile->addItem(tr("For the interview"), int(CheckProfile::Practice));
    m_profile->addItem(tr("The first few"), briefly);
    m_profile->setAccessibleName(tr("Which checks"));
    m_profile->setToolTip(tr("What the document is for: some checks are about the one alone. “The "
                             "first few” begins with the worst; the next ones follow when they are "
                             "mended."));
    connect(m_profile, &QComboBox::activated, this, &FindingsPanel::choose);
    connect(&document, &CheckedDocument::opened, this, &FindingsPanel::followProfile);
    followProfile();
    m_accept->setToolTip(tr("For an old document: from then on only what is new is shown"));
    connect(m_accept, &QPushButton::clicked, this, &FindingsPanel::acceptRequested);
    head->addWidget(m_accept);
    head->addWidget(m_profile);
    column->addLayout(head);
    column->addWidget(m_notice);
    setTabOrder(m_accept, m_profile);
    setTabOrder(m_profile, m_notice);
    setTabOrder(m_notice, m_list);

    m_list->setAccessibleName(tr("Findings"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showChosen();
        const Finding *const finding = chosen();
        if (!finding || m_isRefreshing)
            return;
        m_chosenWords = wordsOf(*finding);
        m_chosenAt = finding->range.begin;
        if (m_list->hasFocus())
            Q_EMIT placeChosen(finding->range);
    });
    const auto goThere = [this] {
        if (const Finding *const finding = chosen())
            Q_EMIT placeRequested(finding->range);
    };
    connect(m_list, &QListWidget::itemActivated, this, goThere);
    connect(m_list, &QListWidget::itemClicked, this, goThere);
    column->addWidget(m_list, 1);
    column->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fix);
    buttons->addWidget(m_more);
    buttons->addWidget(m_hide);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPanel::fixChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (const Finding *const finding = chosen())
            Q_EMIT pageRequested(finding->rule);
    });
    m_hide->setToolTip(tr("With a reason, which stays in the document as a comment"));
    connect(m_hide, &QPushButton::clicked, this, [this] {
        const Finding *const finding = chosen();
        if (finding && m_document.hasCurrentFindings())
            Q_EMIT hideRequested(*finding);
    });
    connect(&document, &CheckedDocument::findingsChanged, this, &FindingsPanel::refresh);
    refresh();
}

void FindingsPanel::choose()
{
    const int chosen = m_profile->currentData().toInt();
    m_document.setBrief(chosen == briefly);
    m_document.setProfile(chosen == briefly ? CheckProfile::Work : CheckProfile(chosen));
}

void FindingsPanel::followProfile()
{
    m_profile->setCurrentIndex(
        m_profile->findData(m_document.isBrief() ? briefly : int(m_document.profile())));
}

QString FindingsPanel::summary(const CheckedDocument &document)
{
    const QList<Finding> &findings = document.findings();
    if (!document.wasChecked())
        return tr("Checking…");
    if (findings.isEmpty())
        return document.acceptedFindings() > 0 ? tr("Nothing new found") : tr("Nothing found");
    const QString shown = findingCountWords(findings);
    const int left = document.findingsLeftOut();
    return left == 0 ? shown : tr("%1; %n more", nullptr, left).arg(shown);
}

QString FindingsPanel::wordsOf(const Finding &finding)
{
    return finding.rule + QStringLiteral(": ") + finding.text;
}

void FindingsPanel::follow(const ByteRange &place, const QString &words)
{
    m_chosenWords = words;
    m_chosenAt = place.begin;
    if (isVisible())
        m_list->setCurrentRow(rowOfChosen());
}

/// Where the chosen finding is now; the row that it had when it is gone.
int FindingsPanel::rowOfChosen() const
{
    const QList<Finding> &findings = m_document.findings();
    int found = -1;
    for (int row = 0; row < std::min(m_list->count(), int(findings.size())); ++row) {
        const Finding &finding = findings.at(row);
        if (wordsOf(finding) != m_chosenWords)
            continue;
        if (finding.range.begin == m_chosenAt)
            return row;
        found = found < 0 ? row : found;
    }
    return found >= 0 ? found : std::min(std::max(m_list->currentRow(), 0), m_list->count() - 1);
}

const Finding *FindingsPanel::chosen() const
{
    const int row = m_list->currentRow();
    const QList<Finding> &findings = m_document.findings();
    return row >= 0 && row < findings.size() ? &findings.at(row) : nullptr;
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    // Once it is laid out.
    QTimer::singleShot(0, m_list, [list = m_list] { list->scrollToItem(list->currentItem()); });
}

void FindingsPanel::refresh()
{
    const QList<Finding> &findings = m_document.findings();
    m_summary->setText(summary(m_document));
    m_accept->setVisible(m_document.canAcceptFindings());
    m_notice->refresh();
    followProfile();
    // Nobody looks at it, and there may be thousands.
    if (!isVisible())
        return;
    const QScopedValueRollback refreshing(m_isRefreshing, true);
    const int shown = int(std::min<qsizetype>(findings.size(), mostListed));
    while (m_list->count() > shown)
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < shown; ++i) {
        const Finding &finding = findings.at(i);
        if (i >= m_list->count())
            m_list->addItem(new QListWidgetItem);
        QListWidgetItem *const item = m_list->item(i);
        QString text = finding.rule + QStringLiteral("  ") + finding.text;
        if (m_document.isAccepted(i))
            text = tr("%1 (accepted)").arg(text);
        if (item->text() == text)
            continue;
        item->setText(text);
        item->setIcon(glyphIcon(glyphOf(finding.severity)));
        item->setData(Qt::AccessibleTextRole,
                      QString(severityWord(finding.severity) + QStringLiteral(": ") + text));
        item->setToolTip(severityWord(finding.severity));
    }
    m_list->setCurrentRow(rowOfChosen());
    showChosen();
}

void FindingsPanel::showChosen()
{
    const Finding *const finding = chosen();
    const auto rule = finding ? m_document.rules().rule(finding->rule) : std::nullopt;
    m_why->setVisible(rule.has_value());
    m_why->setText(rule ? rule->why : QString());
    m_more->setVisible(rule.has_value());
    m_hide->setVisible(finding && finding->rule != m_document.rules().suppressionId() &&
                       !m_document.isReadOnly());
    m_fix->setVisible(finding && !finding->fix.isEmpty() && !m_document.isReadOnly());
    if (finding)
        m_fix->setText(finding->fixText);
}

void FindingsPanel::fixChosen()
{
    const Finding *const finding = chosen();
    if (!finding || !m_document.hasCurrentFindings())
        return;
    m_document.editBy([fix = finding->fix] { return fix; }, finding->fixText);
}

} // namespace recount
