#include "runbook/runbookrowedits.h"

#include "documents/markdowninsert.h"
#include "runbook/runbookedits.h"
#include "runbook/runbookheadings.h"
#include "runbook/runbookjson.h"
#include "runbook/runbookparts.h"
#include "runbook/runbookwords.h"
#include "runbook/stepreferences.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace recount
{

namespace
{

using Patches = QList<TextPatch>;

struct Column {
    const char *meaning;
    const char *en;
    const char *fr;

    QString header(const QString &lang) const { return QString::fromUtf8(lang == u"fr" ? fr : en); }
};

constexpr std::array<Column, 6> levelColumns{{{"after", "After", "Après"},
                                              {"who", "Who", "Qui"},
                                              {"how", "How", "Comment"},
                                              {"bring", "Bring", "Apporter"},
                                              {"acknowledge", "Acknowledge within", "Réponse sous"},
                                              {"fallback", "If nobody answers", "Sans réponse"}}};

constexpr std::array<Column, 7> placeholderColumns{{{"name", "Name", "Nom"},
                                                    {"meaning", "Meaning", "Sens"},
                                                    {"type", "Type", "Type"},
                                                    {"example", "Example", "Exemple"},
                                                    {"find", "How to find", "Où le trouver"},
                                                    {"default", "Default", "Par défaut"},
                                                    {"pattern", "Pattern", "Motif"}}};

int columnOf(const TableSource &table, const QString &meaning)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        if (runbookColumnOf(table.headerCell(column)) == meaning)
            return column;
    }
    return -1;
}

QString typeWord(const QString &name, const QString &lang)
{
    for (int type = 0; type <= int(PlaceholderType::Secret); ++type) {
        if (nameOf(PlaceholderType(type)) == name)
            return runbookwords::placeholderType(PlaceholderType(type), lang);
    }
    return name;
}

} // namespace

RunbookRowEdits::RunbookRowEdits(const SourceText &source, const Runbook &runbook)
    : m_source(source), m_runbook(runbook)
{
}

std::optional<RunbookRowEdits::Row> RunbookRowEdits::rowAt(const ByteRange &range) const
{
    for (const MarkdownBlock &block : m_runbook.blocks) {
        if (block.kind != MarkdownBlock::Kind::Table || !block.range.contains(range))
            continue;
        Row found{TableSource(m_source, block), block.range, -1};
        for (int row = 0; row < found.table.rowCount(); ++row) {
            if (found.table.rowLine(row).contains(range)) {
                found.row = row;
                return found;
            }
        }
    }
    return {};
}

QList<TextPatch> RunbookRowEdits::setCell(const Row &place, const QString &meaning,
                                          const QString &header, const QString &text) const
{
    const QString words = text.simplified();
    const int column = columnOf(place.table, meaning);
    if (column >= 0) {
        if (m_source.slice(place.table.cellRange(place.row, column)) == tableCellMarkdown(words))
            return {};
        return {place.table.setCell(place.row, column, words)};
    }
    if (words.isEmpty())
        return {};
    // A new column: each line of the table gets one cell more.
    Patches patches;
    const int first = m_source.lineAt(place.block.begin);
    const int last = m_source.lineAt(place.block.end - 1);
    for (int line = first; line <= last; ++line) {
        const ByteRange range = m_source.line(line);
        const QString written = m_source.text(range);
        QString cell;
        if (line == first)
            cell = header;
        else if (line == first + 1)
            cell = QStringLiteral("---");
        else if (place.table.rowLine(place.row).begin == range.begin)
            cell = QString::fromUtf8(tableCellMarkdown(words));
        const bool isClosed = written.trimmed().endsWith(u'|');
        const QString added =
            (isClosed ? QStringLiteral(" ") : QStringLiteral(" | ")) + cell + QStringLiteral(" |");
        static const QRegularExpression spaces(QStringLiteral("\\s+$"));
        const qsizetype end = m_source.part(range, 0, QString(written).remove(spaces).size()).end;
        patches.append({{end, end}, added.toUtf8()});
    }
    return patches;
}

QList<TextPatch> RunbookRowEdits::addRow(RunbookSectionKind section, const QList<ByteRange> &known,
                                         const QStringList &header, const QStringList &meanings,
                                         const QList<QStringList> &rows) const
{
    const auto rowsIn = [&](const TableSource &table, int place) {
        Patches patches;
        for (const QStringList &cells : rows) {
            QStringList row(table.columnCount());
            for (int i = 0; i < meanings.size(); ++i) {
                if (const int column = columnOf(table, meanings.at(i)); column >= 0)
                    row[column] = cells.at(i);
            }
            patches.append(table.insertRow(place, row));
        }
        return patches;
    };
    if (!known.isEmpty()) {
        if (const auto last = rowAt(known.constLast()))
            return rowsIn(last->table, last->row + 1);
    }
    // A template may have the header alone.
    if (const RunbookSection *const found = m_runbook.section(section)) {
        for (const MarkdownBlock &block : m_runbook.blocks) {
            if (block.kind != MarkdownBlock::Kind::Table || !found->body.contains(block.range))
                continue;
            const TableSource table(m_source, block);
            if (columnOf(table, meanings.constFirst()) >= 0)
                return rowsIn(table, table.rowCount());
        }
    }
    QStringList line;
    for (int i = 0; i < header.size(); ++i)
        line.append(QStringLiteral("---"));
    QString text = tableRowMarkdown(header) + u'\n' + tableRowMarkdown(line);
    for (QStringList row : rows) {
        row.resize(header.size());
        text += u'\n' + tableRowMarkdown(row);
    }
    return RunbookEdits(m_source, m_runbook).appendTo(section, text);
}

QList<TextPatch> RunbookRowEdits::remove(const ByteRange &range) const
{
    if (const auto place = rowAt(range)) {
        if (place->table.rowCount() == 1)
            return {withoutLines(m_source, place->block)};
        return {place->table.removeRow(place->row)};
    }
    const int last = m_source.lineAt(std::max(range.begin, range.end - 1));
    return {{m_source.lines(m_source.lineAt(range.begin), last), {}}};
}

QList<TextPatch> RunbookRowEdits::addLevel(const QString &after, const QString &who,
                                           const QString &how) const
{
    QList<ByteRange> known;
    for (const EscalationLevel &level : m_runbook.escalation)
        known.append(level.range);
    return addRow(RunbookSectionKind::Escalation, known,
                  runbookwords::escalationHeader(m_runbook.lang),
                  {QStringLiteral("after"), QStringLiteral("who"), QStringLiteral("how")},
                  {{after, who, how}});
}

QList<TextPatch> RunbookRowEdits::setLevel(int level, LevelPart part, const QString &text) const
{
    const EscalationLevel &edited = m_runbook.escalation.at(level);
    const Column &column = levelColumns.at(std::size_t(part));
    const Patches roles =
        part == LevelPart::Who ? followRole(edited, text.simplified()) : Patches();
    if (const auto place = rowAt(edited.range)) {
        const Patches cell =
            setCell(*place, QLatin1String(column.meaning), column.header(m_runbook.lang), text);
        return cell.isEmpty() ? cell : cell + roles;
    }
    // A line of words: what it says is there to be replaced, and nothing else is added.
    const QString words = text.simplified();
    const QString line = m_source.text(edited.range);
    const QString known = part == LevelPart::After ? edited.after.text
                          : part == LevelPart::Who ? edited.role
                          : part == LevelPart::How ? edited.channel
                                                   : QString();
    const qsizetype begin = known.isEmpty() || words.isEmpty() ? -1 : line.indexOf(known);
    if (begin < 0 || known == words)
        return {};
    return Patches{{m_source.part(edited.range, begin, known.size()), words.toUtf8()}} + roles;
}

/// "escalate to E1 (lead developer)" says who that is.
QList<TextPatch> RunbookRowEdits::followRole(const EscalationLevel &level,
                                             const QString &role) const
{
    Patches patches;
    const QByteArray known = " (" + level.role.toUtf8() + ')';
    if (level.role.isEmpty() || role.isEmpty() || role == level.role)
        return patches;
    for (const NumberReference &reference : levelReferences(m_source, m_runbook)) {
        const ByteRange behind{reference.digits.end, reference.digits.end + known.size()};
        if (reference.number == level.number && m_source.slice(behind) == known)
            patches.append({behind, QString(u" (" + role + u')').toUtf8()});
    }
    return patches;
}

QList<TextPatch> RunbookRowEdits::removeLevel(int level) const
{
    const ByteRange range = m_runbook.escalation.at(level).range;
    const int number = m_runbook.escalation.at(level).number;
    Patches patches = remove(range);
    const ByteRange gone = patches.constFirst().range;
    for (const NumberReference &reference : levelReferences(m_source, m_runbook)) {
        const int now = reference.number == number  ? 0
                        : reference.number > number ? reference.number - 1
                                                    : reference.number;
        if (now != reference.number && reference.number <= m_runbook.escalation.size() &&
            !gone.contains(reference.digits))
            patches.append({reference.digits, QByteArray::number(now)});
    }
    return patches;
}

QList<TextPatch> RunbookRowEdits::addPlaceholder(const QString &name) const
{
    return addPlaceholders({name});
}

QList<TextPatch> RunbookRowEdits::addPlaceholders(const QStringList &names) const
{
    QList<QStringList> rows;
    for (const QString &name : names)
        rows.append({runbookwords::codeSpan(name)});
    QList<ByteRange> known;
    for (const Placeholder &placeholder : m_runbook.placeholders)
        known.append(placeholder.range);
    return addRow(RunbookSectionKind::Placeholders, known,
                  runbookwords::placeholderHeader(m_runbook.lang), {QStringLiteral("name")}, rows);
}

QList<TextPatch> RunbookRowEdits::setPlaceholder(int placeholder, PlaceholderPart part,
                                                 const QString &text) const
{
    const Placeholder &edited = m_runbook.placeholders.at(placeholder);
    if (part == PlaceholderPart::Name)
        return rename(edited, text);
    const auto place = rowAt(edited.range);
    if (!place)
        return {};
    const Column &column = placeholderColumns.at(std::size_t(part));
    QString words = text.simplified();
    if (part == PlaceholderPart::Type)
        words = typeWord(words, m_runbook.lang);
    const bool isCode = part == PlaceholderPart::Example || part == PlaceholderPart::Default ||
                        part == PlaceholderPart::Pattern;
    if (isCode && !words.isEmpty())
        words = runbookwords::codeSpan(words);
    return setCell(*place, QLatin1String(column.meaning), column.header(m_runbook.lang), words);
}

QList<TextPatch> RunbookRowEdits::rename(const Placeholder &placeholder, const QString &name) const
{
    const QString words = placeholderName(name);
    const bool isTaken = std::any_of(m_runbook.placeholders.begin(), m_runbook.placeholders.end(),
                                     [&](const Placeholder &other) { return other.name == words; });
    if (words.isEmpty() || words == placeholder.name || isTaken)
        return {};
    Patches patches;
    const auto setIn = [&](const ByteRange &range) {
        // The longest run of characters of a name in it: "${NAME:?}", "<name>", "{{ name }}".
        static const QRegularExpression run(QStringLiteral("[A-Za-z][\\w -]*\\w|[A-Za-z]"));
        const QString written = m_source.text(range);
        const auto match = run.match(written);
        if (!match.hasMatch())
            return;
        const QString known = match.captured();
        QString renamed = words;
        if (known == known.toLower())
            renamed = words.toLower().replace(u'_', known.contains(u'_') ? u'_' : u'-');
        patches.append({m_source.part(range, match.capturedStart(), match.capturedLength()),
                        renamed.toUtf8()});
    };
    setIn(placeholder.nameWords.range);
    for (const PlaceholderUse &use : m_runbook.uses) {
        if (use.name == placeholder.name)
            setIn(use.range);
    }
    // Where a step finds it, and where it is named between ticks.
    const RunbookParts parts(m_source);
    const QString known = QRegularExpression::escape(placeholder.name);
    const QRegularExpression named(QString(QStringLiteral("\\b") + known + QStringLiteral("\\b")));
    const QRegularExpression ticked(
        QString(QStringLiteral("(?<=`)") + known + QStringLiteral("(?=`)")));
    QSet<qsizetype> places;
    for (const TextPatch &patch : std::as_const(patches))
        places.insert(patch.range.begin);
    for (int block = 0; block < int(parts.document().blocks.size()); ++block) {
        using Kind = MarkdownBlock::Kind;
        const Kind kind = parts.block(block).kind;
        if (kind != Kind::Paragraph && kind != Kind::Table)
            continue;
        for (const ByteRange &line : parts.linesOf(block)) {
            const QString text = m_source.text(line);
            if (!text.contains(placeholder.name))
                continue;
            const auto labelled = kind == Kind::Paragraph ? readLabelledLine(parts, line)
                                                          : std::optional<LabelledLine>();
            const bool isCapture = labelled && labelled->label == u"captures";
            for (auto it = (isCapture ? named : ticked).globalMatch(text); it.hasNext();) {
                const ByteRange place =
                    m_source.part(line, it.next().capturedStart(), placeholder.name.size());
                if (!places.contains(place.begin))
                    patches.append({place, words.toUtf8()});
            }
        }
    }
    return patches;
}

QList<TextPatch> RunbookRowEdits::removePlaceholder(int placeholder) const
{
    return remove(m_runbook.placeholders.at(placeholder).range);
}

} // namespace recount
