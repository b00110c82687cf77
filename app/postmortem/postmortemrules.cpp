#include "postmortem/postmortemrules.h"

#include "postmortem/ruletexts.h"

#include <QtGlobal>

namespace recount
{

const RuleCatalogue &postMortemRules()
{
    static const RuleCatalogue catalogue(
        {"PostMortemRules", QT_TRANSLATE_NOOP("PostMortemRules", "The checks of a post-mortem"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Every finding says where it is and what to do. What does not fit a "
                           "document can be hidden there for a while, with a reason.")},
        factRuleTexts() + languageRuleTexts() + fixRuleTexts() + completenessRuleTexts());
    return catalogue;
}

} // namespace recount
