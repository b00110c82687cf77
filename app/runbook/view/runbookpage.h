#pragma once

#include "checks/view/documentpage.h"
#include "runbook/view/openrunbook.h"
#include "runbook/view/runbookplace.h"

class QToolButton;

namespace recount
{

class GraphPane;
class PlaceForm;
class PlaceList;

/// One open runbook: the list of its parts with the form of the chosen one, its graph, and its
/// text. Each selects in the others.
class RunbookPage : public DocumentPage
{
    Q_OBJECT

public:
    /// Takes over the document. `spelling` serves this page alone.
    RunbookPage(std::unique_ptr<OpenRunbook> document, std::unique_ptr<EditorSpelling> spelling,
                QWidget *parent = nullptr);

    OpenRunbook &document();
    PlaceList &places() { return *m_places; }
    PlaceForm &form() { return *m_form; }
    GraphPane &graph() { return *m_graph; }
    void showGraph(bool shown);

protected:
    void commitForm() override;

private:
    void connectChoices();
    void choose(const RunbookPlace &place);
    void chooseNode(int node);
    void followCursor();

    PlaceList *m_places;
    PlaceForm *m_form;
    GraphPane *m_graph;
    QToolButton *m_graphSwitch;
};

} // namespace recount
