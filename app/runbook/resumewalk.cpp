#include "runbook/resumewalk.h"

#include "documents/sourcetext.h"
#include "runbook/runbookreader.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

struct ResumedWalks {
    Q_DECLARE_TR_FUNCTIONS(ResumedWalks)
};

} // namespace

Result<Walk> resumeWalk(const WalkLog &log)
{
    Runbook runbook = readRunbook(SourceText(log.header.text));
    RunbookGraph graph = runbookGraph(runbook);
    if (graph.isEmpty())
        return fail(
            ErrorCode::InvalidData,
            ResumedWalks::tr("The runbook “%1” has no steps to go on with.").arg(log.header.title));
    Walk walk(std::move(runbook), std::move(graph));
    if (!walk.resume(log.events))
        return fail(ErrorCode::InvalidData,
                    ResumedWalks::tr("The log of “%1” does not say where it began. It stays as "
                                     "it is.")
                        .arg(log.header.title));
    return walk;
}

} // namespace recount
