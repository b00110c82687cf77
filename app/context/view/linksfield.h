#pragma once

#include "context/view/editfield.h"

class QPushButton;

namespace recount
{

class LinkChooser;
struct LinkTarget;

/// The links of one thing to others of one kind: each can be removed, others are found and added.
class LinksField : public EditField
{
    Q_OBJECT

public:
    /// `from` is the id of an entry or fix, or the row of a weak point.
    LinksField(CompanyEditor &editor, const QString &name, LinkList list, const QString &from,
               QWidget *parent = nullptr);

    /// For screen readers, where the name alone does not say of which row the links are.
    void setFullName(const QString &name);

    void refresh(Pack &pack) override;

private:
    void showLinks(const QList<LinkTarget> &links);
    void openChooser();
    void closeChooser();

    LinkList m_list;
    QString m_from;
    QString m_name;
    QStringList m_ids;    ///< linked now
    QStringList m_titles; ///< as they are shown
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    LinkChooser *m_chooser = nullptr;
};

} // namespace recount
