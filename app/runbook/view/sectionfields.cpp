#include "runbook/runbookedits.h"
#include "runbook/runbookrowedits.h"
#include "runbook/sectionitems.h"
#include "runbook/view/runbookfields.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

using Kind = FieldLooks::Kind;
using Section = RunbookSectionKind;
using Patches = QList<TextPatch>;

struct SectionFields {
    Q_DECLARE_TR_FUNCTIONS(SectionFields)
};

/// The Markdown of a section.
RunbookField sectionField(Section kind, const QString &prompt)
{
    RunbookField spec;
    spec.kind = Kind::Text;
    spec.prompt = prompt;
    spec.read = [kind](const SourceText &source, const Runbook &values) {
        const RunbookSection *const section = values.section(kind);
        return section ? source.text(RunbookEdits::wordsOf(source, *section)) : QString();
    };
    spec.help = [kind](const Runbook &values) {
        const RunbookSection *const section = values.section(kind);
        return section ? section->help.text : QString();
    };
    spec.write = [kind](const SourceText &source, const Runbook &values, const QString &text) {
        return RunbookEdits(source, values).setSection(kind, text);
    };
    return spec;
}

RunbookCard sectionCard(Section kind, const QString &name, const QString &prompt)
{
    RunbookCard card;
    card.name = name;
    card.wide = {sectionField(kind, prompt)};
    return card;
}

RunbookField headerField(const QString &key, const QString &name, const QString &prompt,
                         QString (*read)(const Runbook &values) = nullptr)
{
    RunbookField spec;
    spec.name = name;
    spec.prompt = prompt;
    spec.read = [key, read](const SourceText &source, const Runbook &values) {
        return read ? read(values) : writtenText(source, values.header.value(key));
    };
    spec.write = [key](const SourceText &source, const Runbook &values, const QString &text) {
        return RunbookEdits(source, values).setHeader(key, text);
    };
    return spec;
}

/// A field needs words: without any there is no item.
QString problemOfItem(const QString &words)
{
    return words.trimmed().isEmpty()
               ? SectionFields::tr("It needs words. The bin beside it takes it out.")
               : QString();
}

} // namespace

RunbookCard sectionItemsCard(Section kind, const ItemLooks &looks)
{
    RunbookRows rows;
    rows.add = looks.add;
    rows.help = [kind, help = looks.help](const Runbook &values) {
        const RunbookSection *const section = values.section(kind);
        return section && !section->help.text.isEmpty() ? section->help.text : help;
    };
    // Lists are counted without a look at the text.
    rows.count = [kind](const Runbook &values) { return SectionItems::countOf(values, kind); };
    rows.name = [name = looks.name](const Runbook &, int row) { return name(row); };
    rows.added = [kind, words = looks.added](const SourceText &source, const Runbook &values) {
        return SectionItems(source, values, kind).add(words);
    };
    rows.removed = [kind](const SourceText &source, const Runbook &values, int row) {
        return SectionItems(source, values, kind).remove(row);
    };
    rows.moved = [kind](const SourceText &source, const Runbook &values, int row, int to) {
        return SectionItems(source, values, kind).move(row, to);
    };
    rows.fields = [kind](int row) {
        RunbookField words;
        words.problem = problemOfItem;
        words.read = [kind, row](const SourceText &source, const Runbook &values) {
            const SectionItems items(source, values, kind);
            return row < items.count() ? items.text(row) : QString();
        };
        words.write = [kind, row](const SourceText &source, const Runbook &values,
                                  const QString &text) {
            const SectionItems items(source, values, kind);
            return row < items.count() ? items.setText(row, text) : Patches();
        };
        return QList<RunbookField>{words};
    };
    RunbookCard card;
    card.name = looks.card;
    card.rows = rows;
    RunbookField whole = sectionField(kind, {});
    whole.name = SectionFields::tr("The whole section as Markdown");
    card.below = {whole};
    card.isBelowShown = [kind](const SourceText &source, const Runbook &values) {
        return SectionItems(source, values, kind).hasOther();
    };
    card.areRowsShown = [kind](const SourceText &source, const Runbook &values) {
        return SectionItems::countOf(values, kind) > 0 ||
               !SectionItems(source, values, kind).hasOther();
    };
    return card;
}

QList<RunbookCard> aboutCards()
{
    RunbookField title;
    title.name = SectionFields::tr("Title");
    title.prompt = SectionFields::tr("What is wrong, as the alert says it");
    title.read = [](const SourceText &, const Runbook &values) { return values.title.text; };
    title.write = [](const SourceText &source, const Runbook &values, const QString &text) {
        return RunbookEdits(source, values).setTitle(text);
    };
    RunbookField status = headerField(QStringLiteral("status"), SectionFields::tr("Status"), {});
    status.kind = Kind::Choice;
    status.choices = {{QString(), QStringLiteral("–")},
                      {QStringLiteral("draft"), SectionFields::tr("draft")},
                      {QStringLiteral("tested"), SectionFields::tr("tested")},
                      {QStringLiteral("deprecated"), SectionFields::tr("deprecated")}};
    RunbookCard first;
    first.wide = {title};
    first.narrow = {headerField(QStringLiteral("service"), SectionFields::tr("Service"),
                                SectionFields::tr("What it is about"),
                                [](const Runbook &values) { return values.service; }),
                    headerField(QStringLiteral("owner"), SectionFields::tr("Owner"),
                                SectionFields::tr("A team"),
                                [](const Runbook &values) { return values.owner; }),
                    status,
                    headerField(QStringLiteral("alerts"), SectionFields::tr("Alerts"),
                                SectionFields::tr("With commas between them")),
                    headerField(QStringLiteral("last tested"), SectionFields::tr("Last tested"),
                                SectionFields::tr("2026-01-10, staging, passed")),
                    headerField(QStringLiteral("review every"), SectionFields::tr("Review every"),
                                SectionFields::tr("180 days"))};
    return {
        first,
        sectionItemsCard(Section::Symptoms,
                         {SectionFields::tr("Symptoms"),
                          SectionFields::tr("What is seen, with a number: 5xx above 5 %"),
                          SectionFields::tr("Add Symptom"), SectionFields::tr("New symptom"),
                          [](int row) { return SectionFields::tr("Symptom %1").arg(row + 1); }}),
        sectionItemsCard(Section::Lookalikes,
                         {SectionFields::tr("Looks like it"),
                          SectionFields::tr("What looks the same, and how to tell"),
                          SectionFields::tr("Add Lookalike"), SectionFields::tr("New lookalike"),
                          [](int row) { return SectionFields::tr("Lookalike %1").arg(row + 1); }}),
        sectionCard(Section::ImpactIfIgnored, SectionFields::tr("Impact if ignored"),
                    SectionFields::tr("Who notices, and after how long")),
        sectionItemsCard(
            Section::Prerequisites,
            {SectionFields::tr("Prerequisites"), SectionFields::tr("Access and tools"),
             SectionFields::tr("Add Prerequisite"), SectionFields::tr("New prerequisite"),
             [](int row) { return SectionFields::tr("Prerequisite %1").arg(row + 1); }}),
        sectionCard(Section::StopTheBleeding, SectionFields::tr("Stop the bleeding"),
                    SectionFields::tr("What always helps first: apply Quickfix Q1"))};
}

QList<RunbookCard> closingCards()
{
    return {
        sectionItemsCard(Section::ResolvedWhen,
                         {SectionFields::tr("Resolved when"),
                          SectionFields::tr("What is measured, and for how long it has to hold"),
                          SectionFields::tr("Add Criterion"), SectionFields::tr("New criterion"),
                          [](int row) { return SectionFields::tr("Criterion %1").arg(row + 1); }}),
        sectionItemsCard(Section::After,
                         {SectionFields::tr("After the incident"),
                          SectionFields::tr("What is left to do: write the post-mortem"),
                          SectionFields::tr("Add Task"), SectionFields::tr("New task"),
                          [](int row) { return SectionFields::tr("Task %1").arg(row + 1); }}),
        sectionCard(Section::Related, SectionFields::tr("Related"),
                    SectionFields::tr("Dashboards, documents")),
        sectionCard(Section::Changelog, SectionFields::tr("Changes"),
                    SectionFields::tr("Date, who, why"))};
}

} // namespace recount
