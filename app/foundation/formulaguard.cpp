#include "foundation/formulaguard.h"

#include <QStringView>

#include <algorithm>

namespace recount
{

namespace
{

constexpr char16_t apostrophe = u'\'';

bool isCellEnd(char16_t c)
{
    return c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool beginsFormula(char16_t c)
{
    switch (c) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\uFF1D':
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    default:
        return false;
    }
}

/// A tab, a line end, a byte order mark: nothing to see, and a spreadsheet may drop it.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// Whether a spreadsheet may run what is between two possible cell ends.
bool canRun(QStringView part)
{
    for (const QChar c : part) {
        if (beginsFormula(c.unicode()))
            return true;
        if (c != u'"' && !c.isSpace() && !isInvisible(c))
            return false;
    }
    return false;
}

/// Calls `onPart` for each piece of a cell that could be taken for a cell of its own, with the
/// number of apostrophes it begins with and whether it must not begin without one. Apostrophes in
/// front change none of the answers, so that writing and reading agree.
template <class OnPart>
void forEachPart(QStringView cell, OnPart &&onPart)
{
    for (qsizetype begin = 0; begin <= cell.size();) {
        qsizetype end = begin;
        while (end < cell.size() && !isCellEnd(cell[end].unicode()))
            ++end;
        qsizetype text = begin;
        while (text < end && cell[text] == apostrophe)
            ++text;
        const bool risky = canRun(cell.sliced(text, end - text)) ||
                           (begin == 0 && text < cell.size() && isInvisible(cell[text]));
        // The separator goes along with the part.
        const qsizetype next = std::min(end + 1, cell.size());
        onPart(cell.sliced(begin, next - begin), text - begin, risky);
        begin = end + 1;
    }
}

} // namespace

QString guardFormulas(const QString &cell)
{
    QString safe;
    safe.reserve(cell.size() + 4);
    forEachPart(cell, [&safe](QStringView part, qsizetype, bool risky) {
        if (risky)
            safe += apostrophe;
        safe += part;
    });
    return safe;
}

QString unguardFormulas(const QString &cell)
{
    if (!cell.contains(apostrophe))
        return cell;
    QString text;
    text.reserve(cell.size());
    forEachPart(cell, [&text](QStringView part, qsizetype apostrophes, bool risky) {
        text += risky && apostrophes > 0 ? part.sliced(1) : part;
    });
    return text;
}

} // namespace recount
