#include "postmortem/view/whyscard.h"

#include "postmortem/view/postmortemwords.h"
#include "postmortem/view/whysfield.h"
#include "postmortem/whysoutline.h"

namespace recount
{

WhysCard::WhysCard(OpenPostMortem &document, QWidget *parent)
    : FormCard(document, sectionWord(SectionKind::Whys), parent)
    , m_whys(new WhysField(document, this))
{
    addWidget(m_whys);
    addComputed(tr("Longest chain"), [](const PostMortem &values) {
        const int depth = depthOf(readWhys(values));
        return depth > 0 ? tr("%n answer(s)", nullptr, depth) : QString();
    });
}

void WhysCard::refresh()
{
    m_whys->refresh();
    FormCard::refresh();
}

QWidget *WhysCard::firstPlace() const
{
    return m_whys->firstPlace();
}

} // namespace recount
