#include "foundation/chance.h"

#include <QRandomGenerator>

namespace recount
{

int randomBelow(int below)
{
    return below > 1 ? QRandomGenerator::global()->bounded(below) : 0;
}

} // namespace recount
