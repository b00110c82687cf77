#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace recount
{

/// The value below which this share of the values lies.
inline double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(size_t(share * double(values.size() - 1)));
}

/// Prints measured values beside their goals and remembers whether one was missed.
class Figures
{
public:
    void note(const char *what, double value, const char *unit)
    {
        std::printf("%-52s %10.2f %s\n", what, value, unit);
        std::fflush(stdout);
    }
    void check(const char *what, double value, const char *unit, double atMost)
    {
        const bool met = value <= atMost;
        m_missed = m_missed || !met;
        std::printf("%-52s %10.2f %-3s goal %8.2f  %s\n", what, value, unit, atMost,
                    met ? "met" : "MISSED");
        std::fflush(stdout);
    }
    /// Median, 95 of 100 and slowest of many values. A goal is for 95 of 100: the slowest one
    /// tells as much about what else the machine does.
    void noteAll(const char *what, const std::vector<double> &values, const char *unit)
    {
        print(what, values, unit);
        std::printf("\n");
        std::fflush(stdout);
    }
    void checkAll(const char *what, const std::vector<double> &values, const char *unit,
                  double atMost)
    {
        const bool met = quantile(values, 0.95) <= atMost;
        m_missed = m_missed || !met;
        print(what, values, unit);
        std::printf(" goal %8.2f  %s\n", atMost, met ? "met" : "MISSED");
        std::fflush(stdout);
    }
    int exitCode() const { return m_missed ? 1 : 0; }

private:
    static void print(const char *what, const std::vector<double> &values, const char *unit)
    {
        std::printf("%-38s median %8.2f  p95 %8.2f  slowest %8.2f %s", what, quantile(values, 0.5),
                    quantile(values, 0.95), quantile(values, 1.0), unit);
    }

    bool m_missed = false;
};

/// Milliseconds that a call takes.
template <class Call>
double milliseconds(Call &&call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of the processor that a call takes, other programs left out.
template <class Call>
double cpuMilliseconds(Call &&call)
{
    const std::clock_t start = std::clock();
    call();
    return double(std::clock() - start) * 1000.0 / double(CLOCKS_PER_SEC);
}

} // namespace recount
