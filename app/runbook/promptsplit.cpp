#include "runbook/promptsplit.h"

namespace recount
{

using commandtext::CommandLine;

PromptSplit::PromptSplit(const SourceText &source, const MarkdownBlock &code)
    : m_source(source), m_block(code)
{
    const ByteRange inside = commandtext::insideFences(source, code);
    if (inside.isEmpty())
        return;
    const int first = source.lineAt(inside.begin);
    const int last = source.lineAt(inside.end - 1);
    QStringList texts;
    for (int number = first; number <= last; ++number)
        texts.append(source.text(source.line(number)));
    const QList<CommandLine> kinds = commandtext::commandLines(texts);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Line line;
        line.kind = kinds.at(i);
        line.range = source.line(first + int(i));
        if (line.kind == CommandLine::Command)
            line.prompt = texts.at(i).left(commandtext::promptLength(texts.at(i))).toUtf8().size();
        if (line.prompt > 0 && m_firstPrompt.isEmpty())
            m_firstPrompt = line.range;
        if (line.kind == CommandLine::Output && m_firstOutput.isEmpty())
            m_firstOutput = line.range;
        m_lines.append(line);
    }
}

QList<TextPatch> PromptSplit::patches() const
{
    if (!isMixed() || m_block.parent >= 0 || !commandtext::isFenced(m_source, m_block))
        return {};
    QList<TextPatch> patches;
    if (!hasOutput()) {
        for (const Line &line : m_lines) {
            if (line.prompt > 0)
                patches.append(TextPatch{{line.range.begin, line.range.begin + line.prompt}, {}});
        }
        return patches;
    }
    const QByteArray end = m_source.lineEndBefore(m_block.range.begin);
    const QByteArray opening = m_source.slice(m_source.line(m_block.firstLine)).toByteArray();
    if (opening.startsWith(' ') || opening.startsWith('\t'))
        return {};
    qsizetype ticks = 0;
    while (ticks < opening.size() && opening.at(ticks) == opening.at(0))
        ++ticks;
    const QByteArray fence = opening.left(ticks);
    QByteArray text;
    auto kind = CommandLine::Blank;
    QByteArray blanks;
    for (const Line &line : m_lines) {
        if (line.kind == CommandLine::Blank) {
            blanks += end;
            continue;
        }
        if (line.kind != kind) {
            if (!text.isEmpty())
                text += fence + end + end;
            text += fence + (line.kind == CommandLine::Command ? "sh" : "text") + end;
            blanks.clear();
        }
        kind = line.kind;
        text += blanks;
        blanks.clear();
        text +=
            m_source.slice({line.range.begin + line.prompt, line.range.end}).toByteArray() + end;
    }
    text += fence;
    return {{m_block.range, text}};
}

} // namespace recount
