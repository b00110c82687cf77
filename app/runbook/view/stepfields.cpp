#include "runbook/runbookjson.h"
#include "runbook/runbookwords.h"
#include "runbook/stepedits.h"
#include "runbook/view/itemfield.h"

#include <QCoreApplication>

#include <array>

namespace recount
{

namespace
{

using Kind = FieldLooks::Kind;
using Patches = QList<TextPatch>;

struct StepFields {
    Q_DECLARE_TR_FUNCTIONS(StepFields)
};

constexpr std::array stepKinds{StepKind::Check, StepKind::Action, StepKind::Decide,
                               StepKind::Wait,  StepKind::Notify, StepKind::SubRunbook,
                               StepKind::End};

FieldChoices kindChoices()
{
    return {{QString(), QStringLiteral("–")},
            {nameOf(StepKind::Check), StepFields::tr("check")},
            {nameOf(StepKind::Action), StepFields::tr("action")},
            {nameOf(StepKind::Decide), StepFields::tr("decide")},
            {nameOf(StepKind::Wait), StepFields::tr("wait")},
            {nameOf(StepKind::Notify), StepFields::tr("notify")},
            {nameOf(StepKind::SubRunbook), StepFields::tr("another runbook")},
            {nameOf(StepKind::End), StepFields::tr("end")}};
}

std::optional<StepKind> kindOf(const QString &name)
{
    for (const StepKind kind : stepKinds) {
        if (name == nameOf(kind))
            return kind;
    }
    return std::nullopt;
}

using ReadStep = std::function<QString(const SourceText &, const RunbookStep &)>;
using WriteStep = std::function<Patches(const StepEdits &, const RunbookStep &, const QString &)>;

RunbookField stepField(int index, const QString &name, Kind kind, const QString &prompt,
                       const ReadStep &read, const WriteStep &write)
{
    return itemField<StepEdits, RunbookStep>(
        &Runbook::steps, index, {name, kind, prompt, {}, {}},
        [read](const SourceText &source, const Runbook &, const RunbookStep &step) {
            return read(source, step);
        },
        write);
}

RunbookCard aboutStep(int index)
{
    RunbookCard card;
    card.wide = {stepField(
                     index, StepFields::tr("Title"), Kind::Line,
                     StepFields::tr("What to do, as an order: \"Count the connections\""),
                     [](const SourceText &source, const RunbookStep &step) {
                         return writtenText(source, step.title);
                     },
                     [index](const StepEdits &edits, const RunbookStep &, const QString &text) {
                         return edits.setTitle(index, text);
                     }),
                 stepField(
                     index, StepFields::tr("Why"), Kind::Line,
                     StepFields::tr("What it tells apart"),
                     [](const SourceText &source, const RunbookStep &step) {
                         return writtenText(source, step.why);
                     },
                     [index](const StepEdits &edits, const RunbookStep &, const QString &text) {
                         return edits.setWhy(index, text);
                     })};
    RunbookField words =
        stepField(index, StepFields::tr("In words"), Kind::Text,
                  StepFields::tr("What else there is to know before it is done"), {},
                  [index](const StepEdits &edits, const RunbookStep &, const QString &text) {
                      return edits.setWords(index, text);
                  });
    words.read = [index](const SourceText &source, const Runbook &values) {
        return index < values.steps.size() ? StepEdits(source, values).words(index) : QString();
    };
    card.wide.append(words);
    RunbookField kind = stepField(
        index, StepFields::tr("Kind"), Kind::Choice, {},
        [](const SourceText &, const RunbookStep &step) {
            return step.kind ? nameOf(*step.kind) : QString();
        },
        [index](const StepEdits &edits, const RunbookStep &, const QString &text) {
            return edits.setKind(index, kindOf(text));
        });
    kind.choices = kindChoices();
    card.narrow = {
        kind,
        stepField(
            index, StepFields::tr("Minutes"), Kind::Line, QStringLiteral("2"),
            [](const SourceText &, const RunbookStep &step) {
                return step.minutes ? QString::number(*step.minutes) : QString();
            },
            [index](const StepEdits &edits, const RunbookStep &, const QString &text) {
                bool isNumber = false;
                const double minutes = QString(text).replace(u',', u'.').toDouble(&isNumber);
                if (text.trimmed().isEmpty())
                    return edits.setMinutes(index, std::nullopt);
                return isNumber && minutes > 0 ? edits.setMinutes(index, minutes) : Patches();
            }),
        stepField(
            index, StepFields::tr("Where"), Kind::Line, StepFields::tr("bastion, AWS console…"),
            [](const SourceText &, const RunbookStep &step) { return step.where; },
            [index](const StepEdits &edits, const RunbookStep &, const QString &text) {
                return edits.setWhere(index, text);
            })};
    return card;
}

RunbookCard commandsOf(int index)
{
    RunbookRows rows;
    rows.add = StepFields::tr("Add Command");
    rows.count = [index](const Runbook &values) {
        return int(values.steps.value(index).commands.size());
    };
    rows.name = [](const Runbook &, int row) { return StepFields::tr("Command %1").arg(row + 1); };
    rows.added = [index](const SourceText &source, const Runbook &values) {
        return index < values.steps.size()
                   ? StepEdits(source, values).addCommand(index, QStringLiteral("your-command"))
                   : Patches();
    };
    rows.removed = [index](const SourceText &source, const Runbook &values, int row) {
        return StepEdits(source, values).setCommand(index, row, {});
    };
    rows.fields = [index](int row) {
        return QList<RunbookField>{stepField(
            index, {}, Kind::Code, {},
            [row](const SourceText &, const RunbookStep &step) {
                return step.commands.value(row).text;
            },
            [index, row](const StepEdits &edits, const RunbookStep &step, const QString &text) {
                return row < step.commands.size() ? edits.setCommand(index, row, text) : Patches();
            })};
    };
    RunbookCard card;
    card.name = StepFields::tr("Commands");
    card.hint = StepFields::tr("What to copy; Recount runs nothing. A value to fill in is written "
                               "${NAME:?}.");
    card.rows = rows;
    card.below = {stepField(
        index, StepFields::tr("Expected when healthy"), Kind::Code,
        StepFields::tr("What the output looks like when this is not the fault"),
        [](const SourceText &, const RunbookStep &step) {
            return step.expected.sample.isEmpty() ? step.expected.rule : step.expected.sample;
        },
        [index](const StepEdits &edits, const RunbookStep &, const QString &text) {
            return edits.setExpected(index, text);
        })};
    return card;
}

RunbookField branchField(
    int index, int row, const QString &name, Kind kind, const QString &prompt,
    const std::function<QString(const SourceText &, const Runbook &, const RunbookBranch &)> &read,
    int part)
{
    RunbookField spec;
    spec.name = name;
    spec.kind = kind;
    spec.prompt = prompt;
    spec.read = [index, row, read](const SourceText &source, const Runbook &values) {
        const QList<RunbookBranch> branches = values.steps.value(index).branches;
        return row < branches.size() ? read(source, values, branches.at(row)) : QString();
    };
    spec.write = [index, row, part](const SourceText &source, const Runbook &values,
                                    const QString &text) {
        const QList<RunbookBranch> branches = values.steps.value(index).branches;
        if (row >= branches.size())
            return Patches();
        const RunbookBranch &branch = branches.at(row);
        QStringList parts{writtenText(source, branch.condition.words),
                          writtenText(source, branch.target.words), branch.sample};
        parts[part] = text.trimmed();
        return StepEdits(source, values)
            .setBranch(index, row, parts.at(0), parts.at(1), parts.at(2));
    };
    return spec;
}

RunbookCard branchesOf(int index)
{
    RunbookRows rows;
    rows.add = StepFields::tr("Add Branch");
    rows.count = [index](const Runbook &values) {
        return int(values.steps.value(index).branches.size());
    };
    rows.name = [](const Runbook &, int row) { return StepFields::tr("Branch %1").arg(row + 1); };
    rows.added = [index](const SourceText &source, const Runbook &values) {
        if (index >= values.steps.size())
            return Patches();
        // Somewhere: the user says where in the next moment.
        BranchTarget next;
        next.kind = BranchTarget::Kind::Step;
        next.number =
            values.steps.at(std::min<qsizetype>(index + 1, values.steps.size() - 1)).number;
        return StepEdits(source, values)
            .addBranch(index, StepFields::tr("contains `error`"),
                       targetChoice(source, values, next));
    };
    rows.removed = [index](const SourceText &source, const Runbook &values, int row) {
        return StepEdits(source, values).removeBranch(index, row);
    };
    rows.moved = [index](const SourceText &source, const Runbook &values, int row, int to) {
        return StepEdits(source, values).moveBranch(index, row, to);
    };
    rows.fields = [index](int row) {
        RunbookField target = branchField(
            index, row, StepFields::tr("Then"), Kind::Choice, {},
            [](const SourceText &source, const Runbook &values, const RunbookBranch &branch) {
                return targetChoice(source, values, branch.target);
            },
            1);
        target.choicesNow = [index](const Runbook &values) { return targetChoices(values, index); };
        return QList<RunbookField>{
            branchField(
                index, row, StepFields::tr("If the output…"), Kind::Line,
                StepFields::tr("contains `timeout`, restarts > 3, is empty…"),
                [](const SourceText &source, const Runbook &, const RunbookBranch &branch) {
                    return writtenText(source, branch.condition.words);
                },
                0),
            target,
            branchField(
                index, row, StepFields::tr("Sample for drills"), Kind::Line,
                StepFields::tr("An output that takes this branch"),
                [](const SourceText &, const Runbook &, const RunbookBranch &branch) {
                    return branch.sample;
                },
                2)};
    };
    RunbookField otherwise;
    otherwise.name = StepFields::tr("Anything else");
    otherwise.kind = Kind::Choice;
    otherwise.choicesNow = [index](const Runbook &values) { return targetChoices(values, index); };
    otherwise.read = [index](const SourceText &source, const Runbook &values) {
        const RunbookStep step = values.steps.value(index);
        return step.otherwise ? targetChoice(source, values, step.otherwise->target) : QString();
    };
    otherwise.write = [index](const SourceText &source, const Runbook &values,
                              const QString &text) {
        return index < values.steps.size() ? StepEdits(source, values).setOtherwise(index, text)
                                           : Patches();
    };
    RunbookCard card;
    card.name = StepFields::tr("What next");
    card.hint = StepFields::tr("The first branch that fits is taken.");
    card.rows = rows;
    card.below = {otherwise};
    return card;
}

RunbookCard dangerOfStep(int index)
{
    const auto set = [index](const StepEdits &edits, const RunbookStep &step, Danger danger,
                             const QString &blastRadius, const QString &undo) {
        // Words that warn need something to warn of.
        const bool hasWords = !blastRadius.isEmpty() || !undo.isEmpty();
        const Danger told = danger == Danger::None && step.danger == Danger::None && hasWords
                                ? Danger::Caution
                                : danger;
        return edits.setDanger(index, told, blastRadius, undo);
    };
    RunbookCard card;
    card.name = StepFields::tr("Danger");
    card.hint =
        StepFields::tr("Caution: it changes something. Destructive: it can cost data or the "
                       "service, and copying it asks twice.");
    RunbookField danger = stepField(
        index, StepFields::tr("What it can do"), Kind::Choice, {},
        [](const SourceText &, const RunbookStep &step) { return dangerName(step.danger); },
        [set](const StepEdits &edits, const RunbookStep &step, const QString &text) {
            return set(edits, step, dangerNamed(text), step.blastRadius, step.undo);
        });
    danger.choices = dangerChoices();
    card.narrow = {danger,
                   stepField(
                       index, StepFields::tr("Blast radius"), Kind::Line,
                       StepFields::tr("What is hit when it goes wrong"),
                       [](const SourceText &, const RunbookStep &step) { return step.blastRadius; },
                       [set](const StepEdits &edits, const RunbookStep &step, const QString &text) {
                           return set(edits, step, step.danger, text, step.undo);
                       }),
                   stepField(
                       index, StepFields::tr("Undo"), Kind::Line, StepFields::tr("The way back"),
                       [](const SourceText &, const RunbookStep &step) { return step.undo; },
                       [set](const StepEdits &edits, const RunbookStep &step, const QString &text) {
                           return set(edits, step, step.danger, step.blastRadius, text);
                       })};
    return card;
}

} // namespace

QList<RunbookCard> stepCards(int step)
{
    return {aboutStep(step), commandsOf(step), branchesOf(step), dangerOfStep(step)};
}

} // namespace recount
