#include "runbook/textwrap.h"

#include <QTextBoundaryFinder>

namespace recount
{

namespace
{

constexpr qsizetype mostCharacters = 600; ///< more fits into no box
constexpr QChar ellipsis(0x2026);

/// How many characters of a word fit; at least the first one, so that every turn gets on.
qsizetype fittingLength(const QString &word, const LineWidth &lineWidth, double width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype fitting = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (fitting > 0 && lineWidth(word.left(next)) > width)
            break;
        fitting = next;
    }
    return std::max<qsizetype>(fitting, 1);
}

QString withEllipsis(QString line, const LineWidth &lineWidth, double width)
{
    while (!line.isEmpty() && lineWidth(line + ellipsis) > width) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
        finder.toEnd();
        line.truncate(std::max<qsizetype>(finder.toPreviousBoundary(), 0));
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + ellipsis;
}

} // namespace

QStringList wrappedText(const QString &text, const LineWidth &lineWidth, double width,
                        int mostLines)
{
    const QString words = text.left(mostCharacters).simplified();
    const bool isCut = text.size() > mostCharacters;
    QStringList lines;
    QString line;
    qsizetype from = 0;
    while (from < words.size()) {
        qsizetype to = words.indexOf(u' ', from);
        if (to < 0)
            to = words.size();
        QString word = words.mid(from, to - from);
        const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
        if (lineWidth(longer) <= width) {
            line = longer;
            from = to + 1;
            continue;
        }
        if (line.isEmpty()) {
            const qsizetype fitting = fittingLength(word, lineWidth, width);
            line = word.left(fitting);
            from += fitting;
            if (from < words.size() && words.at(from) == u' ')
                ++from;
        }
        if (lines.size() + 1 == mostLines) {
            if (from < words.size())
                line = withEllipsis(line, lineWidth, width);
            lines.append(line);
            return lines;
        }
        lines.append(line);
        line.clear();
    }
    if (isCut)
        line = withEllipsis(line, lineWidth, width);
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace recount
