#pragma once

#include "documents/documentjournal.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace recount
{

/// What an earlier run left unsaved, with a look at each before it is opened or thrown away.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DraftsDialog(const QList<DocumentDraft> &drafts, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const recount::DocumentDraft &draft);
    void discardRequested(const recount::DocumentDraft &draft);

private:
    void showChosen();
    void discardChosen();

    QList<DocumentDraft> m_drafts;
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
    QPushButton *m_open;
    QPushButton *m_discard;
    bool m_isSure = false; ///< the button was pressed once for this draft
};

} // namespace recount
