#include "runbook/instructions.h"

#include "documents/listsource.h"
#include "documents/plainwords.h"
#include "runbook/commandreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestBegin = 400;

bool isUnwritten(const QString &words)
{
    static const QRegularExpression unwritten(
        QStringLiteral("^\\W*(?:to ?do|tbd|to be (?:added|done|written|defined)|n/?a|none|coming "
                       "soon|à (?:faire|compléter|écrire|venir))?\\W*$"),
        anyCase);
    return unwritten.match(words).hasMatch();
}

/// The line tells to do something, whatever follows.
bool beginsWithVerb(const QString &words)
{
    static const QRegularExpression verb(
        QStringLiteral(
            "^(?:check|verify|look|inspect|investigate|see if|run|get|ensure|confirm|find|make|"
            "identify|determine|try|use|review|list|open|query|read|restart|stop|start|add|remove|"
            "delete|increase|reduce|scale|set|update|fix|replace|move|roll|redesign|rebuild|"
            "recreate|migrate|drain|bump|spread|tune|talk|follow|wait|ask|tell|vérifier|regarder|"
            "contrôler|lire|lancer|ouvrir|chercher|trouver|relancer|redémarrer|arrêter|ajouter|"
            "supprimer|augmenter|attendre|prévenir)\\b"),
        anyCase);
    return verb.match(words).hasMatch();
}

/// "See [page](address)", "Voir aussi [page](adresse)", a link alone, unless its words tell what to
/// do: "[Add a relay](address)".
bool isReference(const QString &markdown)
{
    static const QRegularExpression reference(
        QStringLiteral("^\\W*(?:(?:see|refer to|more|for more|further|learn more|related|cf|voir|"
                       "se reporter à|pour plus|plus d['’]|en savoir plus)\\b[^.!?\\[\\]`]{0,80})?"
                       "(?:\\[[^\\[\\]]{0,200}\\]\\([^()]{0,400}\\)|<?https?://\\S{1,400})"
                       "[^\\[\\]`.!?;]{0,40}[.\\s]*$"),
        anyCase);
    if (markdown.trimmed().isEmpty())
        return false;
    const QStringList lines = markdown.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        static const QRegularExpression told(
            QStringLiteral("^\\W*\\[((?!read\\b|lire\\b)[^\\[\\]]+)\\]"), anyCase);
        return line.trimmed().isEmpty() ||
               (reference.match(line).hasMatch() && !beginsWithVerb(told.match(line).captured(1)));
    });
}

/// "There is no generic one.", "It depends on the cause.": nobody can do that, whatever it is
/// called.
bool leavesItOpen(const QString &words)
{
    static const QRegularExpression open(
        QStringLiteral("^(?:there (?:is|are) no\\b|(?:it|this|that|(?:the )?mitigation) depends\\b|"
                       "il n['’]y a (?:pas|aucun)|(?:cela|ça|la mesure) dépend\\b)"),
        anyCase);
    static const QRegularExpression ends(QStringLiteral("[.!?:;]\\s+"));
    if (!open.match(words).hasMatch())
        return false;
    const QStringList sentences = words.split(ends);
    return std::none_of(sentences.begin(), sentences.end(), beginsWithVerb);
}

/// Causes are written in lower case, and references are links; who says what to do begins
/// with a capital letter, a command or a verb.
bool isInstruction(const QString &markdown)
{
    static const QRegularExpression condition(QStringLiteral("^(?:if|si)\\b"), anyCase);
    if (isReference(markdown))
        return false;
    const QString words = plainWords(markdown);
    if (words.isEmpty() || isUnwritten(words))
        return false;
    return !words.at(0).isLower() || markdown.startsWith(u'`') || beginsWithVerb(words) ||
           condition.match(words).hasMatch();
}

class Instructions
{
public:
    Instructions(const RunbookParts &parts, const ByteRange &range, CodeBlocks codeBlocks)
        : m_parts(parts), m_blocks(parts.outerBlocks(range)), m_codeBlocks(codeBlocks)
    {
    }

    QList<Instruction> read();

private:
    bool hasCommand(int block) const;
    bool leadsToCommand(qsizetype at) const;
    QString beginOf(const ByteRange &words) const;
    bool isListOfInstructions(int block) const;
    bool isWritten() const;
    void addItems(int list);
    void addCode(qsizetype at);
    void flush();

    const RunbookParts &m_parts;
    QList<int> m_blocks;
    CodeBlocks m_codeBlocks;
    QList<Instruction> m_found;
    Instruction m_open;
    bool m_hasNumbers = false;
};

bool Instructions::hasCommand(int block) const
{
    return m_parts.block(block).kind == Kind::Code &&
           readCommandBlock(m_parts, block, {}).has_value();
}

/// Whether the words at this place are those above another command.
bool Instructions::leadsToCommand(qsizetype at) const
{
    while (at < m_blocks.size() && m_parts.block(m_blocks.at(at)).kind == Kind::Paragraph)
        ++at;
    return at < m_blocks.size() && hasCommand(m_blocks.at(at));
}

QString Instructions::beginOf(const ByteRange &words) const
{
    return m_parts.text({words.begin, std::min(words.end, words.begin + longestBegin)});
}

bool Instructions::isListOfInstructions(int block) const
{
    if (m_parts.block(block).ordered)
        return true;
    if (m_hasNumbers)
        return false;
    const ListSource list(m_parts.source(), m_parts.document().blocks, block);
    int count = 0;
    int references = 0;
    for (int item = 0; item < list.count(); ++item) {
        const QString words = beginOf(list.words(item));
        if (isReference(words))
            ++references;
        else if (isInstruction(words))
            ++count;
    }
    return count > 0 && count * 2 >= list.count() - references;
}

bool Instructions::isWritten() const
{
    return std::any_of(m_open.blocks.begin(), m_open.blocks.end(), [this](int index) {
        const MarkdownBlock &block = m_parts.block(index);
        if (block.kind == Kind::Html || block.kind == Kind::Rule)
            return false;
        if (block.kind == Kind::List) {
            const ListSource list(m_parts.source(), m_parts.document().blocks, index);
            for (int item = 0; item < list.count(); ++item) {
                if (!isReference(beginOf(list.words(item))))
                    return true;
            }
            return false;
        }
        if (block.kind != Kind::Paragraph)
            return true;
        const QString begin = beginOf(block.range);
        const QString words = plainWords(begin);
        return !isUnwritten(words) && !isReference(begin) && !leavesItOpen(words);
    });
}

void Instructions::addItems(int list)
{
    const QList<int> items = m_parts.innerBlocks(list);
    const bool isNumbered = m_parts.block(list).ordered;
    const ListSource source(m_parts.source(), m_parts.document().blocks, list);
    for (int place = 0; place < int(items.size()); ++place) {
        const bool isOnlyRead =
            !isNumbered && place < source.count() && isReference(beginOf(source.words(place)));
        if (isOnlyRead)
            continue;
        Instruction item;
        item.list = list;
        item.place = place;
        // What stands above the first number belongs to it.
        if (m_hasNumbers && m_found.isEmpty())
            item.blocks = std::exchange(m_open, {}).blocks;
        item.blocks += m_parts.innerBlocks(items.at(place));
        m_found.append(item);
    }
}

void Instructions::addCode(qsizetype at)
{
    const int block = m_blocks.at(at);
    const bool isBelowItem = at > 0 && !m_found.isEmpty() && m_open.blocks.isEmpty();
    if (isBelowItem) {
        m_found.last().blocks.append(block);
        return;
    }
    m_open.blocks.append(block);
    m_open.hasCommand = m_open.hasCommand || hasCommand(block);
}

void Instructions::flush()
{
    const bool goesOn = !m_found.isEmpty() && (m_hasNumbers || m_found.constLast().list < 0);
    if (m_open.hasCommand && !m_hasNumbers)
        m_found.append(m_open);
    else if (goesOn)
        m_found.last().blocks += m_open.blocks;
    m_open = {};
}

QList<Instruction> Instructions::read()
{
    m_hasNumbers = std::any_of(m_blocks.begin(), m_blocks.end(), [this](int index) {
        return m_parts.block(index).kind == Kind::List && m_parts.block(index).ordered;
    });
    bool hasLists = false;
    for (qsizetype at = 0; at < m_blocks.size(); ++at) {
        const int index = m_blocks.at(at);
        const Kind kind = m_parts.block(index).kind;
        if (kind == Kind::List && isListOfInstructions(index)) {
            if (!m_hasNumbers || !m_found.isEmpty())
                flush();
            addItems(index);
            hasLists = true;
        } else if (kind == Kind::Paragraph) {
            if (m_codeBlocks == CodeBlocks::Apart && m_open.hasCommand && leadsToCommand(at))
                flush();
            m_open.blocks.append(index);
        } else {
            addCode(at);
        }
    }
    if (!m_found.isEmpty() || hasLists) {
        flush();
    } else if (isWritten()) {
        m_found.append(m_open);
    }
    return m_found;
}

} // namespace

QList<Instruction> readInstructions(const RunbookParts &parts, const ByteRange &range,
                                    CodeBlocks codeBlocks)
{
    return Instructions(parts, range, codeBlocks).read();
}

} // namespace recount
