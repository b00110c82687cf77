#pragma once

#include <QString>
#include <QStringList>

namespace recount
{

/// The statements of an SQL script, without their semicolons and without empty ones: the driver
/// refuses two statements in one call. Knows strings, quoted names, comments and triggers.
QStringList splitSql(const QString &script);

} // namespace recount
