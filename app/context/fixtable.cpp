#include "context/fixtable.h"

#include "context/wordedduration.h"
#include "foundation/text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <vector>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Lived:
        return FixTable::tr("Lived");
    case Origin::Lab:
        return FixTable::tr("Lab");
    case Origin::Fictional:
        break;
    }
    return FixTable::tr("Fictional");
}

QString known(const QString &text)
{
    return text.isEmpty() ? unknownText() : text;
}

/// What a column sorts its rows by; the members count in their order.
struct SortKey {
    int row = 0;
    bool unknown = false;
    double number = 0;
    QCollatorSortKey text;
};

} // namespace

QString fixColumnTitle(FixColumn column)
{
    switch (column) {
    case FixColumn::Month:
        return FixTable::tr("Month");
    case FixColumn::Incident:
        return FixTable::tr("Incident");
    case FixColumn::Quickfix:
        return FixTable::tr("Quickfix");
    case FixColumn::PermanentFix:
        return FixTable::tr("Permanent fix");
    case FixColumn::Who:
        return FixTable::tr("Who does what");
    case FixColumn::Held:
        return FixTable::tr("Quickfix held");
    case FixColumn::Links:
        return FixTable::tr("Links");
    case FixColumn::Origin:
        break;
    }
    return FixTable::tr("Origin");
}

QString fixColumnKey(FixColumn column)
{
    static const std::array keys{u"month"_s, u"incident"_s, u"quickfix"_s, u"permanent-fix"_s,
                                 u"who"_s,   u"held"_s,     u"links"_s,    u"origin"_s};
    return keys.at(size_t(column));
}

QString unknownText()
{
    return u"—"_s;
}

QString noPermanentFixText()
{
    return FixTable::tr("No permanent fix yet");
}

FixTable::FixTable(std::shared_ptr<const Pack> pack) : m_pack(std::move(pack))
{
    if (m_pack)
        prepare();
}

void FixTable::prepare()
{
    QHash<QString, QString> entries;
    for (const Phase &phase : m_pack->phases) {
        for (const TimelineEntry &entry : phase.entries)
            entries.insert(
                entry.id,
                FixTable::tr("Month %1: %2").arg(QString::number(entry.month), entry.what));
    }
    QHash<QString, const Question *> questions;
    for (const Question &question : m_pack->questions)
        questions.insert(question.id, &question);

    m_rows.reserve(m_pack->fixes.size());
    for (const Fix &fix : m_pack->fixes) {
        Row row;
        for (const QString &id : fix.entries)
            row.links.append({FixLink::Kind::Entry, id, entries.value(id, id)});
        for (const QString &id : fix.questions) {
            const Question *question = questions.value(id);
            row.links.append(
                {FixLink::Kind::Question, id,
                 question ? FixTable::tr("Question %1: %2")
                                .arg(QString::number(question->number), question->shortTitle)
                          : id});
        }
        QStringList words{fix.incident,
                          fix.quickfix,
                          fix.permanentFix.isEmpty() ? noPermanentFixText() : fix.permanentFix,
                          fix.quickfixTime,
                          fix.permanentFixTime,
                          fix.quickfixBy,
                          fix.permanentFixBy,
                          fix.quickfixHeld,
                          fix.risk,
                          fix.spoken,
                          originWord(fix.origin),
                          FixTable::tr("Month %1").arg(fix.month)};
        for (const FixLink &link : std::as_const(row.links))
            words.append(link.title);
        row.searchText = foldForSearch(words.join(u'\n'));
        m_rowOfId.insert(fix.id, int(m_rows.size()));
        m_rows.append(row);
    }
}

QString FixTable::text(int row, FixColumn column) const
{
    const Fix &shown = fix(row);
    switch (column) {
    case FixColumn::Month:
        return QString::number(shown.month);
    case FixColumn::Incident:
        return shown.incident;
    case FixColumn::Quickfix:
        return shown.quickfix;
    case FixColumn::PermanentFix:
        return lacksPermanentFix(row) ? noPermanentFixText() : shown.permanentFix;
    case FixColumn::Who:
        return who(shown);
    case FixColumn::Held:
        return known(shown.quickfixHeld);
    case FixColumn::Links:
        return linksText(row);
    case FixColumn::Origin:
        break;
    }
    return originText(row);
}

QString FixTable::remark(int row, FixColumn column) const
{
    const Fix &shown = fix(row);
    if (column == FixColumn::Quickfix)
        return FixTable::tr("Time: %1").arg(known(shown.quickfixTime));
    if (column == FixColumn::PermanentFix && !lacksPermanentFix(row))
        return FixTable::tr("Time: %1").arg(known(shown.permanentFixTime));
    return {};
}

bool FixTable::saysTheSame(int row, const FixTable &other, int otherRow) const
{
    return fix(row) == other.fix(otherRow) && links(row) == other.links(otherRow);
}

QString FixTable::originText(int row) const
{
    return originWord(fix(row).origin);
}

QString FixTable::who(const Fix &fix) const
{
    QStringList lines;
    if (!fix.quickfixBy.isEmpty())
        lines.append(FixTable::tr("Quickfix: %1").arg(fix.quickfixBy));
    if (!fix.permanentFixBy.isEmpty())
        lines.append(FixTable::tr("Permanent fix: %1").arg(fix.permanentFixBy));
    return known(lines.join(u'\n'));
}

QString FixTable::linksText(int row) const
{
    int entries = 0;
    int questions = 0;
    for (const FixLink &link : links(row))
        ++(link.kind == FixLink::Kind::Entry ? entries : questions);
    QStringList lines;
    if (entries > 0)
        lines.append(FixTable::tr("%n timeline entry(s)", nullptr, entries));
    if (questions > 0)
        lines.append(FixTable::tr("%n question(s)", nullptr, questions));
    return known(lines.join(u'\n'));
}

QList<int> FixTable::sorted(FixColumn column, Qt::SortOrder order) const
{
    if (m_order.size() == count() && m_orderColumn == column && m_orderDirection == order)
        return m_order;
    // The locale "C" compares code units: Zebra, disk, Élan.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    keys.reserve(size_t(count()));
    for (int row = 0; row < count(); ++row) {
        const QString shown = text(row, column);
        SortKey key{row, shown == unknownText(), 0, collator.sortKey(shown)};
        switch (column) {
        case FixColumn::Month:
            key.number = fix(row).month;
            break;
        case FixColumn::Held:
            // Words that give no length come after those that do.
            key.number =
                minutesInWords(fix(row).quickfixHeld).value_or(std::numeric_limits<double>::max());
            break;
        case FixColumn::PermanentFix:
            // What is not done is what one looks for.
            key.number = lacksPermanentFix(row) ? 0 : 1;
            break;
        case FixColumn::Links:
            key.number = double(links(row).size());
            break;
        case FixColumn::Origin:
            key.number = double(fix(row).origin);
            break;
        default:
            break;
        }
        keys.push_back(std::move(key));
    }
    const auto isBefore = [this, order](const SortKey &a, const SortKey &b) {
        if (a.unknown != b.unknown)
            return b.unknown;
        const SortKey &first = order == Qt::AscendingOrder ? a : b;
        const SortKey &second = order == Qt::AscendingOrder ? b : a;
        if (first.number != second.number)
            return first.number < second.number;
        if (const int compared = first.text.compare(second.text); compared != 0)
            return compared < 0;
        if (fix(a.row).month != fix(b.row).month)
            return fix(a.row).month < fix(b.row).month;
        return a.row < b.row;
    };
    std::sort(keys.begin(), keys.end(), isBefore);
    m_order.clear();
    m_order.reserve(count());
    for (const SortKey &key : keys)
        m_order.append(key.row);
    m_orderColumn = column;
    m_orderDirection = order;
    return m_order;
}

QList<int> FixTable::rows(const FixFilter &filter, FixColumn sortedBy, Qt::SortOrder order) const
{
    const QStringList words =
        foldForSearch(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<int> fitting;
    for (const int row : sorted(sortedBy, order)) {
        if (filter.onlyWithoutPermanentFix && !lacksPermanentFix(row))
            continue;
        const QString &text = m_rows.at(row).searchText;
        if (std::all_of(words.cbegin(), words.cend(),
                        [&text](const QString &word) { return text.contains(word); }))
            fitting.append(row);
    }
    return fitting;
}

QList<QStringList> FixTable::exported(const QList<int> &rows, const QList<FixColumn> &columns) const
{
    QStringList titles;
    for (const FixColumn column : columns) {
        if (column == FixColumn::Who)
            titles << FixTable::tr("Quickfix by") << FixTable::tr("Permanent fix by");
        else
            titles << fixColumnTitle(column);
        if (column == FixColumn::Quickfix)
            titles << FixTable::tr("Quickfix time");
        else if (column == FixColumn::PermanentFix)
            titles << FixTable::tr("Permanent fix time");
    }
    QList<QStringList> table{titles};
    table.reserve(rows.size() + 1);
    for (const int row : rows) {
        const Fix &shown = fix(row);
        QStringList cells;
        for (const FixColumn column : columns) {
            switch (column) {
            case FixColumn::Quickfix:
                cells << shown.quickfix << shown.quickfixTime;
                break;
            case FixColumn::PermanentFix:
                cells << shown.permanentFix << shown.permanentFixTime;
                break;
            case FixColumn::Who:
                cells << shown.quickfixBy << shown.permanentFixBy;
                break;
            case FixColumn::Held:
                cells << shown.quickfixHeld;
                break;
            case FixColumn::Links: {
                QStringList titlesOfLinks;
                for (const FixLink &link : links(row))
                    titlesOfLinks << link.title;
                cells << titlesOfLinks.join(u'\n');
                break;
            }
            default:
                cells << text(row, column);
            }
        }
        table.append(cells);
    }
    return table;
}

QString FixTable::html(const QString &title, const QList<int> &rows,
                       const QList<FixColumn> &columns) const
{
    const auto escaped = [](const QString &text) {
        return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    };
    QString page = u"<h2>"_s + escaped(title) +
                   u"</h2>\n<table width=\"100%\" border=\"1\" "
                   "cellspacing=\"0\" cellpadding=\"4\" "
                   "style=\"border-collapse: collapse\">\n<thead><tr>"_s;
    for (const FixColumn column : columns)
        page += u"<th align=\"left\">"_s + escaped(fixColumnTitle(column)) + u"</th>"_s;
    page += u"</tr></thead>\n"_s;
    for (const int row : rows) {
        page += u"<tr>"_s;
        for (const FixColumn column : columns) {
            const QString below = remark(row, column);
            page += u"<td>"_s + escaped(text(row, column));
            if (!below.isEmpty())
                page += u"<br><i>"_s + escaped(below) + u"</i>"_s;
            page += u"</td>"_s;
        }
        page += u"</tr>\n"_s;
    }
    return page + u"</table>\n"_s;
}

} // namespace recount
