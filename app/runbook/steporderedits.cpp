#include "runbook/steporderedits.h"

#include "documents/markdowninsert.h"
#include "runbook/headinganchors.h"
#include "runbook/headinglinks.h"
#include "runbook/instructionedits.h"
#include "runbook/rearrangedtext.h"
#include "runbook/runbookedits.h"
#include "runbook/runbookreader.h"
#include "runbook/runbookwords.h"

#include <QRegularExpression>
#include <QSet>

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

/// As wide as it was, where it was written with zeros before it.
QByteArray digitsText(int number, const QByteArrayView known)
{
    QByteArray digits = QByteArray::number(number);
    if (known.size() > 1 && known.startsWith('0'))
        digits = digits.rightJustified(known.size(), '0');
    return digits;
}

/// A title without its numbers, which may name steps.
QString titleWords(QString title)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    return title.remove(digits).simplified();
}

} // namespace

StepOrderEdits::StepOrderEdits(const SourceText &source, const Runbook &runbook)
    : m_source(source), m_runbook(runbook)
{
    const HeadingAnchors anchors(source, runbook.blocks);
    for (int i = 0; i < runbook.steps.size(); ++i) {
        const RunbookStep &step = runbook.steps.at(i);
        m_anchors.append(anchors.anchorOf(step.heading));
        m_byNumber[step.numberRange.isEmpty() ? step.number : source.text(step.numberRange).toInt()]
            .append(i);
    }
}

bool StepOrderEdits::isHeaded(const RunbookStep &step) const
{
    return InstructionEdits(m_source, m_runbook, step.heading, step.range).isHeaded();
}

/// Without the blank lines behind it.
ByteRange StepOrderEdits::wordsOf(int step) const
{
    const ByteRange range = m_runbook.steps.at(step).range;
    return {range.begin, std::max(range.begin, std::min(range.end, lastWordsEnd(m_source, range)))};
}

/// The first step of that number, or the one of them that the link leads to; -1 without one.
int StepOrderEdits::referredStep(const NumberReference &reference) const
{
    const QList<int> steps = m_byNumber.value(reference.number);
    if (steps.size() > 1 && !reference.link.isEmpty()) {
        const QString anchor = m_source.text(reference.link).mid(1);
        for (const int step : steps) {
            if (HeadingAnchors::areSame(m_anchors.at(step), anchor))
                return step;
        }
    }
    return steps.value(0, -1);
}

/// What is within an item is indented as far as its marker is wide.
QList<TextPatch> StepOrderEdits::indentPatches(const RunbookStep &step, qsizetype growth) const
{
    Patches patches;
    const bool isMarker = step.numberRange.begin == step.range.begin;
    if (growth == 0 || !isMarker)
        return patches;
    const qsizetype room = step.heading.begin - step.range.begin;
    const int last = m_source.lineAt(std::max(step.range.begin, step.range.end - 1));
    const int first = m_source.lineAt(step.range.begin);
    const qsizetype indent = step.range.begin - m_source.line(first).begin + room;
    for (int line = first + 1; line <= last; ++line) {
        const ByteRange range = m_source.line(line);
        const QByteArrayView bytes = m_source.slice(range);
        qsizetype spaces = 0;
        while (spaces < bytes.size() && bytes.at(spaces) == ' ')
            ++spaces;
        if (spaces < indent || spaces == bytes.size())
            continue;
        if (growth > 0)
            patches.append({{range.begin, range.begin}, QByteArray(growth, ' ')});
        else
            patches.append({{range.begin, range.begin - growth}, QByteArray()});
    }
    return patches;
}

QList<TextPatch> StepOrderEdits::numberPatches(const QList<int> &order) const
{
    QList<int> numbers(m_runbook.steps.size(), 0);
    for (int place = 0; place < order.size(); ++place) {
        if (order.at(place) >= 0)
            numbers[order.at(place)] = place + 1;
    }
    Patches patches;
    QSet<qsizetype> isSet;
    const auto set = [&](const ByteRange &range, int number) {
        const QByteArrayView known = m_source.slice(range);
        if (known.toInt() != number && !isSet.contains(range.begin))
            patches.append({range, digitsText(number, known)});
        isSet.insert(range.begin);
    };
    for (int step = 0; step < m_runbook.steps.size(); ++step) {
        const RunbookStep &known = m_runbook.steps.at(step);
        // One that goes needs no number.
        if (known.numberRange.isEmpty() || numbers.at(step) == 0)
            continue;
        const qsizetype before = patches.size();
        set(known.numberRange, numbers.at(step));
        if (patches.size() > before)
            patches += indentPatches(known, patches.constLast().replacement.size() -
                                                known.numberRange.size());
    }
    for (const NumberReference &reference : stepReferences(m_source, m_runbook)) {
        if (const int step = referredStep(reference); step >= 0)
            set(reference.digits, numbers.at(step));
        else if (reference.number <= order.size()) // it would lead to a step from now on
            set(reference.digits, 0);
    }
    return patches;
}

QList<TextPatch> StepOrderEdits::followed(const RearrangedText &text, const QList<int> &order) const
{
    Patches numbers;
    // What is in a step that goes is not changed before.
    const Patches all = numberPatches(order);
    const auto isGone = [&](const TextPatch &patch) { return text.placeOf(patch.range.begin) < 0; };
    std::remove_copy_if(all.begin(), all.end(), std::back_inserter(numbers), isGone);
    RearrangedText numbered = text;
    numbered.change(numbers);
    const SourceText after(numbered.bytes());
    Patches links;
    const Patches addresses =
        headingLinkPatches(m_source, m_runbook.blocks, after,
                           [&](qsizetype place) { return numbered.placeOf(place); });
    std::remove_copy_if(addresses.begin(), addresses.end(), std::back_inserter(links), isGone);
    numbered.change(links);

    const SourceText made(numbered.bytes());
    const Runbook read = readRunbook(made);
    if (read.steps.size() != order.size())
        return {};
    for (int place = 0; place < order.size(); ++place) {
        const int step = order.at(place);
        const RunbookStep &now = read.steps.at(place);
        const bool isSame = step < 0 || titleWords(now.title.text) ==
                                            titleWords(m_runbook.steps.at(step).title.text);
        if (now.number != place + 1 || !isSame)
            return {};
    }
    return numbered.patches();
}

QList<TextPatch> StepOrderEdits::renumber() const
{
    return followed(RearrangedText(m_source), allSteps(m_runbook));
}

QList<TextPatch> StepOrderEdits::removeStep(int step) const
{
    QList<int> order = allSteps(m_runbook);
    order.removeAt(step);
    RearrangedText text(m_source);
    text.change({withoutLines(m_source, wordsOf(step))});
    return followed(text, order);
}

QList<TextPatch> StepOrderEdits::moveStep(int from, int to) const
{
    if (from == to)
        return {};
    QList<int> order = allSteps(m_runbook);
    order.move(from, to);
    QList<ByteRange> parts;
    for (int step = 0; step < m_runbook.steps.size(); ++step) {
        parts.append(wordsOf(step));
        if (step > 0 && parts.at(step).begin < parts.at(step - 1).end)
            return {}; // one within another has no place of its own
    }
    RearrangedText text(m_source);
    text.permute(parts, order);
    return followed(text, order);
}

/// As the neighbour is written: "### Step 3: ", "4. ".
QString StepOrderEdits::newHead(int neighbour, int number) const
{
    const RunbookStep &known = m_runbook.steps.at(neighbour);
    const ByteRange head = m_source.line(m_source.lineAt(known.heading.begin));
    const QString line = m_source.text(head);
    if (isHeaded(known) && !line.trimmed().startsWith(u'#'))
        return QStringLiteral("### ") + runbookwords::stepHeading(number, {}, m_runbook.lang);
    QString text;
    const bool hasNumber = !known.numberRange.isEmpty() && head.contains(known.numberRange);
    if (hasNumber)
        text = m_source.text({head.begin, known.numberRange.begin}) +
               QString::fromUtf8(digitsText(number, m_source.slice(known.numberRange))) +
               m_source.text({known.numberRange.end,
                              std::max(known.numberRange.end, known.title.range.begin)});
    else if (isHeaded(known))
        text = line.left(line.indexOf(u' ') + 1);
    else if (known.title.range.begin > head.begin)
        text = m_source.text({head.begin, known.title.range.begin});
    if (!text.isEmpty() && !text.endsWith(u' '))
        text += u' ';
    return text;
}

TextPatch StepOrderEdits::newStep(int before, const QString &title) const
{
    const int neighbour = std::max(0, before - 1);
    const RunbookStep &known = m_runbook.steps.at(neighbour);
    const QByteArray end = m_source.lineEnd();
    const QByteArray text = QString(newHead(neighbour, before + 1) + title).toUtf8();
    const bool isItem = !isHeaded(known) && known.heading.begin > known.range.begin;
    // Items follow each other without blank lines where the ones that are there do.
    bool hasBlank = !isItem;
    if (m_runbook.steps.size() > 1) {
        const int next = before == 0 ? 1 : std::min(before, int(m_runbook.steps.size()) - 1);
        const ByteRange gap{wordsOf(next - 1).end, m_runbook.steps.at(next).range.begin};
        hasBlank = hasBlank || m_source.slice(gap).count('\n') > 1;
    }
    if (before == 0) {
        const qsizetype begin = m_source.line(m_source.lineAt(known.range.begin)).begin;
        return {{begin, begin}, text + end + (hasBlank ? end : QByteArray())};
    }
    const qsizetype place = wordsOf(neighbour).end;
    return {{place, place}, end + (hasBlank ? end : QByteArray()) + text};
}

QList<TextPatch> StepOrderEdits::insertStep(int before, const QString &title) const
{
    const QString words = title.simplified();
    if (words.isEmpty())
        return {};
    if (m_runbook.steps.isEmpty()) {
        const QString heading =
            QStringLiteral("### ") + runbookwords::stepHeading(1, words, m_runbook.lang);
        return RunbookEdits(m_source, m_runbook).appendTo(RunbookSectionKind::Diagnosis, heading);
    }
    QList<int> order = allSteps(m_runbook);
    order.insert(before, -1);
    RearrangedText text(m_source);
    text.change({newStep(before, words)});
    return followed(text, order);
}

} // namespace recount
