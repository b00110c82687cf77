#include "context/companydiff.h"

#include "context/companyids.h"
#include "context/companylinks.h"
#include "context/tablecolumns.h"
#include "foundation/text.h"
#include "packs/packlimits.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct CompanyDiff {
    Q_DECLARE_TR_FUNCTIONS(CompanyDiff)
};

/// What is known of the things of a table besides its columns.
template <class Thing>
struct Traits;
template <>
struct Traits<TimelineEntry> {
    static const QList<TableColumn<TimelineEntry>> &columns() { return timelineColumns(); }
    static QString words(const TimelineEntry &entry) { return entry.what; }
    static QList<TimelineEntry> all(const Pack &pack)
    {
        QList<TimelineEntry> entries;
        for (const Phase &phase : pack.phases)
            entries += phase.entries;
        return entries;
    }
    /// Empty when the thing may come in as it is.
    static QString refusal(const Pack &pack, const TimelineEntry &entry)
    {
        return phaseOfMonth(pack, entry.month) >= 0
                   ? QString()
                   : CompanyDiff::tr("no phase has month %1; change the months of a phase first")
                         .arg(entry.month);
    }
    /// Where it will be, and how much goes in there.
    static qsizetype place(const Pack &pack, const TimelineEntry &entry)
    {
        return phaseOfMonth(pack, entry.month);
    }
    static constexpr qsizetype most = packlimits::entriesOfPhase;
    static QList<TimelineEntry> &news(ImportPreview &preview) { return preview.newEntries; }
    static QList<TimelineEntry> &changes(ImportPreview &preview) { return preview.changedEntries; }
    static TimelineEntry fresh()
    {
        TimelineEntry entry;
        entry.kind = EntryKind::Infrastructure;
        entry.origin = Origin::Lived;
        return entry;
    }
};
template <>
struct Traits<Fix> {
    static const QList<TableColumn<Fix>> &columns() { return fixColumns(); }
    static QString words(const Fix &fix) { return fix.incident; }
    static QList<Fix> all(const Pack &pack) { return pack.fixes; }
    static QString refusal(const Pack &, const Fix &) { return {}; }
    static qsizetype place(const Pack &, const Fix &) { return 0; }
    static constexpr qsizetype most = packlimits::fixes;
    static QList<Fix> &news(ImportPreview &preview) { return preview.newFixes; }
    static QList<Fix> &changes(ImportPreview &preview) { return preview.changedFixes; }
    static Fix fresh()
    {
        Fix fix;
        fix.origin = Origin::Lived;
        return fix;
    }
};

QString aboutTheSame(qint64 line)
{
    return CompanyDiff::tr("line %1 is about the same one already").arg(line);
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return tidyCell(cell).isEmpty(); });
}

QString foldWords(const QString &words)
{
    return foldForSearch(words).simplified();
}

/// Compares one table, row after row.
template <class Thing>
class TableComparison
{
public:
    explicit TableComparison(const Pack &company)
        : m_company(company), m_things(Traits<Thing>::all(company))
    {
        m_preview.base = company;
        for (qsizetype i = 0; i < m_things.size(); ++i) {
            const Thing &thing = m_things.at(i);
            const QString words = foldWords(Traits<Thing>::words(thing));
            m_byId.insert(thing.id, i);
            m_byWords[words].append(i);
            m_byMonth[{thing.month, words}].append(i);
            ++m_counts[Traits<Thing>::place(company, thing)];
        }
    }

    Result<ImportPreview> compare(const QList<TableRow> &rows);

private:
    struct Column {
        const TableColumn<Thing> *column = nullptr; ///< nullptr when it is left out
        QString name;
    };

    Result<void> readHeader(const TableRow &row);
    void readRow(const TableRow &row);
    qsizetype existing(const TableRow &row, const Thing &read) const;
    QString idCell(const TableRow &row) const;
    /// What is wrong with the first cell that can't be read; empty when all can.
    QString fill(Thing &thing, const TableRow &row) const;
    void takeChange(const TableRow &row, const Thing &before, const Thing &after);
    void takeNew(const TableRow &row, Thing thing);
    void leaveOut(const TableRow &row, const QString &reason)
    {
        m_preview.leftOut.append(
            {row.line, CompanyDiff::tr("Line %1: %2.").arg(row.line).arg(reason)});
    }

    const Pack &m_company;
    QList<Thing> m_things;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QList<qsizetype>> m_byWords;
    QHash<std::pair<int, QString>, QList<qsizetype>> m_byMonth;
    QList<Column> m_columns;
    QHash<qsizetype, qint64> m_lineOf;    ///< of things that a row was about
    QHash<QString, qint64> m_lineOfNew;   ///< of new ids
    QHash<qsizetype, qsizetype> m_counts; ///< of things in each place
    ImportPreview m_preview;
};

template <class Thing>
Result<ImportPreview> TableComparison<Thing>::compare(const QList<TableRow> &rows)
{
    bool hasHeader = false;
    for (const TableRow &row : rows) {
        if (isBlank(row.cells))
            continue;
        if (hasHeader) {
            readRow(row);
            continue;
        }
        if (const auto header = readHeader(row); !header)
            return tl::unexpected<Error>(header.error());
        hasHeader = true;
    }
    if (!hasHeader)
        return fail(ErrorCode::InvalidData,
                    CompanyDiff::tr("The table is empty: line 1 should name its columns. Nothing "
                                    "was changed."));
    return m_preview;
}

template <class Thing>
Result<void> TableComparison<Thing>::readHeader(const TableRow &row)
{
    QSet<const TableColumn<Thing> *> found;
    for (const QString &cell : row.cells) {
        const QString name = foldColumnName(cell);
        Column column{nullptr, tidyCell(cell)};
        for (const TableColumn<Thing> &known : Traits<Thing>::columns()) {
            if (known.isCalled(cell))
                column.column = &known;
        }
        if (column.column && found.contains(column.column)) {
            column.column = nullptr;
            leaveOut(row, CompanyDiff::tr("there is a second column “%1”, only the first is read")
                              .arg(column.name));
        } else if (column.column) {
            found.insert(column.column);
        } else if (!name.isEmpty()) {
            leaveOut(row, CompanyDiff::tr("the column “%1” is not known").arg(column.name));
        }
        m_columns.append(column);
    }
    QStringList missing;
    QStringList all;
    for (const TableColumn<Thing> &known : Traits<Thing>::columns()) {
        const QString &name = known.name(m_company.language);
        all.append(name);
        if (known.required && !found.contains(&known))
            missing.append(name);
    }
    if (missing.isEmpty())
        return {};
    //: %1 is a line's number, %2 and %3 are lists of names of columns
    return fail(ErrorCode::InvalidData,
                CompanyDiff::tr("Line %1 should name the columns of the table, and lacks: %2. "
                                "Known are: %3. Nothing was changed.")
                    .arg(row.line)
                    .arg(missing.join(", "_L1), all.join(", "_L1)));
}

template <class Thing>
QString TableComparison<Thing>::idCell(const TableRow &row) const
{
    for (qsizetype i = 0; i < m_columns.size() && i < row.cells.size(); ++i) {
        if (m_columns.at(i).column && m_columns.at(i).column->english == "Id"_L1)
            return tidyCell(row.cells.at(i));
    }
    return {};
}

template <class Thing>
QString TableComparison<Thing>::fill(Thing &thing, const TableRow &row) const
{
    // A cell that is not there says nothing; one that is empty says that there is no text.
    for (qsizetype i = 0; i < m_columns.size() && i < row.cells.size(); ++i) {
        const Column &column = m_columns.at(i);
        if (!column.column)
            continue;
        const auto read = column.column->read(thing, row.cells.at(i));
        if (!read)
            //: %1 is the name of a column, %2 what is wrong with a cell of it
            return CompanyDiff::tr("%1: %2").arg(column.name, read.error().userText);
    }
    return {};
}

/// The only one of these that no row was about yet; -1 without one.
qsizetype onlyFree(const QList<qsizetype> &candidates, const QHash<qsizetype, qint64> &taken)
{
    qsizetype found = -1;
    for (const qsizetype candidate : candidates) {
        if (taken.contains(candidate))
            continue;
        if (found >= 0)
            return -1;
        found = candidate;
    }
    return found;
}

template <class Thing>
qsizetype TableComparison<Thing>::existing(const TableRow &row, const Thing &read) const
{
    const QString id = idCell(row);
    if (m_byId.contains(id))
        return m_byId.value(id);
    // An id that nobody has means a new thing, whatever it says.
    const QString words = foldWords(Traits<Thing>::words(read));
    if (!id.isEmpty() || words.isEmpty())
        return -1;
    const qsizetype sameMonth = onlyFree(m_byMonth.value({read.month, words}), m_lineOf);
    return sameMonth >= 0 ? sameMonth : onlyFree(m_byWords.value(words), m_lineOf);
}

template <class Thing>
void TableComparison<Thing>::readRow(const TableRow &row)
{
    if (row.cells.size() > m_columns.size() && !isBlank(row.cells.mid(m_columns.size())))
        return leaveOut(row, CompanyDiff::tr("it has %1 cells for %2 columns")
                                 .arg(row.cells.size())
                                 .arg(m_columns.size()));
    Thing read = Traits<Thing>::fresh();
    if (const QString problem = fill(read, row); !problem.isEmpty())
        return leaveOut(row, problem);
    const qsizetype place = existing(row, read);
    if (place < 0)
        return takeNew(row, std::move(read));
    if (m_lineOf.contains(place))
        return leaveOut(
            row,
            CompanyDiff::tr("line %1 is about the same one already").arg(m_lineOf.value(place)));
    m_lineOf.insert(place, row.line);
    Thing after = m_things.at(place);
    // Read once already; filling in what is there can't fail in another way.
    if (const QString problem = fill(after, row); !problem.isEmpty())
        return leaveOut(row, problem);
    if (after == m_things.at(place))
        ++m_preview.unchanged;
    else if (const QString refusal = Traits<Thing>::refusal(m_company, after); !refusal.isEmpty())
        leaveOut(row, refusal);
    else
        takeChange(row, m_things.at(place), after);
}

template <class Thing>
void TableComparison<Thing>::takeChange(const TableRow &row, const Thing &before,
                                        const Thing &after)
{
    ChangedRow changed{row.line, before.id, Traits<Thing>::words(before), {}};
    for (const Column &column : m_columns) {
        if (!column.column)
            continue;
        const QString was = column.column->write(before, m_company.language);
        const QString is = column.column->write(after, m_company.language);
        if (was != is)
            changed.fields.append({column.name, was, is});
    }
    m_preview.changed.append(changed);
    Traits<Thing>::changes(m_preview).append(after);
}

template <class Thing>
void TableComparison<Thing>::takeNew(const TableRow &row, Thing thing)
{
    if (tidyCell(Traits<Thing>::words(thing)).isEmpty())
        return leaveOut(row, CompanyDiff::tr("it does not say what happened"));
    if (thing.month < 1)
        return leaveOut(row, CompanyDiff::tr("it does not say in which month"));
    if (const QString refusal = Traits<Thing>::refusal(m_company, thing); !refusal.isEmpty())
        return leaveOut(row, refusal);
    static const QRegularExpression shape(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QString id = idCell(row);
    thing.id = id.size() <= 64 && shape.match(id).hasMatch() ? id : QString();
    if (const qint64 line = m_lineOfNew.value(thing.id); line > 0 && !thing.id.isEmpty())
        return leaveOut(row, aboutTheSame(line));
    qsizetype &count = m_counts[Traits<Thing>::place(m_company, thing)];
    if (count >= Traits<Thing>::most)
        return leaveOut(row, CompanyDiff::tr("there are %1 already, the most there can be")
                                 .arg(Traits<Thing>::most));
    ++count;
    m_lineOfNew.insert(thing.id, row.line);
    m_preview.added.append({row.line, Traits<Thing>::words(thing)});
    Traits<Thing>::news(m_preview).append(thing);
}

template <class Thing>
QList<QStringList> rowsOf(const Pack &company)
{
    QStringList header;
    for (const TableColumn<Thing> &column : Traits<Thing>::columns())
        header.append(column.name(company.language));
    QList<QStringList> rows{header};
    for (const Thing &thing : Traits<Thing>::all(company)) {
        QStringList cells;
        for (const TableColumn<Thing> &column : Traits<Thing>::columns())
            cells.append(column.write(thing, company.language));
        rows.append(cells);
    }
    return rows;
}

Error full(qsizetype most)
{
    const QString text = CompanyDiff::tr("With this table there would be more than %n of these in "
                                         "the company. Nothing was changed.",
                                         nullptr, int(most));
    return {ErrorCode::InvalidData, text, text, false};
}

/// Gives ids to new things, each of them once.
class FreshIds
{
public:
    FreshIds(const CompanyDraft &draft, ThingKind kind) : m_taken(idsOf(draft.pack, kind))
    {
        for (const BinnedThing &thing : draft.bin)
            m_taken += idsOf(thing.remains, kind);
    }

    QString idFor(const QString &wished, const QString &words, ThingKind kind)
    {
        const QString made = slug(words);
        const QString base = !wished.isEmpty() ? wished
                             : made.isEmpty()  ? QString(thingWord(kind))
                                               : made;
        QString beginning = base.left(50);
        if (beginning.endsWith(u'-'))
            beginning.chop(1);
        QString id = base;
        // A table may have thousands of rows with the same words.
        int &number = m_numbers[beginning];
        for (number = std::max(number, 1); m_taken.contains(id);)
            id = beginning + u'-' + QString::number(++number);
        m_taken.insert(id);
        return id;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< the last one behind these words
};

Result<void> importEntries(CompanyDraft &draft, const ImportPreview &preview)
{
    QHash<QString, TimelineEntry> changed;
    for (const TimelineEntry &entry : preview.changedEntries)
        changed.insert(entry.id, entry);
    QList<TimelineEntry> arriving;
    for (Phase &phase : draft.pack.phases) {
        for (TimelineEntry &entry : phase.entries) {
            const auto other = changed.constFind(entry.id);
            if (other == changed.cend())
                continue;
            if (other->month == entry.month)
                entry = *other;
            else
                arriving.append(*other);
        }
        phase.entries.removeIf([&](const TimelineEntry &entry) {
            const auto other = changed.constFind(entry.id);
            return other != changed.cend() && other->month != entry.month;
        });
    }
    FreshIds ids(draft, ThingKind::Entry);
    for (TimelineEntry entry : preview.newEntries) {
        entry.id = ids.idFor(entry.id, entry.what, ThingKind::Entry);
        arriving.append(entry);
    }
    for (const TimelineEntry &entry : std::as_const(arriving)) {
        Phase &phase = draft.pack.phases[phaseOfMonth(draft.pack, entry.month)];
        phase.entries.insert(rowForMonth(phase, entry.month), entry);
        if (phase.entries.size() > packlimits::entriesOfPhase)
            return tl::unexpected<Error>(full(packlimits::entriesOfPhase));
    }
    return {};
}

Result<void> importFixes(CompanyDraft &draft, const ImportPreview &preview)
{
    QHash<QString, Fix> changed;
    for (const Fix &fix : preview.changedFixes)
        changed.insert(fix.id, fix);
    for (Fix &fix : draft.pack.fixes)
        fix = changed.value(fix.id, fix);
    FreshIds ids(draft, ThingKind::Fix);
    for (Fix fix : preview.newFixes) {
        fix.id = ids.idFor(fix.id, fix.incident, ThingKind::Fix);
        draft.pack.fixes.append(fix);
    }
    if (draft.pack.fixes.size() > packlimits::fixes)
        return tl::unexpected<Error>(full(packlimits::fixes));
    return {};
}

} // namespace

Result<ImportPreview> previewTimeline(const Pack &company, const QList<TableRow> &rows)
{
    return TableComparison<TimelineEntry>(company).compare(rows);
}

Result<ImportPreview> previewFixes(const Pack &company, const QList<TableRow> &rows)
{
    return TableComparison<Fix>(company).compare(rows);
}

CompanyEdit importEdit(const ImportPreview &preview)
{
    return {CompanyDiff::tr("Import table"),
            {},
            [preview](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                if (draft.pack != preview.base)
                    return fail(ErrorCode::InvalidData,
                                CompanyDiff::tr("The company has changed since the preview was "
                                                "made. Nothing was changed: look at the preview "
                                                "again."));
                for (const auto import : {importEntries, importFixes}) {
                    if (const auto done = import(draft, preview); !done)
                        return tl::unexpected<Error>(done.error());
                }
                return QString();
            }};
}

QList<QStringList> timelineRows(const Pack &company)
{
    return rowsOf<TimelineEntry>(company);
}

QList<QStringList> fixRows(const Pack &company)
{
    return rowsOf<Fix>(company);
}

} // namespace recount
