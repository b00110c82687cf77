#include "runbook/escalationreader.h"

#include "documents/tablesource.h"
#include "runbook/runbookheadings.h"

#include <QHash>
#include <QRegularExpression>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QList<EscalationLevel> levelsOfTable(const RunbookParts &parts, const MarkdownBlock &block)
{
    const TableSource table(parts.source(), block);
    QHash<QString, int> columns;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString meaning = runbookColumnOf(table.headerCell(column));
        // "Otherwise" over a column here says whom to turn to next.
        const QString key = meaning == u"then" ? QStringLiteral("fallback") : meaning;
        if (!key.isEmpty() && !columns.contains(key))
            columns.insert(key, column);
    }
    QList<EscalationLevel> levels;
    if (!columns.contains(QStringLiteral("after")) && !columns.contains(QStringLiteral("who")))
        return levels;
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto cell = [&](const char *key) {
            const int column = columns.value(QLatin1String(key), -1);
            return column < 0 ? QString()
                              : parts.words(table.cellRange(row, column)).text.simplified();
        };
        EscalationLevel level;
        level.role = cell("who");
        const int after = columns.value(QStringLiteral("after"), -1);
        if (after >= 0)
            level.after = parts.words(table.cellRange(row, after));
        if (level.role.isEmpty() && level.after.isEmpty())
            continue;
        level.afterMinutes = durationIn(level.after.text);
        level.channel = cell("how");
        level.bring = cell("bring");
        level.acknowledgeMinutes = durationIn(cell("acknowledge"));
        level.fallback = cell("fallback");
        level.range = parts.source().line(parts.source().lineAt(table.rowLine(row).begin));
        levels.append(level);
    }
    return levels;
}

/// "Still open after 20 min → call the team lead (pager)"
std::optional<EscalationLevel> levelOfLine(const ListedWords &item)
{
    static const QRegularExpression arrow(
        QStringLiteral("\\s*(?:→|⇒|->|=>|:|,(?=\\s*(?:then\\s+|alors\\s+)?(?:notify|call|page|"
                       "contact|tell|escalate|prévenir|prévenez|appeler|appelez|alerter|alertez|"
                       "contacter|contactez|avertir|avertissez|escalader|escaladez)))\\s*"),
        anyCase);
    static const QRegularExpression verb(
        QStringLiteral("^(?:then\\s+|alors\\s+)?(?:notify|call|page|contact|tell|escalate to|"
                       "escalate|prévenir|prévenez|appeler|appelez|alerter|alertez|contacter|"
                       "contactez|avertir|avertissez|joindre|joignez|informer|informez|"
                       "escalade[rz] (?:à|au|vers)|escalade[rz])\\s+"
                       "(?:the\\s+|le\\s+|la\\s+|les\\s+|l['’])?"),
        anyCase);
    static const QRegularExpression channel(QStringLiteral("\\(([^()]{1,120})\\)\\s*\\.?$"));
    const QString text = item.words.text;
    const auto divider = arrow.match(text);
    const QString before = divider.hasMatch() ? text.left(divider.capturedStart()) : text;
    const auto minutes = durationIn(before);
    if (!divider.hasMatch() || (!minutes && text.indexOf(QChar(0x2192)) < 0))
        return {};
    EscalationLevel level;
    level.after = {before.trimmed(), item.words.range};
    level.afterMinutes = minutes;
    QString who = text.mid(divider.capturedEnd()).trimmed();
    if (const auto found = channel.match(who); found.hasMatch()) {
        level.channel = found.captured(1).trimmed();
        who = who.left(found.capturedStart()).trimmed();
    }
    who.remove(verb);
    while (who.endsWith(u'.'))
        who.chop(1);
    level.role = who;
    level.range = item.range;
    return level;
}

} // namespace

QList<EscalationLevel> readEscalation(const RunbookParts &parts, const ByteRange &section)
{
    QList<EscalationLevel> levels;
    for (const int index : parts.outerBlocks(section)) {
        if (parts.block(index).kind == Kind::Table)
            levels += levelsOfTable(parts, parts.block(index));
    }
    if (levels.isEmpty()) {
        for (const ListedWords &item : readListed(parts, section)) {
            if (const auto level = levelOfLine(item))
                levels.append(*level);
        }
    }
    for (int i = 0; i < int(levels.size()); ++i)
        levels[i].number = i + 1;
    return levels;
}

} // namespace recount
