#pragma once

#include "checks/view/fieldspec.h"
#include "runbook/view/runbookplace.h"

#include <optional>

namespace recount
{

using RunbookField = FieldSpecOf<Runbook>;
using RunbookRows = RowsSpecOf<Runbook>;

/// What belongs together in the form of a runbook, from top to bottom.
struct RunbookCard {
    QString name; ///< empty for the first one, which the place has named already
    QString hint;
    QList<RunbookField> wide;   ///< each has a line of its own
    QList<RunbookField> narrow; ///< they share the lines below it
    std::optional<RunbookRows> rows;
    QList<RunbookField> below;
    /// Whether the fields below are of use, and the rows; none: always.
    std::function<bool(const SourceText &source, const Runbook &values)> isBelowShown;
    std::function<bool(const SourceText &source, const Runbook &values)> areRowsShown;
};

/// The form of a place. What has gone by the time of an edit is left alone.
QList<RunbookCard> runbookCards(const RunbookPlace &place);

QList<RunbookCard> stepCards(int step);
QList<RunbookCard> quickfixCards(int quickfix);
QList<RunbookCard> aboutCards();
QList<RunbookCard> placeholderCards();
QList<RunbookCard> escalationCards();
QList<RunbookCard> permanentFixCards();
QList<RunbookCard> closingCards();

/// What an item of a list is called in the form.
struct ItemLooks {
    QString card;
    QString help; ///< while there is none
    QString add;
    QString added; ///< the words of a new one
    QString (*name)(int row) = nullptr;
};
/// The items of the lists of a section, each in a row; what stands beside lists is Markdown below.
RunbookCard sectionItemsCard(RunbookSectionKind kind, const ItemLooks &looks);

/// What a branch can lead to: what is written, and what the user reads. Of very many steps those
/// around the index `near`.
FieldChoices targetChoices(const Runbook &runbook, int near = 0);
/// As one of the choices; as it is written when it is none of them.
QString targetChoice(const SourceText &source, const Runbook &runbook, const BranchTarget &target);

FieldChoices dangerChoices();
QString dangerName(Danger danger);
Danger dangerNamed(const QString &name);

} // namespace recount
