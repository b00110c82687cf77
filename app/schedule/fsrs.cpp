#include "schedule/fsrs.h"

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

constexpr double shortestStability = 0.001;
constexpr double longestStability = 36500;

double stabilityWithinBounds(double stability)
{
    return std::clamp(stability, shortestStability, longestStability);
}

double difficultyWithinBounds(double difficulty)
{
    return std::clamp(difficulty, 1.0, 10.0);
}

} // namespace

const QList<double> fsrsDefaultWeights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                       0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                       1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

Fsrs::Fsrs(const QList<double> &weights)
    : m_w(weights.size() == fsrsDefaultWeights.size() ? weights : fsrsDefaultWeights)
    , m_decay(m_w[20])
    , m_factor(std::pow(0.9, -1 / m_decay) - 1)
{
}

MemoryState Fsrs::first(int grade) const
{
    grade = std::clamp(grade, 1, 4);
    return {stabilityWithinBounds(m_w[grade - 1]), difficultyWithinBounds(firstDifficulty(grade))};
}

MemoryState Fsrs::next(const MemoryState &state, int grade, int elapsedDays) const
{
    grade = std::clamp(grade, 1, 4);
    double stability = 0;
    if (elapsedDays <= 0)
        stability = onSameDay(state.stability, grade);
    else if (grade == 1)
        stability = afterLapse(state, recall(state, elapsedDays));
    else
        stability = afterSuccess(state, grade, recall(state, elapsedDays));
    return {stabilityWithinBounds(stability), nextDifficulty(state.difficulty, grade)};
}

double Fsrs::recall(const MemoryState &state, double days) const
{
    return std::pow(1 + m_factor * std::max(days, 0.0) / stabilityWithinBounds(state.stability),
                    -m_decay);
}

double Fsrs::interval(double stability, double retention) const
{
    return stability / m_factor * (std::pow(retention, -1 / m_decay) - 1);
}

int Fsrs::intervalDays(const MemoryState &state, double retention) const
{
    return int(std::clamp(std::round(interval(state.stability, retention)), 1.0, longestStability));
}

double Fsrs::firstDifficulty(int grade) const
{
    return m_w[4] - std::exp(m_w[5] * (grade - 1)) + 1;
}

double Fsrs::nextDifficulty(double difficulty, int grade) const
{
    const double change = -m_w[6] * (grade - 3);
    const double damped = difficulty + change * (10 - difficulty) / 9;
    return difficultyWithinBounds(m_w[7] * firstDifficulty(4) + (1 - m_w[7]) * damped);
}

double Fsrs::afterSuccess(const MemoryState &state, int grade, double recalled) const
{
    const double hard = grade == 2 ? m_w[15] : 1;
    const double easy = grade == 4 ? m_w[16] : 1;
    return state.stability *
           (1 + std::exp(m_w[8]) * (11 - state.difficulty) * std::pow(state.stability, -m_w[9]) *
                    (std::exp(m_w[10] * (1 - recalled)) - 1) * hard * easy);
}

double Fsrs::afterLapse(const MemoryState &state, double recalled) const
{
    const double forgotten = m_w[11] * std::pow(state.difficulty, -m_w[12]) *
                             (std::pow(state.stability + 1, m_w[13]) - 1) *
                             std::exp(m_w[14] * (1 - recalled));
    return std::min(forgotten, state.stability * std::exp(-m_w[17] * m_w[18]));
}

double Fsrs::onSameDay(double stability, int grade) const
{
    const double change = std::exp(m_w[17] * (grade - 3 + m_w[18])) * std::pow(stability, -m_w[19]);
    return stability * (grade == 1 ? change : std::max(change, 1.0));
}

} // namespace recount
