#include "postmortem/fixedits.h"

#include "documents/fieldlist.h"
#include "documents/listsource.h"
#include "documents/markdowninsert.h"
#include "documents/plainwords.h"
#include "documents/tablesource.h"
#include "postmortem/actionreader.h"
#include "postmortem/decisionreader.h"
#include "postmortem/documentwords.h"
#include "postmortem/headings.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

/// The key that is written first, in the document's language, then all that mean the same.
QStringList keysOf(const QString &key, const QString &lang)
{
    static const QHash<QString, QStringList (*)()> known = {
        {QStringLiteral("owner"), ownerKeys},        {QStringLiteral("due"), dueKeys},
        {QStringLiteral("done when"), doneWhenKeys}, {QStringLiteral("addresses"), addressesKeys},
        {QStringLiteral("done"), doneKeys},          {QStringLiteral("status"), statusKeys},
        {QStringLiteral("ticket"), ticketKeys},      {QStringLiteral("type"), typeKeys},
        {QStringLiteral("priority"), priorityKeys}};
    QStringList keys = {documentwords::fieldName(key, lang), key};
    if (const auto found = known.constFind(key); found != known.constEnd())
        keys += (*found)();
    keys += decisionKeys(key);
    keys.removeDuplicates();
    return keys;
}

/// The list that goes on with a new item; -1 without one.
template <class Part>
int listOfLast(const QList<Part> &parts)
{
    return parts.isEmpty() ? -1 : parts.constLast().list;
}

/// -1 without one.
int columnOf(const TableSource &table, const QString &meaning)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString found = columnMeaning(table.headerCell(column));
        if (found == meaning || (meaning == u"action" && found == u"event"))
            return column;
    }
    return -1;
}

} // namespace

FixEdits::FixEdits(const SourceText &source, const PostMortem &document)
    : m_source(source), m_document(document)
{
}

QString FixEdits::nextId(const QString &prefix) const
{
    static const QRegularExpression id(QStringLiteral("\\b([A-Z]{1,2}-?)(\\d{1,3})\\b"));
    int last = 0;
    QRegularExpressionMatchIterator matches = id.globalMatch(m_source.text({0, m_source.size()}));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedView(1) == prefix)
            last = std::max(last, match.capturedView(2).toInt());
    }
    return prefix + QString::number(last + 1);
}

QList<TextPatch> FixEdits::addItem(SectionKind kind, const QString &words, int list,
                                   std::optional<bool> box) const
{
    const PostMortemEdits edits(m_source, m_document);
    const PostMortemSection *const section = m_document.section(kind);
    const QString item =
        QStringLiteral("- ") +
        (box ? (*box ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) : QString());
    if (!section)
        return edits.setSection(kind, item + words);
    const bool isKnown = list >= 0;
    for (int i = 0; !isKnown && i < int(m_document.blocks.size()); ++i) {
        const MarkdownBlock &block = m_document.blocks.at(i);
        if (block.kind == Kind::List && block.parent < 0 && section->whole.contains(block.range))
            list = i;
    }
    if (list < 0)
        return {paragraphBehind(m_source, m_document.blocks, section->whole.end,
                                (item + words).toUtf8())};
    const ListSource items(m_source, m_document.blocks, list);
    return {items.insertItem(items.count(), words, box)};
}

QList<TextPatch> FixEdits::addQuickfix(const QString &what) const
{
    const QString id = nextId(QStringLiteral("Q"));
    const QString item = QStringLiteral("**%1** %2").arg(id, dotsAsWords(what.simplified()));
    const int list = listOfLast(m_document.quickfixes);
    if (m_document.quickfixes.isEmpty() || list >= 0)
        return addItem(SectionKind::Quickfix, item, list);
    const Quickfix &last = m_document.quickfixes.constLast();
    if (last.level > 0) {
        // With a heading as the others: an item would be one of what the last one says of itself.
        const QString heading =
            QString(last.level, u'#') + u' ' + id + QStringLiteral(": ") + what.simplified();
        return {paragraphBehind(m_source, m_document.blocks, last.range.end, heading.toUtf8())};
    }
    // A paragraph of its own becomes the first item of what is a list from now on.
    const QList<int> blocks = blocksIn(last.range, m_document.blocks);
    const bool isParagraph = blocks.size() == 1 &&
                             m_document.blocks.at(blocks.constFirst()).kind == Kind::Paragraph &&
                             !last.what.text.startsWith(u'-');
    QList<TextPatch> patches;
    if (isParagraph)
        patches.append({{last.range.begin, last.range.begin}, "- "});
    patches.append(paragraphBehind(m_source, m_document.blocks, last.range.end,
                                   (QStringLiteral("- ") + item).toUtf8()));
    return patches;
}

QList<TextPatch> FixEdits::addAction(const QString &title, const QStringList &tags,
                                     const QString &addresses) const
{
    for (const PostMortemSection &section : m_document.sections) {
        if (section.kind != SectionKind::Actions)
            continue;
        // A table of actions gets a row.
        for (auto it = m_document.actions.crbegin(); it != m_document.actions.crend(); ++it) {
            if (it->table < 0)
                break;
            const TableSource table(m_source, m_document.blocks.at(it->table));
            QStringList cells;
            for (const QString &heading : table.header()) {
                const QString meaning = columnMeaning(heading);
                cells.append(meaning == u"action" || meaning == u"event" ? title.simplified()
                             : meaning == u"id" ? nextId(QStringLiteral("AI-"))
                             : meaning == u"tag" || meaning == u"actor" ? tags.value(0)
                             : meaning == u"addresses"                  ? addresses
                                                                        : QString());
            }
            return {table.insertRow(table.rowCount(), cells)};
        }
    }
    QString words = QStringLiteral("**%1** ").arg(nextId(QStringLiteral("AI-")));
    for (const QString &tag : tags)
        words += QStringLiteral("[%1] ").arg(tag);
    words += dotsAsWords(title.simplified());
    if (!addresses.isEmpty())
        words += QStringLiteral(" \u00b7 ") +
                 documentwords::fieldName(QStringLiteral("addresses"), m_document.lang) +
                 QStringLiteral(": ") + addresses;
    return addItem(SectionKind::Actions, words, listOfLast(m_document.actions), false);
}

QList<TextPatch> FixEdits::addFactor(const QString &text) const
{
    return addItem(SectionKind::Factors,
                   QStringLiteral("**%1** %2").arg(nextId(QStringLiteral("F")), text.simplified()),
                   listOfLast(m_document.factors));
}

QList<TextPatch> FixEdits::addDecision(const QString &chosen, const QString &at) const
{
    QString words = QStringLiteral("**%1** %2")
                        .arg(nextId(QStringLiteral("D")), dotsAsWords(chosen.simplified()));
    if (!at.simplified().isEmpty())
        words += QStringLiteral(" \u00b7 ") +
                 documentwords::fieldName(QStringLiteral("at"), m_document.lang) +
                 QStringLiteral(": ") + dotsAsWords(at.simplified());
    return addItem(SectionKind::Decisions, words, listOfLast(m_document.decisions));
}

QList<TextPatch> FixEdits::setField(int list, int item, const QStringList &keys,
                                    const QString &value) const
{
    const DocumentParts parts(m_source, m_document.blocks);
    const ListSource items(m_source, m_document.blocks, list);
    const ByteRange words = items.words(item);
    const FieldList fields = readFieldList(parts, words);
    const FieldPart *const part = fields.find(keys);
    if ((part ? m_source.text(part->value.range) : QString()) == dotsAsWords(value.simplified()))
        return {};
    return {setFieldPart(m_source, fields, words, keys, value)};
}

QList<TextPatch> FixEdits::setCell(int table, int row, const QString &meaning,
                                   const QString &value) const
{
    const TableSource source(m_source, m_document.blocks.at(table));
    if (const int column = columnOf(source, meaning); column >= 0)
        return source.cell(row, column) == value
                   ? QList<TextPatch>()
                   : QList<TextPatch>{source.setCell(row, column, value)};
    QString heading = documentwords::fieldName(meaning, m_document.lang);
    heading.replace(0, 1, heading.at(0).toUpper());
    return value.isEmpty() || columnMeaning(heading) != meaning
               ? QList<TextPatch>()
               : source.addColumn(heading, row, value);
}

QString FixEdits::columnOfWho(const ActionItem &action, const QString &meaning) const
{
    const TableSource table(m_source, m_document.blocks.at(action.table));
    const QString who = QStringLiteral("actor");
    // "Who" holds tags in one table and people in another.
    const bool isOther = meaning == u"owner" ? !action.tags.isEmpty() : !action.owner.isEmpty();
    return columnOf(table, meaning) < 0 && columnOf(table, who) >= 0 && !isOther ? who : meaning;
}

QList<TextPatch> FixEdits::setQuickfix(int index, const QString &what) const
{
    const Quickfix &quickfix = m_document.quickfixes.at(index);
    const bool isProse = quickfix.list < 0 && quickfix.level == 0;
    const QString words = isProse              ? what.trimmed()
                          : quickfix.list >= 0 ? dotsAsWords(what.simplified())
                                               : what.simplified();
    const QByteArray written = withLineEnds(m_source, words);
    if (m_source.slice(quickfix.what.range) == written)
        return {};
    if (isProse)
        return {wordsInstead(m_source, quickfix.what.range, written)};
    return {{quickfix.what.range, written}};
}

QList<TextPatch> FixEdits::setQuickfixField(int index, const QString &key,
                                            const QString &value) const
{
    const Quickfix &quickfix = m_document.quickfixes.at(index);
    if (quickfix.list >= 0)
        return setField(quickfix.list, quickfix.item, keysOf(key, m_document.lang), value);
    const auto known = quickfix.fields.constFind(key);
    if (known != quickfix.fields.constEnd())
        return {{known->range, value.simplified().toUtf8()}};
    if (value.simplified().isEmpty())
        return {};
    const QString item =
        documentwords::fieldName(key, m_document.lang) + QStringLiteral(": ") + value.simplified();
    for (int i = 0; i < int(m_document.blocks.size()); ++i) {
        const MarkdownBlock &block = m_document.blocks.at(i);
        if (block.kind == Kind::List && block.parent < 0 && quickfix.range.contains(block.range)) {
            const ListSource items(m_source, m_document.blocks, i);
            return {items.insertItem(items.count(), item)};
        }
    }
    return {paragraphBehind(m_source, m_document.blocks, quickfix.range.end,
                            (QStringLiteral("- ") + item).toUtf8())};
}

QList<TextPatch> FixEdits::setActionTitle(int index, const QString &title) const
{
    const ActionItem &action = m_document.actions.at(index);
    const QByteArray written = action.table >= 0 ? tableCellMarkdown(title.simplified())
                                                 : dotsAsWords(title.simplified()).toUtf8();
    if (m_source.slice(action.title.range) == written)
        return {};
    return {{action.title.range, written}};
}

QList<TextPatch> FixEdits::setActionField(int index, const QString &key, const QString &value) const
{
    const ActionItem &action = m_document.actions.at(index);
    if (action.table >= 0)
        return setCell(action.table, action.row, key == u"owner" ? columnOfWho(action, key) : key,
                       value);
    const QString written = dotsAsWords(value.simplified());
    const ListSource items(m_source, m_document.blocks, action.list);
    const ByteRange words = items.words(action.item);
    const auto known = action.fields.constFind(key);
    if (known != action.fields.constEnd())
        return replaceActionField(action, key, *known, written);
    // "P1" or "prevent" needs no key.
    const bool isFlag = key == u"type" || key == u"priority" || key == u"ticket";
    if (isFlag && isActionFlag(key, plainWords(written), m_document))
        return {{{words.end, words.end}, " \u00b7 " + written.toUtf8()}};
    return setField(action.list, action.item, keysOf(key, m_document.lang), value);
}

/// A field of a list where it stands: with its key, without one, or behind the dash of the title.
QList<TextPatch> FixEdits::replaceActionField(const ActionItem &action, const QString &key,
                                              const Passage &known, const QString &written) const
{
    if (m_source.text(known.range) == written)
        return {};
    const DocumentParts parts(m_source, m_document.blocks);
    const ByteRange words = ListSource(m_source, m_document.blocks, action.list).words(action.item);
    FieldList fields = readFieldList(parts, words);
    const auto part =
        std::find_if(fields.parts.begin(), fields.parts.end(),
                     [&known](const FieldPart &one) { return one.range.contains(known.range); });
    const bool isBehindTitle = part == fields.parts.end();
    const ByteRange whole =
        isBehindTitle ? ByteRange{action.title.range.end, known.range.end} : part->range;
    if (written.isEmpty() && isBehindTitle)
        return {{whole, {}}};
    if (written.isEmpty()) {
        part->key = key; // by its place, as a flag has none
        return {setFieldPart(m_source, fields, words, {key}, {})};
    }
    static const QRegularExpression dash(QStringLiteral("^\\s+[—–-]\\s+"));
    const QString before = m_source.text({whole.begin, known.range.begin}).remove(dash);
    if ((!isBehindTitle && !part->key.isEmpty()) ||
        isActionFlag(key, plainWords(before + written), m_document))
        return {{known.range, written.toUtf8()}};
    // Without a key these words would be no such field.
    const QString keyed =
        documentwords::fieldName(key, m_document.lang) + QStringLiteral(": ") + written;
    return {{whole, (isBehindTitle ? " \u00b7 " : "") + keyed.toUtf8()}};
}

QList<TextPatch> FixEdits::setActionTags(int index, const QStringList &tags) const
{
    const ActionItem &action = m_document.actions.at(index);
    if (action.tags == tags)
        return {};
    if (action.table >= 0) {
        const QString meaning = columnOfWho(action, QStringLiteral("tag"));
        return setCell(action.table, action.row, meaning, tags.join(QStringLiteral(", ")));
    }
    const ListSource items(m_source, m_document.blocks, action.list);
    const ByteRange words = items.words(action.item);
    const ByteRange before{words.begin, action.title.range.begin};
    const qsizetype id = readLeadingId(m_source.text(before)).length;
    QByteArray written;
    for (const QString &tag : tags)
        written += '[' + tag.toUtf8() + "] ";
    return {{m_source.part(before, id), written}};
}

/// A column says when it was done, or which status it has, or both do.
QList<TextPatch> FixEdits::setRowDone(const ActionItem &action, const QString &day) const
{
    const TableSource table(m_source, m_document.blocks.at(action.table));
    const QString done = QStringLiteral("done");
    const QString status = QStringLiteral("status");
    QList<TextPatch> patches;
    if (columnOf(table, done) >= 0 && (day.isEmpty() || !action.fields.contains(done)))
        patches += setCell(action.table, action.row, done, day);
    if (columnOf(table, done) < 0 || columnOf(table, status) >= 0)
        patches +=
            setCell(action.table, action.row, status,
                    day.isEmpty() ? QString() : documentwords::fieldName(done, m_document.lang));
    return patches;
}

QList<TextPatch> FixEdits::setActionDone(int index, bool done, const QDate &today) const
{
    const ActionItem &action = m_document.actions.at(index);
    if ((action.status == ActionStatus::Done) == done)
        return {};
    const QString day = done ? today.toString(Qt::ISODate) : QString();
    if (action.table >= 0)
        return setRowDone(action, day);
    QList<TextPatch> patches;
    const ListSource items(m_source, m_document.blocks, action.list);
    if (items.isDone(action.item))
        patches.append(items.setDone(action.item, done));
    if (action.fields.contains(QStringLiteral("done")) != done)
        patches += setActionField(index, QStringLiteral("done"), day);
    return patches;
}

QList<TextPatch> FixEdits::setFactor(int index, const QString &text) const
{
    const Factor &factor = m_document.factors.at(index);
    if (m_source.text(factor.text.range) == text.simplified())
        return {};
    return {{factor.text.range, text.simplified().toUtf8()}};
}

QList<TextPatch> FixEdits::setDecision(int index, const QString &chosen) const
{
    const Decision &decision = m_document.decisions.at(index);
    const QString written = dotsAsWords(chosen.simplified());
    if (m_source.text(decision.chosen.range) == written)
        return {};
    return {{decision.chosen.range, written.toUtf8()}};
}

QList<TextPatch> FixEdits::setDecisionField(int index, const QString &key,
                                            const QString &value) const
{
    const Decision &decision = m_document.decisions.at(index);
    return setField(decision.list, decision.item, keysOf(key, m_document.lang), value);
}

QList<TextPatch> FixEdits::removeItem(int list, int item) const
{
    return {ListSource(m_source, m_document.blocks, list).removeItem(item)};
}

QList<TextPatch> FixEdits::removeQuickfix(int index) const
{
    const Quickfix &quickfix = m_document.quickfixes.at(index);
    return quickfix.list >= 0 ? removeItem(quickfix.list, quickfix.item)
                              : QList<TextPatch>{{quickfix.range, {}}};
}

QList<TextPatch> FixEdits::removeAction(int index) const
{
    const ActionItem &action = m_document.actions.at(index);
    if (action.table >= 0)
        return {TableSource(m_source, m_document.blocks.at(action.table)).removeRow(action.row)};
    return removeItem(action.list, action.item);
}

QList<TextPatch> FixEdits::removeFactor(int index) const
{
    const Factor &factor = m_document.factors.at(index);
    return removeItem(factor.list, factor.item);
}

QList<TextPatch> FixEdits::removeDecision(int index) const
{
    const Decision &decision = m_document.decisions.at(index);
    return removeItem(decision.list, decision.item);
}

} // namespace recount
