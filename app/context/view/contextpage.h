#pragma once

#include "context/drillitem.h"
#include "context/view/contextshortcuts.h"
#include "packs/pack.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace recount
{

class ClaimsPage;
class CompanyEditor;
class CompanyPage;
class Dialogs;
class EditNotice;
class Navigator;
class TimelinePage;
struct RemovedRow;

/// The context tab: the company on one page, its timeline and its figures on others.
class ContextPage : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Company, Timeline, Figures };

    /// The references must outlive the page.
    ContextPage(Navigator &navigator, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Choice, filters and places stay where what they refer to still exists.
    void setPack(std::shared_ptr<const Pack> pack);
    /// What is shown can be edited while this editor has the same company open; it outlives the
    /// page.
    void setEditor(CompanyEditor &editor);
    /// Goes to an entry of the timeline; false when there is none with this id.
    bool showEntry(const QString &entryId);

    Part part() const;
    void showPart(Part part);
    /// Gives the focus to what is read first.
    void focusPart();
    CompanyPage &company() const { return *m_company; }
    TimelinePage &timeline() const { return *m_timeline; }
    ClaimsPage &claims() const { return *m_claims; }

    /// Does what a menu or a key asks for.
    void perform(ContextAction action);

    /// Which part and view are shown, and how the room is shared.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void layoutChanged();
    void drillRequested(recount::DrillSet set);

private:
    void updateCompany();
    void updateEditable();
    void tellRemoved(const QString &what);
    void tellRow(const RemovedRow &row);
    void showBin();
    QWidget *makeDrillButton();

    QTabBar *m_parts;
    QPushButton *m_bin;
    EditNotice *m_notice;
    QStackedWidget *m_stack;
    CompanyPage *m_company;
    bool m_companyIsOld = false; ///< to be made anew when it is looked at
    TimelinePage *m_timeline;
    ClaimsPage *m_claims;
    std::shared_ptr<const Pack> m_pack;
    std::weak_ptr<const Pack> m_beforeRemoval; ///< what undo makes of the row in the notice
    CompanyEditor *m_editor = nullptr;
};

} // namespace recount
