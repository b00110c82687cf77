#include "runbook/runbookreader.h"

#include "documents/frontmatter.h"
#include "documents/moment.h"
#include "documents/tablesource.h"
#include "runbook/branchreader.h"
#include "runbook/escalationreader.h"
#include "runbook/placeholderreader.h"
#include "runbook/quickfixreader.h"
#include "runbook/runbookheadings.h"
#include "runbook/runbooksections.h"
#include "runbook/stepreader.h"
#include "runbook/targetreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;
using SectionKind = RunbookSectionKind;

const QRegularExpression &listDivider()
{
    static const QRegularExpression divider(QStringLiteral("\\s*[,;]\\s*"));
    return divider;
}

void readTitle(const RunbookParts &parts, Runbook &values)
{
    const QList<DocumentSection> &sections = parts.document().sections;
    if (sections.isEmpty() || sections.constFirst().level != 1)
        return;
    static const QRegularExpression kind(
        QStringLiteral("^\\W*(?:run|play)[- ]?book\\s*(?:[:—–-]|\\b of\\b)\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    values.title = parts.words(headingWords(parts.source(), sections.constFirst()));
    values.title.text = sections.constFirst().title;
    values.title.text.remove(kind);
}

/// The table of two columns, or lines of "Key: value", above the first section.
void readHeaderRows(const RunbookParts &parts, Runbook &values)
{
    const QList<DocumentSection> &sections = parts.document().sections;
    const bool hasTitle = !sections.isEmpty() && sections.constFirst().level == 1;
    const ByteRange top =
        hasTitle ? sections.constFirst().body : textBeforeSections(parts.source(), sections);
    const auto add = [&values](const QString &key, const Passage &value) {
        if (!key.isEmpty() && !values.header.contains(key))
            values.header.insert(key, value);
    };
    for (const int index : parts.outerBlocks(top)) {
        const MarkdownBlock &block = parts.block(index);
        if (block.kind == Kind::Table && values.headerTable < 0) {
            const TableSource table(parts.source(), block);
            if (table.columnCount() != 2)
                continue;
            values.headerTable = index;
            for (int row = 0; row < table.rowCount(); ++row)
                add(runbookHeaderKeyOf(table.cell(row, 0)), parts.words(table.cellRange(row, 1)));
        } else if (block.kind == Kind::Paragraph) {
            static const QRegularExpression pair(QStringLiteral(
                "^[*_]{0,2}([\\p{L}][\\p{L} /'’-]{1,40}?)[*_]{0,2}\\s*:[*_]{0,2}\\s*"));
            for (const ByteRange &line : parts.linesOf(index)) {
                const auto match = pair.match(parts.text(line));
                if (match.hasMatch() && match.capturedEnd() < parts.text(line).size())
                    add(runbookHeaderKeyOf(match.captured(1)),
                        parts.words(parts.part(line, match.capturedEnd())));
            }
        }
    }
}

void readHeaderValues(Runbook &values)
{
    const auto text = [&values](const char *key) {
        return values.header.value(QLatin1String(key)).text.trimmed();
    };
    values.service = text("service");
    values.owner = text("owner");
    if (const QString both = text("service / owner"); !both.isEmpty()) {
        values.service = both.section(u'/', 0, 0).trimmed();
        values.owner = both.section(u'/', 1).trimmed();
    }
    values.status = runbookStatusOf(text("status"));
    for (const QString &alert : text("alerts").split(listDivider(), Qt::SkipEmptyParts))
        values.alerts.append(alert);
    values.lastTested = readDate(text("last tested"));
    if (const auto minutes = durationIn(text("review every")))
        values.reviewEveryDays = int(*minutes / 1440);
    values.startsAtMinute = durationIn(text("first mitigation"));
}

QList<ChecklistItem> checklistOf(const RunbookParts &parts, const Runbook &values, SectionKind kind)
{
    QList<ChecklistItem> items;
    for (const RunbookSection &section : values.sections) {
        if (section.kind != kind)
            continue;
        for (const ListedWords &item : readListed(parts, section.body))
            items.append({item.words, item.isDone, item.range});
    }
    return items;
}

/// "metric", "log", "alert", "user" by the words of a symptom.
QString signalIn(const QString &words)
{
    static const QList<QPair<QRegularExpression, QString>> signs = [] {
        constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption |
                                 QRegularExpression::UseUnicodePropertiesOption;
        return QList<QPair<QRegularExpression, QString>>{
            {QRegularExpression(QStringLiteral("\\b(alert|alerts|alerte|alertes|page|pager)\\b"),
                                anyCase),
             QStringLiteral("alert")},
            {QRegularExpression(QStringLiteral("\\b(logs?|journal|journaux)\\b"), anyCase),
             QStringLiteral("log")},
            {QRegularExpression(QStringLiteral("\\b(users?|customers?|utilisateurs?|clients?)\\b"),
                                anyCase),
             QStringLiteral("user")},
            {QRegularExpression(
                 QStringLiteral("\\b(metric|rate|latency|taux|latence|métrique)\\b|%"), anyCase),
             QStringLiteral("metric")},
        };
    }();
    for (const auto &[sign, name] : signs) {
        if (sign.match(words).hasMatch())
            return name;
    }
    return {};
}

RunbookSymptom symptomOf(const RunbookParts &parts, const Passage &words, const ByteRange &range)
{
    static const QRegularExpression code(QStringLiteral("`([^`\\n]{1,400})`"));
    static const QRegularExpression threshold(QStringLiteral(
        "[<>≤≥]\\s*[\\d.,]+\\s*[\\p{L}%]{0,8}|\\b(?:above|below|over|under|more than|less than|at "
        "least|au-dessus de|en dessous de|plus de|moins de)\\s+[\\d.,]+\\s*[\\p{L}%]{0,8}"));
    RunbookSymptom symptom;
    symptom.text = words;
    symptom.range = range;
    symptom.signal = signalIn(words.text);
    const ByteRange looked{words.range.begin, std::min(words.range.end, words.range.begin + 2000)};
    symptom.query = code.match(parts.text(looked)).captured(1);
    symptom.threshold = threshold.match(words.text).captured();
    return symptom;
}

void readSymptoms(const RunbookParts &parts, Runbook &values)
{
    for (const RunbookSection &section : values.sections) {
        if (section.kind != SectionKind::Symptoms)
            continue;
        bool hasTable = false;
        for (const int index : parts.outerBlocks(section.body)) {
            if (parts.block(index).kind != Kind::Table)
                continue;
            hasTable = true;
            const TableSource table(parts.source(), parts.block(index));
            for (int row = 0; row < table.rowCount(); ++row) {
                RunbookSymptom symptom =
                    symptomOf(parts, parts.words(table.cellRange(row, 0)),
                              parts.source().line(parts.source().lineAt(table.rowLine(row).begin)));
                for (int column = 1; column < table.columnCount(); ++column) {
                    const QString meaning = runbookColumnOf(table.headerCell(column));
                    const QString cell = table.cell(row, column).trimmed();
                    if (meaning == u"signal")
                        symptom.signal = cell;
                    else if (meaning == u"query")
                        symptom.query = cell;
                    else if (meaning == u"threshold")
                        symptom.threshold = cell;
                }
                if (!symptom.text.isEmpty())
                    values.symptoms.append(symptom);
            }
        }
        if (hasTable)
            continue;
        for (const ListedWords &item : readListed(parts, section.body))
            values.symptoms.append(symptomOf(parts, item.words, item.range));
    }
}

/// Commands of plain text stand in no code that could be looked through.
void addUsesOfLines(Runbook &values)
{
    QSet<qsizetype> known;
    for (const PlaceholderUse &use : std::as_const(values.uses))
        known.insert(use.range.begin);
    const auto add = [&](const QList<RunbookCommand> &commands) {
        for (const RunbookCommand &command : commands) {
            for (const PlaceholderUse &use : command.uses) {
                if (!known.contains(use.range.begin))
                    values.uses.append(use);
            }
        }
    };
    for (const RunbookStep &step : std::as_const(values.steps))
        add(step.commands);
    for (const RunbookQuickfix &quickfix : std::as_const(values.quickfixes))
        add(quickfix.commands);
    std::stable_sort(values.uses.begin(), values.uses.end(),
                     [](const PlaceholderUse &a, const PlaceholderUse &b) {
                         return a.range.begin < b.range.begin;
                     });
}

void readFirstAid(const RunbookParts &parts, Runbook &values)
{
    Passage words = values.header.value(QStringLiteral("stop the bleeding"));
    if (const RunbookSection *const section = values.section(SectionKind::StopTheBleeding);
        section && words.isEmpty()) {
        const QList<ListedWords> listed = readListed(parts, section->body);
        if (!listed.isEmpty())
            words = listed.constFirst().words;
    }
    if (!words.isEmpty())
        values.stopTheBleeding = readTarget(parts.document(), words.range);
}

} // namespace

Runbook readRunbook(const SourceText &source)
{
    const RunbookParts parts(source);
    Runbook values;
    if (const auto matter = readFrontMatter(source)) {
        values.id = matter->value(QStringLiteral("id"));
        values.lang = matter->value(QStringLiteral("lang"));
    }
    readTitle(parts, values);
    readHeaderRows(parts, values);
    readHeaderValues(values);
    values.sections = readRunbookSections(parts);
    readSymptoms(parts, values);
    values.lookalikes = checklistOf(parts, values, SectionKind::Lookalikes);
    values.prerequisites = checklistOf(parts, values, SectionKind::Prerequisites);
    QSet<QString> defined;
    for (const RunbookSection &section : std::as_const(values.sections)) {
        if (section.kind == SectionKind::Placeholders)
            values.placeholders += readPlaceholders(parts, section.whole);
        else if (section.kind == SectionKind::Escalation)
            values.escalation += readEscalation(parts, section.whole);
    }
    for (int i = 0; i < int(values.escalation.size()); ++i)
        values.escalation[i].number = i + 1;
    for (const Placeholder &placeholder : std::as_const(values.placeholders))
        defined.insert(placeholder.name);
    readQuickfixes(parts, defined, values);
    readPermanentFixes(parts, values);
    readSteps(parts, defined, values);
    values.exitCriteria = checklistOf(parts, values, SectionKind::ResolvedWhen);
    values.after = checklistOf(parts, values, SectionKind::After);
    values.uses = allPlaceholderUses(parts, values);
    addUsesOfLines(values);
    readFirstAid(parts, values);
    resolveTargets(parts.document(), values);
    values.blocks = parts.document().blocks;
    return values;
}

} // namespace recount
