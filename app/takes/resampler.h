#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

struct SRC_STATE_tag;

namespace recount
{

/// Changes the sample rate of a mono stream (libsamplerate, medium sinc).
class Resampler
{
public:
    Resampler(int fromRate, int toRate);

    /// The samples that are complete by now, full scale at 1.0; `last` flushes the rest.
    /// They are valid until the next call.
    std::span<const float> process(std::span<const float> in, bool last);

private:
    struct StateCloser {
        void operator()(SRC_STATE_tag *state) const;
    };

    double m_ratio;
    std::unique_ptr<SRC_STATE_tag, StateCloser> m_state;
    std::vector<float> m_out;
};

} // namespace recount
