#include "postmortem/checkrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

/// Why the detection was too late; empty when it was not.
QString gapOf(const CheckRun &run)
{
    const PostMortem &document = run.document();
    if (document.detection == DetectionMethod::Customer)
        return Texts::tr("Customers noticed it first");
    if (document.detection == DetectionMethod::Luck)
        return Texts::tr("It was noticed by luck");
    const CheckLimits &limits = run.limits();
    const int limit = run.level() == 1 ? limits.detectMinutesP1 : limits.detectMinutesElse;
    const auto &toDetect = run.computed().timeToDetect;
    if (toDetect && toDetect->least > limit)
        return Texts::tr("It took %1 to detect it").arg(spanText(*toDetect));
    const auto &blind = run.computed().blindShare;
    if (blind && *blind > limits.blindShare)
        return Texts::tr("It was not seen for %1 % of the time until the mitigation")
            .arg(qRound(*blind * 100));
    return {};
}

} // namespace

void pm12(CheckRun &run)
{
    if (run.document().detection != DetectionMethod::None)
        return;
    run.tell(QStringLiteral("PM12"), run.heading(SectionKind::Detection),
             Texts::tr("Nothing says how it was detected. Write in “Detection” whether it was an "
                       "alert, a colleague, a customer or luck."));
}

void pm13(CheckRun &run)
{
    const QString gap = gapOf(run);
    if (gap.isEmpty() || run.hasActionOfType({ActionType::Detect}))
        return;
    const QList<ActionItem> &actions = run.document().actions;
    const bool isWatched =
        std::any_of(actions.begin(), actions.end(), [&](const ActionItem &action) {
            return action.type == ActionType::None && CheckRun::counts(action) &&
                   hasWords(WordList::Watch, run.languages(), action.title.text);
        });
    if (isWatched)
        return;
    run.tell(QStringLiteral("PM13"),
             CheckRun::firstOf({run.heading(SectionKind::Detection),
                                run.document().milestonePlaces.value(Milestone::Detected)}),
             Texts::tr("%1, and no action is of the type “detect”. Add one that would have halved "
                       "this time.")
                 .arg(gap));
}

} // namespace recount
