#include "context/view/entrydetail.h"

#include "context/view/entryglyph.h"
#include "context/view/entrywords.h"
#include "widgets/glyphicon.h"
#include "widgets/navigator.h"
#include "widgets/readingarea.h"
#include "widgets/textlabel.h"
#include "widgets/wrappinglink.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

constexpr int Margin = 16;
constexpr int readableCharacters = 116;

template <class Thing>
const Thing *withId(const QList<Thing> &things, const QString &id)
{
    const auto found = std::find_if(things.cbegin(), things.cend(),
                                    [&id](const Thing &thing) { return thing.id == id; });
    return found == things.cend() ? nullptr : &*found;
}

void addHeading(QVBoxLayout &column, const QString &title)
{
    column.addSpacing(12);
    column.addWidget(new TextLabel(TextLabel::Role::Heading, title));
}

} // namespace

EntryDetail::EntryDetail(Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_navigator(navigator), m_scroll(new ReadingArea(this))
{
    m_scroll->setObjectName(QStringLiteral("entryDetail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_scroll);
    showEntry({}, -1);
}

void EntryDetail::showEntry(const Timeline &timeline, int entry)
{
    const QString id = entry >= 0 ? timeline.entry(entry).id : QString();
    const int place = id == m_shown ? m_scroll->verticalScrollBar()->value() : 0;
    m_shown = id;
    m_scroll->setColumn(build(timeline, entry), readableCharacters);
    m_scroll->setAccessibleName(entry >= 0 ? timeline.entry(entry).what : tr("Entry"));
    m_scroll->setAccessibleDescription(entry >= 0 ? timeline.entry(entry).why : QString());
    m_scroll->verticalScrollBar()->setValue(place);
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
