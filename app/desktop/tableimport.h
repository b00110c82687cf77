#pragma once

#include "context/importoutline.h"
#include "context/tablefile.h"
#include "foundation/result.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace recount
{

class Companies;
class CompanyEditor;
class Dialogs;
class ErrorSink;
class ReadingDialog;

/// Brings a table from a file into the active company: asks for the file, reads it beside the
/// window, shows what would change, and does that as one edit when it is accepted. One at a time.
class TableImport : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Services {
        Companies &companies;
        CompanyEditor &editor;
        Dialogs &dialogs;
        ErrorSink &errors;
    };

    /// Dialogs belong to `window`.
    TableImport(const Services &services, QWidget *window);
    ~TableImport() override;

    void begin();
    /// As if this file had been chosen.
    void begin(const QString &path);

Q_SIGNALS:
    /// The active company can't be changed, and its reader wants one of their own.
    void makeMineRequested();
    void imported(recount::TableKind kind);

private:
    struct Read {
        QList<TableRow> rows;
        QList<TableKind> kinds;
    };
    struct Compared {
        TableKind kind = TableKind::Timeline;
        ImportPreview preview;
        ImportOutline outline;
    };

    bool isPossible();
    void read(const QString &path);
    void takeRead(const Result<Read> &read);
    void askKind(const QList<TableRow> &rows);
    void compare(TableKind kind, const QList<TableRow> &rows);
    void takeCompared(const Result<Compared> &compared);
    void import(const Compared &compared);
    void startWaiting();
    /// Whether somebody still wants to know.
    bool stopWaiting();
    void refuse(const Error &error);

    Services m_services;
    QWidget *m_window;
    QString m_path;
    QString m_fileName; ///< of that
    std::shared_ptr<ReadProgress> m_progress;
    QPointer<ReadingDialog> m_waiting;
    bool m_busy = false;
};

} // namespace recount
