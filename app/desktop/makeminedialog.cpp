#include "desktop/makeminedialog.h"

#include "desktop/companies.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

MakeMineDialog::MakeMineDialog(const QString &company, const QString &suggestedName, bool isCopy,
                               QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(suggestedName, this))
{
    const QString title = isCopy ? tr("Make a Copy") : tr("Make It Mine");
    setWindowTitle(title);
    auto *text = new TextLabel(TextLabel::Role::Body,
                               tr("The parts of “%1” that you choose are copied into a company of "
                                  "your own, where everything can be changed. The original stays "
                                  "as it is, and so does your progress with it.")
                                   .arg(company),
                               this);

    auto *nameLabel = new QLabel(tr("&Name of your company"), this);
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name of your company"));
    m_name->setMaxLength(Companies::longestName);
    m_name->selectAll();

    auto *group = new QGroupBox(tr("What to copy"), this);
    auto *boxes = new QVBoxLayout(group);
    boxes->setContentsMargins(12, 8, 12, 8);
    boxes->setSpacing(6);
    const std::pair<PackPart, QString> choices[] = {
        {PackPart::CompanyFacts, tr("The &company: facts, stack, weak points")},
        {PackPart::Timeline, tr("The &timeline")},
        {PackPart::Fixes, tr("The &fixes")},
        {PackPart::Communication, tr("Communication and &responsibilities")},
        {PackPart::Questions, tr("The &questions with answers and rubrics")},
        {PackPart::Documents, tr("&Post-mortems and runbooks")},
    };
    for (const auto &[part, words] : choices) {
        auto *box = new QCheckBox(words, group);
        box->setChecked(true);
        boxes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &MakeMineDialog::showState);
        m_parts << Part{part, box};
    }
    auto *hint = new TextLabel(TextLabel::Role::Small,
                               tr("Links to a part that stays behind are left out."), this);

    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("make"));
    m_make->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &MakeMineDialog::showState);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(text);
    layout->addSpacing(8);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(group);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 64;
    // On a low screen, Qt would press the boxes together rather than let the dialog be this high.
    setMinimumSize(width, layout->totalHeightForWidth(width));
    m_name->setFocus();
    showState();
}

PackParts MakeMineDialog::parts() const
{
    PackParts parts;
    for (const Part &part : m_parts)
        parts.setFlag(part.part, part.box->isChecked());
    return parts;
}

QString MakeMineDialog::name() const
{
    return m_name->text().simplified();
}

void MakeMineDialog::showState()
{
    const bool ready = parts() && !name().isEmpty();
    m_make->setEnabled(ready);
    m_make->setToolTip(ready ? QString() : tr("Choose at least one part, and give it a name."));
}

} // namespace recount
