#pragma once

#include "documents/documentjournal.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace recount
{

class Dialogs;
class ErrorSink;

/// Tells of drafts that an earlier run left, and asks which text of a document is meant.
class DocumentDrafts : public QObject
{
    Q_OBJECT

public:
    /// What it works with outlives it; dialogs stand above `holder`.
    DocumentDrafts(const DocumentJournal &journal, ErrorSink &errors, Dialogs &dialogs,
                   QWidget *holder, QObject *parent = nullptr);

    /// Looks for drafts, and tells where there are some.
    void remind();
    /// Whether to open the draft of a file or the file, which `openFile` does.
    void offer(const DocumentDraft &draft, const QString &path,
               const std::function<void()> &openFile);

Q_SIGNALS:
    void openRequested(const recount::DocumentDraft &draft);

private:
    void showAll(const QList<DocumentDraft> &drafts);

    DocumentJournal m_journal;
    ErrorSink &m_errors;
    Dialogs &m_dialogs;
    QPointer<QWidget> m_holder;
};

} // namespace recount
