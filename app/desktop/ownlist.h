#pragma once

#include "documents/filewatch.h"
#include "foundation/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <utility>

namespace recount
{

class ErrorSink;

/// A list in the data folder that its user edits with another program. Once it was shown it is
/// watched, so that what is saved in it holds at once.
class OwnList : public QObject
{
    Q_OBJECT

public:
    /// What shows a file to the user.
    using Reveal = std::function<Result<void>(const QString &path)>;

    /// `begin` is what the file has when it is made.
    OwnList(QString path, std::function<QByteArray()> begin, ErrorSink &errors, QObject *parent);

    const QString &path() const { return m_path; }
    void setReveal(const Reveal &reveal) { m_reveal = reveal; }

    /// Makes the file unless it is there, and shows it.
    void show();

Q_SIGNALS:
    void changed();

private:
    /// What tells one state of a file from another, without reading it.
    using Stamp = std::pair<QDateTime, qint64>;

    void look();

    QString m_path;
    std::function<QByteArray()> m_begin;
    ErrorSink &m_errors;
    Reveal m_reveal;
    FileWatch m_watch;
    Stamp m_stamp; ///< when it was looked at last
};

} // namespace recount
