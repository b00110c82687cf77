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
        const bool isUnderstood = branch.target.kind != BranchTarget::Kind::NotUnderstood;
        return isUnderstood || hasLeadingArrow(text) ? std::optional(branch) : std::nullopt;
    }
    if (!isCondition)
        return {};
    std::optional<RunbookBranch> first;
    for (qsizetype at = dividerAt(rest, comma, 0, &end); at > 0;
         at = dividerAt(rest, comma, end, &end)) {
        if (end >= rest.size())
            break;
        RunbookBranch branch = branchOf(parts, line, between(0, at), between(end, rest.size()));
        if (branch.target.kind != BranchTarget::Kind::NotUnderstood)
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
    RunbookBranch branch;
    branch.range = line;
    const ByteRange condition = parts.part(line, lead, end.size() - 1);
    branch.condition = readCondition(parts.text(condition));
    branch.condition.words = parts.words(condition);
    return branch;
}

QList<RunbookBranch> readBranchSentences(const RunbookParts &parts, const ByteRange &paragraph)
{
    static const QRegularExpression sentence(QStringLiteral("(?<=[.!?;])\\s+(?=") + ifWords +
                                                 QStringLiteral(")|^(?=") + ifWords +
                                                 QStringLiteral(")"),
                                             anyCase);
    static const QRegularExpression end(QStringLiteral("[.!?;](?=\\s|$)"));
    QList<RunbookBranch> branches;
    if (paragraph.isEmpty() || paragraph.size() > longestLine)
        return branches;
    const QString text = parts.text(paragraph);
    auto matches = sentence.globalMatch(text);
    while (matches.hasNext()) {
        const qsizetype begin = matches.next().capturedEnd();
        const auto last = end.match(text, begin);
        const qsizetype length = (last.hasMatch() ? last.capturedEnd() : text.size()) - begin;
        const auto branch = readBranchLine(parts, parts.part(paragraph, begin, length));
        if (branch && branch->target.kind != BranchTarget::Kind::NotUnderstood)
            branches.append(*branch);
    }
    return branches;
}

} // namespace recount
