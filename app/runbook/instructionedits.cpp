#include "runbook/instructionedits.h"

#include "documents/markdowninsert.h"
#include "runbook/commandreader.h"
#include "runbook/headinglinks.h"
#include "runbook/steptext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

using Label = runbookwords::Label;
using Meta = InstructionEdits::Meta;
using Patches = QList<TextPatch>;

Meta metaOf(const QString &part)
{
    RunbookStep said;
    readMeta(part, said);
    if (said.kind)
        return Meta::Kind;
    if (!said.where.isEmpty())
        return Meta::From;
    if (!said.as.isEmpty())
        return Meta::As;
    if (said.maxVisits > 0)
        return Meta::Visits;
    if (said.isIdempotent)
        return Meta::Idempotent;
    if (!said.approval.isEmpty())
        return Meta::Approval;
    if (said.danger != Danger::None)
        return Meta::Danger;
    return said.minutes ? Meta::Minutes : Meta::Other;
}

/// As long as it takes so that no line of the text ends the block.
QString fenceFor(const QString &text)
{
    static const QRegularExpression ticks(QStringLiteral("^\\s*(`{3,})"),
                                          QRegularExpression::MultilineOption);
    qsizetype longest = 2;
    auto matches = ticks.globalMatch(text);
    while (matches.hasNext())
        longest = std::max(longest, matches.next().capturedLength(1));
    return QString(longest + 1, u'`');
}

/// How far what belongs to an item stands from the left, by what stands before its words: markers,
/// and a box that is a part of the words.
qsizetype roomOf(const QString &before)
{
    static const QRegularExpression box(QStringLiteral("\\[[ xX]\\]\\s+$"));
    constexpr qsizetype tabStop = 4;
    qsizetype room = 0;
    QString markers = before;
    markers.remove(box);
    for (const QChar c : std::as_const(markers))
        room += c == u'\t' ? tabStop - room % tabStop : 1;
    return room;
}

QString withoutEnd(QString text)
{
    while (text.endsWith(u'\n') || text.endsWith(u'\r') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

InstructionEdits::InstructionEdits(const SourceText &source, const Runbook &runbook,
                                   const ByteRange &heading, const ByteRange &range)
    : m_source(source), m_runbook(runbook), m_heading(heading), m_range(range)
{
    m_isHeaded = std::any_of(runbook.sections.begin(), runbook.sections.end(),
                             [&](const RunbookSection &section) {
                                 return section.heading == heading && section.whole == range;
                             });
    if (!m_isHeaded) {
        const qsizetype begin = source.line(source.lineAt(heading.begin)).begin;
        m_indent = QString(roomOf(source.text({begin, heading.begin})), u' ');
    }
}

qsizetype InstructionEdits::headingEnd() const
{
    if (m_isHeaded)
        return lastLineEnd(m_source, m_heading);
    // A sentence that goes on in the next line is not cut.
    int line = m_source.lineAt(std::max(m_heading.begin, m_heading.end - 1));
    for (; line + 1 < m_source.lineCount(); ++line) {
        const QString words = m_source.text(m_source.line(line)).trimmed();
        const ByteRange next = m_source.line(line + 1);
        const QString following = m_source.text(next).trimmed();
        const bool isEnded = words.isEmpty() || QStringLiteral(".:;!?").contains(words.back());
        if (isEnded || next.begin >= m_range.end || following.isEmpty() ||
            !following.front().isLower())
            break;
    }
    return lastLineEnd(m_source, m_source.line(line));
}

qsizetype InstructionEdits::wordsEnd() const
{
    return lastWordsEnd(m_source, m_range);
}

QString InstructionEdits::indented(const QString &text) const
{
    if (m_indent.isEmpty())
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!line.isEmpty())
            line.prepend(m_indent);
    }
    return lines.join(u'\n');
}

TextPatch InstructionEdits::paragraph(qsizetype place, const QString &text) const
{
    return paragraphAt(m_source, place, withLineEnds(m_source, indented(text)));
}

QString InstructionEdits::codeBlock(const QString &lang, const QString &text) const
{
    const QString code = withoutEnd(text);
    const QString fence = fenceFor(code);
    return fence + lang + u'\n' + code + u'\n' + fence;
}

QList<TextPatch> InstructionEdits::setTitle(const Passage &title, const QString &written) const
{
    const QString words = written.simplified();
    if (m_source.text(title.range) == words)
        return {};
    Patches patches;
    static const QRegularExpression marker(QStringLiteral("^\\s*#{1,6}\\s+"));
    const QString mark = marker.match(m_source.text(title.range)).captured();
    if (title.range.isEmpty()) {
        const bool hasRoom = m_source.slice({title.range.begin - 1, title.range.begin}) == " ";
        patches.append(
            {title.range, (hasRoom ? QString() : QStringLiteral(" ")).toUtf8() + words.toUtf8()});
    } else {
        patches.append({title.range, (mark + words).toUtf8()});
    }
    return withHeadingLinks(m_source, m_runbook.blocks, patches);
}

QList<TextPatch> InstructionEdits::setLabel(const Passage &known, Label label, const QString &words,
                                            qsizetype place) const
{
    const QString written = words.simplified();
    const bool isThere = known.range.begin > 0;
    if (!isThere)
        return written.isEmpty()
                   ? Patches()
                   : Patches{paragraph(place, QString(runbookwords::label(label, m_runbook.lang) +
                                                      u' ' + written))};
    if (m_source.text(known.range) == written)
        return {};
    if (written.isEmpty())
        return {withoutLines(m_source, known.range)};
    if (!known.range.isEmpty())
        return {{known.range, written.toUtf8()}};
    const bool hasRoom = m_source.slice({known.range.begin - 1, known.range.begin}) == " ";
    return {{known.range, (hasRoom ? written : QString(u' ' + written)).toUtf8()}};
}

QList<TextPatch> InstructionEdits::setCommand(const RunbookCommand &command,
                                              const QString &text) const
{
    const QString code = withoutEnd(text);
    if (code == command.text)
        return {};
    const QByteArrayView begin = m_source.slice(command.range);
    const bool isFenced = begin.startsWith("```") || begin.startsWith("~~~");
    const bool isLine = begin.startsWith("$ ");
    if (code.isEmpty())
        return isFenced || isLine ? Patches{withoutLines(m_source, command.range)}
                                  : Patches{{command.range, {}}};
    if (!isFenced && !code.contains(u'\n'))
        return {{command.textRange, code.toUtf8()}};
    const QString lang = command.lang.isEmpty() && isFenced
                             ? QString()
                             : (command.lang.isEmpty() ? QStringLiteral("bash") : command.lang);
    // The indentation of its first line is that of all.
    const qsizetype lineBegin = m_source.line(m_source.lineAt(command.range.begin)).begin;
    const QString lead = m_source.text({lineBegin, command.range.begin});
    const QString indent = lead.trimmed().isEmpty() ? lead : QString();
    QString block = codeBlock(lang, code);
    block.replace(QLatin1String("\n"), QString(u'\n' + indent));
    if (isFenced) {
        // The info string stays whatever else it says.
        const QString head = m_source.text(
            {command.range.begin, m_source.line(m_source.lineAt(command.range.begin)).end});
        const QString fence = fenceFor(code);
        const qsizetype marks = head.indexOf(QRegularExpression(QStringLiteral("[^`~]")));
        const QString known = marks < 0 ? head : head.left(marks);
        if (known.size() >= fence.size() && known.startsWith(u'`')) {
            const ByteRange inner = command.textRange;
            QString lines = code;
            lines.replace(QLatin1String("\n"), QString(u'\n' + indent));
            QByteArray bytes = withLineEnds(m_source, QString(indent + lines));
            if (inner.isEmpty())
                bytes += m_source.lineEnd();
            return {{inner, bytes}};
        }
    }
    return {{command.range, withLineEnds(m_source, block)}};
}

QList<TextPatch> InstructionEdits::addCommand(const QList<RunbookCommand> &commands,
                                              const QString &text, const QString &lang,
                                              qsizetype place) const
{
    const qsizetype behind =
        commands.isEmpty() ? place : lastLineEnd(m_source, commands.constLast().range);
    return {paragraph(behind, codeBlock(lang, text))};
}

QList<TextPatch> InstructionEdits::setExpected(const ExpectedOutput &expected,
                                               const QString &sample, qsizetype place) const
{
    const QString words = withoutEnd(sample);
    const bool hasSample = !expected.sample.isEmpty();
    if (words == (hasSample ? expected.sample : expected.rule))
        return {};
    const QString label = runbookwords::label(Label::Expected, m_runbook.lang);
    const bool isOneLine = !words.contains(u'\n');
    if (expected.range.begin == 0)
        return words.isEmpty()
                   ? Patches()
                   : Patches{paragraph(
                         place, isOneLine ? QString(label + u' ' + words)
                                          : QString(label + u"\n\n" +
                                                    codeBlock(QStringLiteral("text"), words)))};
    if (hasSample) {
        if (!words.isEmpty()) {
            MarkdownBlock block;
            block.range = expected.range;
            block.firstLine = m_source.lineAt(expected.range.begin);
            block.lastLine = m_source.lineAt(expected.range.end - 1);
            RunbookCommand code;
            code.lang = QStringLiteral("text");
            code.text = expected.sample;
            code.range = expected.range;
            code.textRange = codeOf(m_source, block);
            return setCommand(code, words);
        }
        // With the line above it that announces it.
        int above = m_source.lineAt(expected.range.begin) - 1;
        while (above > 0 && m_source.isBlank(above))
            --above;
        const ByteRange line = m_source.line(std::max(above, 0));
        const bool isLabel = m_source.text(line).trimmed().startsWith(label.chopped(1));
        return {withoutLines(m_source,
                             {isLabel ? line.begin : expected.range.begin, expected.range.end})};
    }
    if (words.isEmpty())
        return {withoutLines(m_source, expected.range)};
    if (isOneLine)
        return setLabel({expected.rule, expected.range}, Label::Expected, words, place);
    return {
        {expected.range, {}},
        paragraph(lastLineEnd(m_source, expected.range), codeBlock(QStringLiteral("text"), words))};
}

QList<TextPatch> InstructionEdits::setWarning(const Passage &warning, Danger danger,
                                              const QString &blastRadius, const QString &undo,
                                              qsizetype place) const
{
    const QString lang = m_runbook.lang;
    const bool isFrench = lang == u"fr";
    if (danger == Danger::None)
        return warning.range.isEmpty() ? Patches() : Patches{withoutLines(m_source, warning.range)};
    const QString word =
        runbookwords::label(danger == Danger::Destructive ? Label::Warning : Label::Caution, lang);
    QString text = QStringLiteral("> **") + word.chopped(isFrench ? 2 : 1).trimmed() +
                   QStringLiteral(" — ") +
                   (isFrench ? QStringLiteral("modifie la production.")
                             : QStringLiteral("changes production.")) +
                   QStringLiteral("**");
    const auto add = [&](Label label, const QString &words) {
        if (words.trimmed().isEmpty())
            return;
        text += u' ' + runbookwords::label(label, lang) + u' ' + words.simplified();
        if (!text.endsWith(u'.'))
            text += u'.';
    };
    add(Label::BlastRadius, blastRadius);
    add(Label::Undo, undo);
    if (warning.range.isEmpty())
        return {paragraph(place, text)};
    return {{wholeWarning(warning), withLineEnds(m_source, indented(text))}};
}

QList<TextPatch> InstructionEdits::replaceWarning(const Passage &warning, Label label,
                                                  const QString &words) const
{
    const QString text = runbookwords::label(label, m_runbook.lang) + u' ' + words.simplified();
    return {{wholeWarning(warning), withLineEnds(m_source, indented(text))}};
}

/// The range of a quote may begin behind its mark.
ByteRange InstructionEdits::wholeWarning(const Passage &warning) const
{
    return {m_source.line(m_source.lineAt(warning.range.begin)).begin, warning.range.end};
}

std::optional<qsizetype> InstructionEdits::titleEnd() const
{
    if (m_isHeaded)
        return headingEnd();
    for (const MarkdownBlock &block : m_runbook.blocks) {
        if (block.kind == MarkdownBlock::Kind::Paragraph && block.range.contains(m_heading))
            return lastLineEnd(m_source, block.range);
    }
    return {};
}

QList<TextPatch> InstructionEdits::setMeta(const ByteRange &line, Meta part,
                                           const QString &written) const
{
    const QString dot = QStringLiteral(" · ");
    const QString words = written.simplified();
    if (line.isEmpty()) {
        const auto place = titleEnd();
        return words.isEmpty() || !place ? Patches()
                                         : Patches{paragraph(*place, QString(u'*' + words + u'*'))};
    }
    const QString text = m_source.text(line);
    const QString mark = text.left(1);
    QStringList parts;
    for (const QString &one : text.sliced(1, text.size() - 2).split(u'·')) {
        if (!one.trimmed().isEmpty())
            parts.append(one.trimmed());
    }
    qsizetype place = parts.size();
    qsizetype found = -1;
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        const Meta said = metaOf(parts.at(i));
        if (said == part)
            found = i;
        else if (said > part)
            place = i;
    }
    if (found >= 0 && words.isEmpty())
        parts.removeAt(found);
    else if (found >= 0)
        parts[found] = words;
    else if (!words.isEmpty())
        parts.insert(place, words);
    const QString made = parts.join(dot);
    if (made == text.sliced(1, text.size() - 2))
        return {};
    if (made.isEmpty())
        return {withoutLines(m_source, line)};
    return {{line, QString(mark + made + mark).toUtf8()}};
}

} // namespace recount
