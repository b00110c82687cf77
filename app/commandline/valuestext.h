#pragma once

#include "postmortem/postmortem.h"

#include <QDate>
#include <QString>

namespace recount
{

/// The values of a post-mortem, and what is computed from them, as aligned lines for people. What
/// the document does not have is left out.
QString valuesText(const PostMortem &document, const QDate &today);

} // namespace recount
