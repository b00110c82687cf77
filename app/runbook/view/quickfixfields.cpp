#include "runbook/quickfixedits.h"
#include "runbook/view/itemfield.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

using Kind = FieldLooks::Kind;
using Patches = QList<TextPatch>;

struct QuickfixFields {
    Q_DECLARE_TR_FUNCTIONS(QuickfixFields)
};

using Read = std::function<QString(const SourceText &, const Runbook &, const RunbookQuickfix &)>;
using Write =
    std::function<Patches(const QuickfixEdits &, const RunbookQuickfix &, const QString &)>;

RunbookField field(int index, const QString &name, Kind kind, const QString &prompt,
                   const Read &read, const Write &write)
{
    return itemField<QuickfixEdits, RunbookQuickfix>(&Runbook::quickfixes, index,
                                                     {name, kind, prompt, {}, {}}, read, write);
}

RunbookCard aboutQuickfix(int index)
{
    RunbookCard card;
    card.wide = {field(
        index, QuickfixFields::tr("Title"), Kind::Line,
        QuickfixFields::tr("What stops the harm now: \"Roll back the last release\""),
        [](const SourceText &source, const Runbook &, const RunbookQuickfix &quickfix) {
            return writtenText(source, quickfix.title);
        },
        [index](const QuickfixEdits &edits, const RunbookQuickfix &, const QString &text) {
            return edits.setTitle(index, text);
        })};
    card.wide.append(field(
        index, QuickfixFields::tr("In words"), Kind::Text,
        QuickfixFields::tr("What else there is to know before it is done"),
        [index](const SourceText &source, const Runbook &values, const RunbookQuickfix &) {
            return QuickfixEdits(source, values).words(index);
        },
        [index](const QuickfixEdits &edits, const RunbookQuickfix &, const QString &text) {
            return edits.setWords(index, text);
        }));
    RunbookRows rows;
    rows.add = QuickfixFields::tr("Add Command");
    rows.count = [index](const Runbook &values) {
        return int(values.quickfixes.value(index).commands.size());
    };
    rows.name = [](const Runbook &, int row) {
        return QuickfixFields::tr("Command %1").arg(row + 1);
    };
    rows.added = [index](const SourceText &source, const Runbook &values) {
        return index < values.quickfixes.size()
                   ? QuickfixEdits(source, values).addCommand(index, QStringLiteral("your-command"))
                   : Patches();
    };
    rows.removed = [index](const SourceText &source, const Runbook &values, int row) {
        return QuickfixEdits(source, values).setCommand(index, row, {});
    };
    rows.fields = [index](int row) {
        return QList<RunbookField>{field(
            index, {}, Kind::Code, {},
            [row](const SourceText &, const Runbook &, const RunbookQuickfix &quickfix) {
                return quickfix.commands.value(row).text;
            },
            [index, row](const QuickfixEdits &edits, const RunbookQuickfix &quickfix,
                         const QString &text) {
                return row < quickfix.commands.size() ? edits.setCommand(index, row, text)
                                                      : Patches();
            })};
    };
    card.rows = rows;
    return card;
}

RunbookCard afterQuickfix(int index)
{
    RunbookCard card;
    card.name = QuickfixFields::tr("Did it work?");
    RunbookField then = field(
        index, QuickfixFields::tr("Then"), Kind::Choice, {},
        [](const SourceText &source, const Runbook &values, const RunbookQuickfix &quickfix) {
            return quickfix.then ? targetChoice(source, values, *quickfix.then) : QString();
        },
        [index](const QuickfixEdits &edits, const RunbookQuickfix &, const QString &text) {
            return edits.setThen(index, text);
        });
    then.choicesNow = [](const Runbook &values) { return targetChoices(values); };
    card.wide = {
        field(
            index, QuickfixFields::tr("Verify"), Kind::Line,
            QuickfixFields::tr("What shows that it worked, with a number"),
            [](const SourceText &source, const Runbook &, const RunbookQuickfix &quickfix) {
                return writtenText(source, quickfix.verify);
            },
            [index](const QuickfixEdits &edits, const RunbookQuickfix &, const QString &text) {
                return edits.setVerify(index, text);
            }),
        field(
            index, QuickfixFields::tr("Undo"), Kind::Line,
            QuickfixFields::tr("The way back, or \"none\" and why"),
            [](const SourceText &source, const Runbook &, const RunbookQuickfix &quickfix) {
                // Within the quote that warns it is a part of a sentence.
                const bool isOwn = !quickfix.warning.range.contains(quickfix.rollback.range);
                return isOwn ? writtenText(source, quickfix.rollback) : quickfix.rollback.text;
            },
            [index](const QuickfixEdits &edits, const RunbookQuickfix &, const QString &text) {
                return edits.setRollback(index, text);
            }),
        then};
    return card;
}

RunbookCard dangerOfQuickfix(int index)
{
    RunbookField danger = field(
        index, QuickfixFields::tr("What it can do"), Kind::Choice, {},
        [](const SourceText &, const Runbook &, const RunbookQuickfix &quickfix) {
            return dangerName(quickfix.danger);
        },
        [index](const QuickfixEdits &edits, const RunbookQuickfix &quickfix, const QString &text) {
            return edits.setDanger(index, dangerNamed(text), quickfix.blastRadius);
        });
    danger.choices = dangerChoices();
    RunbookCard card;
    card.name = QuickfixFields::tr("Danger");
    card.hint =
        QuickfixFields::tr("Caution: it changes something. Destructive: it can cost data or "
                           "the service, and copying it asks twice.");
    card.narrow = {danger, field(
                               index, QuickfixFields::tr("Blast radius"), Kind::Line,
                               QuickfixFields::tr("What is hit when it goes wrong"),
                               [](const SourceText &, const Runbook &,
                                  const RunbookQuickfix &quickfix) { return quickfix.blastRadius; },
                               [index](const QuickfixEdits &edits, const RunbookQuickfix &quickfix,
                                       const QString &text) {
                                   const Danger told =
                                       quickfix.danger == Danger::None && !text.isEmpty()
                                           ? Danger::Caution
                                           : quickfix.danger;
                                   return edits.setDanger(index, told, text);
                               })};
    return card;
}

} // namespace

QList<RunbookCard> quickfixCards(int quickfix)
{
    return {aboutQuickfix(quickfix), afterQuickfix(quickfix), dangerOfQuickfix(quickfix)};
}

} // namespace recount
