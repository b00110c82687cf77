#include "postmortem/actionreader.h"

#include "documents/fieldlist.h"
#include "documents/listsource.h"
#include "documents/plainwords.h"
#include "documents/tablesource.h"
#include "postmortem/headings.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

int priorityOf(const QString &words)
{
    static const QRegularExpression priority(QStringLiteral("^(?:P|prio(?:rity)?\\s*)([0-3])$"),
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = priority.match(words.trimmed());
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

bool isTicket(const QString &words)
{
    static const QRegularExpression ticket(QStringLiteral(
        "^(?:[A-Z][A-Z0-9]{1,9}-\\d+|#\\d+|!\\d+|https?://\\S+|[\\w.-]+/[\\w.-]+#\\d+)$"));
    return ticket.match(words.trimmed()).hasMatch();
}

ActionStatus statusOf(const QString &words)
{
    const QString key = fieldKey(words).replace(u'\u2019', u'\'');
    static const QStringList done = {QStringLiteral("done"),      QStringLiteral("closed"),
                                     QStringLiteral("completed"), QStringLiteral("delivered"),
                                     QStringLiteral("resolved"),  QStringLiteral("fait"),
                                     QStringLiteral("terminé"),   QStringLiteral("livré")};
    static const QStringList doing = {QStringLiteral("doing"), QStringLiteral("in progress"),
                                      QStringLiteral("started"), QStringLiteral("wip"),
                                      QStringLiteral("en cours")};
    if (done.contains(key) || key.startsWith(QLatin1String("done ")))
        return ActionStatus::Done;
    if (doing.contains(key))
        return ActionStatus::Doing;
    if (key.startsWith(QLatin1String("won't")) || key.startsWith(QLatin1String("wont")) ||
        key.startsWith(QLatin1String("abandon")))
        return ActionStatus::WontDo;
    return ActionStatus::Open;
}

int yearOf(const PostMortem &values)
{
    return values.date.isValid() ? values.date.year() : 0;
}

void setDone(ActionItem &action, const QString &words, int year)
{
    action.status = ActionStatus::Done;
    action.doneAt = readDate(words, year);
}

/// The same where words such as "not yet" may stand.
void readDone(ActionItem &action, const QString &words, int year)
{
    static const QStringList affirmed = {QStringLiteral("yes"),    QStringLiteral("x"),
                                         QStringLiteral("[x]"),    QStringLiteral("oui"),
                                         QStringLiteral("\u2713"), QStringLiteral("\u2714"),
                                         QStringLiteral("\u2705"), QStringLiteral("\u2611")};
    if (readDate(words, year).isValid() || statusOf(words) == ActionStatus::Done ||
        affirmed.contains(fieldKey(words)))
        setDone(action, words, year);
}

void setDue(ActionItem &action, const QString &words, int year)
{
    action.dueText = words;
    action.due = readDate(words, year);
}

/// One field that has a key. The key that it counts as; its own when it says nothing of the action.
QString takeKeyed(ActionItem &action, const QString &key, const QString &value, int year)
{
    static const QRegularExpression divider(QStringLiteral("\\s*[,;]\\s*"));
    const auto is = [&key](const QStringList &keys) { return keys.contains(key); };
    if (is(ownerKeys())) {
        action.owner = value;
        return ownerKeys().constFirst();
    }
    if (is(dueKeys())) {
        setDue(action, value, year);
        return dueKeys().constFirst();
    }
    if (is(doneWhenKeys())) {
        action.doneWhen = value;
        return doneWhenKeys().constFirst();
    }
    if (is(addressesKeys())) {
        action.addresses = value.split(divider, Qt::SkipEmptyParts);
        return addressesKeys().constFirst();
    }
    if (is(doneKeys())) {
        readDone(action, value, year);
        return doneKeys().constFirst();
    }
    if (is(ticketKeys())) {
        action.ticket = value;
        return ticketKeys().constFirst();
    }
    if (is(typeKeys())) {
        action.type = actionTypeOf(value);
    } else if (is(priorityKeys())) {
        action.priority = priorityOf(value);
        return priorityKeys().constFirst();
    } else if (is(statusKeys())) {
        action.status = statusOf(value);
        return statusKeys().constFirst();
    } else if (key == u"won't do" || key == u"wont-do" || key == u"reason" || key == u"abandonné") {
        action.reason = value;
        if (key != u"reason")
            action.status = ActionStatus::WontDo;
    }
    return key;
}

struct Flag {
    QString key;    ///< that it counts as; empty when it is none
    QString prefix; ///< words before its value
};

/// One field without a key: its words say what it is.
Flag takeFlag(ActionItem &action, const QString &words, int year)
{
    static const QRegularExpression delivered(
        QStringLiteral("^(?:delivered|done|livré(?:e)?|fait(?:e)?)\\b(?: (?:on|le))?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression due(QStringLiteral("^(?:due|by|pour le|d'ici le)\\b\\s*"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression addresses(QStringLiteral("^(?:addresses|traite)\\s+"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression divider(QStringLiteral("\\s*[,;&]\\s*|\\s+(?:and|et)\\s+"));
    if (const auto match = delivered.match(words); match.hasMatch()) {
        setDone(action, words.mid(match.capturedLength()), year);
        return {doneKeys().constFirst(), {}};
    }
    if (const auto match = due.match(words); match.hasMatch() && readDate(words, year).isValid()) {
        setDue(action, words.mid(match.capturedLength()), year);
        return {dueKeys().constFirst(), match.captured()};
    }
    if (const auto match = addresses.match(words); match.hasMatch()) {
        action.addresses = words.mid(match.capturedLength()).split(divider, Qt::SkipEmptyParts);
        return {addressesKeys().constFirst(), match.captured()};
    }
    if (priorityOf(words) >= 0) {
        action.priority = priorityOf(words);
        return {priorityKeys().constFirst(), {}};
    }
    if (const ActionType type = actionTypeOf(words); type != ActionType::None) {
        action.type = type;
        return {typeKeys().constFirst(), {}};
    }
    if (isTicket(words)) {
        action.ticket = words;
        return {ticketKeys().constFirst(), {}};
    }
    if (const ActionStatus status = statusOf(words); status != ActionStatus::Open) {
        action.status = status;
        return {statusKeys().constFirst(), {}};
    }
    return {};
}

/// What stands behind a prefix that is written as it reads.
Passage behindPrefix(const DocumentParts &document, const Passage &value, const QString &prefix)
{
    const QString written = document.source.text(value.range);
    if (prefix.isEmpty() || !written.startsWith(prefix))
        return value;
    return {value.text.mid(prefix.size()),
            document.part(value.range, prefix.size(), written.size() - prefix.size())};
}

/// Id, tags and the words between them and a dash with a date.
void readTitle(const DocumentParts &document, const Passage &raw, int year, ActionItem &action)
{
    static const QRegularExpression tag(
        QStringLiteral("^\\s*\\**\\[([\\p{L}][\\p{L}\\d /_-]{1,20})\\]\\**(?!\\()\\s*:?\\s*"));
    static const QRegularExpression ending(
        QStringLiteral("\\s+[—–-]\\s+((?:delivered|done|due|by|livré(?:e)?|fait(?:e)?)\\b[^—–]*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = document.source.text(raw.range);
    const LeadingId id = readLeadingId(text);
    action.id = id.id;
    qsizetype begin = id.length;
    for (auto match = tag.match(text.mid(begin)); match.hasMatch();
         match = tag.match(text.mid(begin))) {
        action.tags.append(match.captured(1).toUpper());
        begin += match.capturedLength();
    }
    qsizetype end = text.size();
    if (const auto match = ending.match(text.mid(begin)); match.hasMatch()) {
        end = begin + match.capturedStart();
        const Passage words{
            plainWords(match.captured(1)),
            document.part(raw.range, begin + match.capturedStart(1), match.capturedLength(1))};
        const Flag flag = takeFlag(action, words.text, year);
        if (!flag.key.isEmpty())
            action.fields.insert(flag.key, behindPrefix(document, words, flag.prefix));
    }
    action.title = {plainWords(text.mid(begin, end - begin)),
                    document.part(raw.range, begin, end - begin)};
}

void readList(const DocumentParts &document, int block, PostMortem &values)
{
    const ListSource list(document.source, document.blocks, block);
    for (int item = 0; item < list.count(); ++item) {
        ActionItem action;
        action.list = block;
        action.item = item;
        action.range = list.range(item);
        const int year = yearOf(values);
        const FieldList fields = readFieldList(document, list.words(item));
        readTitle(document, fields.words, year, action);
        for (const FieldPart &part : fields.parts) {
            if (!part.key.isEmpty()) {
                action.fields.insert(takeKeyed(action, part.key, part.value.text, year),
                                     part.value);
                continue;
            }
            const Flag flag = takeFlag(action, part.value.text, year);
            if (!flag.key.isEmpty())
                action.fields.insert(flag.key, behindPrefix(document, part.value, flag.prefix));
        }
        if (list.isDone(item) == true && action.status != ActionStatus::WontDo)
            action.status = ActionStatus::Done;
        // A box without words, which is none for Markdown, is nothing to be done.
        static const QRegularExpression box(QStringLiteral("^\\[[ xX]?\\]$"));
        if (!action.title.isEmpty() && !box.match(action.title.text).hasMatch())
            values.actions.append(action);
    }
}

void readTable(const DocumentParts &document, int block, PostMortem &values)
{
    const TableSource table(document.source, document.blocks.at(block));
    QStringList meanings;
    for (const QString &heading : table.header())
        meanings.append(columnMeaning(heading));
    int title = int(meanings.indexOf(QStringLiteral("action")));
    if (title < 0)
        title = int(meanings.indexOf(QStringLiteral("event")));
    if (title < 0)
        return;
    for (int row = 0; row < table.rowCount(); ++row) {
        ActionItem action;
        action.table = block;
        action.row = row;
        action.range = table.rowLine(row);
        const int year = yearOf(values);
        readTitle(document, {{}, table.cellRange(row, title)}, year, action);
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString meaning = meanings.at(column);
            const Passage cell{plainWords(table.cell(row, column)), table.cellRange(row, column)};
            if (column == title || meaning.isEmpty() || cell.isEmpty() || cell.text == u"–" ||
                cell.text == u"-")
                continue;
            action.fields.insert(meaning, cell);
            if (meaning == u"id") {
                action.id = cell.text;
            } else if (meaning == u"tag") {
                action.tags = {cell.text.toUpper()};
            } else if (meaning == u"actor") { // "Who": a tag of the seed's three, or a person
                static const QStringList known = {QStringLiteral("DEVS"), QStringLiteral("DEVOPS"),
                                                  QStringLiteral("PROCESS")};
                if (known.contains(cell.text.toUpper()))
                    action.tags = {cell.text.toUpper()};
                else
                    action.owner = cell.text;
            } else {
                takeKeyed(action, meaning, cell.text, year);
            }
        }
        if (!action.title.isEmpty())
            values.actions.append(action);
    }
}

} // namespace

QStringList ownerKeys()
{
    return {QStringLiteral("owner"),       QStringLiteral("assignee"),
            QStringLiteral("responsable"), QStringLiteral("assigned to"),
            QStringLiteral("who"),         QStringLiteral("qui")};
}

QStringList dueKeys()
{
    return {QStringLiteral("due"),      QStringLiteral("due date"), QStringLiteral("deadline"),
            QStringLiteral("échéance"), QStringLiteral("eta"),      QStringLiteral("pour le")};
}

QStringList doneWhenKeys()
{
    return {QStringLiteral("done when"), QStringLiteral("done-when"),
            QStringLiteral("terminé quand"), QStringLiteral("acceptance")};
}

QStringList addressesKeys()
{
    return {QStringLiteral("addresses"), QStringLiteral("traite"), QStringLiteral("factor")};
}

QStringList doneKeys()
{
    return {QStringLiteral("done"), QStringLiteral("delivered"), QStringLiteral("livré"),
            QStringLiteral("fait"), QStringLiteral("done at")};
}

QStringList statusKeys()
{
    return {QStringLiteral("status"), QStringLiteral("statut"), QStringLiteral("state")};
}

QStringList ticketKeys()
{
    return {QStringLiteral("ticket"), QStringLiteral("issue"), QStringLiteral("tracker"),
            QStringLiteral("jira")};
}

QStringList typeKeys()
{
    return {QStringLiteral("type")};
}

QStringList priorityKeys()
{
    return {QStringLiteral("priority"), QStringLiteral("priorité"), QStringLiteral("prio")};
}

LeadingId readLeadingId(const QString &words)
{
    static const QRegularExpression id(
        QStringLiteral("^\\s*(\\*\\*)?((?:AI|[ADFQPSE])-?\\d{1,3})(?(1)\\*\\*)\\s*[:.)]?\\s+"));
    const auto match = id.match(words);
    return match.hasMatch() ? LeadingId{match.captured(2), match.capturedLength()} : LeadingId{};
}

bool isActionFlag(const QString &key, const QString &words, const PostMortem &values)
{
    ActionItem unused;
    return takeFlag(unused, words, yearOf(values)).key == key;
}

void readActions(const DocumentParts &document, PostMortem &values)
{
    for (const PostMortemSection &section : std::as_const(values.sections)) {
        if (section.kind != SectionKind::Actions)
            continue;
        for (const int block : blocksIn(section.whole, document.blocks)) {
            if (document.blocks.at(block).kind == Kind::List)
                readList(document, block, values);
            else if (document.blocks.at(block).kind == Kind::Table)
                readTable(document, block, values);
        }
    }
}

} // namespace recount
