#pragma once

#include "context/timeline.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace recount
{

class Dialogs;
class Navigator;
class ReadingArea;

/// All there is to know about the company besides its timeline, in sections, with a row of
/// buttons to jump to one.
class CompanyPage : public QWidget
{
    Q_OBJECT

public:
    /// The references must outlive the page.
    CompanyPage(Navigator &navigator, Dialogs &dialogs, QWidget *parent = nullptr);

    /// What was read stays in view.
    void setTimeline(const Timeline &timeline);
    int sectionCount() const { return int(m_sections.size()); }
    QWidget *section(int index) const { return m_sections.at(index); }
    void showSection(int index);

Q_SIGNALS:
    void phaseRequested(const QString &phaseId);

private:
    void addSection(QVBoxLayout &column, const QString &name, const QString &toolTip,
                    QWidget *section);
    void markSection();

    Navigator &m_navigator;
    Dialogs &m_dialogs;
    QButtonGroup *m_buttons;
    QWidget *m_bar;
    ReadingArea *m_scroll;
    QList<QWidget *> m_sections;
    int m_place = 0; ///< to scroll to when the new contents have their height
    bool m_restoring = false;
};

} // namespace recount
