#include "runbook/runbooktemplates.h"

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookTemplates)
};

} // namespace

QList<DocumentTemplate> runbookTemplates(const QString &lang, const QString &ownFolder)
{
    const auto shipped = [&lang](const char *name, const QString &title, const QString &hint) {
        return DocumentTemplates::shipped("runbook", name, lang, title, hint);
    };
    return QList<DocumentTemplate>{
               shipped("standard", Texts::tr("Standard"),
                       Texts::tr(
                           "Symptoms, steps with what to expect, quickfixes, escalation by time.")),
               shipped(
                   "alert", Texts::tr("For an alert"),
                   Texts::tr(
                       "What the alert means, what it does to users, diagnosis and mitigation.")),
               shipped("five-minutes", Texts::tr("Five minutes"),
                       Texts::tr("The least that helps somebody at night."))} +
           DocumentTemplates::own(ownFolder, QStringLiteral("runbook"));
}

} // namespace recount
