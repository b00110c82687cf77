#include "postmortem/view/postmortempage.h"

#include "documents/view/editorspelling.h"
#include "postmortem/view/postmortemform.h"
#include "postmortem/view/timelinefield.h"
#include "widgets/readingarea.h"

namespace recount
{

namespace
{

constexpr int formCharacters = 110;

} // namespace

PostMortemPage::PostMortemPage(std::unique_ptr<OpenPostMortem> document,
                               std::unique_ptr<EditorSpelling> spelling, QWidget *parent)
    : DocumentPage(std::move(document), std::move(spelling), tr("All post-mortems"), parent)
    , m_form(new PostMortemForm(this->document()))
{
    auto *area = new ReadingArea(this);
    area->setAccessibleName(tr("Values of the post-mortem"));
    area->setColumn(m_form, formCharacters);
    setForm(area, m_form);
    connect(m_form->timeline(), &TimelineField::pasted, this, &PostMortemPage::told);
}

OpenPostMortem &PostMortemPage::document()
{
    return static_cast<OpenPostMortem &>(DocumentPage::document());
}

void PostMortemPage::commitForm()
{
    m_form->commit();
}

void PostMortemPage::enterForm()
{
    m_form->timeline()->addTyped();
}

} // namespace recount
