#include "context/view/entryform.h"

#include "context/companyeditor.h"
#include "context/view/entrywords.h"
#include "context/view/linksfield.h"
#include "context/view/textfield.h"
#include "context/view/valuefields.h"
#include "packs/packlimits.h"
#include "packs/packthings.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <functional>

namespace recount
{

namespace
{

constexpr int margin = 16;
constexpr int gap = 12;

} // namespace

EntryForm::EntryForm(CompanyEditor &editor, const QString &entryId, QWidget *parent)
    : QWidget(parent), m_entryId(entryId)
{
    const QString path = QStringLiteral("/entries/") + entryId + QLatin1Char('/');
    // An edit of the entry as it is then; the same field typed into again and again is one step.
    const auto change = [&editor, entryId, path](const QString &field,
                                                 const std::function<void(TimelineEntry &)> &set) {
        const TimelineEntry *found = entryWithId(*editor.pack(), entryId);
        TimelineEntry entry = found != nullptr ? *found : TimelineEntry();
        entry.id = entryId;
        set(entry);
        CompanyEdit edit = edits::change(entry);
        edit.mergeKey = path + field;
        return edit;
    };
    const auto read = [entryId](const Pack &pack) {
        const TimelineEntry *found = entryWithId(pack, entryId);
        return found != nullptr ? *found : TimelineEntry();
    };

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    const auto add = [this, column](EditField *field) {
        m_fields << field;
        column->addWidget(field);
        return field;
    };
    setFocusProxy(add(new TextField(editor, path + QStringLiteral("what"), tr("What happened"),
                                    GrowingText::Lines::One, this)));
    add(new TextField(editor, path + QStringLiteral("why"), tr("Why"), GrowingText::Lines::Many,
                      this));

    auto *monthAndKind = new QHBoxLayout;
    monthAndKind->setSpacing(gap);
    auto *month = new NumberField(
        editor, tr("Month"), {1, packlimits::lastMonth},
        [read](const Pack &pack) { return read(pack).month; },
        [change](int number) {
            return change(QStringLiteral("month"),
                          [number](TimelineEntry &entry) { entry.month = number; });
        },
        this);
    QStringList kinds;
    for (int kind = 0; kind <= int(EntryKind::Infrastructure); ++kind)
        kinds << kindWord(EntryKind(kind));
    auto *kind = new ChoiceField(
        editor, tr("Kind"), kinds, [read](const Pack &pack) { return int(read(pack).kind); },
        [change](int choice) {
            return change(QString(),
                          [choice](TimelineEntry &entry) { entry.kind = EntryKind(choice); });
        },
        this);
    m_fields << month << kind;
    monthAndKind->addWidget(month, 1, Qt::AlignTop);
    monthAndKind->addWidget(kind, 1, Qt::AlignTop);
    column->addLayout(monthAndKind);

    add(new WordsField(
        editor, tr("Technologies"), tr("With commas between them"),
        [read](const Pack &pack) { return read(pack).technologies; },
        [change](const QStringList &words) {
            return change(QStringLiteral("technologies"),
                          [words](TimelineEntry &entry) { entry.technologies = words; });
        },
        this));
    add(new ChoiceField(
        editor, tr("Where it comes from"),
        {originWord(Origin::Lived), originWord(Origin::Lab), originWord(Origin::Fictional)},
        [read](const Pack &pack) { return int(read(pack).origin); },
        [entryId](int choice) {
            return edits::setOrigin({ThingKind::Entry, entryId}, Origin(choice));
        },
        this));
    m_originMeaning = new TextLabel(TextLabel::Role::Small, this);
    column->addWidget(m_originMeaning);

    add(new LinksField(editor, tr("What followed"), LinkList::EntryFollowedBy, entryId, this));
    add(new LinksField(editor, tr("Quickfix and permanent fix"), LinkList::EntryFixes, entryId,
                       this));
    add(new LinksField(editor, tr("Questions that ask for it"), LinkList::EntryQuestions, entryId,
                       this));
    add(new LinksField(editor, tr("Documents"), LinkList::EntryDocuments, entryId, this));
    column->addStretch(1);
}

void EntryForm::refresh(const Pack &pack)
{
    refreshFields(m_fields, pack);
    if (const TimelineEntry *entry = entryWithId(pack, m_entryId))
        m_originMeaning->setText(originSentence(entry->origin));
}

} // namespace recount
