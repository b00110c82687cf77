#include "takes/qtmultimedia/pulldevice.h"

#include <algorithm>

namespace recount
{

PullDevice::PullDevice(CaptureSessionPtr session, SampleLayout layout, int sampleRate)
    : m_session(std::move(session))
    , m_converter(layout)
    , m_heldBack(qsizetype(sampleRate) * heldBackMs / 1000)
    , m_buffer(size_t(m_heldBack + SampleConverter::chunkFrames))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void PullDevice::flush()
{
    const bool own = !m_session->strayed.load() && !m_session->tainted.load();
    if (own && m_session->state.load() == CaptureSession::State::Stopping && m_held > 0)
        m_session->listener.samples(m_buffer.data(), m_held);
    m_held = 0;
}

qint64 PullDevice::readData(char *, qint64)
{
    return -1;
}

qint64 PullDevice::writeData(const char *data, qint64 size)
{
    m_converter.convert(data, size, [this](const qint16 *samples, qsizetype frames) {
        if (m_session->isRunning())
            take(samples, frames);
    });
    return size;
}

void PullDevice::take(const qint16 *samples, qsizetype frames)
{
    if (m_session->tainted.exchange(false)) {
        std::fill_n(m_buffer.begin(), m_held, qint16(0));
        m_silenced = m_heldBack;
    }
    const auto end = m_buffer.begin() + m_held;
    if (m_session->strayed.load()) {
        std::fill_n(end, frames, qint16(0));
    } else {
        const qsizetype silenced = qMin(m_silenced, frames);
        std::fill_n(end, silenced, qint16(0));
        std::copy(samples + silenced, samples + frames, end + silenced);
        m_silenced -= silenced;
    }
    m_held += frames;

    const qsizetype due = m_held - m_heldBack;
    if (due <= 0)
        return;
    m_session->listener.samples(m_buffer.data(), due);
    std::copy(m_buffer.begin() + due, m_buffer.begin() + m_held, m_buffer.begin());
    m_held -= due;
}

} // namespace recount
