#pragma once

#include "context/importoutline.h"
#include "context/tablefile.h"
#include "foundation/result.h"
#include "packs/packlibrary.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace recount
{

class Dialogs;
class ErrorSink;
class ReadingDialog;

/// Imports a pack from a file: asks for the file, checks it beside the window, shows what is in it
/// or what it changes of its earlier edition, and copies it when that is accepted. One at a time.
class PackImport : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the library is replaced by the one with the new pack.
    struct Services {
        PackLibrary &library;
        Dialogs &dialogs;
        ErrorSink &errors;
    };

    /// Dialogs belong to `window`.
    PackImport(const Services &services, QWidget *window);
    ~PackImport() override;

    void begin();
    /// As if this file had been chosen.
    void begin(const QString &path);

Q_SIGNALS:
    /// From the choice of a file until the end of its import.
    void busyChanged(bool busy);
    void imported(const recount::Pack &pack);

private:
    struct Checked {
        PackCandidate candidate;
        ImportOutline outline;
    };

    void takeChecked(const Result<Checked> &checked);
    void import(const PackCandidate &candidate);
    void setBusy(bool busy);

    Services m_services;
    QWidget *m_window;
    QString m_fileName;
    std::shared_ptr<ReadProgress> m_progress;
    QPointer<ReadingDialog> m_waiting;
    bool m_busy = false;
};

} // namespace recount
