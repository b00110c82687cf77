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

} // namespace

QList<Why> readWhys(const PostMortem &document)
{
    static const QRegularExpression item(
        QStringLiteral("^([ \\t]*)(?:([-*+])|\\d{1,9}[.)])[ \\t]+(\\S.*?)\\s*$"));
    QList<Why> whys;
    QList<int> open; ///< columns of the items that hold the one at hand
    bool isChain = true;
    const QString words = document.passage(SectionKind::Whys).text;
    for (const QString &line : words.split(u'\n')) {
        const auto match = item.match(line);
        if (!match.hasMatch() || whys.size() >= mostWhys)
            continue;
        const int column = columnsOf(match.capturedView(1));
        while (!open.isEmpty() && open.constLast() >= column)
            open.removeLast();
        open.append(column);
        Why why;
        why.depth = int(open.size());
        why.text = plainWords(match.captured(3));
        why.factors = factorsIn(match.captured(3), document);
        isChain = isChain && why.depth == 1 && match.capturedLength(2) <= 0;
        whys.append(why);
    }
    for (qsizetype i = 0; isChain && i < whys.size(); ++i)
        whys[i].depth = int(i) + 1;
    return whys;
}

int depthOf(const QList<Why> &whys)
{
    const auto deepest =
        std::max_element(whys.begin(), whys.end(),
                         [](const Why &one, const Why &other) { return one.depth < other.depth; });
    return deepest == whys.end() ? 0 : deepest->depth;
}

} // namespace recount
