#include "practice/view/followupswidget.h"

#include "foundation/text.h"
#include "practice/practicesession.h"
#include "widgets/collapsiblesection.h"
#include "widgets/disclosurebutton.h"
#include "widgets/flowlayout.h"
#include "widgets/markdownview.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

FollowUpsWidget::FollowUpsWidget(PracticeSession &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
}

QString FollowUpsWidget::label(int at) const
{
    return tr("Follow-up %1").arg(at + 1);
}

FollowUpsWidget::Row FollowUpsWidget::makeRow(int at)
{
    Row row;
    row.holder = new QWidget(this);
    row.prompt = new TextLabel(TextLabel::Role::Heading, row.holder);
    row.prompt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.record = new QPushButton(tr("Answer aloud"), row.holder);
    row.record->setToolTip(tr("Record your answer; R stops it"));
    row.remark = new TextLabel(TextLabel::Role::Small, row.holder);
    row.remark->setWordWrap(false);
    row.answer = new CollapsibleSection(tr("Answer"), row.holder);
    row.answer->setProminent(false);
    row.answer->header()->setToolTip(tr("Compare with what could be said"));
    row.text = new MarkdownView(m_dialogs);
    row.text->setAccessibleName(tr("Answer to follow-up %1").arg(at + 1));
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(24, 4, 8, 8);
    contentLayout->addWidget(row.text);
    row.answer->setContent(content);

    auto *actions = new FlowLayout(12, 4);
    actions->addWidget(row.record);
    actions->addWidget(row.remark);
    auto *layout = new QVBoxLayout(row.holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(row.prompt);
    layout->addLayout(actions);
    layout->addWidget(row.answer);
    m_layout->addWidget(row.holder);

    connect(row.record, &QAbstractButton::clicked, this, [this, at] {
        if (const Question *question = m_session.question())
            Q_EMIT answerRequested(question->followUps.value(at).id, label(at));
    });
    connect(row.answer, &CollapsibleSection::expandRequested, this, [this, at](bool expand) {
        const Question *question = m_session.question();
        if (question == nullptr)
            return;
        m_rows[at].answer->setExpanded(expand);
        if (expand)
            m_session.openFollowUp(question->followUps.value(at).id);
    });
    connect(row.answer, &CollapsibleSection::aboutToExpand, this, [this, at] {
        if (const Question *question = m_session.question())
            m_rows[at].text->setMarkdownText(question->followUps.value(at).answer);
    });
    return row;
}

void FollowUpsWidget::showQuestion()
{
    const Question *question = m_session.question();
    const QList<FollowUp> followUps = question != nullptr ? question->followUps : QList<FollowUp>();
    while (m_rows.size() < followUps.size())
        m_rows << makeRow(int(m_rows.size()));
    const QSet<QString> &opened = m_session.rehearsal().openedFollowUps;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool used = i < followUps.size();
        row.holder->setVisible(used);
        row.answer->setExpanded(false);
        if (used) {
            row.prompt->setText(followUps.at(i).prompt);
            row.record->setAccessibleName(tr("Answer aloud: %1").arg(followUps.at(i).prompt));
            row.answer->header()->setAccessibleName(tr("Answer to follow-up %1").arg(i + 1));
            row.answer->setExpanded(opened.contains(followUps.at(i).id));
        }
    }
    refresh();
}

void FollowUpsWidget::refresh()
{
    const Question *question = m_session.question();
    if (question == nullptr)
        return;
    const Rehearsal &rehearsal = m_session.rehearsal();
    for (int i = 0; i < m_rows.size() && i < question->followUps.size(); ++i) {
        const FollowUp &followUp = question->followUps.at(i);
        const int takes = int(rehearsal.takes.value(followUp.id).size());
        const QString reference =
            tr("about %1").arg(formatDuration(qint64(followUp.referenceSeconds) * 1000));
        m_rows[i].remark->setText(takes == 0 ? reference
                                             : tr("answered %n time(s)", nullptr, takes));
        m_rows[i].record->setEnabled(m_session.isReady());
        if (m_session.isReady() && !rehearsal.openedFollowUps.contains(followUp.id))
            m_rows[i].answer->setExpanded(false);
    }
}

} // namespace recount
