#pragma once

#include "runbook/measureunit.h"

#include <QList>
#include <QString>

namespace recount
{

/// The numbers of an output that a condition speaks of, in the base unit: all of the column that is
/// called `label`, or the one behind `label:`, or else the first one, headings of tables left out.
/// What is part of a name, a date or a time is no number. A number without a unit is one of `unit`;
/// those of another kind are passed over.
QList<double> numbersInOutput(const QString &text, const QString &label, const QString &unit);

} // namespace recount
