#pragma once

#include "checks/ruletext.h"

#include <QList>

namespace recount
{

QList<RuleText> factRuleTexts();
QList<RuleText> languageRuleTexts();
QList<RuleText> fixRuleTexts();
QList<RuleText> completenessRuleTexts();

} // namespace recount
