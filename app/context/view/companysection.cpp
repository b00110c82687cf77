#include "context/view/companysection.h"

#include "context/companyeditor.h"
#include "context/view/companyforms.h"
#include "context/view/contextshortcuts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{
constexpr int gap = 12;
constexpr int widestForm = 150; ///< in characters
} // namespace

CompanySection::CompanySection(SectionParts parts, RowsOwner owner, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_owner(std::move(owner))
    , m_heading(new TextLabel(m_parts.headingRole, this))
    , m_edit(new QPushButton(this))
    , m_place(new QHBoxLayout)
{
    m_edit->setObjectName(QStringLiteral("editSection"));
    m_edit->setAutoDefault(false);
    m_edit->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_heading, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addLayout(m_place);
    connect(m_edit, &QAbstractButton::clicked, this,
            [this] { Q_EMIT editRequested(!isEditing()); });
}

bool CompanySection::isNeedless() const
{
    return !m_timeline.pack() || (m_editor == nullptr && m_parts.isEmpty(*m_timeline.pack()));
}

bool CompanySection::setTimeline(const Timeline &timeline)
{
    const std::shared_ptr<const Pack> before = m_timeline.pack();
    const std::shared_ptr<const Pack> &now = timeline.pack();
    const bool same = before && now && m_parts.same(*before, *now);
    m_timeline = timeline;
    if (m_form != nullptr && before && now && before->id == now->id) {
        m_form->refresh(*now);
        showHead();
        return false;
    }
    if (m_form == nullptr && same && m_content != nullptr)
        return false;
    showContent();
    return true;
}

void CompanySection::setEditor(CompanyEditor *editor)
{
    if (editor == m_editor)
        return;
    m_editor = editor;
    // What there is to read stays.
    const bool isEmpty = m_timeline.pack() && m_parts.isEmpty(*m_timeline.pack());
    if (m_form == nullptr && !isEmpty) {
        showHead();
        return;
    }
    m_form = nullptr;
    showContent();
}

void CompanySection::setEditing(bool editing)
{
    if (editing == isEditing() || (editing && (m_editor == nullptr || !m_timeline.pack())))
        return;
    if (editing) {
        m_form = m_parts.edit(*m_editor, m_owner);
        m_form->refresh(*m_timeline.pack());
    } else {
        m_form = nullptr;
    }
    showContent();
}

void CompanySection::showHead()
{
    const bool hasPack = m_timeline.pack() != nullptr;
    m_heading->setText(hasPack ? m_parts.heading(*m_timeline.pack()) : QString());
    m_heading->setVisible(!m_heading->text().isEmpty());
    m_edit->setVisible(m_editor != nullptr && hasPack);
    m_edit->setText(isEditing() ? tr("Done") : tr("Edit"));
    m_edit->setAccessibleName((isEditing() ? tr("Stop editing: %1", "%1 is a section")
                                           : tr("Edit: %1", "%1 is a section"))
                                  .arg(m_parts.name));
    m_edit->setToolTip(
        isEditing() ? tr("Everything is saved (%1)", "%1 is a key")
                          .arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText))
                    : withContextShortcut(tr("Edit this section"), ContextAction::Edit));
}

void CompanySection::showContent()
{
    showHead();
    if (QWidget *before = std::exchange(m_content, nullptr)) {
        // It may be in the middle of saying something.
        before->hide();
        before->deleteLater();
    }
    while (QLayoutItem *item = m_place->takeAt(0))
        delete item;
    if (m_form != nullptr) {
        m_content = m_form;
        m_content->setMaximumWidth(fontMetrics().averageCharWidth() * widestForm);
    } else if (m_timeline.pack()) {
        const bool isEmpty = m_parts.isEmpty(*m_timeline.pack());
        m_content = isEmpty && m_editor != nullptr
                        ? new TextLabel(TextLabel::Role::Quiet, m_parts.prompt)
                        : m_parts.read(m_timeline);
    }
    if (m_content == nullptr)
        return;
    // A limit alone would leave it the height of a wider one.
    m_place->addWidget(m_content, 1000);
    if (m_form != nullptr)
        m_place->addStretch(1);
    m_content->show();
}

} // namespace recount
