#include "takebench.h"

#include "takes/pcmreader.h"

#include <algorithm>

namespace recount
{

TakeBench::TakeBench(qsizetype ringFrames) : ring(std::make_shared<SampleRing>(ringFrames))
{
    take.id = newId<TakeId>();
    take.subject.questionKey = QStringLiteral("quickbite/q1");
    take.startedUtc = clock.nowUtc();
    take.zone = clock.zoneId();
    take.sampleRate = rate;
    take.deviceName = QStringLiteral("Desk microphone");
    writer =
        std::make_unique<TakeWriter>(files, clock, ring, takesFolder(),
                                     [this](WriterReport r) { reports.push_back(std::move(r)); });
    writer->setRate(0, rate);
}

void TakeBench::begin()
{
    writer->begin(at(), take);
    writer->step();
}

void TakeBench::speak(const Samples &samples)
{
    constexpr qsizetype portion = rate / 20;
    for (qsizetype from = 0; from < samples.size(); from += portion) {
        const qsizetype count = std::min(portion, samples.size() - from);
        ring->write(samples.constData() + from, count);
        clock.advanceMs(count * 1000 / rate);
        writer->step();
    }
}

void TakeBench::pass(qint64 ms)
{
    for (qint64 passed = 0; passed < ms; passed += 50) {
        clock.advanceMs(50);
        writer->step();
    }
}

void TakeBench::end()
{
    writer->end(at());
    writer->step();
}

std::optional<writerreport::Ended> TakeBench::ended() const
{
    const auto all = reportsOf<writerreport::Ended>();
    return all.empty() ? std::nullopt : std::optional(all.back());
}

Samples TakeBench::read(const QString &path)
{
    const auto reader = openPcm(path);
    if (!reader)
        return {};
    Samples samples((*reader)->frames());
    const qint64 count = (*reader)->read(0, std::span(samples.data(), size_t(samples.size())));
    samples.resize(count);
    return samples;
}

} // namespace recount
