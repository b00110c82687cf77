#pragma once

#include "checks/view/checkeddocument.h"
#include "runbook/dangerouscommands.h"
#include "runbook/graphanalysis.h"
#include "runbook/graphblock.h"

#include <QStringList>

namespace recount
{

/// What is read from a runbook, with its graph.
struct ReadRunbook {
    Runbook runbook;
    RunbookGraph graph;
    GraphAnalysis analysis;
    GraphBlockState graphBlock;
};

/// A runbook that is open.
class OpenRunbook : public CheckedDocument
{
    Q_OBJECT

public:
    using Edit = std::function<QList<TextPatch>(const SourceText &source, const Runbook &values)>;

    /// Clock and history outlive this object.
    OpenRunbook(const Clock &clock, DocumentHistory &history, const DocumentJournal &journal,
                QObject *parent = nullptr);

    /// As they were read last; see `isCurrent`.
    const Runbook &values() const { return read().runbook; }
    const RunbookGraph &graph() const { return read().graph; }
    const GraphAnalysis &analysis() const { return read().analysis; }
    const GraphBlockState &graphBlock() const { return read().graphBlock; }
    const RuleCatalogue &rules() const override;

    /// Titles and paths of the library, for branches that lead to other runbooks. Before the first
    /// check; none: they are not known.
    void setKnownRunbooks(const QStringList &known) { m_known = known; }
    /// What counts as dangerous; the shipped list unless it is set.
    void setDangerousCommands(const std::shared_ptr<const DangerousCommands> &commands);

    /// As `editBy`, with the source and the values of that moment.
    void edit(const Edit &make, const QString &undoText);

protected:
    Reader reader() const override;
    Checker checker() const override;

private:
    const ReadRunbook &read() const;

    QStringList m_known;
    std::shared_ptr<const DangerousCommands> m_dangerous; ///< null: the shipped list
};

} // namespace recount
