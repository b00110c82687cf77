#pragma once

#include "checks/ruletext.h"

#include <QList>

namespace recount
{

QList<RuleText> graphRuleTextsOfRunbooks();
QList<RuleText> aboutRuleTextsOfRunbooks();
QList<RuleText> commandsRuleTextsOfRunbooks();
QList<RuleText> wordsRuleTextsOfRunbooks();

} // namespace recount
