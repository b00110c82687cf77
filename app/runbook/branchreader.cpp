#include "runbook/branchreader.h"

#include "documents/tablesource.h"
#include "runbook/conditionreader.h"
#include "runbook/runbookheadings.h"
#include "runbook/targetreader.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestLine = 4000;

const QString ifWords = QStringLiteral(
    "(?:if|when|in case|otherwise|else|once|si|s'il|s’il|quand|lorsque|sinon|autrement)\\b");

const QRegularExpression &arrow()
{
    static const QRegularExpression sign(QStringLiteral("\\s*(?:→|⇒|➜|➔|->|=>|-->)\\s*"));
    return sign;
}

/// Where a list marker, an arrow and a marker of strength in front end.
qsizetype leadLength(const QString &text)
{
    static const QRegularExpression lead(QStringLiteral(
        "^\\s*(?:[-*+]\\s+|\\d{1,4}[.)]\\s+)?(?:\\[[ xX]\\]\\s+)?(?:(?:→|⇒|➜|➔|->|=>|-->)\\s*)?"));
    return lead.match(text).capturedLength();
}

bool hasLeadingArrow(const QString &text)
{
    const QString lead = text.left(leadLength(text));
    return arrow().match(lead).hasMatch();
}

bool beginsAsCondition(const QString &text)
{
    static const QRegularExpression begin(
        QStringLiteral("^[*_\\s]*(?:") + ifWords + QStringLiteral("|[`\"“«])"), anyCase);
    return begin.match(text).hasMatch();
}

RunbookBranch branchOf(const RunbookParts &parts, const ByteRange &line, const ByteRange &condition,
                       const ByteRange &target)
{
    RunbookBranch branch;
    branch.range = line;
    branch.condition = readCondition(parts.text(condition));
    branch.condition.words = parts.words(condition);
    branch.target = readTarget(parts.document(), target);
    return branch;
}

/// The first divider outside of ticks and quotes; -1 without one.
qsizetype dividerAt(const QString &text, const QRegularExpression &divider, qsizetype from,
                    qsizetype *end)
{
    auto matches = divider.globalMatch(text, from);
    bool inCode = false;
    bool inQuote = false;
    qsizetype place = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (; place < match.capturedStart(); ++place) {
            const QChar c = text.at(place);
            if (c == u'`')
                inCode = !inCode;
            else if (!inCode && (c == u'"' || c == u'“' || c == u'”'))
                inQuote = !inQuote;
        }
        if (!inCode && !inQuote) {
            *end = match.capturedEnd();
            return match.capturedStart();
        }
    }
    return -1;
}

/// A link to a heading gets its step later, when all steps are known.
bool isUnderstood(const BranchTarget &target)
{
    return target.kind != BranchTarget::Kind::NotUnderstood || !target.link.isEmpty();
}

int arrowCount(const QString &text)
{
    int count = 0;
    auto matches = arrow().globalMatch(text);
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

QList<RunbookBranch> readBranchTable(const RunbookParts &parts, int index)
{
    const TableSource table(parts.source(), parts.block(index));
    int condition = -1;
    int then = -1;
    int sample = -1;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString meaning = runbookColumnOf(table.headerCell(column));
        if (meaning == u"condition" && condition < 0)
            condition = column;
        else if (meaning == u"then" && then < 0)
            then = column;
        else if (meaning == u"sample" || meaning == u"example")
            sample = column;
    }
    QList<RunbookBranch> branches;
    if (condition < 0 || then < 0)
        return branches;
    for (int row = 0; row < table.rowCount(); ++row) {
        const ByteRange words = table.cellRange(row, condition);
        if (words.isEmpty() && table.cellRange(row, then).isEmpty())
            continue;
        RunbookBranch branch;
        branch.range = parts.source().line(parts.source().lineAt(table.rowLine(row).begin));
        branch.condition = readCondition(table.cell(row, condition));
        branch.condition.words = parts.words(words);
        branch.target = readTarget(parts.document(), table.cellRange(row, then));
        if (sample >= 0) {
            QString text = table.cell(row, sample).trimmed();
            while (text.size() > 1 && text.startsWith(u'`') && text.endsWith(u'`'))
                text = text.sliced(1, text.size() - 2).trimmed();
            branch.sample = text;
        }
        branches.append(branch);
    }
    return branches;
}

std::optional<RunbookBranch> readBranchLine(const RunbookParts &parts, const ByteRange &line)
{
    static const QRegularExpression comma(
        QStringLiteral("\\s*(?:,|:(?=\\s)|\\bthen\\b|\\balors\\b)\\s*(?:then\\s+|alors\\s+)?"),
        anyCase);
    static const QRegularExpression elseWord(
        QStringLiteral("^[*_\\s]*(otherwise|else|sinon|autrement)\\b[*_]*[\\s,:]*"), anyCase);
    if (line.isEmpty() || line.size() > longestLine)
        return {};
    const QString text = parts.text(line);
    const qsizetype lead = leadLength(text);
    const QString rest = text.mid(lead);
    const auto between = [&](qsizetype begin, qsizetype end) {
        return parts.part(line, lead + begin, end - begin);
    };
    qsizetype end = 0;
    const qsizetype divider = dividerAt(rest, arrow(), 0, &end);
    const bool isCondition = beginsAsCondition(rest);
    if (divider > 0 && (isCondition || (arrowCount(rest) == 1 && !hasLeadingArrow(text))))
        return branchOf(parts, line, between(0, divider), between(end, rest.size()));
    if (const auto match = elseWord.match(rest); match.hasMatch()) {
        RunbookBranch branch = branchOf(parts, line, between(0, match.capturedEnd(1)),
                                        between(match.capturedEnd(), rest.size()));
        branch.condition.test = BranchCondition::Test::Otherwise;
        const bool isKnown = isUnderstood(branch.target);
        return isKnown || hasLeadingArrow(text) ? std::optional(branch) : std::nullopt;
    }
    if (!isCondition)
        return {};
    std::optional<RunbookBranch> first;
    for (qsizetype at = dividerAt(rest, comma, 0, &end); at > 0;
         at = dividerAt(rest, comma, end, &end)) {
        if (end >= rest.size())
            break;
        RunbookBranch branch = branchOf(parts, line, between(0, at), between(end, rest.size()));
        if (isUnderstood(branch.target))
            return branch;
        if (!first)
            first = branch;
    }
    return first && hasLeadingArrow(text) ? first : std::nullopt;
}

std::optional<RunbookBranch> readOpenBranch(const RunbookParts &parts, const ByteRange &line)
{
    if (line.isEmpty() || line.size() > longestLine)
        return {};
    const QString text = parts.text(line);
    const qsizetype lead = leadLength(text);
    const QString rest = text.mid(lead);
    QString end = rest;
    while (end.endsWith(u'*') || end.endsWith(u' '))
        end.chop(1);
    if (!end.endsWith(u':') || !beginsAsCondition(rest))
        return {};
    // "If you can log in, read the log:" says itself what to do.
    static const QRegularExpression comma(QStringLiteral(",\\s"));
    qsizetype commaEnd = 0;
    if (dividerAt(end, comma, 0, &commaEnd) > 0)
        return {};
    RunbookBranch branch;
    branch.range = line;
    const ByteRange condition = parts.part(line, lead, end.size() - 1);
    branch.condition = readCondition(parts.text(condition));
    branch.condition.words = parts.words(condition);
    return branch;
}

namespace
{

/// "Restart it, or go to step 4 if the disk is full": the condition stands behind.
std::optional<RunbookBranch> readBranchBehind(const RunbookParts &parts, const ByteRange &sentence)
{
    static const QRegularExpression behind(
        QStringLiteral(
            "(?:^|[,;:]\\s*|\\b(?:or|and|then|else|ou|et|puis|sinon)\\s+)"
            "((?:go(?: back| on)? to|goto|continue with|jump to|skip to|return to|escalate "
            "to|apply|"
            "aller à|allez à|passer à|passez à|revenir à|revenez à|retourner à|retournez à|"
            "appliquer|appliquez|escalader à|escaladez à)\\s[^,;.!?]{1,160}?),?\\s+"
            "((?:if|when|in case|si|s['’]il|quand|lorsque)\\s[^;!?]{1,300}?)[.!?;]*$"),
        anyCase);
    const QString text = parts.text(sentence);
    const auto match = behind.match(text);
    if (!match.hasMatch())
        return {};
    const ByteRange target = parts.part(sentence, match.capturedStart(1), match.capturedLength(1));
    RunbookBranch branch =
        branchOf(parts, sentence,
                 parts.part(sentence, match.capturedStart(2), match.capturedLength(2)), target);
    return isUnderstood(branch.target) ? std::optional(branch) : std::nullopt;
}

} // namespace

QList<RunbookBranch> readBranchSentences(const RunbookParts &parts, const ByteRange &paragraph)
{
    static const QRegularExpression end(QStringLiteral("[.!?;](?=\\s|$)"));
    QList<RunbookBranch> branches;
    if (paragraph.isEmpty() || paragraph.size() > longestLine)
        return branches;
    static const QRegularExpression room(QStringLiteral("\\s+"));
    static const QRegularExpression condition(QStringLiteral("^") + ifWords, anyCase);
    const QString text = parts.text(paragraph);
    for (qsizetype begin = 0; begin < text.size();) {
        const auto last = end.match(text, begin);
        const qsizetype stop = last.hasMatch() ? last.capturedEnd() : text.size();
        const ByteRange range = parts.part(paragraph, begin, stop - begin);
        const bool isBefore = condition.match(text.mid(begin, 20)).hasMatch();
        const auto branch =
            isBefore ? readBranchLine(parts, range) : readBranchBehind(parts, range);
        if (branch && isUnderstood(branch->target))
            branches.append(*branch);
        const auto gap = room.match(text, stop, QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
        begin = gap.hasMatch() ? gap.capturedEnd() : stop;
    }
    return branches;
}

} // namespace recount
