#pragma once

#include <QString>

namespace recount
{

/// Words and names that those who run systems use every day and dictionaries do not have, in
/// whatever language they write. Capitals make no difference.
bool isFieldWord(const QString &word);

} // namespace recount
