#include "postmortem/postmortemtemplates.h"

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemTemplates)
};

} // namespace

QList<DocumentTemplate> postMortemTemplates(const QString &lang, const QString &ownFolder)
{
    const auto shipped = [&lang](const char *name, const QString &title, const QString &hint) {
        return DocumentTemplates::shipped("post-mortem", name, lang, title, hint);
    };
    return QList<DocumentTemplate>{
               shipped("standard", Texts::tr("Standard"),
                       Texts::tr(
                           "What happened, root cause, quickfix, permanent fix, lessons: what most "
                           "companies ask for.")),
               shipped(
                   "full", Texts::tr("Full"),
                   Texts::tr("Adds impact in numbers, detection, factors and what was ruled out.")),
               shipped("five-minutes", Texts::tr("Five minutes"),
                       Texts::tr("The least that is worth keeping of a small incident.")),
               shipped("near-miss", Texts::tr("Near miss"),
                       Texts::tr("Nothing broke, and it was close.")),
               shipped("drill", Texts::tr("Drill"),
                       Texts::tr("An exercise: what was broken on purpose."))} +
           DocumentTemplates::own(ownFolder, QStringLiteral("postmortem"));
}

} // namespace recount
