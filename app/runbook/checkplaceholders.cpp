#include "runbook/runbookcheckrules.h"
#include "runbook/runbookrowedits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using Style = PlaceholderUse::Style;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunbookChecks)
};

/// Variables that a shell has by itself.
bool isOfEnvironment(const QString &name)
{
    static const QSet<QString> names = [] {
        const QStringList list =
            QStringLiteral(
                "HOME USER PATH PWD OLDPWD SHELL HOSTNAME LOGNAME EDITOR TMPDIR LANG TERM "
                "UID RANDOM SECONDS IFS KUBECONFIG")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

/// The places where a placeholder is explained, not used; in their order.
bool isExplanation(const Runbook &runbook, const ByteRange &use)
{
    return std::any_of(runbook.placeholders.begin(), runbook.placeholders.end(),
                       [&](const Placeholder &one) { return one.range.contains(use); });
}

/// `<value of the label from the alert>` says by itself what it is.
bool explainsItself(const RunbookCheckRun &run, const PlaceholderUse &use)
{
    return use.style == Style::Angle && run.source().text(use.range).simplified().count(u' ') >= 2;
}

QSet<QString> definedNames(const RunbookCheckRun &run)
{
    QSet<QString> names;
    for (const Placeholder &placeholder : run.document().placeholders)
        names.insert(placeholder.name);
    for (const RunbookStep &step : run.document().steps) {
        for (const QString &name : step.captures)
            names.insert(placeholderName(name));
    }
    for (const CheckedCommand &command : run.commands()) {
        for (const ShellCommand &shell : command.shell) {
            for (const QString &name : shell.assigned)
                names.insert(placeholderName(name));
        }
    }
    return names;
}

enum class Quotes { None, Single, Double };

/// The quotes that a place in a command stands in.
Quotes quotesAt(const QString &text, qsizetype place)
{
    Quotes quotes = Quotes::None;
    for (qsizetype i = 0; i < place && i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'\\' && quotes != Quotes::Single)
            ++i;
        else if (letter == u'\'' && quotes != Quotes::Double)
            quotes = quotes == Quotes::Single ? Quotes::None : Quotes::Single;
        else if (letter == u'"' && quotes != Quotes::Single)
            quotes = quotes == Quotes::Double ? Quotes::None : Quotes::Double;
    }
    return quotes;
}

/// `${NAME:?}` with the quotes that it needs where it stands; empty where no shell would fill it
/// in.
QByteArray guarded(const RunbookCheckRun &run, const CheckedCommand &command,
                   const PlaceholderUse &use)
{
    const ByteRange whole = command.command->textRange;
    const QString before = run.source().text({whole.begin, use.range.begin});
    const QString after = run.source().text({use.range.end, whole.end});
    // A here-document may be quoted as a whole.
    if (before.contains(QLatin1String("<<")))
        return {};
    const QByteArray name = QByteArray("${" + use.name.toUtf8() + ":?}");
    switch (quotesAt(before, before.size())) {
    case Quotes::Single:
        return {};
    case Quotes::Double:
        return name;
    case Quotes::None:
        break;
    }
    const auto ends = [](QChar letter) { return letter.isSpace() || letter == u'\\'; };
    const bool isWord =
        (before.isEmpty() || ends(before.back())) && (after.isEmpty() || ends(after.front()));
    return isWord ? QByteArray('"' + name + '"') : name;
}

bool isAsciiName(const QString &name)
{
    return !name.isEmpty() && !name.front().isDigit() &&
           std::all_of(name.begin(), name.end(), [](QChar letter) {
               return letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'_');
           });
}

/// What the shell makes of a use, for comparing styles; -1 for uses in plain text.
int family(const PlaceholderUse &use)
{
    return use.style == Style::Dollar ? int(Style::Braces) : int(use.style);
}

QString example(int style)
{
    switch (Style(style)) {
    case Style::Braces:
    case Style::Dollar:
        return QStringLiteral("${NAME:?}");
    case Style::Mustache:
        return QStringLiteral("{{NAME}}");
    case Style::Angle:
        return QStringLiteral("<name>");
    case Style::Percent:
        return QStringLiteral("%name%");
    }
    return {};
}

/// Blocks of code, and the commands of plain text, in their order.
QList<ByteRange> codeRanges(const RunbookCheckRun &run)
{
    QList<ByteRange> ranges;
    for (const MarkdownBlock &block : run.blocks()) {
        if (block.kind == MarkdownBlock::Kind::Code)
            ranges.append(block.range);
    }
    for (const CheckedCommand &command : run.commands())
        ranges.append(command.command->range);
    std::sort(ranges.begin(), ranges.end(),
              [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    return ranges;
}

/// `<namespace>/<name>` in a sentence tells how something is written; nobody fills it in.
bool isOnlyTold(const QList<ByteRange> &code, const PlaceholderUse &use)
{
    if (use.style != Style::Angle)
        return false;
    const auto next = std::upper_bound(
        code.begin(), code.end(), use.range.begin,
        [](qsizetype place, const ByteRange &range) { return place < range.begin; });
    return next == code.begin() || !std::prev(next)->contains(use.range);
}

} // namespace

void rb26(RunbookCheckRun &run)
{
    const QSet<QString> defined = definedNames(run);
    const QList<ByteRange> code = codeRanges(run);
    QList<const PlaceholderUse *> unknown;
    QSet<QString> told;
    for (const PlaceholderUse &use : run.document().uses) {
        if (defined.contains(use.name) || told.contains(use.name) || isOfEnvironment(use.name) ||
            explainsItself(run, use) || isExplanation(run.document(), use.range) ||
            isOnlyTold(code, use))
            continue;
        told.insert(use.name);
        unknown.append(&use);
    }
    if (unknown.isEmpty())
        return;
    const RunbookRowEdits edits(run.source(), run.document());
    if (run.document().placeholders.isEmpty() && unknown.size() > 1) {
        constexpr qsizetype most = 5;
        QStringList names;
        for (const PlaceholderUse *use : unknown.first(std::min(unknown.size(), most)))
            names.append(use->name);
        if (unknown.size() > most)
            names.append(QStringLiteral("…"));
        Finding *finding =
            run.tell(QStringLiteral("RB26"), unknown.constFirst()->range,
                     Texts::tr("%n name(s) stand for values, and nothing says what they are: %1. "
                               "Add a section “Placeholders”.",
                               nullptr, int(unknown.size()))
                         .arg(names.join(QLatin1String(", "))));
        QStringList all;
        for (const PlaceholderUse *use : unknown)
            all.append(use->name);
        finding->fixText = Texts::tr("Add the section");
        finding->fix = edits.addPlaceholders(all);
        return;
    }
    for (const PlaceholderUse *use : std::as_const(unknown)) {
        Finding *finding = run.tell(
            QStringLiteral("RB26"), use->range,
            Texts::tr("Nothing says what %1 is and how to find it. Add it to the placeholders.")
                .arg(use->name));
        finding->fixText = Texts::tr("Add %1 to the placeholders").arg(use->name);
        finding->fix = edits.addPlaceholder(use->name);
    }
}

void rb27(RunbookCheckRun &run)
{
    QSet<QString> used;
    for (const PlaceholderUse &use : run.document().uses) {
        if (!isExplanation(run.document(), use.range))
            used.insert(use.name);
    }
    for (const Placeholder &placeholder : run.document().placeholders) {
        if (!placeholder.name.isEmpty() && !used.contains(placeholder.name))
            run.tell(QStringLiteral("RB27"),
                     RunbookCheckRun::firstOf({placeholder.nameWords.range, placeholder.range}),
                     Texts::tr("%1 is explained, and no command uses it.").arg(placeholder.name));
    }
}

void rb28(RunbookCheckRun &run)
{
    for (const CheckedCommand &command : run.commands()) {
        if (!command.isShell)
            continue;
        for (const PlaceholderUse &use : command.command->uses) {
            if (use.style != Style::Angle)
                continue;
            const QString before =
                run.source().text({command.command->textRange.begin, use.range.begin});
            const QString behind =
                run.source().text({use.range.end, command.command->textRange.end});
            const bool isLast = behind.left(behind.indexOf(u'\n')).trimmed().isEmpty();
            const QString text =
                quotesAt(before, before.size()) != Quotes::None
                    ? Texts::tr("Nothing stops the command when “%1” is not filled in. Write "
                                "${%2:?}, in double quotes.")
                : isLast ? Texts::tr("A shell refuses the line with “%1”, and does not say what is "
                                     "missing. Write ${%2:?}.")
                         : Texts::tr(
                               "Pasted into a shell, “%1” reads from a file and writes to another. "
                               "Write ${%2:?}.");
            Finding *finding = run.tell(QStringLiteral("RB28"), use.range,
                                        text.arg(run.source().text(use.range), use.name));
            const QByteArray instead =
                isAsciiName(use.name) ? guarded(run, command, use) : QByteArray();
            if (!instead.isEmpty())
                offer(finding, Texts::tr("Write %1").arg(QString::fromUtf8(instead)),
                      {use.range, instead});
        }
    }
}

void rb29(RunbookCheckRun &run)
{
    QSet<int> styles;
    for (const CheckedCommand &command : run.commands()) {
        for (const PlaceholderUse &use : command.command->uses) {
            styles.insert(family(use));
            if (styles.size() < 2)
                continue;
            QStringList examples;
            for (const int style : std::as_const(styles))
                examples.append(example(style));
            examples.sort();
            run.tell(QStringLiteral("RB29"), use.range,
                     Texts::tr("Values are written in more than one way: %1. Keep to one.")
                         .arg(examples.join(QLatin1String(", "))));
            return;
        }
    }
}

void rb30(RunbookCheckRun &run)
{
    for (const GraphAnalysis::Unassigned &one : run.analysis().unassigned) {
        if (!run.isReachable(one.node))
            continue;
        run.tell(QStringLiteral("RB30"), run.placeOfNode(one.node),
                 Texts::tr("%1 uses %2, and there is a way to it on which no step has found it.")
                     .arg(run.nameOfNode(one.node), one.name));
    }
}

} // namespace recount
