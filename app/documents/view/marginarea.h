#pragma once

#include "documents/view/findingmarks.h"

#include <QWidget>

namespace recount
{

class DocumentText;
class MarkdownTextEdit;

/// The margin beside a text, with a sign at each line that something was found in: another shape
/// for each severity.
class MarginArea : public QWidget
{
    Q_OBJECT

public:
    MarginArea(MarkdownTextEdit &edit, DocumentText &text, FindingMarks &findings);

Q_SIGNALS:
    /// A sign was clicked; an index of FindingMarks::all().
    void findingChosen(int index);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Sign {
        QRect rect;
        QList<int> findings; ///< of the line, the worst first
    };

    QList<Sign> signsInSight() const;
    QList<int> findingsAt(const QPoint &place) const;
    void fit();

    MarkdownTextEdit &m_edit;
    DocumentText &m_text;
    FindingMarks &m_findings;
};

} // namespace recount
