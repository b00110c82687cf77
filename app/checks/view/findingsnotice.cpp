#include "checks/view/findingsnotice.h"

#include "checks/view/checkeddocument.h"
#include "widgets/textlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 8;

/// Words with buttons behind them; hidden at first.
QWidget *newRow(QWidget *parent, TextLabel *words, const QList<QPushButton *> &buttons)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(words, 1);
    for (QPushButton *button : buttons)
        layout->addWidget(button);
    parent->layout()->addWidget(row);
    row->hide();
    return row;
}

} // namespace

FindingsNotice::FindingsNotice(CheckedDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_briefWords = new TextLabel(TextLabel::Role::Body);
    m_all = new QPushButton;
    m_brief = newRow(this, m_briefWords, {m_all});
    connect(m_all, &QPushButton::clicked, this, [this] { m_document.setBrief(false); });

    m_acceptedWords = new TextLabel(TextLabel::Role::Body);
    m_acceptedShown = new QPushButton;
    m_takeBack = new QPushButton(tr("Take Back"));
    m_takeBack->setToolTip(tr("None is accepted any more: all are shown and counted again"));
    m_accepted = newRow(this, m_acceptedWords, {m_acceptedShown, m_takeBack});
    connect(m_acceptedShown, &QPushButton::clicked, this,
            [this] { m_document.setShowsAccepted(!m_document.showsAccepted()); });
    connect(m_takeBack, &QPushButton::clicked, &m_document, &CheckedDocument::takeBackAccepted);
    refresh();
}

void FindingsNotice::refresh()
{
    tellBrief();
    tellAccepted();
    setVisible(!m_brief->isHidden() || !m_accepted->isHidden());
}

void FindingsNotice::tellBrief()
{
    const int left = m_document.findingsLeftOut();
    m_brief->setVisible(left > 0);
    if (left == 0)
        return;
    const int shown = int(m_document.findings().size());
    m_briefWords->setText(tr("%1 of %n shown: the worst first. Text, list and graph are marked for "
                             "these alone; the next ones follow when they are mended.",
                             nullptr, shown + left)
                              .arg(shown));
    m_all->setText(tr("Show All %n", nullptr, shown + left));
}

void FindingsNotice::tellAccepted()
{
    const int accepted = m_document.acceptedFindings();
    m_accepted->setVisible(accepted > 0);
    if (accepted == 0)
        return;
    const bool areShown = m_document.showsAccepted();
    m_acceptedWords->setText(
        areShown ? tr("%n of these is/are accepted.", nullptr, accepted)
                 : tr("%n accepted finding(s) not shown, only what is new.", nullptr, accepted));
    m_acceptedWords->setToolTip(tr("Kept in %1, which “recount check --baseline” reads too")
                                    .arg(QDir::toNativeSeparators(m_document.baseline().path())));
    m_acceptedShown->setText(areShown ? tr("Show Only What Is New")
                                      : tr("Show the %n Accepted", nullptr, accepted));
}

} // namespace recount
