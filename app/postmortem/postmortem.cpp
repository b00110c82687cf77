#include "postmortem/postmortem.h"

#include "documents/plainwords.h"

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

QString fieldKey(const QString &words)
{
    QString key = plainWords(words).toLower();
    while (!key.isEmpty() && (key.back() == u':' || key.back().isSpace()))
        key.chop(1);
    return key.trimmed();
}

} // namespace recount
