#include "runbook/stepreferences.h"

#include "documents/markdownlinks.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestBlock = 1'000'000;

/// Looks through the words of a document; what is no words is blanked out before.
class Finder
{
public:
    Finder(const SourceText &source, const Runbook &runbook, BranchTarget::Kind kind)
        : m_source(source), m_runbook(runbook), m_kind(kind)
    {
    }

    QList<NumberReference> find();

private:
    void addTargets();
    void addTarget(const BranchTarget &target);
    void blankOut();
    void blank(const ByteRange &range);
    void blankSpans(const ByteRange &block);
    void addWords(const ByteRange &block);
    void addSteps(const QString &text, const ByteRange &block);
    void addLevels(const QString &text, const ByteRange &block);
    void add(const QRegularExpressionMatch &match, int group, const ByteRange &block);
    /// The first link from there on that begins in the same line, and whose words hold the place.
    ByteRange linkAt(qsizetype place) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
    BranchTarget::Kind m_kind;
    QByteArray m_words;                       ///< the document; bytes that are no words are 1
    QList<MarkdownLink> m_links;              ///< to headings of the document itself
    QMap<qsizetype, NumberReference> m_found; ///< by place
};

void Finder::addTarget(const BranchTarget &target)
{
    if (target.kind != m_kind || target.digits.isEmpty() || m_words.at(target.digits.begin) == 1)
        return;
    m_found.insert(target.digits.begin, {target.digits, target.number, target.link});
}

void Finder::addTargets()
{
    for (const RunbookStep &step : m_runbook.steps) {
        for (const RunbookBranch &branch : step.branches)
            addTarget(branch.target);
        if (step.otherwise)
            addTarget(step.otherwise->target);
    }
    for (const RunbookQuickfix &quickfix : m_runbook.quickfixes) {
        if (quickfix.then)
            addTarget(*quickfix.then);
    }
    if (m_runbook.stopTheBleeding)
        addTarget(*m_runbook.stopTheBleeding);
}

void Finder::blank(const ByteRange &range)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (m_words.at(i) != '\n' && m_words.at(i) != '\r')
            m_words[i] = 1;
    }
}

/// Code between ticks, over the lines of a block.
void Finder::blankSpans(const ByteRange &block)
{
    QMap<qsizetype, qsizetype> missing; ///< by length of ticks: from where on nothing closes them
    for (qsizetype i = block.begin; i < block.end;) {
        if (m_words.at(i) == '\\') {
            i += 2;
            continue;
        }
        qsizetype ticks = 0;
        while (i + ticks < block.end && m_words.at(i + ticks) == '`')
            ++ticks;
        if (ticks == 0) {
            ++i;
            continue;
        }
        qsizetype end = missing.contains(ticks) ? block.end : i + ticks;
        while (end < block.end) {
            qsizetype run = 0;
            while (end + run < block.end && m_words.at(end + run) == '`')
                ++run;
            if (run == ticks)
                break;
            end += std::max<qsizetype>(run, 1);
        }
        if (end < block.end)
            blank({i, end + ticks});
        else
            missing.insert(ticks, i);
        i = end < block.end ? end + ticks : i + ticks;
    }
}

void Finder::blankOut()
{
    m_words = m_source.bytes();
    for (const MarkdownBlock &block : m_runbook.blocks) {
        if (block.kind == Kind::Code)
            blank(block.range);
        else if (block.kind == Kind::Paragraph || block.kind == Kind::Heading ||
                 block.kind == Kind::Table)
            blankSpans(block.range);
    }
    for (const ByteRange &comment : markdownComments(m_source, m_runbook.blocks))
        blank(comment);
    for (const MarkdownLink &link : markdownLinks(m_source, m_runbook.blocks)) {
        if (m_source.slice(link.address).startsWith('#') && !link.isImage)
            m_links.append(link);
        else
            blank(link.range);
    }
    // "$ docker ps" as a line of plain text.
    for (const RunbookStep &step : m_runbook.steps) {
        for (const RunbookCommand &command : step.commands)
            blank(command.textRange);
    }
    for (const RunbookQuickfix &quickfix : m_runbook.quickfixes) {
        for (const RunbookCommand &command : quickfix.commands)
            blank(command.textRange);
    }
}

ByteRange Finder::linkAt(qsizetype place) const
{
    for (const MarkdownLink &link : m_links) {
        if (link.words.begin <= place && place < link.words.end)
            return link.address;
    }
    return {};
}

void Finder::add(const QRegularExpressionMatch &match, int group, const ByteRange &block)
{
    const ByteRange digits =
        m_source.part(block, match.capturedStart(group), match.capturedLength(group));
    if (!m_found.contains(digits.begin))
        m_found.insert(digits.begin, {digits, match.captured(group).toInt(), linkAt(digits.begin)});
}

void Finder::addSteps(const QString &text, const ByteRange &block)
{
    static const QRegularExpression first(
        QStringLiteral("(?<![\\w#/-])(?:step|étape|etape)(s?)[\\s\\x{a0}]+(?:n[o°][\\s\\x{a0}]*)?S?"
                       "([0-9]{1,6})(?![\\w]|[.,][0-9])"),
        anyCase);
    // "steps 2, 3 and 5" go on; "step 2 and 5 minutes" does not, nor does "in step 2, 40 rows".
    static const QRegularExpression more(
        QStringLiteral("\\G[\\s\\x{a0}]*(?:,[\\s\\x{a0}]*(?:(?:and|or|et|ou)\\b)?|&|/|–|-|"
                       "\\b(?:and|or|to|through|et|ou|à|puis|then)\\b)[\\s\\x{a0}]*S?([0-9]{1,6})"
                       "(?![\\w%]|[.,][0-9]|[\\s\\x{a0}]*(?:%|(?:min|mins|minutes?|s|secs?|"
                       "seconds?|secondes?|h|hours?|heures?|ms|days?|jours?|times|fois|[kmgt]i?b|"
                       "[kmgt]o)\\b))"),
        anyCase);
    static const QRegularExpression another(
        QStringLiteral("\\G[\\s\\x{a0}]+(?:and|or|to|et|ou|à)[\\s\\x{a0}]+S?([0-9]{1,6})"
                       "(?=\\s*(?:$|[.,;:!?)|\\]](?![0-9])))"),
        anyCase);
    for (auto matches = first.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        add(match, 2, block);
        const QRegularExpression &goesOn = match.capturedLength(1) > 0 ? more : another;
        for (auto next = goesOn.match(text, match.capturedEnd()); next.hasMatch();
             next = goesOn.match(text, next.capturedEnd()))
            add(next, 1, block);
    }
}

void Finder::addLevels(const QString &text, const ByteRange &block)
{
    static const QRegularExpression level(
        QStringLiteral("(?<![\\w#/.-])E([0-9]{1,3})(?![\\w.-]*\\d)"
                       "(?!\\w)"));
    for (auto matches = level.globalMatch(text); matches.hasNext();)
        add(matches.next(), 1, block);
}

void Finder::addWords(const ByteRange &block)
{
    const QString text =
        QString::fromUtf8(QByteArrayView(m_words).sliced(block.begin, block.size()));
    if (m_kind == BranchTarget::Kind::Step)
        addSteps(text, block);
    else
        addLevels(text, block);
}

QList<NumberReference> Finder::find()
{
    blankOut();
    addTargets();
    for (const MarkdownBlock &block : m_runbook.blocks) {
        const bool hasWords = block.kind == Kind::Paragraph || block.kind == Kind::Heading ||
                              block.kind == Kind::Table || block.kind == Kind::Html;
        if (hasWords && block.range.size() <= longestBlock)
            addWords(block.range);
    }
    if (m_kind == BranchTarget::Kind::Step) {
        for (const RunbookStep &step : m_runbook.steps) {
            if (!step.numberRange.isEmpty())
                m_found.remove(step.numberRange.begin);
        }
    }
    return m_found.values();
}

} // namespace

QList<NumberReference> stepReferences(const SourceText &source, const Runbook &runbook)
{
    return Finder(source, runbook, BranchTarget::Kind::Step).find();
}

QList<NumberReference> levelReferences(const SourceText &source, const Runbook &runbook)
{
    return Finder(source, runbook, BranchTarget::Kind::Escalation).find();
}

} // namespace recount
