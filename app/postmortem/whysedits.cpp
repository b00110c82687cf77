#include "postmortem/whysedits.h"

#include "documents/plainwords.h"

#include <algorithm>

namespace recount
{

namespace
{

constexpr int columnsOfTab = 4;

bool isNumber(const QByteArray &marker)
{
    return !marker.isEmpty() && marker.front() >= '0' && marker.front() <= '9';
}

/// "3. " of "2. ".
QByteArray nextMarker(const QByteArray &marker, int by)
{
    qsizetype digits = 0;
    while (digits < marker.size() && marker.at(digits) >= '0' && marker.at(digits) <= '9')
        ++digits;
    return QByteArray::number(marker.left(digits).toLongLong() + by) + marker.mid(digits);
}

} // namespace

WhysEdits::WhysEdits(const SourceText &source, const PostMortem &document)
    : m_source(source)
    , m_document(document)
    , m_whys(readWhys(document))
    , m_isChain(isNumberedChain())
{
}

/// What bytes that are no text have moved is not where it seems to be.
bool WhysEdits::isEditable(int index) const
{
    return index >= 0 && index < m_whys.size() && !m_whys.at(index).words.isEmpty() &&
           plainWords(m_source.text(m_whys.at(index).words)) == m_whys.at(index).text;
}

bool WhysEdits::isNumberedChain() const
{
    return isChain(m_whys) || (m_whys.size() == 1 &&
                               isNumber(m_source.slice(m_whys.constFirst().marker).toByteArray()));
}

int WhysEdits::lineOf(int index) const
{
    return m_source.lineAt(m_whys.at(index).marker.begin);
}

/// The words of an item may go on in the lines below it.
int WhysEdits::lastLineOf(int index) const
{
    const int end = index + 1 < m_whys.size() && !m_whys.at(index + 1).words.isEmpty()
                        ? lineOf(index + 1)
                        : m_source.lineAt(m_document.passage(SectionKind::Whys).range.end) + 1;
    int last = lineOf(index);
    while (last + 1 < end && !m_source.isBlank(last + 1))
        ++last;
    return last;
}

/// The first one behind it and all that explains it.
int WhysEdits::behindBranch(int index) const
{
    int end = index + 1;
    while (!m_isChain && end < m_whys.size() && m_whys.at(end).depth > m_whys.at(index).depth)
        ++end;
    return end;
}

int WhysEdits::parentOf(int index) const
{
    for (int i = index - 1; i >= 0; --i) {
        if (m_whys.at(i).depth < m_whys.at(index).depth)
            return i;
    }
    return -1;
}

int WhysEdits::siblingBefore(int index) const
{
    for (int i = index - 1; i >= 0 && m_whys.at(i).depth >= m_whys.at(index).depth; --i) {
        if (m_whys.at(i).depth == m_whys.at(index).depth)
            return i;
    }
    return -1;
}

/// Where the marker of what explains it stands.
int WhysEdits::columnBelow(int index) const
{
    const Why &why = m_whys.at(index);
    const bool hasBelow = index + 1 < m_whys.size() && m_whys.at(index + 1).depth > why.depth;
    return hasBelow ? m_whys.at(index + 1).column : why.column + int(why.marker.size());
}

QList<TextPatch> WhysEdits::insertBehind(int index, int column, const QByteArray &marker,
                                         const QString &text) const
{
    const ByteRange line = m_source.line(lastLineOf(index));
    // The line of the first item may be indented, which its column does not know.
    const qsizetype begin = m_source.line(lineOf(0)).begin;
    const QByteArray lead = m_source.slice({begin, m_whys.constFirst().marker.begin}).toByteArray();
    return {{{line.end, line.end},
             m_source.lineEnd() + lead + QByteArray(column, ' ') + marker +
                 text.simplified().toUtf8()}};
}

QList<TextPatch> WhysEdits::add(const QString &text) const
{
    const int last = int(m_whys.size()) - 1;
    if (text.simplified().isEmpty())
        return {};
    if (last < 0) {
        const QString words = m_source.text(m_document.passage(SectionKind::Whys).range);
        const QString item = QStringLiteral("- ") + text.simplified();
        return PostMortemEdits(m_source, m_document)
            .setSection(SectionKind::Whys,
                        words.isEmpty() ? item : QString(words + QStringLiteral("\n\n") + item));
    }
    if (!isEditable(last))
        return {};
    const QByteArray marker = m_source.slice(m_whys.constFirst().marker).toByteArray();
    return insertBehind(last, 0,
                        isNumber(marker)
                            ? nextMarker(marker, int(std::count_if(m_whys.begin(), m_whys.end(),
                                                                   [this](const Why &why) {
                                                                       return m_isChain ||
                                                                              why.depth == 1;
                                                                   })))
                            : marker,
                        text);
}

QList<TextPatch> WhysEdits::addBelow(int index, const QString &text) const
{
    if (!isEditable(index) || text.simplified().isEmpty())
        return {};
    QByteArray marker = m_source.slice(m_whys.at(index).marker).toByteArray();
    if (m_isChain) {
        QList<TextPatch> patches =
            insertBehind(index, m_whys.at(index).column, nextMarker(marker, 1), text);
        return patches + renumbered(index + 1, 1);
    }
    const int last = behindBranch(index) - 1;
    if (!isEditable(last))
        return {};
    if (isNumber(marker)) {
        const auto below = std::count_if(
            m_whys.begin() + index + 1, m_whys.begin() + last + 1,
            [depth = m_whys.at(index).depth + 1](const Why &why) { return why.depth == depth; });
        marker = nextMarker(QByteArray("0") +
                                marker.mid(marker.indexOf(marker.contains('.') ? '.' : ')')),
                            int(below) + 1);
    }
    return insertBehind(last, columnBelow(index), marker, text);
}

QList<TextPatch> WhysEdits::set(int index, const QString &text) const
{
    if (!isEditable(index) || text.simplified().isEmpty() ||
        m_source.text(m_whys.at(index).words) == text.simplified())
        return {};
    return {{m_whys.at(index).words, text.simplified().toUtf8()}};
}

QList<TextPatch> WhysEdits::remove(int index) const
{
    if (!isEditable(index))
        return {};
    const int last = lastLineOf(index);
    QList<TextPatch> patches{{m_source.lines(lineOf(index), last), {}}};
    if (m_isChain)
        return patches + renumbered(index + 1, -1);
    const int end = behindBranch(index);
    if (end > index + 1 && isEditable(end - 1))
        patches += shifted(last + 1, lastLineOf(end - 1),
                           m_whys.at(index).column - m_whys.at(index + 1).column);
    return patches;
}

bool WhysEdits::canIndent(int index) const
{
    return !m_isChain && isEditable(index) && siblingBefore(index) >= 0;
}

QList<TextPatch> WhysEdits::indent(int index) const
{
    if (!canIndent(index))
        return {};
    return shifted(lineOf(index), lastLineOf(behindBranch(index) - 1),
                   columnBelow(siblingBefore(index)) - m_whys.at(index).column);
}

bool WhysEdits::canOutdent(int index) const
{
    return !m_isChain && isEditable(index) && parentOf(index) >= 0;
}

QList<TextPatch> WhysEdits::outdent(int index) const
{
    if (!canOutdent(index))
        return {};
    return shifted(lineOf(index), lastLineOf(behindBranch(index) - 1),
                   m_whys.at(parentOf(index)).column - m_whys.at(index).column);
}

QList<TextPatch> WhysEdits::shifted(int firstLine, int lastLine, int columns) const
{
    QList<TextPatch> patches;
    for (int number = firstLine; number <= lastLine; ++number) {
        if (m_source.isBlank(number))
            continue;
        const ByteRange line = m_source.line(number);
        const QByteArrayView bytes = m_source.slice(line);
        int column = 0;
        qsizetype length = 0;
        for (; length < bytes.size() && (bytes[length] == ' ' || bytes[length] == '\t'); ++length)
            column += bytes[length] == '\t' ? columnsOfTab - column % columnsOfTab : 1;
        patches.append(
            {{line.begin, line.begin + length}, QByteArray(std::max(0, column + columns), ' ')});
    }
    return patches;
}

/// The numbers of a chain from that answer on.
QList<TextPatch> WhysEdits::renumbered(int first, int by) const
{
    QList<TextPatch> patches;
    for (int i = first; i < m_whys.size() && isEditable(i); ++i) {
        const ByteRange marker = m_whys.at(i).marker;
        patches.append({marker, nextMarker(m_source.slice(marker).toByteArray(), by)});
    }
    return patches;
}

} // namespace recount
