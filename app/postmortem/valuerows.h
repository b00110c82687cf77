#pragma once

#include "postmortem/postmortem.h"

#include <QStringList>

namespace recount
{

/// The timeline as rows of a table, the first one with the names of the columns, which are the same
/// in every language. Times as they are written, and in UTC: from `earliest` to `latest`.
QList<QStringList> timelineValueRows(const PostMortem &document);

/// The same of the permanent fix, a row for each action.
QList<QStringList> actionValueRows(const PostMortem &document);

} // namespace recount
