#include "checks/view/fieldspec.h"

namespace recount
{

QString writtenText(const SourceText &source, const Passage &passage)
{
    return source.text(passage.range).replace(QLatin1String("\\|"), QLatin1String("|"));
}

} // namespace recount
