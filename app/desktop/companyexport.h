#pragma once

#include "context/tablefile.h"
#include "packs/pack.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace recount
{

class Companies;
class Dialogs;
class ErrorSink;

/// Writes the active company, or a table of it, into a file that the user chooses. Nothing here
/// waits: files are made and written in the thread pool.
class CompanyExport : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Services {
        Companies &companies;
        Dialogs &dialogs;
        ErrorSink &errors;
    };

    /// Dialogs belong to `window`.
    CompanyExport(const Services &services, QWidget *window);

    /// What a file of a whole company holds and what not, in a sentence.
    static QString whatGoesAlong();

    /// As a pack that others can import. What keeps it from being one is asked about before.
    void exportCompany();
    /// As CSV or Markdown, to be edited elsewhere and imported again.
    void exportTable(TableKind kind);

private:
    using Content = std::function<QByteArray()>;

    void askPackFile(const std::shared_ptr<const Pack> &pack);
    void write(const QString &path, const Content &content, const QString &told);

    Services m_services;
    QWidget *m_window;
};

} // namespace recount
