#include "documents/tablesource.h"
#include "postmortem/checkrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

/// Words that templates contain and finished documents do not.
const QRegularExpression &templateWords()
{
    static const QRegularExpression words(
        QStringLiteral(
            "(?<![\\p{L}\\p{N}_])(?:TODO|FIXME|XXX+|TBD|TBA)(?![\\p{L}\\p{N}_])"
            "|(?<![\\p{L}\\p{N}])(?:HH:MM|hh:mm|HH:mm|YYYY-MM-DD|yyyy-mm-dd|AAAA-MM-JJ|DD/MM/YYYY)"
            "(?![\\p{L}\\p{N}])"
            "|(?<![\\p{L}\\p{N}_])(?:YYY+|ZZZ+)(?![\\p{L}\\p{N}_])"
            "|(?i:lorem ipsum|short event description|short description of the event|"
            "(?:write|add|insert|fill in|put|enter) (?:your |the "
            ")?(?:text|description|summary|title|"
            "name|content)s? here|à compléter|à remplir|texte à insérer)"
            "|[<\\[{](?i:insert|your|fill in|describe|enter|name of|description of|insérer|votre|"
            "décrire)\\b[^<>\\[\\]{}\\n]{0,80}[>\\]}](?!\\()"),
        QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// Nothing but a marker, a bar, points or the template's words stands in the line.
bool isOnlyLeftover(const QString &line, const QString &leftover)
{
    QString rest = line;
    rest.remove(leftover);
    static const QRegularExpression marker(
        QStringLiteral("^\\s*(?:[-*+]|\\d+[.)])?\\s*(?:\\[[ x]\\])?"
                       "\\s*[*_.:…-]*\\s*$"));
    return marker.match(rest).hasMatch();
}

void offerRemoval(CheckRun &run, Finding *finding, const ByteRange &place, const QString &leftover)
{
    const int line = run.source().lineAt(place.begin);
    if (isOnlyLeftover(run.source().text(run.source().line(line)), leftover))
        offer(finding, Texts::tr("Remove the line"), {run.source().lineWithEnd(line), {}});
}

void checkWords(CheckRun &run)
{
    const QString &text = run.prose().withoutCode();
    auto matches = templateWords().globalMatch(text);
    int lastLine = -1; // one finding for a line
    while (matches.hasNext()) {
        const auto match = matches.next();
        const ByteRange range = run.prose().bytes(match.capturedStart(), match.capturedLength());
        const QList<ActionItem> &actions = run.document().actions;
        // An owner "TBD" is what PM28 tells.
        const bool isOwner = std::any_of(actions.begin(), actions.end(), [&](const auto &action) {
            return action.range.contains(range) &&
                   (action.owner == match.captured() || action.dueText == match.captured());
        });
        const int line = run.source().lineAt(range.begin);
        if (isOwner || line == lastLine)
            continue;
        lastLine = line;
        Finding *finding =
            run.tell(QStringLiteral("PM41"), range,
                     Texts::tr("“%1” is left of the template. Replace it, or remove it.")
                         .arg(match.captured()));
        offerRemoval(run, finding, range, match.captured());
    }
    static const QRegularExpression points(
        QStringLiteral("^[ \\t]{0,12}(?:[-*+]|\\d+[.)])?[ \\t]{0,12}(?:\\[[ x]\\][ "
                       "\\t]{0,12})?(\\.{3}|\\x{2026})"
                       "[ \\t]{0,12}$"),
        QRegularExpression::MultilineOption);
    auto lines = points.globalMatch(text);
    while (lines.hasNext()) {
        const auto match = lines.next();
        const ByteRange range = run.prose().bytes(match.capturedStart(1), match.capturedLength(1));
        Finding *finding =
            run.tell(QStringLiteral("PM41"), range,
                     Texts::tr("This line is not filled in. Write it, or remove it."));
        offerRemoval(run, finding, range, match.captured(1));
    }
}

/// What a row of a form is called until somebody writes what it is about.
void checkNewRows(CheckRun &run)
{
    static const QRegularExpression newRow(
        QStringLiteral("(?:^|[\\]*|:\\-+.\\[])[ \\t]*((?:New "
                       "(?:action|attachment|answer|decision|factor|quickfix))"
                       "|Nouvelle (?:action|décision|pièce jointe|réponse)"
                       "|Nouveau (?:correctif d[’']urgence|facteur))[ \\t]*(?=$|[|(*·\\]])"),
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    auto matches = newRow.globalMatch(run.prose().withoutCode());
    while (matches.hasNext()) {
        const auto match = matches.next();
        run.tell(QStringLiteral("PM41"),
                 run.prose().bytes(match.capturedStart(1), match.capturedLength(1)),
                 Texts::tr("“%1” says nothing yet. Write what it is, or delete it.")
                     .arg(match.captured(1)));
    }
}

bool isUnfilled(const QString &cell)
{
    static const QRegularExpression nothing(QStringLiteral("^\\W*$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return nothing.match(cell).hasMatch();
}

void checkTables(CheckRun &run)
{
    for (const MarkdownBlock &block : run.blocks()) {
        if (block.kind != MarkdownBlock::Kind::Table)
            continue;
        const TableSource table(run.source(), block);
        // A timeline without rows is told as such.
        if (table.rowCount() == 0 && !run.isWithin(block.range, {SectionKind::Timeline}))
            offer(run.tell(QStringLiteral("PM41"), block.range,
                           Texts::tr("This table has no rows. Fill it in, or remove it.")),
                  Texts::tr("Remove the table"), {block.range, {}});
        const bool isPairs = table.columnCount() == 2;
        for (int row = 0; row < table.rowCount(); ++row) {
            int filled = 0;
            bool hasPoints = false;
            for (int column = 0; column < table.columnCount(); ++column) {
                const QString cell = table.cell(row, column).trimmed();
                filled += isUnfilled(cell) ? 0 : 1;
                hasPoints = hasPoints || cell == u"..." || cell == u"…";
            }
            const QString first = table.cell(row, 0).trimmed();
            if (filled == 0)
                offer(run.tell(QStringLiteral("PM41"), table.rowLine(row),
                               Texts::tr("This row is empty. Fill it in, or remove it.")),
                      Texts::tr("Remove the row"), table.removeRow(row));
            else if (hasPoints || (filled == 1 && table.columnCount() > 1 && !isUnfilled(first) &&
                                   (isPairs ? table.cell(row, 1).trimmed().isEmpty() : true)))
                run.tell(QStringLiteral("PM41"), table.rowLine(row),
                         Texts::tr("The row “%1” is not filled in. Complete it, or remove it.")
                             .arg(first));
        }
    }
}

} // namespace

void pm41(CheckRun &run)
{
    checkWords(run);
    checkNewRows(run);
    checkTables(run);
}

} // namespace recount
