#pragma once

#include "faultyfiles.h"
#include "manualclock.h"
#include "takes/takefiles.h"
#include "takes/takerecovery.h"
#include "takes/takewriter.h"
#include "testsound.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace recount
{

/// A take writer on a temporary folder, stepped by the test on its own thread, with a clock that
/// moves with the sound.
class TakeBench
{
public:
    explicit TakeBench(qsizetype ringFrames = SampleRing::standardFrames);

    static constexpr int rate = 16000;

    QString takesFolder() const { return folder().takes(); }
    DataFolder folder() const { return DataFolder(m_dir.path()); }
    TakeFiles names() const { return {takesFolder(), take.id}; }

    void begin();
    /// Lets this sound arrive in portions of 50 ms, the writer looking after each.
    void speak(const Samples &samples);
    /// Time passes without sound.
    void pass(qint64 ms);
    void end();
    qint64 at() const { return ring->produced(); }

    template <class Report>
    std::vector<Report> reportsOf() const
    {
        std::vector<Report> found;
        for (const WriterReport &report : reports) {
            if (const Report *match = std::get_if<Report>(&report))
                found.push_back(*match);
        }
        return found;
    }
    std::optional<writerreport::Ended> ended() const;
    /// The samples of the take's file; empty when it can't be read.
    Samples saved() const { return read(names().sound); }
    static Samples read(const QString &path);

    std::shared_ptr<FaultyFiles> files = std::make_shared<FaultyFiles>();
    ManualClock clock;
    std::shared_ptr<SampleRing> ring;
    std::vector<WriterReport> reports;
    Take take;
    std::unique_ptr<TakeWriter> writer;

private:
    QTemporaryDir m_dir;
};

} // namespace recount
