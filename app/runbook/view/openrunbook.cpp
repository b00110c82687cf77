#include "runbook/view/openrunbook.h"

#include "runbook/checkrunbook.h"
#include "runbook/runbookreader.h"
#include "runbook/runbookrules.h"

namespace recount
{

namespace
{

class RunbookValues : public DocumentValues
{
public:
    RunbookValues() = default;
    RunbookValues(const SourceText &source, Runbook read)
    {
        values.graph = runbookGraph(read);
        values.analysis = analyseGraph(values.graph, read);
        values.graphBlock = readGraphBlock(source, read, values.graph);
        values.runbook = std::move(read);
    }

    QString title() const override { return values.runbook.title.text; }
    QString lang() const override { return values.runbook.lang; }
    QString owner() const override { return values.runbook.owner; }

    ReadRunbook values;
};

const ReadRunbook &runbookIn(const DocumentValues &values)
{
    return static_cast<const RunbookValues &>(values).values;
}

} // namespace

OpenRunbook::OpenRunbook(const Clock &clock, DocumentHistory &history,
                         const DocumentJournal &journal, QObject *parent)
    : CheckedDocument(clock, history, journal, std::make_shared<RunbookValues>(), parent)
{
}

const ReadRunbook &OpenRunbook::read() const
{
    return runbookIn(readValues());
}

const RuleCatalogue &OpenRunbook::rules() const
{
    return runbookRules();
}

void OpenRunbook::setDangerousCommands(const std::shared_ptr<const DangerousCommands> &commands)
{
    m_dangerous = commands;
}

void OpenRunbook::edit(const Edit &make, const QString &undoText)
{
    editBy([this, make] { return make(source(), values()); }, undoText);
}

CheckedDocument::Reader OpenRunbook::reader() const
{
    return [](const SourceText &source) {
        return std::make_shared<RunbookValues>(source, readRunbook(source));
    };
}

CheckedDocument::Checker OpenRunbook::checker() const
{
    return [profile = profile(), today = today(), known = m_known,
            dangerous = m_dangerous](const SourceText &source, const DocumentValues &values) {
        const ReadRunbook &read = runbookIn(values);
        return checkRunbook({source,
                             read.runbook,
                             read.graph,
                             read.analysis,
                             dangerous ? *dangerous : DangerousCommands::shipped(),
                             profile,
                             today,
                             known,
                             {}});
    };
}

} // namespace recount
