#include "recorderbench.h"

#include "storage/database.h"
#include "takes/pcmreader.h"
#include "takes/wavheader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtCore/qtestsupport_core.h>

#include <algorithm>

namespace recount
{

RecorderBench::RecorderBench(RecorderOptions options, int sampleRate)
{
    microphones.sampleRate = sampleRate;
    // An error of the storage shows in the tests as a take without a row.
    (void)folder().create();
    m_storage.open(folder(), clock);
    m_store = std::make_unique<TakeStore>(folder(), clock, m_storage);
    options.files = files;
    options.saveTimeoutMs = 200;
    options.lookEveryMs = 0;
    recorder =
        std::make_unique<Recorder>(folder(), clock, microphones.factory(), *m_store, options);
    QObject::connect(recorder.get(), &Recorder::takeSaved, recorder.get(),
                     [this](const Take &take) { takes.append(take); });
    QObject::connect(recorder.get(), &Recorder::takeDiscarded, recorder.get(),
                     [this](const TakeId &id) { discarded.append(id); });
    QObject::connect(recorder.get(), &Recorder::noticesChanged, recorder.get(), [this] {
        for (const RecorderNotice &notice : recorder->notices()) {
            if (!sentences.contains(notice.text))
                sentences.append(notice.text);
        }
    });
}

RecorderBench::~RecorderBench()
{
    files->unblock();
    recorder.reset();
}

bool RecorderBench::record(const Samples &first)
{
    recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
    look();
    const qsizetype begin = std::min<qsizetype>(first.size(), rate() / 10);
    speak(first.first(begin));
    if (!reaches(Recorder::State::Recording))
        return false;
    speak(first.mid(begin));
    return true;
}

void RecorderBench::look()
{
    // What a tick posts to itself is done in the second round.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

void RecorderBench::speak(const Samples &samples)
{
    const qsizetype portion = rate() / 10;
    for (qsizetype at = 0; at < samples.size(); at += portion) {
        const Samples now = samples.mid(at, portion);
        microphones.speak(now);
        clock.advanceMs(now.size() * 1000 / rate());
        look();
        if (at / portion % 10 == 9)
            waitForWriter();
    }
    waitForWriter();
}

void RecorderBench::waitForWriter()
{
    const std::optional<Take> take = recorder->currentTake();
    if (!take || recorder->state() != Recorder::State::Recording)
        return;
    const QString part = names(*take).part;
    const auto written = [&] {
        const qint64 bytes = QFileInfo(part).size() - WavHeader::bytes;
        return recorder->state() != Recorder::State::Recording ||
               bytes / 2 * 1000 / rate() >= recorder->elapsedMs();
    };
    (void)QTest::qWaitFor(written, 120);
}

void RecorderBench::pass(qint64 ms)
{
    for (qint64 passed = 0; passed < ms; passed += 100) {
        clock.advanceMs(std::min<qint64>(100, ms - passed));
        look();
    }
}

bool RecorderBench::stop()
{
    const qsizetype before = takes.size();
    recorder->stop();
    return QTest::qWaitFor([&] { return takes.size() > before; });
}

bool RecorderBench::reaches(Recorder::State state)
{
    return QTest::qWaitFor([&] { return recorder->state() == state; });
}

bool RecorderBench::shows(NoticeKind kind)
{
    return QTest::qWaitFor([&] { return !sentence(kind).isEmpty(); });
}

bool RecorderBench::hides(NoticeKind kind)
{
    return QTest::qWaitFor([&] { return sentence(kind).isEmpty(); });
}

QString RecorderBench::sentence(NoticeKind kind) const
{
    for (const RecorderNotice &notice : recorder->notices()) {
        if (notice.kind == kind)
            return notice.text;
    }
    return {};
}

QString RecorderBench::action(NoticeKind kind) const
{
    for (const RecorderNotice &notice : recorder->notices()) {
        if (notice.kind == kind)
            return notice.action;
    }
    return {};
}

bool RecorderBench::offersCopy(NoticeKind kind) const
{
    const QList<RecorderNotice> notices = recorder->notices();
    return std::any_of(notices.cbegin(), notices.cend(), [kind](const RecorderNotice &notice) {
        return notice.kind == kind && notice.offersCopy;
    });
}

Samples RecorderBench::sound(const Take &take) const
{
    const auto reader = openPcm(names(take).sound);
    if (!reader)
        return {};
    Samples samples((*reader)->frames());
    samples.resize((*reader)->read(0, std::span(samples.data(), size_t(samples.size()))));
    return samples;
}

Take RecorderBench::row(const TakeId &id)
{
    const Result<Take> take = m_store->take(id).result();
    return take.value_or(Take());
}

void RecorderBench::breakDatabase()
{
    m_storage
        .run([](Database &database) -> Result<void> {
            database.closeWith({ErrorCode::DatabaseFailed, QStringLiteral("injected"), {}, false});
            return {};
        })
        .waitForFinished();
}

RecoveryReport RecorderBench::dieAndRecover()
{
    files->dieAtStep(1);
    recorder.reset();
    return recover();
}

RecoveryReport RecorderBench::recover() const
{
    return recoverTakes(folder(), clock, {});
}

bool isBeginningOf(const Samples &kept, const Samples &said, qint64 mostMissing)
{
    return kept.size() <= said.size() && kept.size() >= said.size() - mostMissing &&
           std::equal(kept.begin(), kept.end(), said.begin());
}

} // namespace recount
