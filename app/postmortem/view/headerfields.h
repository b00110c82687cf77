#pragma once

#include "postmortem/view/postmortemfields.h"

namespace recount
{

/// A value of the table under the title, by its key.
PostMortemField headerField(const QString &key, const QString &name, const QString &prompt = {});

PostMortemField titleField();
PostMortemField statusField();
PostMortemField kindField();
/// A status as the form shows it; other words are the author's own.
QString shownStatus(const QString &written);

/// At first, at its worst, in the end.
QList<PostMortemField> severityStageFields();
/// The parts of the objective.
QList<PostMortemField> objectiveFields();

/// Whether the table has one of these with a value.
bool saysAnyOf(const PostMortem &values, const QStringList &keys);

} // namespace recount
