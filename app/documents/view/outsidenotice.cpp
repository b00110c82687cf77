#include "documents/view/outsidenotice.h"

#include "documents/view/differencetable.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "widgets/windowsize.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int dialogWidth = 900;
constexpr int dialogHeight = 560;

} // namespace

OutsideNotice::OutsideNotice(DocumentSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_words(new TextLabel(TextLabel::Role::Body, this))
    , m_merge(new QPushButton(tr("Take Both Changes"), this))
    , m_theirs(new QPushButton(tr("Take the File"), this))
    , m_mine(new QPushButton(tr("Keep My Text"), this))
    , m_compare(new QPushButton(tr("Compare"), this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap, margin, gap);
    column->setSpacing(gap);
    column->addWidget(m_words);
    auto *holder = new QWidget(this);
    auto *buttons = new FlowLayout(gap, gap, holder);
    for (QPushButton *button : {m_compare, m_merge, m_theirs, m_mine})
        buttons->addWidget(button);
    column->addWidget(holder);
    connect(m_merge, &QPushButton::clicked, this, [this] { m_session.takeMerged(m_change.state); });
    connect(m_theirs, &QPushButton::clicked, this,
            [this] { m_session.takeTheirs(m_change.state); });
    connect(m_mine, &QPushButton::clicked, this, [this] { m_session.saveOver(m_change.state); });
    connect(m_compare, &QPushButton::clicked, this, &OutsideNotice::compare);
    connect(&session, &DocumentSession::changedOutside, this, &OutsideNotice::tell);
    connect(&session, &DocumentSession::replaced, this, &QWidget::hide);
    connect(&session, &DocumentSession::saved, this, &QWidget::hide);
    connect(&session, &DocumentSession::discarded, this, &QWidget::hide);
    hide();
}

void OutsideNotice::tell(const OutsideChange &change)
{
    m_change = change;
    if (change.state.exists) {
        const QString when =
            QLocale().toString(change.state.modifiedUtc.toLocalTime(), QLocale::ShortFormat);
        m_words->setText(tr("Another program changed the file at %1, and your text is not saved. "
                            "Nothing was overwritten; what you don't take stays among the "
                            "versions.")
                             .arg(when));
    } else {
        m_words->setText(tr("The file was moved or deleted. Your text is kept here; it can be "
                            "written there again."));
    }
    m_merge->setVisible(change.merged.has_value());
    m_theirs->setVisible(change.state.exists);
    m_compare->setVisible(change.state.exists);
    m_mine->setText(change.state.exists ? tr("Keep My Text") : tr("Write It Again"));
    show();
}

void OutsideNotice::compare()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The file and your text"));
    resizeOnScreen(*dialog, {dialogWidth, dialogHeight});
    auto *column = new QVBoxLayout(dialog);
    auto *table = new DifferenceTable(tr("File"), tr("Your text"), dialog);
    table->setAccessibleName(tr("The file beside your text"));
    column->addWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    table->showTexts(m_change.bytes, m_session.bytes());
    dialog->open();
}

} // namespace recount
