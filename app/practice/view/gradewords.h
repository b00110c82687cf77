#pragma once

#include "practice/rehearsal.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace recount
{

/// Where a question stands, as the list shows and filters it.
enum class QuestionState { NotPractised, NotGraded, Again, Hard, Good, Easy };

QuestionState questionState(const QuestionProgress &progress);

/// "Again", "Hard", "Good", "Easy" in the language of the window.
QString gradeWord(Grade grade);

/// "Good, 3/15/26"; "Not practised yet".
QString stateText(const QuestionProgress &progress);

/// Four rising bars of which a grade fills one to four; a ring for what was recorded without a
/// grade, an empty one for what was never practised. The shape says it without colour.
void paintStateShape(QPainter &painter, const QRectF &place, QuestionState state,
                     const QColor &color);

} // namespace recount
