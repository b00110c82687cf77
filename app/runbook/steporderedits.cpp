#include "runbook/steporderedits.h"

#include "documents/markdowninsert.h"
#include "runbook/headinglinks.h"
#include "runbook/instructionedits.h"
#include "runbook/runbookedits.h"
#include "runbook/runbookwords.h"
#include "runbook/stepreferences.h"

#include <algorithm>
#include <numeric>

namespace recount
{

namespace
{

using Patches = QList<TextPatch>;

QList<int> allSteps(const Runbook &runbook)
{
    QList<int> order(runbook.steps.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

/// A part of the document as it is after patches, of which those outside of it are left out.
QByteArray patchedPart(const SourceText &source, const ByteRange &part, const Patches &patches)
{
    Patches inside;
    for (const TextPatch &patch : patches) {
        if (part.contains(patch.range))
            inside.append({{patch.range.begin - part.begin, patch.range.end - part.begin},
                           patch.replacement});
    }
    const QByteArray bytes = source.slice(part).toByteArray();
    return patched(bytes, inside).value_or(bytes);
}

/// Ends as a block does that others may follow.
QByteArray withBlankEnd(const SourceText &source, QByteArray text)
{
    const QByteArray end = source.lineEnd();
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text + end + end;
}

} // namespace

StepOrderEdits::StepOrderEdits(const SourceText &source, const Runbook &runbook)
    : m_source(source), m_runbook(runbook)
{
}

bool StepOrderEdits::isHeaded(const RunbookStep &step) const
{
    return InstructionEdits(m_source, m_runbook, step.heading, step.range).isHeaded();
}

QList<TextPatch> StepOrderEdits::numberPatches(const QList<int> &order) const
{
    QList<int> numbers(m_runbook.steps.size(), 0);
    for (int place = 0; place < order.size(); ++place) {
        if (order.at(place) >= 0)
            numbers[order.at(place)] = place + 1;
    }
    Patches patches;
    const auto set = [&](const ByteRange &digits, int from, int to) {
        if (from != to)
            patches.append({digits, QByteArray::number(to)});
    };
    for (int step = 0; step < m_runbook.steps.size(); ++step) {
        const RunbookStep &known = m_runbook.steps.at(step);
        // One that goes needs no number.
        if (!known.numberRange.isEmpty() && numbers.at(step) > 0)
            set(known.numberRange, known.number, numbers.at(step));
    }
    for (const StepReference &reference : stepReferences(m_source, m_runbook)) {
        const int step = m_runbook.stepAt(reference.number);
        if (step >= 0)
            set(reference.digits, reference.number, numbers.at(step));
    }
    return patches;
}

QList<TextPatch> StepOrderEdits::ordered(const QList<int> &order, const Piece &piece) const
{
    const auto assembled = [&](const Patches &changes) {
        Patches patches;
        for (const TextPatch &change : changes) {
            if (piece.from.isEmpty() || !piece.from.contains(change.range))
                patches.append(change);
        }
        if (!piece.from.isEmpty())
            patches.append({piece.from, {}});
        if (piece.to >= 0 && piece.from.isEmpty())
            patches.append({{piece.to, piece.to}, piece.text});
        else if (piece.to >= 0)
            patches.append({{piece.to, piece.to}, patchedPart(m_source, piece.from, changes)});
        return patches;
    };
    const Patches numbers = numberPatches(order);
    const auto after = patched(m_source.bytes(), assembled(numbers));
    if (!after)
        return {};
    // Headings in their order of then, each with the one of now that it is.
    QList<int> headings;
    QList<int> moved;
    int heading = 0;
    const bool isNew = piece.from.isEmpty() && piece.to >= 0;
    bool isPlaced = piece.to < 0;
    const auto place = [&] {
        if (isNew)
            headings.append(-1);
        else
            headings += moved;
        isPlaced = true;
    };
    for (const MarkdownBlock &block : m_runbook.blocks) {
        if (block.kind == MarkdownBlock::Kind::Heading && !piece.from.isEmpty() &&
            piece.from.contains(block.range))
            moved.append(heading);
        heading += block.kind == MarkdownBlock::Kind::Heading ? 1 : 0;
    }
    heading = 0;
    for (const MarkdownBlock &block : m_runbook.blocks) {
        if (block.kind != MarkdownBlock::Kind::Heading)
            continue;
        if (!isPlaced && block.range.begin >= piece.to)
            place();
        if (piece.from.isEmpty() || !piece.from.contains(block.range))
            headings.append(heading);
        ++heading;
    }
    if (!isPlaced)
        place();
    // A new step that is no heading, such as an item.
    const SourceText then(*after);
    if (isNew && !piece.text.trimmed().startsWith('#'))
        headings.removeOne(-1);
    return assembled(numbers + headingLinkPatches(m_source, m_runbook.blocks, then, headings));
}

QList<TextPatch> StepOrderEdits::renumber() const
{
    return ordered(allSteps(m_runbook), {});
}

QList<TextPatch> StepOrderEdits::removeStep(int step) const
{
    QList<int> order = allSteps(m_runbook);
    order.removeAt(step);
    const RunbookStep &removed = m_runbook.steps.at(step);
    ByteRange range = removed.range;
    if (!isHeaded(removed))
        range = withoutLines(m_source, range).range;
    return ordered(order, {range, -1, {}});
}

QList<TextPatch> StepOrderEdits::moveStep(int from, int to) const
{
    if (from == to)
        return {};
    QList<int> order = allSteps(m_runbook);
    order.move(from, to);
    const auto linesOf = [&](int step) {
        const RunbookStep &known = m_runbook.steps.at(step);
        return isHeaded(known) ? known.range : withoutLines(m_source, known.range).range;
    };
    const ByteRange moved = linesOf(from);
    const ByteRange place = linesOf(to);
    const qsizetype target = to < from ? place.begin : place.end;
    Patches patches = ordered(order, {moved, target, {}});
    // At the end of a file there may be no line end, which would glue it to what it stands before.
    const bool endsWell =
        m_source.slice(moved).endsWith('\n') || m_source.slice(moved).endsWith('\r');
    const bool fitsThere = target == 0 || m_source.slice({target - 1, target}) == "\n" ||
                           m_source.slice({target - 1, target}) == "\r";
    for (TextPatch &patch : patches) {
        if (patch.range != ByteRange{target, target} || patch.replacement.isEmpty())
            continue;
        if (!endsWell)
            patch.replacement = withBlankEnd(m_source, patch.replacement);
        if (!fitsThere)
            patch.replacement.prepend(m_source.lineEnd() + m_source.lineEnd());
    }
    return patches;
}

QByteArray StepOrderEdits::newStep(int number, int neighbour, const QString &title) const
{
    const RunbookStep &known = m_runbook.steps.at(neighbour);
    const int line = m_source.lineAt(known.heading.begin);
    const ByteRange head = m_source.line(line);
    QString begin = QStringLiteral("### ") + runbookwords::stepHeading(number, {}, m_runbook.lang);
    // As the neighbour says it: "### Step 3: ", "4. ".
    const bool hasNumber = head.contains(known.numberRange) && !known.numberRange.isEmpty();
    if (hasNumber)
        begin = m_source.text({head.begin, known.numberRange.begin}) + QString::number(number) +
                m_source.text({known.numberRange.end,
                               std::max(known.numberRange.end, known.title.range.begin)});
    else if (known.title.range.begin > head.begin)
        begin = m_source.text({head.begin, known.title.range.begin});
    if (!begin.endsWith(u' '))
        begin += u' ';
    const QByteArray end = m_source.lineEnd();
    QByteArray text = QString(begin + title).toUtf8() + end;
    return isHeaded(known) ? text + end : text;
}

QList<TextPatch> StepOrderEdits::insertStep(int before, const QString &title) const
{
    const int count = int(m_runbook.steps.size());
    if (count == 0) {
        const QString heading =
            QStringLiteral("### ") + runbookwords::stepHeading(1, title, m_runbook.lang);
        return RunbookEdits(m_source, m_runbook).appendTo(RunbookSectionKind::Diagnosis, heading);
    }
    QList<int> order = allSteps(m_runbook);
    order.insert(before, -1);
    const int neighbour = std::max(0, before - 1);
    const RunbookStep &known = m_runbook.steps.at(neighbour);
    const ByteRange lines =
        isHeaded(known) ? known.range : withoutLines(m_source, known.range).range;
    const qsizetype place = before == 0 ? lines.begin : lines.end;
    QByteArray text = newStep(before + 1, neighbour, title);
    const bool fitsThere = place == 0 || m_source.slice({place - 1, place}) == "\n" ||
                           m_source.slice({place - 1, place}) == "\r";
    const bool isAfterBlank =
        place > 0 && fitsThere && m_source.isBlank(m_source.lineAt(place - 1));
    if (!fitsThere)
        text.prepend(m_source.lineEnd());
    if (place > 0 && before > 0 && isHeaded(known) && !isAfterBlank)
        text.prepend(m_source.lineEnd());
    return ordered(order, {{}, place, text});
}

} // namespace recount
