#pragma once

#include "documents/documenthistory.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace recount
{

class DifferenceTable;
class TextLabel;

/// What a document was like before: a list of versions, the chosen one beside the text of now, and
/// a way back to it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// The history outlives the dialog. `now` is the text of this moment.
    HistoryDialog(DocumentHistory &history, const DocumentKey &key, const QByteArray &now,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested(qint64 snapshot);

private:
    void showList(const QList<SnapshotInfo> &snapshots);
    void showChosen();

    DocumentHistory &m_history;
    QByteArray m_now;
    QList<SnapshotInfo> m_snapshots;
    QListWidget *m_list;
    DifferenceTable *m_difference;
    TextLabel *m_words;
    QPushButton *m_restore;
};

} // namespace recount
