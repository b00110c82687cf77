#pragma once

#include "postmortem/pastedline.h"

namespace recount
{

/// `Ana Kowalska: ` or `<ana> ` before what was said; the length, 0 when there is none.
qsizetype speakerLength(QStringView rest, QString &person);

/// `Ana Kowalska  9:26 AM`, `Ana — Today at 9:26 AM`, or a time alone.
bool readHeading(QStringView line, PastedLine &found);

/// One to four words that each begin with a capital, as the name of a person does.
bool isLikeAName(QStringView text);

} // namespace recount
