#pragma once

#include "context/drillitem.h"

#include <QWidget>

namespace recount
{

/// The answer of an item, beside what was typed, with the words that the two share. Comparing is
/// the user's: no words, no mark.
class DrillComparison : public QWidget
{
    Q_OBJECT

public:
    DrillComparison(const DrillItem &item, const QString &typed, QWidget *parent = nullptr);
};

} // namespace recount
