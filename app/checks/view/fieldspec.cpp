#include "checks/view/fieldspec.h"

#include "documents/fieldlist.h"

namespace recount
{

QString writtenText(const SourceText &source, const Passage &passage)
{
    return dotsShown(source.text(passage.range)).replace(QLatin1String("\\|"), QLatin1String("|"));
}

} // namespace recount
