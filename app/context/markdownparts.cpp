#include "context/markdownparts.h"

#include <QStringList>

namespace recount
{

std::pair<QString, QString> splitAtFirstHeading(const QString &markdown)
{
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    bool inCode = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~")))
            inCode = !inCode;
        if (!inCode && line.startsWith(QLatin1String("## ")))
            return {lines.first(i).join(QLatin1Char('\n')).trimmed(),
                    lines.sliced(i).join(QLatin1Char('\n'))};
    }
    return {markdown, {}};
}

} // namespace recount
