#pragma once

#include "schedule/fsrs.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>

namespace recount
{

/// One answer to one thing, as it stands in the log.
struct Review {
    QDateTime atUtc;
    QByteArray zone; ///< IANA id of the zone in which it happened
    int grade = 3;   ///< 1 Again, 2 Hard, 3 Good, 4 Easy
};

/// What follows from all reviews of a thing. A default one is of a thing never reviewed.
struct ReviewState {
    MemoryState memory;
    QDate lastDay; ///< invalid when never reviewed
    QDate dueDay;
    int reviews = 0;
    int lapses = 0; ///< times it was graded Again after having been known
    int lastGrade = 0;

    bool isNew() const { return reviews == 0; }
    friend bool operator==(const ReviewState &, const ReviewState &) = default;
};

/// The share of things that should still be known when they come back.
constexpr double defaultRetention = 0.9;

/// The day to which a moment belongs: it begins at 4 in the morning of its zone, so that a late
/// evening is one day. An unknown zone counts as UTC.
QDate studyDay(const QDateTime &atUtc, const QByteArray &zone);

/// Adds a review. One that is earlier than the last counts as being on the same day.
ReviewState withReview(const ReviewState &state, const Review &review,
                       double retention = defaultRetention, const Fsrs &model = Fsrs());
/// The state after reviews in their order.
ReviewState stateAfter(const QList<Review> &reviews, double retention = defaultRetention,
                       const Fsrs &model = Fsrs());

/// Whether a thing that was reviewed is to be asked again on this day; never for a new one.
bool dueNow(const ReviewState &state, const QDate &today);
/// In how many days it would come back if it got this grade today.
int nextInterval(const ReviewState &state, int grade, const QDate &today,
                 double retention = defaultRetention, const Fsrs &model = Fsrs());

} // namespace recount
