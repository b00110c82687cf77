#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QWidget;

namespace recount
{

class Clock;
class Dialogs;
class ErrorSink;

/// A form that a document can be exported as.
struct ExportForm {
    QString filter; ///< "PDF (*.pdf)"
    QString suffix;
    QString to;       ///< as `recount export --to` calls it
    QString ending{}; ///< of the file's name, where the suffix alone would say too little: "-graph"
};

/// The forms of any document.
QList<ExportForm> commonExportForms();

/// What is exported: a saved file, or the text of an example, which has none.
struct ExportSource {
    QString path;
    QString name;      ///< without suffix; of the file that is suggested
    QByteArray text{}; ///< without a path
};

/// Asks where to and as what a document is to be exported, and writes it beside the window.
class DocumentExport : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `title` stands above the file dialog, `failed` is told with the cause for
    /// %1.
    DocumentExport(const Clock &clock, Dialogs &dialogs, ErrorSink &errors, const QString &title,
                   const QString &failed, QObject *parent = nullptr);

    void begin(QWidget *parent, const ExportSource &source, const QList<ExportForm> &forms);

private:
    void write(const ExportSource &source, const QString &asked, const QString &to,
               bool mayReplace);

    const Clock &m_clock;
    Dialogs &m_dialogs;
    ErrorSink &m_errors;
    QString m_title;
    QString m_failed;
};

} // namespace recount
