#include "takes/resampler.h"

#include <samplerate.h>

namespace recount
{

void Resampler::StateCloser::operator()(SRC_STATE_tag *state) const
{
    src_delete(state);
}

Resampler::Resampler(int fromRate, int toRate) : m_ratio(double(toRate) / double(fromRate))
{
    int error = 0;
    m_state.reset(src_new(SRC_SINC_MEDIUM_QUALITY, 1, &error));
}

std::span<const float> Resampler::process(std::span<const float> in, bool last)
{
    constexpr size_t room = 4096;
    size_t made = 0;
    for (;;) {
        m_out.resize(made + room);
        SRC_DATA data{};
        data.data_in = in.data();
        data.input_frames = long(in.size());
        data.data_out = m_out.data() + made;
        data.output_frames = long(room);
        data.src_ratio = m_ratio;
        data.end_of_input = last ? 1 : 0;
        if (src_process(m_state.get(), &data) != 0)
            break;
        in = in.subspan(size_t(data.input_frames_used));
        made += size_t(data.output_frames_gen);
        if (data.output_frames_gen == 0 && (in.empty() || data.input_frames_used == 0))
            break;
    }
    return std::span<const float>(m_out).first(made);
}

} // namespace recount
