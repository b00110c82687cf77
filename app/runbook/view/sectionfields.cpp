#include "runbook/runbookedits.h"
#include "runbook/runbookrowedits.h"
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

} // namespace

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
    return {first,
            sectionCard(Section::Symptoms, SectionFields::tr("Symptoms"),
                        SectionFields::tr("What is seen, one a line: - 5xx above 5 %")),
            sectionCard(Section::Lookalikes, SectionFields::tr("Looks like it"),
                        SectionFields::tr("What looks the same, and how to tell")),
            sectionCard(Section::ImpactIfIgnored, SectionFields::tr("Impact if ignored"),
                        SectionFields::tr("Who notices, and after how long")),
            sectionCard(Section::Prerequisites, SectionFields::tr("Prerequisites"),
                        SectionFields::tr("Access and tools, one a line")),
            sectionCard(Section::StopTheBleeding, SectionFields::tr("Stop the bleeding"),
                        SectionFields::tr("What always helps first: apply Quickfix Q1"))};
}

QList<RunbookCard> closingCards()
{
    return {sectionCard(Section::ResolvedWhen, SectionFields::tr("Resolved when"),
                        SectionFields::tr("What is measured, and for how long it has to hold")),
            sectionCard(Section::After, SectionFields::tr("After the incident"),
                        SectionFields::tr("- [ ] Write the post-mortem")),
            sectionCard(Section::Related, SectionFields::tr("Related"),
                        SectionFields::tr("Dashboards, documents")),
            sectionCard(Section::Changelog, SectionFields::tr("Changes"),
                        SectionFields::tr("Date, who, why"))};
}

} // namespace recount
