#include "context/view/fixform.h"

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

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using Lines = GrowingText::Lines;

constexpr int margin = 16;
constexpr int gap = 12;

Fix readFix(const Pack &pack, const QString &id)
{
    const Fix *found = withId(pack.fixes, id);
    return found != nullptr ? *found : Fix();
}

} // namespace

FixForm::FixForm(CompanyEditor &editor, const QString &fixId, QWidget *parent)
    : QWidget(parent), m_fixId(fixId)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    const auto text = [&](QLatin1String field, const QString &name, Lines lines) {
        auto *made = new TextField(editor, u"/fixes/"_s + fixId + u'/' + field, name, lines, this);
        m_fields << made;
        return made;
    };
    const auto add = [column](EditField *field) { column->addWidget(field); };
    const auto addBeside = [column](EditField *left, EditField *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(gap);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        column->addLayout(row);
    };

    TextField *incident = text("incident"_L1, tr("Incident"), Lines::One);
    setFocusProxy(incident);
    add(incident);
    add(text("quickfix"_L1, tr("Quickfix"), Lines::Many));
    addBeside(text("quickfixTime"_L1, tr("Time for the quickfix"), Lines::One),
              text("quickfixBy"_L1, tr("Who does the quickfix"), Lines::One));
    add(text("permanentFix"_L1, tr("Permanent fix"), Lines::Many));
    addBeside(text("permanentFixTime"_L1, tr("Time for the permanent fix"), Lines::One),
              text("permanentFixBy"_L1, tr("Who does the permanent fix"), Lines::One));

    auto *month = new NumberField(
        editor, tr("Month"), {1, packlimits::lastMonth},
        [fixId](const Pack &pack) { return readFix(pack, fixId).month; },
        [&editor, fixId](int number) {
            Fix fix = readFix(*editor.pack(), fixId);
            fix.id = fixId;
            fix.month = number;
            CompanyEdit edit = edits::change(fix);
            edit.mergeKey = u"/fixes/"_s + fixId + u"/month"_s;
            return edit;
        },
        this);
    m_fields << month;
    addBeside(month, text("quickfixHeld"_L1, tr("How long the quickfix was in place"), Lines::One));
    add(text("risk"_L1, tr("Risk of stopping at the quickfix"), Lines::Many));
    add(text("spoken"_L1, tr("To say in an interview"), Lines::Many));

    auto *origin = new ChoiceField(
        editor, tr("Where it comes from"),
        {originWord(Origin::Lived), originWord(Origin::Lab), originWord(Origin::Fictional)},
        [fixId](const Pack &pack) { return int(readFix(pack, fixId).origin); },
        [fixId](int choice) {
            return edits::setOrigin({ThingKind::Fix, fixId}, Origin(choice));
        },
        this);
    m_fields << origin;
    add(origin);
    m_originMeaning = new TextLabel(TextLabel::Role::Small, this);
    column->addWidget(m_originMeaning);

    for (EditField *links :
         {new LinksField(editor, tr("Entries of the timeline"), LinkList::FixEntries, fixId, this),
          new LinksField(editor, tr("Questions that ask for it"), LinkList::FixQuestions, fixId,
                         this)}) {
        m_fields << links;
        add(links);
    }
    column->addStretch(1);
}

void FixForm::refresh(const Pack &pack)
{
    refreshFields(m_fields, pack);
    if (const Fix *fix = withId(pack.fixes, m_fixId))
        m_originMeaning->setText(originSentence(fix->origin));
}

} // namespace recount
