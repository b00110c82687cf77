#include "runbook/graphblock.h"

#include "documents/markdowninsert.h"
#include "documents/plainheadings.h"
#include "runbook/commandreader.h"
#include "runbook/mermaid.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

QString hashOf(const QString &flowchart)
{
    constexpr qsizetype digits = 12;
    return QString::fromLatin1(
        QCryptographicHash::hash(flowchart.toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(digits));
}

/// The index of the block that begins it and of the one that ends it; -1 without.
struct Bounds {
    int first = -1;
    int last = -1;
    QString hash;
};

Bounds boundsOf(const SourceText &source, const QList<MarkdownBlock> &blocks)
{
    static const QRegularExpression begin(
        QStringLiteral("^\\s*<!--\\s*recount:graph(?:\\s+sha=([0-9a-f]{1,64}))?\\s*-->"));
    static const QRegularExpression end(QStringLiteral("<!--\\s*/recount:graph\\s*-->\\s*$"));
    constexpr qsizetype longest = 400;
    Bounds bounds;
    if (!source.bytes().contains("/recount:graph"))
        return bounds;
    for (int i = 0; i < int(blocks.size()); ++i) {
        const MarkdownBlock &block = blocks.at(i);
        if (block.kind != Kind::Html || block.parent >= 0 || block.range.size() > longest)
            continue;
        const QString text = source.text(block.range);
        if (const auto match = begin.match(text); match.hasMatch() && bounds.first < 0) {
            bounds.first = i;
            bounds.hash = match.captured(1);
        } else if (bounds.first >= 0 && end.match(text).hasMatch()) {
            bounds.last = i;
            return bounds;
        }
    }
    return {};
}

/// Written as the lines of the document end.
QByteArray written(const SourceText &source, const QString &flowchart)
{
    return withLineEnds(source,
                        QString(QStringLiteral("<!-- recount:graph sha=") + hashOf(flowchart) +
                                QStringLiteral(" -->\n```mermaid\n") + flowchart +
                                QStringLiteral("```\n<!-- /recount:graph -->")));
}

} // namespace

std::optional<GraphBlock> findGraphBlock(const SourceText &source,
                                         const QList<MarkdownBlock> &blocks)
{
    const Bounds bounds = boundsOf(source, blocks);
    if (bounds.first < 0)
        return {};
    GraphBlock found;
    found.range = {blocks.at(bounds.first).range.begin, blocks.at(bounds.last).range.end};
    const bool isFence = bounds.last == bounds.first + 2 &&
                         blocks.at(bounds.first + 1).kind == Kind::Code &&
                         blocks.at(bounds.first + 1).text.trimmed() == u"mermaid";
    if (isFence) {
        found.flowchart = source.text(codeOf(source, blocks.at(bounds.first + 1)));
        found.flowchart.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        if (!found.flowchart.isEmpty())
            found.flowchart += u'\n';
    }
    found.isEditedByHand = !isFence || hashOf(found.flowchart) != bounds.hash;
    return found;
}

QList<MarkdownBlock> withoutGraphBlock(const SourceText &source, QList<MarkdownBlock> blocks)
{
    const Bounds bounds = boundsOf(source, blocks);
    if (bounds.first < 0)
        return blocks;
    const int count = bounds.last - bounds.first + 1;
    blocks.remove(bounds.first, count);
    for (int i = bounds.first; i < int(blocks.size()); ++i) {
        if (blocks.at(i).parent > bounds.last)
            blocks[i].parent -= count;
    }
    return blocks;
}

GraphBlockState readGraphBlock(const SourceText &source, const Runbook &runbook,
                               const RunbookGraph &graph)
{
    GraphBlockState state;
    if (source.bytes().contains("/recount:graph"))
        state.known = findGraphBlock(source, blocksWithPlainHeadings(source));
    if (!runbook.steps.isEmpty())
        state.flowchart = mermaidText(graph, mostMermaidCharacters);
    return state;
}

QList<TextPatch> writeGraphBlock(const SourceText &source, const Runbook &runbook,
                                 const GraphBlockState &state)
{
    if (runbook.steps.isEmpty() || state.flowchart.isEmpty() || state.isCurrent())
        return {};
    if (state.known)
        return {{state.known->range, written(source, state.flowchart)}};
    const qsizetype begin = runbook.steps.constFirst().range.begin;
    return {paragraphAt(source, source.line(source.lineAt(begin)).begin,
                        written(source, state.flowchart))};
}

QList<TextPatch> removeGraphBlock(const SourceText &source, const GraphBlockState &state)
{
    return state.known ? QList<TextPatch>{withoutLines(source, state.known->range)}
                       : QList<TextPatch>();
}

QList<TextPatch> graphBlockPatches(const SourceText &source, const Runbook &runbook,
                                   bool replaceEdited)
{
    const GraphBlockState state = readGraphBlock(source, runbook, runbookGraph(runbook));
    const bool isKept = state.known && state.known->isEditedByHand && !replaceEdited;
    return isKept ? QList<TextPatch>() : writeGraphBlock(source, runbook, state);
}

QList<TextPatch> removeGraphBlock(const SourceText &source)
{
    return removeGraphBlock(source, {findGraphBlock(source, blocksWithPlainHeadings(source)), {}});
}

} // namespace recount
