#include "context/view/entrydetail.h"

#include "context/companyeditor.h"
#include "context/view/contextshortcuts.h"
#include "context/view/entryform.h"
#include "context/view/entryglyph.h"
#include "context/view/entrywords.h"
#include "packs/packthings.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphicon.h"
#include "widgets/navigator.h"
#include "widgets/readingarea.h"
#include "widgets/textlabel.h"
#include "widgets/wrappinglink.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{

constexpr int Margin = 16;
constexpr int readableCharacters = 116;

void addHeading(QVBoxLayout &column, const QString &title)
{
    column.addSpacing(12);
    column.addWidget(new TextLabel(TextLabel::Role::Heading, title));
}

} // namespace

EntryDetail::EntryDetail(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_scroll(new ReadingArea(this))
    , m_done(new QShortcut(Qt::Key_Escape, this))
{
    m_scroll->setObjectName(QStringLiteral("entryDetail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_scroll);
    m_done->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_done, &QShortcut::activated, this, [this] { setEditing(false); });
    showEntry({}, -1);
}

QWidget *EntryDetail::makeBar()
{
    m_bar = new QWidget(this);
    auto *row = new FlowLayout(8, 6, m_bar);
    row->setContentsMargins(Margin, 8, Margin, 4);
    const auto add = [this, row](const QString &name, const QString &toolTip) {
        auto *button = new QPushButton(m_bar);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_edit = add(QStringLiteral("editEntry"), {});
    m_add = add(QStringLiteral("addEntry"),
                withContextShortcut(tr("Write a new entry"), ContextAction::Add));
    m_add->setText(tr("New entry"));
    m_remove = add(QStringLiteral("removeEntry"), tr("Put this entry into the bin"));
    m_remove->setText(tr("Delete"));
    m_remove->setAccessibleName(tr("Delete this entry"));
    connect(m_edit, &QAbstractButton::clicked, this, [this] { setEditing(!m_editing); });
    connect(m_add, &QAbstractButton::clicked, this, &EntryDetail::addEntry);
    connect(m_remove, &QAbstractButton::clicked, this, &EntryDetail::removeEntry);
    return m_bar;
}

void EntryDetail::setEditor(CompanyEditor *editor)
{
    if (editor == m_editor)
        return;
    m_editor = editor;
    m_editing = false;
    showContent();
}

void EntryDetail::setEditing(bool editing)
{
    if (m_editor == nullptr || editing == m_editing || (editing && m_index < 0))
        return;
    // A number that is being typed counts when its field is left.
    m_scroll->setFocus(Qt::OtherFocusReason);
    m_editing = editing;
    showContent();
    if (m_form != nullptr)
        m_form->setFocus(Qt::OtherFocusReason);
}

void EntryDetail::addEntry()
{
    if (m_editor == nullptr)
        return;
    TimelineEntry entry;
    entry.origin = Origin::Lived;
    if (m_index >= 0)
        entry.month = m_timeline.entry(m_index).month;
    else
        entry.month = m_timeline.phaseCount() > 0 ? m_timeline.phase(0).firstMonth : 1;
    const Result<QString> added = m_editor->apply(edits::add(entry));
    if (!added) {
        Q_EMIT editFailed(added.error().userText);
        return;
    }
    Q_EMIT entryAdded(*added);
    setEditing(true);
    if (m_form != nullptr)
        m_form->setFocus(Qt::OtherFocusReason);
}

void EntryDetail::removeEntry()
{
    if (m_editor == nullptr || m_index < 0)
        return;
    const ThingRef entry{ThingKind::Entry, m_shown};
    const QString title = thingTitle(*m_editor->pack(), entry);
    if (const auto removed = m_editor->apply(edits::remove(entry)); !removed)
        Q_EMIT editFailed(removed.error().userText);
    else
        Q_EMIT entryRemoved(title);
}

void EntryDetail::updateBar()
{
    m_bar->setVisible(m_editor != nullptr);
    m_edit->setVisible(m_index >= 0);
    m_remove->setVisible(m_index >= 0);
    m_done->setEnabled(m_editing); // the key belongs to others otherwise
    m_edit->setText(m_editing ? tr("Done") : tr("Edit"));
    m_edit->setAccessibleName(m_editing ? tr("Stop editing this entry") : tr("Edit this entry"));
    m_edit->setToolTip(
        m_editing ? tr("Everything is saved (%1)", "%1 is a key")
                        .arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText))
                  : withContextShortcut(tr("Edit this entry"), ContextAction::Edit));
}

void EntryDetail::showEntry(const Timeline &timeline, int entry)
{
    const QString id = entry >= 0 ? timeline.entry(entry).id : QString();
    const bool same = id == m_shown;
    m_timeline = timeline;
    m_index = entry;
    m_shown = id;
    // Another one would take the words away that are being typed.
    if (m_form != nullptr && same && m_form->entryId() == id) {
        m_form->refresh(*timeline.pack());
        m_scroll->setAccessibleName(timeline.entry(entry).what);
        return;
    }
    const int place = same ? m_scroll->verticalScrollBar()->value() : 0;
    showContent();
    m_scroll->verticalScrollBar()->setValue(place);
}

void EntryDetail::showContent()
{
    updateBar();
    m_form = nullptr;
    const bool hasEntry = m_index >= 0;
    if (m_editor != nullptr && m_editing && hasEntry) {
        m_form = new EntryForm(*m_editor, m_shown);
        m_form->refresh(*m_timeline.pack());
    }
    m_scroll->setColumn(m_form != nullptr ? m_form : build(m_timeline, m_index),
                        readableCharacters);
    m_scroll->setAccessibleName(hasEntry ? m_timeline.entry(m_index).what : tr("Entry"));
    m_scroll->setAccessibleDescription(hasEntry ? m_timeline.entry(m_index).why : QString());
}

QWidget *EntryDetail::build(const Timeline &timeline, int index)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(6);
    if (index < 0) {
        column->addWidget(new TextLabel(TextLabel::Role::Quiet,
                                        tr("Choose an entry to read why it was done, what it led "
                                           "to, and which questions ask for it.")));
        column->addStretch(1);
        return content;
    }
    const TimelineEntry &entry = timeline.entry(index);
    const Pack &pack = *timeline.pack();
    addHead(*column, timeline, index);
    addHeading(*column, tr("Why"));
    column->addWidget(new TextLabel(TextLabel::Role::Body, entry.why));
    addEntries(*column, tr("What led to it"), timeline, timeline.causesOf(index));
    addEntries(*column, tr("What followed"), timeline, timeline.consequencesOf(index));
    addFixes(*column, pack, entry.fixes);
    addQuestions(*column, pack, entry.questions);
    addDocuments(*column, pack, entry.documents);
    if (!entry.technologies.isEmpty()) {
        addHeading(*column, tr("Technologies"));
        column->addWidget(
            new TextLabel(TextLabel::Role::Body, entry.technologies.join(QStringLiteral(" · "))));
    }
    addHeading(*column, tr("Where it comes from"));
    column->addWidget(new TextLabel(
        TextLabel::Role::Body, tr("%1. %2", "origin, what that means")
                                   .arg(originWord(entry.origin), originSentence(entry.origin))));
    column->addStretch(1);
    return content;
}

void EntryDetail::addHead(QVBoxLayout &column, const Timeline &timeline, int index) const
{
    const TimelineEntry &entry = timeline.entry(index);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *sign = new QLabel;
    const int side = fontMetrics().height();
    sign->setPixmap(entryIcon(entry.kind).pixmap(QSize(side, side), devicePixelRatioF()));
    row->addWidget(sign, 0, Qt::AlignTop);
    const QString origin = originWord(entry.origin);
    const QStringList parts{kindWord(entry.kind), monthWords(entry.month).toLower(),
                            timeline.phase(timeline.phaseOf(index)).title, origin.toLower()};
    row->addWidget(new TextLabel(TextLabel::Role::Quiet, parts.join(QStringLiteral(" · "))), 1);
    column.addLayout(row);
    auto *what = new TextLabel(TextLabel::Role::Heading, entry.what);
    QFont larger = what->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    what->setFont(larger);
    column.addWidget(what);
}

void EntryDetail::addEntries(QVBoxLayout &column, const QString &title, const Timeline &timeline,
                             const QList<int> &entries)
{
    if (entries.isEmpty())
        return;
    addHeading(column, title);
    for (const int index : entries) {
        const TimelineEntry &entry = timeline.entry(index);
        auto *link = new WrappingLink(
            tr("%1: %2", "month, what happened").arg(monthWords(entry.month), entry.what));
        link->setIcon(entryIcon(entry.kind));
        link->setToolTip(tr("Go to this entry"));
        connect(link, &QAbstractButton::clicked, this,
                [this, id = entry.id] { m_navigator.openEntry(id); });
        column.addWidget(link);
    }
}

void EntryDetail::addFixes(QVBoxLayout &column, const Pack &pack, const QStringList &ids)
{
    bool first = true;
    for (const QString &id : ids) {
        const Fix *fix = withId(pack.fixes, id);
        if (fix == nullptr)
            continue;
        if (std::exchange(first, false))
            addHeading(column, tr("Quickfix and permanent fix"));
        auto *link = new WrappingLink(fix->incident);
        link->setToolTip(tr("Show both fixes in the table"));
        connect(link, &QAbstractButton::clicked, this, [this, id] { m_navigator.openFix(id); });
        column.addWidget(link);
    }
}

void EntryDetail::addQuestions(QVBoxLayout &column, const Pack &pack, const QStringList &ids)
{
    bool first = true;
    for (const QString &id : ids) {
        const Question *question = withId(pack.questions, id);
        if (question == nullptr)
            continue;
        if (std::exchange(first, false))
            addHeading(column, tr("Questions that ask for it"));
        auto *link = new WrappingLink(question->prompt);
        link->setToolTip(tr("Practise this question"));
        connect(link, &QAbstractButton::clicked, this,
                [this, id] { m_navigator.openQuestion(id); });
        column.addWidget(link);
    }
}

void EntryDetail::addDocuments(QVBoxLayout &column, const Pack &pack, const QStringList &ids)
{
    bool first = true;
    for (const QString &id : ids) {
        const PackDocument *document = withId(pack.documents, id);
        if (document == nullptr)
            continue;
        if (std::exchange(first, false))
            addHeading(column, tr("Documents"));
        auto *link = new WrappingLink(document->title);
        link->setIcon(glyphIcon(Glyph::Note));
        link->setToolTip(tr("Read this document"));
        link->setAccessibleDescription(documentKindWord(document->kind));
        connect(link, &QAbstractButton::clicked, this,
                [this, id] { m_navigator.openDocument(id); });
        column.addWidget(link);
    }
}

} // namespace recount
