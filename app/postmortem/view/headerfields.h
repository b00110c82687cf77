#pragma once

#include "postmortem/view/formfield.h"

namespace recount
{

/// A value of the table under the title, by its key; a choice when there is something to choose.
FieldSpec headerField(const QString &key, const QString &name, const QString &prompt = {},
                      const QList<std::pair<QString, QString>> &choices = {});

FieldSpec titleField();
FieldSpec statusField();
FieldSpec kindField();

/// At first, at its worst, in the end.
QList<FieldSpec> severityStageFields();
/// The parts of the objective.
QList<FieldSpec> objectiveFields();

/// Whether the table has one of these with a value.
bool saysAnyOf(const PostMortem &values, const QStringList &keys);

} // namespace recount
