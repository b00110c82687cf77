#include "commandline/commandtext.h"

#include <algorithm>

namespace recount
{

namespace
{

bool isSafe(QChar character)
{
    const QChar::Category category = character.category();
    const ushort code = character.unicode();
    const bool turnsDirection = (code >= 0x202a && code <= 0x202e) ||
                                (code >= 0x2066 && code <= 0x2069) || code == 0x200e ||
                                code == 0x200f;
    return (category != QChar::Other_Control || character == u'\t' || character == u'\n') &&
           !turnsDirection;
}

} // namespace

QString terminalText(const QString &text)
{
    QString safe = text;
    for (QChar &character : safe) {
        if (!isSafe(character))
            character = QChar::ReplacementCharacter;
    }
    return safe;
}

QString alignedText(const QList<QPair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    const QString indent = u'\n' + QString(width + 2, u' ');
    QString text;
    for (const auto &row : rows) {
        const QString second = QString(row.second).replace(u'\n', indent);
        text += row.first.leftJustified(width) + QLatin1String("  ") + second + u'\n';
    }
    return text;
}

CommandOutput failedOutput(const QString &text)
{
    return {{}, (terminalText(text) + u'\n').toUtf8(), CommandOutput::Failed};
}

} // namespace recount
