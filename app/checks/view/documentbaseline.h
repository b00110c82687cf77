#pragma once

#include "checks/acceptedfindings.h"
#include "foundation/result.h"

#include <QObject>

namespace recount
{

/// What was accepted of the open document, read from its baseline and written to it beside the
/// window.
class DocumentBaseline : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where a baseline is made for the documents of a library.
    void setLibrary(const QString &folder) { m_library = folder; }
    /// The file of the document; empty while it has none, and nothing can be accepted.
    void follow(const QString &document);

    const AcceptedFindings &accepted() const { return m_accepted; }
    /// The baseline, once it is known; it may not be there yet.
    const QString &path() const { return m_path; }

    /// Holds once it is written; `changed` or `failed` follows.
    void accept(const AcceptedFindings &accepted);

Q_SIGNALS:
    /// It was read for the first time, or changed.
    void changed();
    void failed(const recount::Error &error);

private:
    QString m_library;
    QString m_document;
    QString m_path;
    AcceptedFindings m_accepted;
    quint64 m_request = 0; ///< the last one counts
};

} // namespace recount
