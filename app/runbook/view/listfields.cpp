#include "runbook/quickfixedits.h"
#include "runbook/runbookjson.h"
#include "runbook/runbookrowedits.h"
#include "runbook/view/runbookfields.h"

#include <QCoreApplication>

#include <array>

namespace recount
{

namespace
{

using Kind = FieldLooks::Kind;
using Patches = QList<TextPatch>;
using LevelPart = RunbookRowEdits::LevelPart;
using PlaceholderPart = RunbookRowEdits::PlaceholderPart;

struct ListFields {
    Q_DECLARE_TR_FUNCTIONS(ListFields)
};

RunbookField
levelField(int row, const QString &name, const QString &prompt, LevelPart part,
           const std::function<QString(const SourceText &, const EscalationLevel &)> &read)
{
    RunbookField spec;
    spec.name = name;
    spec.prompt = prompt;
    spec.read = [row, read](const SourceText &source, const Runbook &values) {
        return row < values.escalation.size() ? read(source, values.escalation.at(row)) : QString();
    };
    spec.write = [row, part](const SourceText &source, const Runbook &values, const QString &text) {
        return row < values.escalation.size()
                   ? RunbookRowEdits(source, values).setLevel(row, part, text)
                   : Patches();
    };
    return spec;
}

RunbookField placeholderField(int row, const QString &name, const QString &prompt,
                              PlaceholderPart part,
                              const std::function<QString(const Placeholder &)> &read)
{
    RunbookField spec;
    spec.name = name;
    spec.prompt = prompt;
    spec.read = [row, read](const SourceText &, const Runbook &values) {
        return row < values.placeholders.size() ? read(values.placeholders.at(row)) : QString();
    };
    spec.write = [row, part](const SourceText &source, const Runbook &values, const QString &text) {
        return row < values.placeholders.size()
                   ? RunbookRowEdits(source, values).setPlaceholder(row, part, text)
                   : Patches();
    };
    return spec;
}

FieldChoices typeChoices()
{
    return {{nameOf(PlaceholderType::String), ListFields::tr("text")},
            {nameOf(PlaceholderType::Int), ListFields::tr("whole number")},
            {nameOf(PlaceholderType::Duration), ListFields::tr("duration")},
            {nameOf(PlaceholderType::Host), ListFields::tr("host")},
            {nameOf(PlaceholderType::Path), ListFields::tr("path")},
            {nameOf(PlaceholderType::Enum), ListFields::tr("one of a few")},
            {nameOf(PlaceholderType::Time), ListFields::tr("time")},
            {nameOf(PlaceholderType::Secret), ListFields::tr("secret: never written down")}};
}

} // namespace

QList<RunbookCard> escalationCards()
{
    RunbookRows rows;
    rows.add = ListFields::tr("Add Level");
    rows.count = [](const Runbook &values) { return int(values.escalation.size()); };
    rows.name = [](const Runbook &, int row) {
        return QString(QStringLiteral("E") + QString::number(row + 1));
    };
    rows.added = [](const SourceText &source, const Runbook &values) {
        double after = 15;
        for (const EscalationLevel &level : values.escalation)
            after = std::max(after, level.afterMinutes.value_or(0) + 15);
        return RunbookRowEdits(source, values)
            .addLevel(QString(QString::number(after) + QStringLiteral(" min")),
                      ListFields::tr("on-call"), {});
    };
    rows.removed = [](const SourceText &source, const Runbook &values, int row) {
        return RunbookRowEdits(source, values).removeLevel(row);
    };
    rows.fields = [](int row) {
        return QList<RunbookField>{
            levelField(row, ListFields::tr("Who"),
                       ListFields::tr("A role that somebody has on duty"), LevelPart::Who,
                       [](const SourceText &, const EscalationLevel &level) { return level.role; }),
            levelField(row, ListFields::tr("After"), ListFields::tr("15 min, from the beginning"),
                       LevelPart::After,
                       [](const SourceText &source, const EscalationLevel &level) {
                           return writtenText(source, level.after);
                       }),
            levelField(
                row, ListFields::tr("How"), ListFields::tr("Pager, channel, telephone"),
                LevelPart::How,
                [](const SourceText &, const EscalationLevel &level) { return level.channel; }),
            levelField(
                row, ListFields::tr("Bring"), ListFields::tr("What they will ask first"),
                LevelPart::Bring,
                [](const SourceText &, const EscalationLevel &level) { return level.bring; }),
            levelField(row, ListFields::tr("If nobody answers"), ListFields::tr("Who is next"),
                       LevelPart::Fallback, [](const SourceText &, const EscalationLevel &level) {
                           return level.fallback;
                       })};
    };
    RunbookCard card;
    card.hint = ListFields::tr("Minutes count from the beginning, whatever step you are at.");
    card.rows = rows;
    return {card};
}

QList<RunbookCard> placeholderCards()
{
    RunbookRows rows;
    rows.add = ListFields::tr("Add Placeholder");
    rows.count = [](const Runbook &values) { return int(values.placeholders.size()); };
    rows.name = [](const Runbook &values, int row) { return values.placeholders.at(row).name; };
    rows.added = [](const SourceText &source, const Runbook &values) {
        QString name = QStringLiteral("NAME");
        const auto isTaken = [&](const QString &wanted) {
            return std::any_of(
                values.placeholders.begin(), values.placeholders.end(),
                [&](const Placeholder &placeholder) { return placeholder.name == wanted; });
        };
        for (int number = 2; isTaken(name); ++number)
            name = QStringLiteral("NAME_%1").arg(number);
        return RunbookRowEdits(source, values).addPlaceholder(name);
    };
    rows.removed = [](const SourceText &source, const Runbook &values, int row) {
        return RunbookRowEdits(source, values).removePlaceholder(row);
    };
    rows.fields = [](int row) {
        RunbookField type = placeholderField(
            row, ListFields::tr("Type"), {}, PlaceholderPart::Type,
            [](const Placeholder &placeholder) { return nameOf(placeholder.type); });
        type.kind = Kind::Choice;
        type.choices = typeChoices();
        return QList<RunbookField>{
            placeholderField(row, ListFields::tr("Name"), QStringLiteral("RDS_ENDPOINT"),
                             PlaceholderPart::Name,
                             [](const Placeholder &placeholder) { return placeholder.name; }),
            placeholderField(row, ListFields::tr("Meaning"), ListFields::tr("What it stands for"),
                             PlaceholderPart::Meaning,
                             [](const Placeholder &placeholder) { return placeholder.meaning; }),
            type,
            placeholderField(row, ListFields::tr("Example"), {}, PlaceholderPart::Example,
                             [](const Placeholder &placeholder) { return placeholder.example; }),
            placeholderField(row, ListFields::tr("How to find"),
                             ListFields::tr("Where it is looked up"), PlaceholderPart::HowToFind,
                             [](const Placeholder &placeholder) { return placeholder.howToFind; }),
            placeholderField(
                row, ListFields::tr("Default"), {}, PlaceholderPart::Default,
                [](const Placeholder &placeholder) { return placeholder.defaultValue; }),
            placeholderField(row, ListFields::tr("Pattern"),
                             ListFields::tr("A regular expression that it matches"),
                             PlaceholderPart::Pattern,
                             [](const Placeholder &placeholder) { return placeholder.pattern; })};
    };
    RunbookCard card;
    card.hint = ListFields::tr(
        "Values that commands need, asked for once on a walk. In a command: ${NAME:?}.");
    card.rows = rows;
    return {card};
}

QList<RunbookCard> permanentFixCards()
{
    RunbookRows rows;
    rows.add = ListFields::tr("Add Permanent Fix");
    rows.count = [](const Runbook &values) { return int(values.permanentFixes.size()); };
    rows.name = [](const Runbook &values, int row) {
        return idOf(BranchTarget::Kind::PermanentFix, values.permanentFixes.at(row).number);
    };
    rows.added = [](const SourceText &source, const Runbook &values) {
        return QuickfixEdits(source, values).addPermanentFix(ListFields::tr("New permanent fix"));
    };
    rows.removed = [](const SourceText &source, const Runbook &values, int row) {
        return QuickfixEdits(source, values).removePermanentFix(row);
    };
    rows.fields = [](int row) {
        RunbookField title;
        title.prompt = ListFields::tr("What makes the quickfix needless");
        title.read = [row](const SourceText &source, const Runbook &values) {
            return row < values.permanentFixes.size()
                       ? writtenText(source, values.permanentFixes.at(row).title)
                       : QString();
        };
        title.write = [row](const SourceText &source, const Runbook &values, const QString &text) {
            return row < values.permanentFixes.size()
                       ? QuickfixEdits(source, values).setPermanentFix(row, text)
                       : Patches();
        };
        return QList<RunbookField>{title};
    };
    RunbookCard card;
    card.hint = ListFields::tr("What is done later so that nobody needs the quickfixes again.");
    card.rows = rows;
    return {card};
}

} // namespace recount
