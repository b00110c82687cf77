#include "postmortem/postmortem.h"

namespace recount
{

Passage PostMortem::passage(SectionKind sectionKind) const
{
    return passages.value(sectionKind);
}

const PostMortemSection *PostMortem::section(SectionKind sectionKind) const
{
    for (const PostMortemSection &found : sections) {
        if (found.kind == sectionKind)
            return &found;
    }
    return nullptr;
}

} // namespace recount
