#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// What a save dialog offers for a table: CSV in two styles and Markdown.
QStringList tableFileFilters();

/// A table as a file of the type that its name says or, failing that, the chosen filter.
QByteArray tableFileContent(const QList<QStringList> &rows, const QString &path,
                            const QString &filter);

/// A name as it may be used for a file on every system: "Acme / Co" becomes "Acme - Co". Never
/// empty.
QString fileNameFor(const QString &name);

} // namespace recount
