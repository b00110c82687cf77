#include "context/view/companypage.h"

#include "context/companyeditor.h"
#include "context/view/companyforms.h"
#include "context/view/companyparts.h"
#include "context/view/missinglist.h"
#include "widgets/flowlayout.h"
#include "widgets/navigator.h"
#include "widgets/readingarea.h"
#include "widgets/separatorline.h"
#include "widgets/taborder.h"

#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{
constexpr int Margin = 24;
constexpr int widest = 200; ///< in characters
constexpr int missingDelayMs = 400;
} // namespace

CompanyPage::CompanyPage(Navigator &navigator, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_dialogs(dialogs)
    , m_buttons(new QButtonGroup(this))
    , m_bar(new QWidget(this))
    , m_scroll(new ReadingArea(this))
    , m_done(new QShortcut(Qt::Key_Escape, this))
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
    auto *content = new QWidget;
    addSections(*content);
    m_scroll->setColumn(content, widest);
    m_done->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_done, &QShortcut::activated, this, &CompanyPage::stopEditing);
    m_missingTimer.setSingleShot(true);
    m_missingTimer.setInterval(missingDelayMs);
    connect(&m_missingTimer, &QTimer::timeout, this, &CompanyPage::showMissing);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &CompanyPage::markSection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &CompanyPage::markSection);
    showState();
}

void CompanyPage::addSections(QWidget &content)
{
    auto *column = new QVBoxLayout(&content);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(2 * Margin);
    const CompanyLinks links{
        [this](const QString &id) { m_navigator.openEntry(id); },
        [this](const QString &id) { Q_EMIT phaseRequested(id); },
    };
    const QList<SectionParts> all = companyParts(m_dialogs, links);
    QStringList names;
    for (const SectionParts &parts : all)
        names << parts.name;
    m_missing = new MissingList(names, &content);
    column->addWidget(m_missing);
    connect(m_missing, &MissingList::sectionRequested, this, &CompanyPage::editSection);
    connect(m_missing, &MissingList::entryRequested, this,
            [this](const QString &id) { m_navigator.openEntry(id); });
    connect(m_missing, &MissingList::fixRequested, this,
            [this](const QString &id) { m_navigator.openFix(id); });
    const RowsOwner owner{
        [this](const RemovedRow &row) { Q_EMIT rowRemoved(row); },
        [this] {
            orderTabsByLayout(*this);
            m_followFocus = true;
            afterLayout();
        },
    };
    for (const SectionParts &parts : all) {
        auto *section = new CompanySection(parts, owner, &content);
        column->addWidget(section);
        addSection(section);
    }
    column->addStretch(1);
}

void CompanyPage::addSection(CompanySection *section)
{
    auto *button = new QToolButton(m_bar);
    button->setText(section->parts().name);
    button->setToolTip(section->parts().toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const int index = int(m_sections.size());
    m_buttons->addButton(button, index);
    m_bar->layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, index] { showSection(index); });
    connect(section, &CompanySection::editRequested, this, [this, index](bool edit) {
        if (edit)
            editSection(index);
        else
            stopEditing();
    });
    m_sections << section;
}

void CompanyPage::setTimeline(const Timeline &timeline)
{
    const std::shared_ptr<const Pack> before = m_timeline.pack();
    const std::shared_ptr<const Pack> &now = timeline.pack();
    const bool isOther = !before || !now || before->id != now->id;
    const Anchor anchor = isOther ? Anchor{-1, 0} : anchorAt(sectionInView());
    if (isOther)
        leave();
    m_timeline = timeline;
    bool madeAnew = isOther;
    for (CompanySection *section : std::as_const(m_sections))
        madeAnew = section->setTimeline(timeline) || madeAnew;
    if (isOther)
        showMissing();
    else
        m_missingTimer.start();
    if (madeAnew) {
        showState();
        arrange(anchor);
    }
    // What is being written grows.
    if (editedSection() >= 0) {
        m_followFocus = true;
        afterLayout();
    }
}

void CompanyPage::setEditor(CompanyEditor *editor)
{
    if (editor == m_editor)
        return;
    const Anchor anchor = anchorAt(sectionInView());
    leave();
    m_editor = editor;
    for (CompanySection *section : std::as_const(m_sections))
        section->setEditor(editor);
    showMissing();
    showState();
    arrange(anchor);
}

void CompanyPage::showState()
{
    m_done->setEnabled(editedSection() >= 0); // the key belongs to others otherwise
    for (int i = 0; i < m_sections.size(); ++i) {
        const bool needed = !m_sections.at(i)->isNeedless();
        m_sections.at(i)->setVisible(needed);
        m_buttons->button(i)->setVisible(needed);
    }
}

void CompanyPage::showMissing()
{
    m_missingTimer.stop();
    if (m_editor != nullptr && m_timeline.pack())
        m_missing->setPack(*m_timeline.pack());
    else
        m_missing->hide();
}

int CompanyPage::editedSection() const
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->isEditing())
            return i;
    }
    return -1;
}

void CompanyPage::editSection(int index, const QString &path)
{
    if (m_editor == nullptr || index < 0 || index >= m_sections.size())
        return;
    CompanySection *section = m_sections.at(index);
    if (!section->isEditing()) {
        const Anchor anchor = headAt(index);
        leave();
        section->setEditing(true);
        showState();
        arrange(anchor);
    }
    if (section->form() == nullptr)
        return;
    if (path.isEmpty() || !section->form()->focusField(path))
        section->form()->focusFirst();
    m_followFocus = true;
    afterLayout();
}

/// Without a word about where the focus goes.
void CompanyPage::leave()
{
    const int edited = editedSection();
    if (edited < 0)
        return;
    // A number that is being typed counts when its field is left.
    if (m_sections.at(edited)->isAncestorOf(window()->focusWidget()))
        m_scroll->setFocus(Qt::OtherFocusReason);
    m_sections.at(edited)->setEditing(false);
    showState();
}

void CompanyPage::stopEditing()
{
    const int edited = editedSection();
    if (edited < 0)
        return;
    const Anchor anchor = headAt(edited);
    leave();
    // Its heading is where one goes on.
    m_sections.at(edited)->editButton()->setFocus(Qt::OtherFocusReason);
    m_followFocus = true;
    arrange(anchor);
}

void CompanyPage::showRow(const QString &path)
{
    const std::optional<CompanyPart> part = companyPartOf(path);
    CompanyForm *form = part ? m_sections.at(int(*part))->form() : nullptr;
    if (form == nullptr || !form->focusRow(path)) {
        m_scroll->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_followFocus = true;
    afterLayout();
}

void CompanyPage::toggleEditing()
{
    if (editedSection() >= 0) {
        stopEditing();
        return;
    }
    int wanted = m_buttons->checkedId();
    const QWidget *focus = window()->focusWidget();
    for (int i = 0; focus != nullptr && i < m_sections.size(); ++i) {
        if (m_sections.at(i)->isAncestorOf(focus))
            wanted = i;
    }
    editSection(std::max(wanted, 0));
}

/// Keeps a section where it was while others above it, or itself, change their height.
void CompanyPage::arrange(const Anchor &anchor)
{
    orderTabsByLayout(*this);
    // The first of several knows best what was seen; another company begins at its top.
    if (!m_restoring || anchor.section < 0)
        m_anchor = anchor;
    m_restoring = true;
    afterLayout();
}

/// The layout gives everything its height a moment later.
void CompanyPage::afterLayout()
{
    QTimer::singleShot(0, this, [this] {
        if (std::exchange(m_restoring, false)) {
            const int top =
                m_anchor.section < 0 ? 0 : m_sections.at(m_anchor.section)->y() - m_anchor.offset;
            m_scroll->verticalScrollBar()->setValue(top);
            markSection();
        }
        if (std::exchange(m_followFocus, false))
            ensureFocusVisible();
    });
}

void CompanyPage::ensureFocusVisible()
{
    QWidget *focus = window()->focusWidget();
    if (focus == nullptr || focus == m_scroll || !m_scroll->isAncestorOf(focus))
        return;
    QRect needed = focus->rect();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus);
        text != nullptr && needed.height() > m_scroll->viewport()->height() / 2)
        needed = text->cursorRect();
    const QPoint middle = focus->mapTo(m_scroll->widget(), needed.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, needed.height() / 2 + Margin);
}

CompanyPage::Anchor CompanyPage::anchorAt(int section) const
{
    return {section, m_sections.at(section)->y() - m_scroll->verticalScrollBar()->value()};
}

/// The same, with its heading in sight.
CompanyPage::Anchor CompanyPage::headAt(int section) const
{
    Anchor anchor = anchorAt(section);
    anchor.offset = std::max(anchor.offset, Margin / 2);
    return anchor;
}

/// The one that should stay where it is: that with the fields, or the first that is seen.
int CompanyPage::sectionInView() const
{
    if (const int edited = editedSection(); edited >= 0)
        return edited;
    const int top = m_scroll->verticalScrollBar()->value();
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->isVisibleTo(this) && m_sections.at(i)->geometry().bottom() > top)
            return i;
    }
    return 0;
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
    int last = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (!m_sections.at(i)->isVisibleTo(this))
            continue;
        last = i;
        if (m_sections.at(i)->y() <= line)
            current = i;
    }
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        current = last;
    if (QAbstractButton *button = m_buttons->button(current))
        button->setChecked(true);
}

} // namespace recount
