#include "postmortem/pastedtable.h"

#include "documents/plainwords.h"
#include "postmortem/headings.h"
#include "postmortem/timelineentry.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

/// A line with more is data, not a row of a timeline.
constexpr qsizetype longestLine = 8000;
constexpr qsizetype mostCells = 24;

/// The cells of `| a | b |`; an escaped bar is a part of its cell.
QStringList barCells(QStringView line)
{
    QStringList cells;
    QString cell;
    bool isEscaped = false;
    for (const QChar c : line.mid(1)) {
        if (c == u'|' && !isEscaped) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            if (c == u'|')
                cell.chop(1);
            cell.append(c);
        }
        isEscaped = c == u'\\' && !isEscaped;
    }
    if (!cell.trimmed().isEmpty())
        cells.append(cell.trimmed());
    return cells;
}

QStringList tabCells(QStringView line)
{
    QStringList cells;
    for (const QStringView cell : line.split(u'\t'))
        cells.append(cell.trimmed().toString());
    return cells;
}

bool isRuler(const QStringList &cells)
{
    static const QRegularExpression dashes(QStringLiteral("^:?-+:?$"));
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) {
        return cell.isEmpty() || dashes.match(cell).hasMatch();
    });
}

/// "alert, **detected**": what it says, and whether it says nothing else.
bool readKindCell(const QString &cell, EventInput &event)
{
    static const QRegularExpression divider(QStringLiteral("\\s*[,;+]\\s*"));
    EventInput found;
    for (const QString &word : plainWords(cell).split(divider, Qt::SkipEmptyParts)) {
        if (const EventKind kind = eventKindOf(word); kind != EventKind::None)
            found.kind = kind;
        else if (const auto milestone = milestoneOf(word))
            found.milestones.append(*milestone);
        else
            return false;
    }
    if (found.kind == EventKind::None && found.milestones.isEmpty())
        return false;
    event.kind = found.kind;
    event.milestones = found.milestones;
    return true;
}

/// The time of a row that may be in two cells, date and time; the cells it takes. `isWhole`: they
/// say nothing else.
int takeTime(const QStringList &cells, int column, bool isWhole, PastedLine &found)
{
    const QString cell = cells.at(column);
    const bool isAbout = cell.startsWith(u'~') || cell.startsWith(u'≈');
    const QString words = isAbout ? cell.mid(1).trimmed() : cell;
    const auto time = pastedTimeAt(words);
    if (!time)
        return 0;
    found.isAbout = isAbout;
    if (time->time.isValid()) {
        found.time = *time;
        return isWhole && time->length < words.size() ? 0 : 1;
    }
    if (column + 1 < cells.size()) {
        const auto both = pastedTimeAt(QString(words + u' ' + cells.at(column + 1)));
        if (both && both->time.isValid()) {
            found.time = *both;
            return 2;
        }
    }
    return 0;
}

QString cellText(const QString &cell)
{
    static const QRegularExpression lineEnd(QStringLiteral("<br ?/?>"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString text = cell;
    return pastedText(text.replace(lineEnd, QStringLiteral(" ")));
}

} // namespace

bool PastedTable::takeHeader(const QStringList &cells)
{
    if (m_headersLeft == 0)
        return false;
    --m_headersLeft;
    const auto columns = timelineColumns(cells);
    if (!columns || columnMeaning(cells.at(columns->time)) != u"time")
        return false;
    m_columns = columns;
    return true;
}

std::optional<PastedLine> PastedTable::read(QStringView whole, PastedWords words)
{
    const QStringView line = whole.trimmed();
    const bool hasBars = line.startsWith(u'|');
    if (line.size() > longestLine || line.size() < 3 || (!hasBars && !line.contains(u'\t'))) {
        m_columns.reset();
        return {};
    }
    PastedLine found;
    found.kind = PastedLine::Kind::Noise;
    const bool mayBeRow = mayHaveTime(line);
    if (!mayBeRow && m_headersLeft == 0)
        return hasBars ? std::optional(found) : std::nullopt;
    const QStringList cells = hasBars ? barCells(line) : tabCells(line);
    if (cells.size() < 2 || cells.size() > mostCells)
        return {};
    if (auto known = mayBeRow ? row(cells, words) : std::nullopt)
        return known;
    const bool isKnown = (hasBars && isRuler(cells)) || takeHeader(cells);
    if (isKnown)
        found.kind = PastedLine::Kind::Frame;
    return isKnown || hasBars ? std::optional(found) : std::nullopt;
}

std::optional<PastedLine> PastedTable::row(const QStringList &cells, PastedWords words) const
{
    PastedLine found;
    int timeColumn = m_columns ? m_columns->time : 0;
    int taken =
        m_columns && timeColumn < cells.size() ? takeTime(cells, timeColumn, false, found) : 0;
    for (int column = 0; taken == 0 && column < std::min<int>(3, int(cells.size())); ++column) {
        timeColumn = column;
        taken = takeTime(cells, column, true, found);
    }
    // "Ana   9:26" is no table: the words come first and stand below.
    if (taken == 0 || (!m_columns && timeColumn > 0 && timeColumn + taken == cells.size()))
        return {};
    found.kind = PastedLine::Kind::Row;
    if (words == PastedWords::Leave)
        return found;
    const auto cell = [&cells](int column) {
        return column >= 0 && column < cells.size() ? cells.at(column) : QString();
    };
    if (m_columns) {
        readKindCell(cell(m_columns->kind), found.event);
        found.event.text = cellText(cell(m_columns->event));
        found.event.evidence = pastedText(cell(m_columns->evidence));
        found.person = plainWords(cell(m_columns->actor));
    } else {
        // Without a header: what is a kind is the kind, the longest of the others is the text.
        QString kindCell;
        for (int column = 0; column < cells.size(); ++column) {
            if (column >= timeColumn && column < timeColumn + taken)
                continue;
            const bool isKnown = found.event.kind != EventKind::None;
            if (!isKnown && readKindCell(cells.at(column), found.event)) {
                kindCell = cells.at(column);
                continue;
            }
            EventInput event;
            event.text = cellText(cells.at(column));
            if (event.text.size() > found.event.text.size())
                found.event.text = event.text;
            readAlertWords(event);
            if (!isKnown)
                found.event.kind = event.kind;
        }
        if (found.event.text.isEmpty())
            found.event.text = cellText(kindCell);
    }
    readAlertWords(found.event);
    return found;
}

} // namespace recount
