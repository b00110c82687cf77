#pragma once

#include <QList>

namespace recount
{

/// What the memory of one thing is like, as FSRS-6 (open-spaced-repetition) describes it.
struct MemoryState {
    double stability = 0;  ///< days after which it is recalled with a probability of 0.9
    double difficulty = 0; ///< 1 to 10

    friend bool operator==(const MemoryState &, const MemoryState &) = default;
};

/// The default weights w0 to w20.
extern const QList<double> fsrsDefaultWeights;

/// The model itself: pure formulas without fuzz and without steps inside of a day. Grades are 1
/// Again, 2 Hard, 3 Good, 4 Easy; others count as the nearest of these.
class Fsrs
{
public:
    explicit Fsrs(const QList<double> &weights = fsrsDefaultWeights);

    MemoryState first(int grade) const;
    /// After another review; `elapsedDays` since the last one, 0 on the same day.
    MemoryState next(const MemoryState &state, int grade, int elapsedDays) const;

    /// The probability of recall after so many days, 0 to 1.
    double recall(const MemoryState &state, double days) const;
    /// Days until the recall has fallen to `retention`, unrounded.
    double interval(double stability, double retention) const;
    /// The same as whole days, 1 to 36500.
    int intervalDays(const MemoryState &state, double retention) const;

private:
    double firstDifficulty(int grade) const;
    double nextDifficulty(double difficulty, int grade) const;
    double afterSuccess(const MemoryState &state, int grade, double recalled) const;
    double afterLapse(const MemoryState &state, double recalled) const;
    double onSameDay(double stability, int grade) const;

    QList<double> m_w;
    double m_decay;
    double m_factor;
};

} // namespace recount
