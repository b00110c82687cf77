#pragma once

#include <QWidget>

class QVBoxLayout;

namespace recount
{

class DisclosureButton;

/// A title that unfolds what is below it. The header only asks; the owner decides and calls
/// `setExpanded`, so that a model behind it stays the truth. The content can be made late, in a
/// slot of `aboutToExpand`.
class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    explicit CollapsibleSection(const QString &title, QWidget *parent = nullptr);

    DisclosureButton *header() const { return m_header; }
    /// Takes ownership. Replaces an earlier content.
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }
    /// A note between header and content, shown whether folded or not; takes ownership.
    void setNote(QWidget *note);

    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    void setRemark(const QString &remark);
    /// Smaller header for a fold inside another group.
    void setProminent(bool prominent);
    /// For a section that nobody else decides about.
    void followOwnHeader();

Q_SIGNALS:
    /// The header was pressed, by any means.
    void expandRequested(bool expand);
    void aboutToExpand();
    void expandedChanged(bool expanded);

private:
    DisclosureButton *m_header = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_note = nullptr;
    bool m_expanded = false;
};

} // namespace recount
