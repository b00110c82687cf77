#include "schedule/reviewstate.h"

#include <QTimeZone>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int dayBeginsSeconds = 4 * 60 * 60;

ReviewState gradedOn(const ReviewState &state, int grade, const QDate &day, double retention,
                     const Fsrs &model)
{
    ReviewState after = state;
    grade = std::clamp(grade, 1, 4);
    if (state.isNew()) {
        after.memory = model.first(grade);
        after.lastDay = day;
    } else {
        const int elapsed = int(std::max<qint64>(0, state.lastDay.daysTo(day)));
        after.memory = model.next(state.memory, grade, elapsed);
        after.lastDay = std::max(state.lastDay, day);
        if (grade == 1 && state.lastGrade > 1)
            ++after.lapses;
    }
    ++after.reviews;
    after.lastGrade = grade;
    after.dueDay = after.lastDay.addDays(model.intervalDays(after.memory, retention));
    return after;
}

} // namespace

QDate studyDay(const QDateTime &atUtc, const QByteArray &zone)
{
    const QTimeZone there(zone);
    const QDateTime local = there.isValid() ? atUtc.toTimeZone(there) : atUtc.toUTC();
    // By the clock on the wall: a day with a change of the clocks begins at 4 as well.
    return local.time().msecsSinceStartOfDay() < dayBeginsSeconds * 1000 ? local.date().addDays(-1)
                                                                         : local.date();
}

ReviewState withReview(const ReviewState &state, const Review &review, double retention,
                       const Fsrs &model)
{
    return gradedOn(state, review.grade, studyDay(review.atUtc, review.zone), retention, model);
}

ReviewState stateAfter(const QList<Review> &reviews, double retention, const Fsrs &model)
{
    ReviewState state;
    for (const Review &review : reviews)
        state = withReview(state, review, retention, model);
    return state;
}

bool dueNow(const ReviewState &state, const QDate &today)
{
    return !state.isNew() && state.dueDay <= today;
}

int nextInterval(const ReviewState &state, int grade, const QDate &today, double retention,
                 const Fsrs &model)
{
    const ReviewState after = gradedOn(state, grade, today, retention, model);
    return int(std::max(state.isNew() ? today : state.lastDay, today).daysTo(after.dueDay));
}

} // namespace recount
