#include "runbook/view/choicelist.h"

#include "documents/plainwords.h"
#include "runbook/view/walkwords.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

using EdgeKind = RunbookGraph::EdgeKind;

constexpr int gap = 8;
constexpr int lineGap = 2;

QString conditionWords(const Walk::Choice &choice)
{
    switch (choice.kind) {
    case EdgeKind::Branch:
        return plainWords(choice.label);
    case EdgeKind::Otherwise:
        return ChoiceList::tr("Anything else");
    case EdgeKind::Then:
        return ChoiceList::tr("Done");
    case EdgeKind::Sequence:
        return ChoiceList::tr("Go on");
    case EdgeKind::StopTheBleeding:
        return ChoiceList::tr("Stop the bleeding first");
    case EdgeKind::ByTime:
        break;
    }
    return ChoiceList::tr("Its time has come");
}

/// As high as the words in it, which wrap; the text of a button does not.
class ChoiceButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }
    QSize sizeHint() const override { return ofOneLine(layout()->totalSizeHint()); }
    QSize minimumSizeHint() const override { return ofOneLine(layout()->totalMinimumSize()); }

private:
    /// The height that words need in the narrowest button would be asked for always.
    QSize ofOneLine(const QSize &size) const { return {size.width(), heightForWidth(widest)}; }

    static constexpr int widest = 10'000;
};

} // namespace

ChoiceList::ChoiceList(const RunbookGraph &graph, const QList<Walk::Choice> &choices,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (int at = 0; at < choices.size(); ++at) {
        const Walk::Choice &choice = choices.at(at);
        const QString to = choice.isOpen() ? nodeWords(graph, choice.to)
                                           : tr("a place that the runbook does not have");
        const QString condition = conditionWords(choice);
        m_words.append(tr("%1 → %2").arg(condition, to));
        auto *button = new ChoiceButton(this);
        button->setAccessibleName(m_words.constLast());
        button->setEnabled(choice.isOpen());
        button->setAutoDefault(false);
        auto *row = new QHBoxLayout(button);
        if (at < mostDigits) {
            auto *digit = new TextLabel(TextLabel::Role::Quiet, QString::number(at + 1), button);
            digit->setWordWrap(false);
            row->addWidget(digit);
        }
        auto *lines = new QVBoxLayout;
        lines->setSpacing(lineGap);
        lines->addWidget(new TextLabel(TextLabel::Role::Heading, condition, button));
        lines->addWidget(new TextLabel(TextLabel::Role::Body, to, button));
        row->addLayout(lines, 1);
        auto *mark = new TextLabel(TextLabel::Role::Quiet, tr("proposed"), button);
        mark->setObjectName(QStringLiteral("mark"));
        mark->setWordWrap(false);
        mark->hide();
        row->addWidget(mark);
        for (QLabel *label : button->findChildren<QLabel *>())
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        button->setSizePolicy(policy);
        connect(button, &QPushButton::clicked, this, [this, at] { Q_EMIT chosen(at); });
        column->addWidget(button);
        m_buttons.append(button);
    }
}

void ChoiceList::setProposed(int choice)
{
    m_proposed = choice;
    for (int at = 0; at < m_buttons.size(); ++at) {
        QPushButton *const button = m_buttons.at(at);
        button->setDefault(at == choice);
        button->setAccessibleDescription(at == choice ? tr("proposed") : QString());
        button->findChild<QLabel *>(QStringLiteral("mark"))->setVisible(at == choice);
    }
}

void ChoiceList::choose(int choice)
{
    if (choice >= 0 && choice < m_buttons.size())
        m_buttons.at(choice)->click();
}

} // namespace recount
