#include "runbook/promptsplit.h"

#include "runbook/commandtext.h"

namespace recount
{

PromptSplit::PromptSplit(const SourceText &source, const MarkdownBlock &code)
    : m_source(source), m_block(code)
{
    const ByteRange inside = commandtext::insideFences(source, code);
    if (inside.isEmpty())
        return;
    bool goesOn = false;
    const int last = source.lineAt(inside.end - 1);
    for (int number = source.lineAt(inside.begin); number <= last; ++number) {
        Line line;
        line.range = source.line(number);
        const QString text = source.text(line.range);
        const qsizetype prompt = commandtext::promptLength(text);
        if (prompt > 0 || goesOn) {
            line.kind = Line::Kind::Command;
            line.prompt = text.left(prompt).toUtf8().size();
            goesOn = text.endsWith(u'\\');
            if (prompt > 0 && m_firstPrompt.isEmpty())
                m_firstPrompt = line.range;
        } else if (!text.trimmed().isEmpty()) {
            line.kind = Line::Kind::Output;
        }
        m_lines.append(line);
    }
    for (const Line &line : std::as_const(m_lines))
        m_hasOutput = m_hasOutput || line.kind == Line::Kind::Output;
}

QList<TextPatch> PromptSplit::patches() const
{
    if (!hasPrompts() || m_block.parent >= 0 || !commandtext::isFenced(m_source, m_block))
        return {};
    QList<TextPatch> patches;
    if (!m_hasOutput) {
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
    auto kind = Line::Kind::Blank;
    QByteArray blanks;
    for (const Line &line : m_lines) {
        if (line.kind == Line::Kind::Blank) {
            blanks += end;
            continue;
        }
        if (line.kind != kind) {
            if (!text.isEmpty())
                text += fence + end + end;
            text += fence + (line.kind == Line::Kind::Command ? "sh" : "text") + end;
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
