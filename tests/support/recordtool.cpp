// recordtool DATA_DIR [SECONDS]
//
// Records from the system's default microphone without a window, until it is killed or the time is
// over, with the recorder, the storage and the sound plugin that Recount itself uses. Prints
// "recording ID", "captured FRAMES" ten times a second, "notice TEXT" and "saved ID FRAMES".

#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "storage/storagethread.h"
#include "takes/mediafactory.h"
#include "takes/recorder.h"
#include "takes/takestore.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

#include <cstdio>

using namespace recount;

namespace
{

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: recordtool DATA_DIR [SECONDS]\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const DataFolder folder(arguments[1]);
    if (const Result<void> created = folder.create(); !created) {
        std::fputs(created.error().userText.toUtf8().constData(), stderr);
        return 1;
    }
    StorageThread storage;
    storage.open(folder, clock);
    TakeStore store(folder, clock, storage);
    Recorder recorder(folder, clock, installedMedia(), store);

    QObject::connect(&recorder, &Recorder::takeStarted, &app,
                     [](const Take &take) { say(QStringLiteral("recording ") + take.id.text()); });
    QObject::connect(&recorder, &Recorder::takeSaved, &app, [](const Take &take) {
        say(QStringLiteral("saved %1 %2").arg(take.id.text()).arg(take.frames));
        QCoreApplication::quit();
    });
    QObject::connect(&recorder, &Recorder::noticesChanged, &app,
                     [&recorder, told = QSet<QString>()]() mutable {
                         for (const RecorderNotice &notice : recorder.notices()) {
                             if (told.contains(notice.text))
                                 continue;
                             told.insert(notice.text);
                             say(QStringLiteral("notice ") + notice.text);
                         }
                     });
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &app, [&recorder] {
        if (const std::optional<Take> take = recorder.currentTake())
            say(QStringLiteral("captured %1").arg(take->frames));
    });
    pulse.start(100);
    if (arguments.size() > 2)
        QTimer::singleShot(int(arguments[2].toDouble() * 1000), &recorder, &Recorder::stop);
    recorder.record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
    return QCoreApplication::exec();
}
