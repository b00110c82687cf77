#include "takes/recordernotices.h"

#include "foundation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace recount
{

namespace
{

/// One function for each group of kinds, so that translators find the sentences together.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(recount::RecorderNotices)

public:
    static RecorderNotice of(NoticeKind kind, const NoticeFacts &facts);

private:
    using Notice = RecorderNotice;
    using Facts = NoticeFacts;

    static QString seconds(qint64 ms)
    {
        return QLocale().toString(double(ms) / 1000.0, 'f', ms < 10'000 ? 1 : 0);
    }
    static QString device(const Facts &facts)
    {
        return facts.device.isEmpty() ? tr("The microphone") : tr("“%1”").arg(facts.device);
    }
    static Notice information(const QString &text, const QString &action = {})
    {
        return {{}, NoticeLevel::Information, text, action};
    }
    static Notice warning(const QString &text, const QString &action = {})
    {
        return {{}, NoticeLevel::Warning, text, action};
    }
    static Notice problem(const QString &text, const QString &action = {})
    {
        return {{}, NoticeLevel::Problem, text, action};
    }

    static QString safe(const Facts &facts)
    {
        return facts.inTake ? tr("Everything up to %1 is saved.").arg(formatDuration(facts.atMs))
                            : tr("Nothing was recorded.");
    }
    static Notice disconnected(const Facts &facts);
    static Notice folderGone(const Facts &facts);
    static Notice slowDisk(const Facts &facts);
    static Notice gapMarked(const Facts &facts);
    static Notice writeFailed(const Facts &facts);
    static Notice copySaved(const Facts &facts);
};

RecorderNotice Sentences::disconnected(const Facts &facts)
{
    if (!facts.inTake)
        return problem(tr("%1 was disconnected. Nothing was recorded. Connect it again or choose "
                          "another microphone.")
                           .arg(device(facts)),
                       tr("Try again"));
    const QString what = tr("%1 was disconnected at %2. Everything up to then is saved.")
                             .arg(device(facts), formatDuration(facts.atMs));
    if (facts.otherDevice.isEmpty())
        return problem(what + QLatin1Char(' ') +
                           tr("Connect a microphone to go on, or end the take here."),
                       tr("Save take"));
    const QString how =
        facts.startsNewTake
            ? tr("Going on with another microphone may begin a new take.")
            : tr("You can go on with “%1” in the same take.").arg(facts.otherDevice);
    return problem(what + QLatin1Char(' ') + how, tr("Continue with %1").arg(facts.otherDevice));
}

RecorderNotice Sentences::folderGone(const Facts &facts)
{
    const QString again = tr("Try again");
    if (facts.memoryFull)
        return problem(tr("Recording stopped at %1: the folder of the takes, %2, can't be reached, "
                          "and the memory for new sound is full. Everything up to %1 is kept, its "
                          "end in memory. Reconnect the drive or restore the folder, and leave "
                          "Recount open until the take is saved, or save it elsewhere.")
                           .arg(formatDuration(facts.atMs), facts.folder),
                       again);
    if (facts.saving)
        return problem(
            tr("The folder of the takes, %1, can't be reached. Everything up to the "
               "end of the take at %2 is kept as long as Recount is open. Reconnect the "
               "drive or restore the folder; then the take is saved. Or save it elsewhere.")
                .arg(facts.folder, formatDuration(facts.atMs)),
            again);
    return problem(tr("The folder of the takes, %1, can't be reached. New sound waits in "
                      "memory, which holds about %2 s of it. When it is full, recording stops. "
                      "Reconnect the drive, or restore the folder.")
                       .arg(facts.folder, seconds(facts.lengthMs)),
                   again);
}

RecorderNotice Sentences::slowDisk(const Facts &facts)
{
    if (facts.memoryFull)
        return problem(tr("Recording stopped at %1: the disk does not answer, and the memory for "
                          "new sound is full. Everything up to %1 is kept, its end in memory. Make "
                          "the disk work again, and leave Recount open until the take is saved, or "
                          "save it elsewhere.")
                           .arg(formatDuration(facts.atMs)));
    if (facts.saving)
        return warning(
            tr("The disk is slow. The end of the take waits in memory until it can be "
               "written. Leave Recount open until the take is saved, or save it elsewhere."));
    return warning(tr("The disk is slow. New sound waits in memory, which holds about %1 s of it, "
                      "until it can be written. If the memory gets full, recording stops.")
                       .arg(seconds(facts.lengthMs)));
}

RecorderNotice Sentences::gapMarked(const Facts &facts)
{
    const QString count = tr("%n interruption(s)", nullptr, facts.count);
    if (facts.lengthMs == 0)
        return warning(tr("%1, the last at %2: the computer slept or its clock was changed. The "
                          "place is marked in the waveform, and what was recorded is safe.")
                           .arg(count, formatDuration(facts.atMs)));
    return warning(tr("%1 (%2 s), the last at %3: the computer was too busy or the microphone "
                      "paused. It is marked in the waveform, and the rest is complete.")
                       .arg(count, seconds(facts.lengthMs), formatDuration(facts.atMs)));
}

RecorderNotice Sentences::copySaved(const Facts &facts)
{
    if (facts.lengthMs > 0)
        return warning(tr("The take is saved as %1, but for %2 s that its first file does not give "
                          "back; they are silent in the copy. They may come back with the drive.")
                           .arg(facts.copy, seconds(facts.lengthMs)));
    if (!facts.saving)
        return information(tr("A copy of the whole take is in %1.").arg(facts.copy));
    return information(tr("The whole take is saved as %1. You can close Recount, or wait until it "
                          "is saved in its folder as well.")
                           .arg(facts.copy));
}

RecorderNotice Sentences::writeFailed(const Facts &facts)
{
    if (facts.nothingKept)
        return problem(tr("The recording could not be started, because its file can't be written "
                          "(%1). Nothing was recorded. Check the folder %2.")
                           .arg(facts.reason, facts.folder),
                       {});
    return problem(tr("The recording could not be written (%1). It ended at %2; what was written "
                      "up to then is safe, and if it is missing in the list, Recount adds it at "
                      "the next start.")
                       .arg(facts.reason, formatDuration(facts.atMs)));
}

RecorderNotice Sentences::of(NoticeKind kind, const NoticeFacts &facts)
{
    const QString again = tr("Try again");
    switch (kind) {
    case NoticeKind::NoMicrophone:
        return problem(tr("No microphone was found. %1 Connect one, and choose it in the list.")
                           .arg(safe(facts)),
                       again);
    case NoticeKind::NoSoundService:
        return problem(tr("The sound service does not answer. %1 Start it again, for example by "
                          "signing out and in.")
                           .arg(safe(facts)),
                       again);
    case NoticeKind::MicrophoneBlocked:
        return problem(tr("%1 could not be opened. %2 It may be blocked in the system's privacy "
                          "settings, or another program may be using it.")
                           .arg(device(facts), safe(facts)),
                       again);
    case NoticeKind::MicrophoneNotAnswering:
        return problem(tr("%1 does not respond. %2 Choose another microphone, or disconnect this "
                          "one and connect it again.")
                           .arg(device(facts), safe(facts)),
                       again);
    case NoticeKind::PermissionDenied:
        return problem(tr("Recount is not allowed to use the microphone. %1 Allow it in the "
                          "system's privacy settings, then try again.")
                           .arg(safe(facts)),
                       again);
    case NoticeKind::CompleteSilence:
        return warning(facts.inTake
                           ? tr("%1 delivers complete silence; it may be muted. Recording goes on. "
                                "Check its switch and the system's sound settings.")
                                 .arg(device(facts))
                           : tr("%1 delivers complete silence; it may be muted. Check its switch "
                                "and the system's sound settings.")
                                 .arg(device(facts)));
    case NoticeKind::TooQuiet:
        return warning(tr("You are hard to hear: the loudest parts reach %1 dB. Come closer to %2, "
                          "or raise its level in the system's sound settings.")
                           .arg(QString::number(qRound(facts.level.peakDb)),
                                facts.device.isEmpty() ? tr("the microphone") : device(facts)));
    case NoticeKind::Clipping:
        return warning(facts.inTake
                           ? tr("The sound is too loud and is cut off at its peaks. Recording goes "
                                "on. Move back a little, or lower the microphone's level.")
                           : tr("The sound is too loud and is cut off at its peaks. Move back a "
                                "little, or lower the microphone's level."));
    case NoticeKind::NoisyRoom:
        return warning(tr("There is much background noise (%1 dB). Recording works, but pauses and "
                          "pace can't be measured reliably. Find a quieter place, or come closer "
                          "to the microphone.")
                           .arg(QString::number(qRound(facts.level.noiseFloorDb))));
    case NoticeKind::MicrophoneReady:
        return information(tr("%1 is ready: loudest %2 dB, background %3 dB.")
                               .arg(device(facts), QString::number(qRound(facts.level.peakDb)),
                                    QString::number(qRound(facts.level.noiseFloorDb))));
    case NoticeKind::Disconnected:
        return disconnected(facts);
    case NoticeKind::Stalled:
        return problem(tr("%1 stopped delivering sound, and opening it again did not help. %2 "
                          "Disconnect it and connect it again, or end the take here.")
                           .arg(device(facts), safe(facts)),
                       again);
    case NoticeKind::SoundServiceRestarting:
        return warning(
            tr("The connection to %1 broke off. %2 Recount is trying to go on in the "
               "same take.")
                .arg(facts.device.isEmpty() ? tr("the microphone") : device(facts), safe(facts)));
    case NoticeKind::SoundServiceRestarted:
        return information(tr("The sound service restarted. About %1 s are missing at %2 and are "
                              "marked in the take. Recording goes on.")
                               .arg(seconds(facts.lengthMs), formatDuration(facts.atMs)));
    case NoticeKind::LowSpace:
        return warning(tr("About %n minute(s) of recording space are left on the drive of %1. "
                          "Everything so far is safe. Free some space to record longer.",
                          nullptr, facts.minutes)
                           .arg(facts.folder));
    case NoticeKind::DiskFull:
        return facts.nothingKept
                   ? problem(tr("The disk is full. Nothing was recorded. Free some space on the "
                                "drive of "
                                "%1, then record again.")
                                 .arg(facts.folder))
                   : problem(
                         tr("The disk is full. Recording stopped at %1; everything up to then is "
                            "saved. Free some space before the next take.")
                             .arg(formatDuration(facts.atMs)));
    case NoticeKind::WriteFailed:
        return writeFailed(facts);
    case NoticeKind::SlowDisk:
        return slowDisk(facts);
    case NoticeKind::MemoryFull:
        return warning(tr("Recording stopped at %1, as the disk took no sound for too long. "
                          "Everything up to then is saved. To go on, record again.")
                           .arg(formatDuration(facts.atMs)));
    case NoticeKind::FolderGone:
        return folderGone(facts);
    case NoticeKind::GapMarked:
        return gapMarked(facts);
    case NoticeKind::DefaultChanged:
        return information(tr("The system's default microphone is now “%1”. This take stays with "
                              "%2; the next one uses the new default.")
                               .arg(facts.otherDevice, device(facts)));
    case NoticeKind::LongestTake:
        return information(tr("The take reached %1 and was saved. Recording went on without a "
                              "break in a new take.")
                               .arg(formatDuration(facts.lengthMs)));
    case NoticeKind::NotListed:
        return warning(tr("The take could not be entered in the list. Its sound is safe in %1, "
                          "and Recount enters it at the next start.")
                           .arg(facts.folder));
    case NoticeKind::SilentTake:
        return warning(tr("Nothing can be heard in this take of %1: the microphone delivered "
                          "complete silence. It is saved all the same. Check the microphone's "
                          "switch, then record again.")
                           .arg(formatDuration(facts.lengthMs)));
    case NoticeKind::ShortTake:
        return information(tr("This take is only %1 s long. It is saved all the same. To answer "
                              "again, start another one.")
                               .arg(seconds(facts.lengthMs)));
    case NoticeKind::CopyRunning:
        return information(tr("The take is being saved as %1, first what is in memory, then what "
                              "the slow disk gives back. Leave Recount open.")
                               .arg(facts.copy));
    case NoticeKind::CopySaved:
        return copySaved(facts);
    case NoticeKind::CopyFailed:
        //: %1 is a sentence that says why there is no copy of the take
        return problem(tr("The take could not be saved elsewhere. %1 It is kept as before, as long "
                          "as Recount is open. Choose another place.")
                           .arg(facts.reason));
    }
    return {};
}

} // namespace

RecorderNotice recorderNotice(NoticeKind kind, const NoticeFacts &facts)
{
    RecorderNotice notice = Sentences::of(kind, facts);
    notice.kind = kind;
    const bool waits = kind == NoticeKind::FolderGone || kind == NoticeKind::SlowDisk ||
                       kind == NoticeKind::CopyFailed;
    notice.offersCopy = waits && facts.saving && !facts.copied;
    return notice;
}

void NoticeBoard::show(NoticeKind kind, const NoticeFacts &facts)
{
    const RecorderNotice notice = recorderNotice(kind, facts);
    const auto known = std::find_if(m_notices.begin(), m_notices.end(),
                                    [kind](const auto &n) { return n.kind == kind; });
    if (known != m_notices.end()) {
        if (known->text == notice.text && known->action == notice.action &&
            known->offersCopy == notice.offersCopy)
            return;
        m_notices.erase(known);
    }
    const auto place = std::find_if(m_notices.begin(), m_notices.end(),
                                    [&](const auto &n) { return n.level <= notice.level; });
    m_notices.insert(place, notice);
    m_changed();
}

void NoticeBoard::clear(NoticeKind kind)
{
    if (m_notices.removeIf([kind](const RecorderNotice &n) { return n.kind == kind; }) > 0)
        m_changed();
}

void NoticeBoard::clear(const QList<NoticeKind> &kinds)
{
    if (m_notices.removeIf([&](const RecorderNotice &n) { return kinds.contains(n.kind); }) > 0)
        m_changed();
}

void NoticeBoard::set(NoticeKind kind, bool holds, const NoticeFacts &facts)
{
    if (holds)
        show(kind, facts);
    else
        clear(kind);
}

bool NoticeBoard::has(NoticeKind kind) const
{
    return std::any_of(m_notices.begin(), m_notices.end(),
                       [kind](const auto &n) { return n.kind == kind; });
}

} // namespace recount
