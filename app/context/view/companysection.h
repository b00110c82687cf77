#pragma once

#include "context/timeline.h"
#include "context/view/rowsfield.h"
#include "widgets/textlabel.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace recount
{

class CompanyEditor;
class CompanyForm;

/// What a section of the company page is made of.
struct SectionParts {
    QString name; ///< on the button that leads to it
    QString toolTip;
    TextLabel::Role headingRole = TextLabel::Role::Heading;
    std::function<QString(const Pack &pack)> heading;
    /// What an own company says while there is nothing in it.
    QString prompt;
    std::function<bool(const Pack &pack)> isEmpty;
    /// Whether it reads the same in both.
    std::function<bool(const Pack &before, const Pack &now)> same;
    std::function<QWidget *(const Timeline &timeline)> read;
    std::function<CompanyForm *(CompanyEditor &editor, const RowsOwner &owner)> edit;
};

/// One section of the company page: to be read, or, while an editor is set, to be edited in the
/// same place.
class CompanySection : public QWidget
{
    Q_OBJECT

public:
    CompanySection(SectionParts parts, RowsOwner owner, QWidget *parent = nullptr);

    const SectionParts &parts() const { return m_parts; }
    /// Made anew only when it reads differently; fields stay. True when something was made anew.
    bool setTimeline(const Timeline &timeline);
    /// nullptr while the company is only to be read.
    void setEditor(CompanyEditor *editor);

    bool isEditing() const { return m_form != nullptr; }
    void setEditing(bool editing);
    CompanyForm *form() const { return m_form; }
    QPushButton *editButton() const { return m_edit; }
    /// Nobody reads or fills it.
    bool isNeedless() const;

Q_SIGNALS:
    void editRequested(bool edit);

private:
    void showHead();
    void showContent();

    SectionParts m_parts;
    RowsOwner m_owner;
    Timeline m_timeline;
    CompanyEditor *m_editor = nullptr;
    TextLabel *m_heading;
    QPushButton *m_edit;
    QHBoxLayout *m_place;
    QWidget *m_content = nullptr;
    CompanyForm *m_form = nullptr;
};

} // namespace recount
