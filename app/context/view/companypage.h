#pragma once

#include "context/timeline.h"
#include "context/view/companysection.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QShortcut;

namespace recount
{

class CompanyEditor;
class Dialogs;
class MissingList;
class Navigator;
class ReadingArea;

/// All there is to know about the company besides its timeline, in sections, with a row of
/// buttons to jump to one. While an editor is set, one section at a time can be edited in its
/// place.
class CompanyPage : public QWidget
{
    Q_OBJECT

public:
    /// The references must outlive the page.
    CompanyPage(Navigator &navigator, Dialogs &dialogs, QWidget *parent = nullptr);

    /// What was read stays in view, and what is being written stays as it is.
    void setTimeline(const Timeline &timeline);
    int sectionCount() const { return int(m_sections.size()); }
    CompanySection *section(int index) const { return m_sections.at(index); }
    void showSection(int index);

    /// nullptr while what is shown is only to be read; else it has the same company open.
    void setEditor(CompanyEditor *editor);
    /// The section that is being edited; -1 when none is.
    int editedSection() const;
    /// Fields in place of what is read; the one of a path in packs/packtexts.h gets the focus.
    void editSection(int index, const QString &path = {});
    void stopEditing();
    /// To a row that came back, by its path; to the page when it is only to be read.
    void showRow(const QString &path);
    /// The section that has the focus, or the one in view; or the end of editing.
    void toggleEditing();

Q_SIGNALS:
    void phaseRequested(const QString &phaseId);
    void rowRemoved(const recount::RemovedRow &row);

private:
    /// A section, and where it is in what is seen.
    struct Anchor {
        int section = 0;
        int offset = 0;
    };

    void addSections(QWidget &content);
    void addSection(CompanySection *section);
    void leave();
    void showState();
    void showMissing();
    void arrange(const Anchor &anchor);
    void afterLayout();
    void ensureFocusVisible();
    Anchor anchorAt(int section) const;
    Anchor headAt(int section) const;
    int sectionInView() const;
    void markSection();

    Navigator &m_navigator;
    Dialogs &m_dialogs;
    Timeline m_timeline;
    CompanyEditor *m_editor = nullptr;
    QButtonGroup *m_buttons;
    QWidget *m_bar;
    ReadingArea *m_scroll;
    MissingList *m_missing = nullptr;
    QList<CompanySection *> m_sections;
    QShortcut *m_done;
    QTimer m_missingTimer; ///< counting what is missing can wait for the end of the typing
    Anchor m_anchor;       ///< to scroll to when the new contents have their height
    bool m_restoring = false;
    bool m_followFocus = false;
};

} // namespace recount
