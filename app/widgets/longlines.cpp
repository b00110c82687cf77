#include "widgets/longlines.h"

#include <QLocale>

#include <algorithm>

namespace recount
{

namespace
{
constexpr qsizetype shownLength = 200;
} // namespace

qsizetype LongLines::longest(QStringView text)
{
    qsizetype most = 0;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        most = std::max(most, end - begin);
        begin = end + 1;
    }
    return most;
}

QString LongLines::shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() > most)
            line = tr("%1… (%2 characters, too many to be shown here)")
                       .arg(line.first(shownLength), QLocale().toString(line.size()));
    }
    return lines.join(u'\n');
}

QString LongLines::refusal(QStringView text)
{
    const QLocale locale;
    return tr("Nothing was pasted: it has a line of %1 characters, and a line may have %2. Keep "
              "it in a file of its own, and link to that.")
        .arg(locale.toString(longest(text)), locale.toString(mostLength));
}

} // namespace recount
