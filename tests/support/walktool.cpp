// walktool FOLDER
//
// Walks until it is killed, with the writer that Recount itself uses: goes on with the log that is
// in the folder, or begins one. Step N is a note of that number. Prints "step N MS" when it
// happens, MS on the clock that never jumps.

#include "foundation/clock.h"
#include "runbook/walkwriter.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <memory>

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
    if (arguments.size() != 2) {
        std::fputs("usage: walktool FOLDER\n", stderr);
        return 2;
    }
    const SystemClock clock;
    std::unique_ptr<WalkWriter> writer;
    int number = 0;
    const QList<KeptWalk> walks = keptWalks(arguments[1]);
    if (walks.isEmpty()) {
        WalkHeader header;
        header.id = QStringLiteral("killed");
        header.beganUtc = clock.nowUtc();
        header.text = QByteArray(20000, 'r');
        writer = std::make_unique<WalkWriter>(arguments[1], header);
    } else {
        const auto log = readWalkLog(walks.constFirst().path);
        if (!log)
            return 1;
        number = int(log->events.size());
        writer = std::make_unique<WalkWriter>(walks.constFirst().path, *log);
    }
    QObject::connect(writer.get(), &WalkWriter::failed, &app, [](const Error &error) {
        say(QStringLiteral("failed ") + error.userText);
        QCoreApplication::exit(1);
    });
    QTimer steps;
    QObject::connect(&steps, &QTimer::timeout, &app, [&] {
        WalkEvent event;
        event.kind = WalkEvent::Kind::Noted;
        event.atUtc = clock.nowUtc();
        event.name = QString::number(++number);
        event.text = QString(number % 500, QLatin1Char('n'));
        writer->append(event);
        say(QStringLiteral("step %1 %2").arg(number).arg(clock.monotonicMs()));
    });
    steps.start(7);
    return QCoreApplication::exec();
}
