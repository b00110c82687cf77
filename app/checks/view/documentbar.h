#pragma once

#include "checks/view/checkeddocument.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QMenu;
class QToolButton;

namespace recount
{

class TextLabel;
class TurningPair;

/// Above an open document: the way back, its title, whether it is saved, and what can be done.
class DocumentBar : public QWidget
{
    Q_OBJECT

public:
    enum class View { Form, Both, Text, Preview };

    /// `all` names the list that the way back leads to: "All post-mortems".
    DocumentBar(CheckedDocument &document, const QString &all, QWidget *parent = nullptr);

    void setView(View view);
    View view() const { return m_view; }
    /// The button that shows the findings; tells `findingsRequested` when it changes.
    void showFindingsState(bool shown);
    QMenu *moreMenu() const { return m_menu; }
    /// A button that shows something of the feature's own, behind those of the views.
    QToolButton *addSwitch(const QString &text, const QString &toolTip);

Q_SIGNALS:
    void backRequested();
    void viewChanged(recount::DocumentBar::View view);
    void findingsRequested(bool shown);
    /// "Write my own from this", of what can't be edited.
    void copyRequested();

private:
    void refresh();
    void tellState();
    void tellNowhere(bool nowhere);
    void tellFindings();

    CheckedDocument &m_document;
    View m_view = View::Both;
    TextLabel *m_title;
    TextLabel *m_state;
    TurningPair *m_rows;
    QButtonGroup *m_views;
    QToolButton *m_findings;
    QMenu *m_menu;
    QTimer m_minute;
    bool m_isNowhere = false; ///< not even a draft could be written
};

} // namespace recount
