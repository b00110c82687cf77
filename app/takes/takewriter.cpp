#include "takes/takewriter.h"

#include <QMutexLocker>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qint64 bufferFrames = 8192;
constexpr qint64 lookAtSpaceEveryMs = 2000;

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

TakeWriter::TakeWriter(std::shared_ptr<FilePort> files, const Clock &clock,
                       std::shared_ptr<SampleRing> ring, QString folder,
                       std::function<void(WriterReport)> report)
    : m_files(std::move(files))
    , m_clock(clock)
    , m_ring(std::move(ring))
    , m_folder(std::move(folder))
    , m_report(std::move(report))
    , m_buffer(size_t(bufferFrames))
{
}

void TakeWriter::post(qint64 at, Action action)
{
    const QMutexLocker lock(&m_mutex);
    m_inbox.push_back({at, std::move(action)});
}

void TakeWriter::holdAt(qint64 at)
{
    m_holdReported = false;
    m_hold = at;
}

void TakeWriter::release()
{
    m_hold = noHold;
}
void TakeWriter::setRate(qint64 at, int sampleRate)
{
    post(at, SetRate{sampleRate});
}
void TakeWriter::begin(qint64 at, const Take &take)
{
    const QMutexLocker lock(&m_mutex);
    ++m_toBegin;
    m_inbox.push_back({at, Begin{take}});
}
void TakeWriter::setPaused(qint64 at, bool paused)
{
    post(at, Pause{paused});
}
void TakeWriter::gap(qint64 at, qint64 frames, const QString &cause)
{
    post(at, Gap{frames, cause});
}
void TakeWriter::device(qint64 at, const QString &name)
{
    post(at, Device{name});
}
void TakeWriter::marker(const TakeMarker &marker)
{
    post(0, Marker{marker});
}
void TakeWriter::cut(qint64 from, qint64 to)
{
    post(from, Cut{to});
}
void TakeWriter::end(qint64 at)
{
    post(at, End{});
}
void TakeWriter::retryNow()
{
    post(0, Retry{});
}

WriterStatus TakeWriter::status() const
{
    const QMutexLocker lock(&m_mutex);
    return m_status;
}

TakeWriter::Kept TakeWriter::kept() const
{
    const QMutexLocker lock(&m_mutex);
    return m_begun == m_toBegin ? m_kept : Kept();
}

void TakeWriter::follow(RemainsPlan &plan, const Command &command)
{
    if (std::holds_alternative<Begin>(command.action))
        plan.begin(command.at);
    else if (const auto *pause = std::get_if<Pause>(&command.action))
        plan.setPaused(command.at, pause->paused);
    else if (const auto *gap = std::get_if<Gap>(&command.action))
        plan.gap(command.at, gap->frames);
    else if (const auto *cut = std::get_if<Cut>(&command.action))
        plan.cut(command.at, cut->to);
    else if (std::holds_alternative<End>(command.action))
        plan.end(command.at);
}

std::optional<TakeRemains> TakeWriter::remains() const
{
    const QMutexLocker lock(&m_mutex);
    RemainsPlan plan(m_written);
    TakeRemains remains;
    remains.sampleRate = m_sampleRate;
    const auto followAll = [&](const auto &commands) {
        for (const Command &command : commands) {
            if (const auto *begin = std::get_if<Begin>(&command.action))
                remains.sampleRate = begin->take.sampleRate;
            follow(plan, command);
        }
    };
    followAll(m_sinceWritten);
    followAll(m_commands);
    followAll(m_inbox);
    remains.fileFrames = plan.fileFrames();
    if (m_written && remains.fileFrames > 0)
        remains.file = m_written->file;
    for (const RemainsPlan::Piece &piece : plan.pieces()) {
        const qsizetype start = remains.rest.size();
        remains.rest.resize(start + qsizetype(piece.frames) * qsizetype(sizeof(qint16)), '\0');
        if (piece.at >= 0)
            m_ring->copy(piece.at, remains.rest.data() + start, qsizetype(piece.frames));
    }
    if (remains.frames() == 0)
        return std::nullopt;
    return remains;
}

void TakeWriter::noteWritten()
{
    if (m_take && !m_take->canTake())
        return;
    const QMutexLocker lock(&m_mutex);
    m_sinceWritten.clear();
    if (m_take)
        m_written = {m_take->frames(), m_ring->consumed(), m_keeping, m_dropUntil,
                     m_take->soundHandle()};
    else
        m_written.reset();
}

void TakeWriter::finishCommand()
{
    const QMutexLocker lock(&m_mutex);
    m_sinceWritten.push_back(std::move(m_commands.front()));
    m_commands.pop_front();
}

void TakeWriter::noteKept()
{
    const QMutexLocker lock(&m_mutex);
    m_kept = {m_take ? m_take->frames() : 0, m_ring->consumed()};
}

bool TakeWriter::step()
{
    collectCommands(); // a retry comes before the look at the take's health
    if (m_take)
        m_take->tick();
    checkHealth();
    while (consume())
        checkHealth();
    if (m_ring->produced() > m_hold && !m_holdReported.exchange(true))
        m_report(writerreport::SoundWaits{});
    noteWritten();
    publish();
    return m_take || !m_commands.empty();
}

void TakeWriter::collectCommands()
{
    bool retry = false;
    {
        const QMutexLocker lock(&m_mutex);
        for (Command &command : m_inbox) {
            // A retry must not wait behind sound that a slow disk holds up.
            if (std::holds_alternative<Retry>(command.action))
                retry = true;
            else
                m_commands.push_back(std::move(command));
        }
        m_inbox.clear();
    }
    if (retry && m_take)
        m_take->retryNow();
}

bool TakeWriter::consume()
{
    // Each time, and after the look at the ring: the disk may have held this thread up, and what
    // was said after a pause must not get into the take.
    const qint64 produced = m_ring->produced();
    collectCommands();
    const qint64 at = m_ring->consumed();
    if (const auto loss = m_ring->firstLoss(); loss && loss->at <= at) {
        if (m_take && m_keeping && !m_ending) {
            applyGap(loss->frames, QStringLiteral("overload"));
            const QMutexLocker lock(&m_mutex);
            m_sinceWritten.push_back({at, Gap{loss->frames, {}}});
        }
        m_ring->removeFirstLoss();
        return true;
    }
    if (!m_commands.empty() && m_commands.front().at <= at) {
        if (!apply(m_commands.front()))
            return false;
        finishCommand();
        noteWritten();
        return true;
    }
    qint64 until = std::min(produced, m_hold.load());
    if (const auto loss = m_ring->firstLoss())
        until = std::min(until, loss->at);
    if (!m_commands.empty())
        until = std::min(until, m_commands.front().at);
    if (until <= at)
        return false;
    if (at < m_dropUntil) {
        m_ring->skip(std::min(until, m_dropUntil) - at);
        return true;
    }
    const bool keep = m_take && m_keeping;
    if (keep && !m_take->canTake())
        return false;
    const qsizetype count =
        m_ring->read(m_buffer.data(), qsizetype(std::min(until - at, bufferFrames)));
    const std::span<const qint16> samples(m_buffer.data(), size_t(count));
    m_meter.add(samples);
    if (keep) {
        m_silent = m_silent && m_meter.zeroRun() >= count;
        m_take->add(samples);
        noteKept();
        noteWritten();
    }
    return true;
}

bool TakeWriter::apply(const Command &command)
{
    return std::visit(Overloaded{
                          [this](const SetRate &rate) {
                              m_meter.reset(rate.sampleRate);
                              return true;
                          },
                          [&](const Begin &begin) { return applyBegin(command.at, begin.take); },
                          [this](const Pause &pause) {
                              if (m_take && m_keeping == pause.paused) {
                                  m_keeping = !pause.paused;
                                  m_take->setPaused(pause.paused);
                                  anchor();
                              }
                              return true;
                          },
                          [this](const Gap &gap) {
                              if (m_take)
                                  applyGap(gap.frames, gap.cause);
                              return true;
                          },
                          [this](const Device &device) {
                              if (m_take)
                                  m_take->setDevice(device.name);
                              return true;
                          },
                          [this](const Marker &marker) {
                              if (m_take)
                                  m_take->addMarker(marker.marker);
                              return true;
                          },
                          [&](const Cut &cut) {
                              applyCut(command.at, cut.to);
                              return true;
                          },
                          [this](const End &) { return applyEnd(); },
                          [](const Retry &) { return true; },
                      },
                      command.action);
}

bool TakeWriter::applyBegin(qint64 at, const Take &take)
{
    m_take = std::make_unique<RunningTake>(m_files, m_clock, m_folder, take);
    const FileOutcome outcome = m_take->begin();
    {
        const QMutexLocker lock(&m_mutex);
        m_kept = {0, at};
        ++m_begun;
        m_sampleRate = take.sampleRate;
    }
    m_keeping = true;
    m_ending = false;
    m_silent = true;
    m_anchors.assign(1, {at, 0, true});
    if (!outcome.ok()) {
        m_take.reset();
        m_report(writerreport::NotBegun{take.id, outcome});
    }
    return true;
}

void TakeWriter::applyGap(qint64 frames, const QString &cause)
{
    const TakeGap gap{m_take->frames(), frames, cause};
    m_take->addGap(frames, cause);
    noteKept();
    anchor();
    m_report(writerreport::Gap{m_take->take().id, gap});
}

void TakeWriter::applyCut(qint64 from, qint64 to)
{
    m_dropUntil = std::max(m_dropUntil, to);
    if (!m_take)
        return;
    m_take->cut(keptAt(from));
    noteKept();
    std::erase_if(m_anchors, [from](const Anchor &a) { return a.stream > from; });
    m_anchors.push_back({to, m_take->frames(), m_keeping});
}

bool TakeWriter::applyEnd()
{
    if (!m_take)
        return true;
    if (!m_ending) {
        m_ending = true;
        if (const qint64 lost = m_ring->takeOpenLoss(); lost > 0 && m_keeping)
            applyGap(lost, QStringLiteral("overload"));
    }
    if (m_take->finish()) {
        ended(writerreport::Ended::Cause::Asked, true);
        return true;
    }
    checkHealth();
    return !m_take;
}

void TakeWriter::checkHealth()
{
    if (!m_take)
        return;
    using Health = RunningTake::Health;
    using Cause = writerreport::Ended::Cause;
    if (m_take->health() == Health::DiskFull)
        ended(Cause::DiskFull, m_take->finish());
    else if (m_take->health() == Health::Failed)
        ended(Cause::WriteFailed, m_take->finish());
}

void TakeWriter::ended(writerreport::Ended::Cause cause, bool complete)
{
    writerreport::Ended report{m_take->take(), cause, complete, m_silent, m_take->lastFault()};
    if (!complete)
        report.take.frames = m_take->frames();
    m_take.reset();
    m_keeping = m_ending = false;
    m_report(std::move(report));
}

void TakeWriter::giveUp()
{
    if (!m_take)
        return;
    ended(writerreport::Ended::Cause::WriteFailed, m_take->finish());
}

void TakeWriter::anchor()
{
    m_anchors.push_back({m_ring->consumed(), m_take->frames(), m_keeping});
}

qint64 TakeWriter::keptAt(qint64 stream) const
{
    // Sound that never reached the file because the disk is slow counts as if it had.
    qint64 kept = 0;
    for (const Anchor &a : m_anchors) {
        if (a.stream <= stream)
            kept = a.kept + (a.keeping ? stream - a.stream : 0);
    }
    return kept;
}

void TakeWriter::publish()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_take && (!m_spaceCheckedMs || now - *m_spaceCheckedMs >= lookAtSpaceEveryMs)) {
        m_spaceCheckedMs = now;
        m_freeBytes = m_files->freeBytes(m_folder);
    }
    WriterStatus status;
    status.level = m_meter.level();
    status.loudDb = m_meter.loudDb();
    status.meteredFrames = m_meter.frames();
    status.zeroFrames = m_meter.zeroRun();
    status.freeBytes = m_freeBytes;
    status.health = m_take ? m_take->health() : RunningTake::Health::Fine;
    const QMutexLocker lock(&m_mutex);
    m_status = status;
}

} // namespace recount
