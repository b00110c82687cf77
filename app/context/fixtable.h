#pragma once

#include "packs/pack.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>

namespace recount
{

/// The columns of the table of fixes, in their order on screen.
enum class FixColumn { Month, Incident, Quickfix, PermanentFix, Who, Held, Links, Origin };

inline constexpr std::array fixColumns{
    FixColumn::Month, FixColumn::Incident, FixColumn::Quickfix, FixColumn::PermanentFix,
    FixColumn::Who,   FixColumn::Held,     FixColumn::Links,    FixColumn::Origin};

QString fixColumnTitle(FixColumn column);
/// A name that stays, for remembering which columns are shown: "permanent-fix".
QString fixColumnKey(FixColumn column);

/// What stands where nobody knows.
QString unknownText();
/// The words that mark a fix that was never finished.
QString noPermanentFixText();

/// One thing in the company that a fix points to.
struct FixLink {
    enum class Kind { Entry, Question };
    Kind kind = Kind::Entry;
    QString id;
    QString title; ///< "Month 3: Incident: …", "Question 9: Temporary fix"

    friend bool operator==(const FixLink &, const FixLink &) = default;
};

/// Which rows to show.
struct FixFilter {
    QString text; ///< every word has to occur; case and accents do not matter
    bool onlyWithoutPermanentFix = false;
};

/// The fixes of one company as a table: what its cells say, which rows fit a filter, and in which
/// order. Prepared once for each version of the company, so that filtering answers each key.
class FixTable
{
    Q_DECLARE_TR_FUNCTIONS(FixTable)

public:
    explicit FixTable(std::shared_ptr<const Pack> pack = {});

    int count() const { return int(m_rows.size()); }
    const Fix &fix(int row) const { return m_pack->fixes.at(row); }
    /// -1 when there is none with this id.
    int rowOf(const QString &fixId) const { return m_rowOfId.value(fixId, -1); }

    /// What a cell says. Where the story tells nothing it is unknownText().
    QString text(int row, FixColumn column) const;
    /// A second line of lesser weight: how long the fix took. May be empty.
    QString remark(int row, FixColumn column) const;
    bool lacksPermanentFix(int row) const { return fix(row).permanentFix.isEmpty(); }
    const QList<FixLink> &links(int row) const { return m_rows.at(row).links; }
    /// Whether a row is the same as one of another state of the company, links included.
    bool saysTheSame(int row, const FixTable &other, int otherRow) const;
    /// "Lived", "Lab" or "Fictional".
    QString originText(int row) const;

    /// Rows that fit, sorted. What is unknown comes last in either direction, rows that are equal
    /// keep the order of their months.
    QList<int> rows(const FixFilter &filter, FixColumn sortedBy, Qt::SortOrder order) const;

    /// The given rows as a table to be written, its first row the titles. A fix and its time are
    /// columns of their own there, and so are those who do it; the unknown is empty.
    QList<QStringList> exported(const QList<int> &rows, const QList<FixColumn> &columns) const;
    /// The same as HTML for printing, the cells as they are on screen.
    QString html(const QString &title, const QList<int> &rows,
                 const QList<FixColumn> &columns) const;

private:
    struct Row {
        QString searchText;
        QList<FixLink> links;
    };

    void prepare();
    QString who(const Fix &fix) const;
    QString linksText(int row) const;
    QList<int> sorted(FixColumn column, Qt::SortOrder order) const;

    std::shared_ptr<const Pack> m_pack;
    QList<Row> m_rows;
    QHash<QString, int> m_rowOfId;
    // The last sorting, which typing into the filter asks for again and again.
    mutable QList<int> m_order;
    mutable FixColumn m_orderColumn = FixColumn::Month;
    mutable Qt::SortOrder m_orderDirection = Qt::AscendingOrder;
};

} // namespace recount
