#pragma once

#include <QDialog>

namespace recount
{

class Dialogs;
class MarkdownView;
class ReadingArea;
class TextLabel;

/// A window beside the main one in which a document can be read, as long as it stays open. The
/// next document takes the place of the one before.
class DocumentReader : public QDialog
{
    Q_OBJECT

public:
    explicit DocumentReader(Dialogs &dialogs, QWidget *parent = nullptr);

    /// `kind` says in a word or two what it is: "Post-mortem".
    void showDocument(const QString &kind, const QString &title, const QString &markdown);

private:
    TextLabel *m_kind;
    TextLabel *m_title;
    MarkdownView *m_text;
    ReadingArea *m_scroll;
};

} // namespace recount
