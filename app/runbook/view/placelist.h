#pragma once

#include "runbook/view/openrunbook.h"
#include "runbook/view/runbookplace.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace recount
{

class PlaceListModel;

/// The places of an open runbook, one of them chosen, and what is done with steps and quickfixes as
/// a whole: added, moved, deleted. References follow.
class PlaceList : public QWidget
{
    Q_OBJECT

public:
    /// The document outlives the list.
    explicit PlaceList(OpenRunbook &document, QWidget *parent = nullptr);

    RunbookPlace chosen() const { return m_chosen; }
    /// Chooses without a signal.
    void choose(const RunbookPlace &place);
    QListView *view() const { return m_view; }

    void addStep();
    void addQuickfix();
    /// A step by so many places; quickfixes stay where they are.
    void moveStep(int by);
    void removeChosen();

Q_SIGNALS:
    void placeChosen(const recount::RunbookPlace &place);
    /// Enter or a double click.
    void placeOpened(const recount::RunbookPlace &place);
    /// What is being typed has to become an edit before places change their numbers.
    void aboutToChange();
    /// Why nothing was changed.
    void refused(const QString &words);

private:
    void buildButtons();
    void refresh();
    void showFindings();
    void follow(int row);
    void followActions();
    /// An edit that may find no safe way, which it says then.
    void edit(const OpenRunbook::Edit &make, const QString &undoText);
    /// Once the runbook is read again.
    void chooseLater(const RunbookPlace &place);

    OpenRunbook &m_document;
    PlaceListModel *m_model;
    QListView *m_view;
    QToolButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    RunbookPlace m_chosen;
    std::optional<RunbookPlace> m_later;
    bool m_isQuiet = false; ///< a choice comes from elsewhere
};

} // namespace recount
