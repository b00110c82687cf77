#pragma once

#include "documents/textsearch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace recount
{

class DocumentText;
class EditorMarks;
class MarkdownTextEdit;

/// Finds and replaces in the text of an editor. Hidden until it is asked for; Escape hides it and
/// goes back to the text.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// More are counted as "more than".
    static constexpr int mostMatches = 100000;

    FindBar(MarkdownTextEdit &edit, DocumentText &text, EditorMarks &marks,
            QWidget *parent = nullptr);

    /// With what is selected, when that is within one line.
    void openFind();
    void openReplace();
    /// Back to the text.
    void closeFind();
    void findNext();
    void findPrevious();
    /// What to look for, then what to write instead; to be called once all of the editor is there.
    void orderTabs();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLineEdit *makeLine(const char *objectName, const QString &name, const QString &toolTip);
    QToolButton *makeButton(const char *objectName, const QString &name, const QString &toolTip);
    void build();
    void open(bool withReplace);
    TextQuery query() const;
    /// Looks for all matches again.
    void search();
    void searchAsTyped();
    void select(int match);
    int selectedMatch() const;
    void tellCount();
    void replaceOne();
    void replaceAll();

    MarkdownTextEdit &m_edit;
    DocumentText &m_text;
    EditorMarks &m_marks;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replace = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_expression = nullptr;
    QWidget *m_replaceRow = nullptr;
    QRegularExpression m_what;
    QString m_problem;
    QList<TextMatch> m_matches;
    int m_from = 0; ///< where the cursor was when the search began
    QTimer m_soon;
};

} // namespace recount
