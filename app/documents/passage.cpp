#include "documents/passage.h"

#include "documents/plainwords.h"

namespace recount
{

QString fieldKey(const QString &words)
{
    QString key = plainWords(words).toLower();
    while (!key.isEmpty() && (key.back() == u':' || key.back().isSpace()))
        key.chop(1);
    return key.trimmed();
}

} // namespace recount
