#pragma once

#include <QByteArray>

namespace recount
{

/// A text that grows by a line with each step, of which is seen whether it is whole.
inline QByteArray typedText(int steps)
{
    QByteArray text = "# Typed\n\n";
    for (int i = 1; i <= steps; ++i)
        text += QByteArray::number(i) + ' ' + QByteArray(80, 'x') + '\n';
    return text + "end " + QByteArray::number(steps) + '\n';
}

/// How many steps it has; -1 when it is not whole.
inline int typedSteps(const QByteArray &text)
{
    const int steps = text.mid(text.lastIndexOf("end ") + 4).trimmed().toInt();
    return text == typedText(steps) ? steps : -1;
}

} // namespace recount
