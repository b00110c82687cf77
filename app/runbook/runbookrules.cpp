#include "runbook/runbookrules.h"

#include "runbook/runbookruletexts.h"

#include <QtGlobal>

namespace recount
{

const RuleCatalogue &runbookRules()
{
    static const RuleCatalogue catalogue(
        {"RunbookRules", QT_TRANSLATE_NOOP("RunbookRules", "The checks of a runbook"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Every finding says where it is and what to do. What does not fit a "
                           "runbook can be hidden there for a while, with a reason.")},
        graphRuleTextsOfRunbooks() + aboutRuleTextsOfRunbooks() + commandsRuleTextsOfRunbooks() +
            wordsRuleTextsOfRunbooks());
    return catalogue;
}

} // namespace recount
