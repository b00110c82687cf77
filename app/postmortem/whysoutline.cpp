#include "postmortem/whysoutline.h"

#include "documents/plainwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qsizetype mostWhys = 1000;
constexpr int columnsOfTab = 4;

int columnsOf(QStringView indentation)
{
    int columns = 0;
    for (const QChar character : indentation)
        columns += character == u'\t' ? columnsOfTab - columns % columnsOfTab : 1;
    return columns;
}

QStringList factorsIn(const QString &text, const PostMortem &document)
{
    static const QRegularExpression id(QStringLiteral("(?<!\\w)F\\d{1,4}(?!\\w)"));
    QStringList found;
    QRegularExpressionMatchIterator matches = id.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured();
        const bool isFactor =
            std::any_of(document.factors.begin(), document.factors.end(),
                        [&name](const Factor &factor) { return factor.id == name; });
        if (isFactor && !found.contains(name))
            found.append(name);
    }
    return found;
}

/// A part of a line by characters, as bytes of the document.
ByteRange placeOf(qsizetype lineBegin, const QString &line, qsizetype begin, qsizetype length)
{
    const qsizetype first = lineBegin + QStringView(line).left(begin).toUtf8().size();
    return {first, first + QStringView(line).mid(begin, length).toUtf8().size()};
}

} // namespace

QList<Why> readWhys(const PostMortem &document)
{
    static const QRegularExpression item(
        QStringLiteral("^([ \\t]*)((?:([-*+])|\\d{1,9}[.)])[ \\t]+)(\\S.*?)\\s*$"));
    QList<Why> whys;
    QList<int> open; ///< columns of the items that hold the one at hand
    const Passage passage = document.passage(SectionKind::Whys);
    bool canBeChain = true;
    qsizetype lineBegin = passage.range.begin;
    for (const QString &line : passage.text.split(u'\n')) {
        const qsizetype begin = lineBegin;
        lineBegin += line.toUtf8().size() + 1;
        const auto match = item.match(line);
        if (!match.hasMatch() || whys.size() >= mostWhys)
            continue;
        Why why;
        why.column = columnsOf(match.capturedView(1));
        while (!open.isEmpty() && open.constLast() >= why.column)
            open.removeLast();
        open.append(why.column);
        why.depth = int(open.size());
        why.text = plainWords(match.captured(4));
        why.factors = factorsIn(match.captured(4), document);
        // Text of further sections of that kind has its place elsewhere.
        if (lineBegin - 1 <= passage.range.end) {
            why.indent = placeOf(begin, line, 0, match.capturedLength(1));
            why.marker = placeOf(begin, line, match.capturedStart(2), match.capturedLength(2));
            why.words = placeOf(begin, line, match.capturedStart(4), match.capturedLength(4));
        }
        canBeChain = canBeChain && why.depth == 1 && match.capturedLength(3) <= 0;
        whys.append(why);
    }
    for (qsizetype i = 0; canBeChain && i < whys.size(); ++i)
        whys[i].depth = int(i) + 1;
    return whys;
}

bool isChain(const QList<Why> &whys)
{
    return std::any_of(whys.begin(), whys.end(), [](const Why &why) { return why.depth > 1; }) &&
           std::all_of(whys.begin(), whys.end(),
                       [&whys](const Why &why) { return why.column == whys.constFirst().column; });
}

int depthOf(const QList<Why> &whys)
{
    const auto deepest =
        std::max_element(whys.begin(), whys.end(),
                         [](const Why &one, const Why &other) { return one.depth < other.depth; });
    return deepest == whys.end() ? 0 : deepest->depth;
}

} // namespace recount
