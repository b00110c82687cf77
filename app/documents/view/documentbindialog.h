#pragma once

#include "documents/documentfolder.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace recount
{

class Dialogs;
class DocumentLibrary;
class TextLabel;

/// The documents that were deleted out of a library: to be brought back, or deleted for good.
class DocumentBinDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog. What fails is told by the library.
    DocumentBinDialog(DocumentLibrary &library, Dialogs &dialogs, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *purgeButton() const { return m_purge; }

private:
    void reload();
    void showRows();
    QList<BinnedDocument> chosen() const;
    void restore();
    void askPurge();
    void purge(const QList<BinnedDocument> &documents);

    DocumentLibrary &m_library;
    Dialogs &m_dialogs;
    QList<BinnedDocument> m_documents;
    QString m_note; ///< under which name the last one came back
    QTreeWidget *m_list;
    TextLabel *m_state;
    QPushButton *m_restore;
    QPushButton *m_purge;
    QPushButton *m_close;
};

} // namespace recount
