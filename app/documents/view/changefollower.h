#pragma once

#include <QObject>

class QTextBlock;

namespace recount
{

class DocumentText;
class MarkdownTextEdit;

/// Scrolls a text edit to what is changed from elsewhere, a form for one. Its cursor stays, and
/// nothing moves while the keys go to the edit or to what stands around it, its search for one.
class ChangeFollower : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `around`, which holds the edit.
    ChangeFollower(DocumentText &text, MarkdownTextEdit &edit, QWidget *around);

private:
    void follow();
    bool isInSight(const QTextBlock &block) const;

    DocumentText &m_text;
    MarkdownTextEdit &m_edit;
    const QWidget &m_around;
    qsizetype m_changedAt = 0; ///< in bytes, the first place of a step
};

} // namespace recount
