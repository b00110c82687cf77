#pragma once

#include "documents/sourcetext.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace recount
{

/// What the list of a library shows of a document; what the values are is up to its feature.
struct DocumentSummary {
    QString path; ///< within the library, with /
    QString title;
    QString kind;
    QJsonObject values;

    friend bool operator==(const DocumentSummary &, const DocumentSummary &) = default;
};

/// Makes a summary of a document. Runs in the thread pool, so it keeps no state.
using Summarize = std::function<DocumentSummary(const QString &path, const SourceText &source)>;

/// A document of a library, as it was when its file was last read.
struct DocumentEntry {
    DocumentSummary summary;
    qint64 size = 0;
    QDateTime modifiedUtc; ///< to the millisecond
    QString error;         ///< why the file can't be read; empty when it can

    friend bool operator==(const DocumentEntry &, const DocumentEntry &) = default;
};

/// What has become of the files since they were last read.
struct DocumentChanges {
    QList<DocumentEntry> read; ///< new ones, and those that were written
    QStringList removed;       ///< paths

    bool isEmpty() const { return read.isEmpty() && removed.isEmpty(); }
};

} // namespace recount
