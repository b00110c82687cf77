#include "foundation/ids.h"

#include <QUuid>

namespace recount
{

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace recount
