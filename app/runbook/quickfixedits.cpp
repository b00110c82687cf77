#include "runbook/quickfixedits.h"

#include "documents/markdowninsert.h"
#include "runbook/freewords.h"
#include "runbook/instructionedits.h"
#include "runbook/runbookedits.h"

#include <algorithm>

namespace recount
{

namespace
{

using Label = runbookwords::Label;
using Meta = InstructionEdits::Meta;

constexpr int mostNumber = 9999;

/// Behind all that there are, and all that something still leads to.
template <class Item>
int nextNumber(const Runbook &runbook, const QList<Item> &items, BranchTarget::Kind kind)
{
    int most = 0;
    for (const Item &item : items)
        most = std::max(most, item.number);
    const auto count = [&](const std::optional<BranchTarget> &target) {
        if (target && target->kind == kind)
            most = std::max(most, std::min(target->number, mostNumber));
    };
    count(runbook.stopTheBleeding);
    for (const RunbookStep &step : runbook.steps) {
        for (const RunbookBranch &branch : step.branches)
            count(branch.target);
        if (step.otherwise)
            count(step.otherwise->target);
    }
    for (const RunbookQuickfix &quickfix : runbook.quickfixes)
        count(quickfix.then);
    return most + 1;
}

} // namespace

QuickfixEdits::QuickfixEdits(const SourceText &source, const Runbook &runbook)
    : m_source(source), m_runbook(runbook)
{
}

InstructionEdits QuickfixEdits::within(const RunbookQuickfix &quickfix) const
{
    return InstructionEdits(m_source, m_runbook, quickfix.heading, quickfix.range);
}

bool QuickfixEdits::isInWarning(const RunbookQuickfix &quickfix, const Passage &words) const
{
    return !quickfix.warning.range.isEmpty() && quickfix.warning.range.contains(words.range);
}

qsizetype QuickfixEdits::openingEnd(const RunbookQuickfix &quickfix) const
{
    qsizetype end = within(quickfix).headingEnd();
    for (const ByteRange &range : {quickfix.metaRange, quickfix.warning.range}) {
        if (range.begin > 0)
            end = std::max(end, lastLineEnd(m_source, range));
    }
    return end;
}

QList<TextPatch> QuickfixEdits::addQuickfix(const QString &title) const
{
    const int number = nextNumber(m_runbook, m_runbook.quickfixes, BranchTarget::Kind::Quickfix);
    QString mark = QStringLiteral("###");
    if (!m_runbook.quickfixes.isEmpty()) {
        const RunbookQuickfix &last = m_runbook.quickfixes.constLast();
        if (!within(last).isHeaded() && m_runbook.has(RunbookSectionKind::Quickfixes)) {
            // A list of them goes on as a list.
            const QString text = QStringLiteral("- Q%1: %2").arg(number).arg(title.simplified());
            const qsizetype end = lastWordsEnd(m_source, last.range);
            return {{{end, end}, m_source.lineEnd() + text.toUtf8()}};
        }
        const QString head = m_source.text(m_source.line(m_source.lineAt(last.heading.begin)));
        const qsizetype level = head.indexOf(QChar(u' '));
        if (head.startsWith(u'#') && level > 0)
            mark = head.left(level);
    }
    return RunbookEdits(m_source, m_runbook)
        .appendTo(
            RunbookSectionKind::Quickfixes,
            QString(mark + u' ' +
                    runbookwords::quickfixHeading(number, title.simplified(), m_runbook.lang)));
}

QList<TextPatch> QuickfixEdits::setTitle(int quickfix, const QString &title) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    return within(edited).setTitle(edited.title, title);
}

QList<TextPatch> QuickfixEdits::setCommand(int quickfix, int command, const QString &text) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    return within(edited).setCommand(edited.commands.at(command), text);
}

QList<TextPatch> QuickfixEdits::addCommand(int quickfix, const QString &text,
                                           const QString &lang) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    return within(edited).addCommand(edited.commands, text, lang, openingEnd(edited));
}

QString QuickfixEdits::words(int quickfix) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    return FreeWords(m_source, within(edited), edited.wordRanges).text();
}

QList<TextPatch> QuickfixEdits::setWords(int quickfix, const QString &markdown) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    return FreeWords(m_source, within(edited), edited.wordRanges).set(markdown, edited.metaRange);
}

QList<TextPatch> QuickfixEdits::setVerify(int quickfix, const QString &words) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    const InstructionEdits edits = within(edited);
    return edits.setLabel(edited.verify, Label::Verify, words, edits.wordsEnd());
}

QList<TextPatch> QuickfixEdits::setRollback(int quickfix, const QString &words) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    const InstructionEdits edits = within(edited);
    if (!isInWarning(edited, edited.rollback))
        return edits.setLabel(edited.rollback, Label::Undo, words, edits.wordsEnd());
    if (words.simplified() == edited.rollback.text)
        return {};
    return edits.setWarning(edited.warning, edited.danger, edited.blastRadius, words, 0);
}

QList<TextPatch> QuickfixEdits::setThen(int quickfix, const QString &target) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    const InstructionEdits edits = within(edited);
    const Passage known = edited.then ? edited.then->words : Passage();
    return edits.setLabel(known, Label::Then, target, edits.wordsEnd());
}

QList<TextPatch> QuickfixEdits::setDanger(int quickfix, Danger danger,
                                          const QString &blastRadius) const
{
    const RunbookQuickfix &edited = m_runbook.quickfixes.at(quickfix);
    if (danger == edited.danger && blastRadius == edited.blastRadius)
        return {};
    const InstructionEdits edits = within(edited);
    const bool saysUndo = isInWarning(edited, edited.rollback);
    const QString undo = saysUndo ? edited.rollback.text : QString();
    const qsizetype place =
        std::max(edits.headingEnd(),
                 edited.metaRange.isEmpty() ? 0 : lastLineEnd(m_source, edited.metaRange));
    RunbookQuickfix only;
    only.danger = danger;
    const QString word = runbookwords::metaLine(only, m_runbook.lang);
    // The way back stays, whatever it was said in.
    const bool staysAlone = danger == Danger::None && saysUndo;
    return withJoinedRemovals(
        edits.setMeta(edited.metaRange, Meta::Danger,
                      edited.metaRange.isEmpty() ? QString() : word) +
        (staysAlone ? edits.replaceWarning(edited.warning, Label::Undo, undo)
                    : edits.setWarning(edited.warning, danger, blastRadius, undo, place)));
}

QList<TextPatch> QuickfixEdits::removeQuickfix(int quickfix) const
{
    const RunbookQuickfix &removed = m_runbook.quickfixes.at(quickfix);
    return {withoutLines(m_source, {removed.range.begin, lastWordsEnd(m_source, removed.range)})};
}

QList<TextPatch> QuickfixEdits::addPermanentFix(const QString &title) const
{
    const QString item = QStringLiteral("- **P%1** ")
                             .arg(nextNumber(m_runbook, m_runbook.permanentFixes,
                                             BranchTarget::Kind::PermanentFix)) +
                         title.simplified();
    if (m_runbook.permanentFixes.isEmpty())
        return RunbookEdits(m_source, m_runbook).appendTo(RunbookSectionKind::PermanentFixes, item);
    const qsizetype end = lastWordsEnd(m_source, m_runbook.permanentFixes.constLast().range);
    return {{{end, end}, m_source.lineEnd() + item.toUtf8()}};
}

QList<TextPatch> QuickfixEdits::setPermanentFix(int fix, const QString &title) const
{
    const Passage &known = m_runbook.permanentFixes.at(fix).title;
    const QString words = title.simplified();
    if (known.range.begin == 0 || m_source.text(known.range) == words)
        return {};
    return {{known.range, words.toUtf8()}};
}

QList<TextPatch> QuickfixEdits::removePermanentFix(int fix) const
{
    const ByteRange range = m_runbook.permanentFixes.at(fix).range;
    const int last = m_source.lineAt(std::max(range.begin, range.end - 1));
    return {{m_source.lines(m_source.lineAt(range.begin), last), {}}};
}

} // namespace recount
