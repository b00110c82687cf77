// typetool DATA_DIR FILE
//
// Types into a document without a pause until it is killed, and saves now and then, with the
// session and the storage that Recount itself uses. Begins with what is recovered, else with the
// file, else with a new one. The text of step N has N lines; see typedtext.h. Prints "step N MS"
// for each step, MS on the clock that never jumps, and "saved" for each save.

#include "documents/documentsession.h"
#include "documents/draftrecovery.h"
#include "foundation/chance.h"
#include "foundation/datafolder.h"
#include "storage/storagethread.h"
#include "typedtext.h"

#include <QCoreApplication>
#include <QFileInfo>
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

void fail(const QString &why)
{
    say(QStringLiteral("failed ") + why);
    QCoreApplication::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: typetool DATA_DIR FILE\n", stderr);
        return 2;
    }
    const QString path = arguments[2];
    const SystemClock clock;
    const DataFolder folder(arguments[1]);
    StorageThread storage;
    storage.open(folder, clock);
    DocumentHistory history(clock, storage);
    const DocumentJournal journal(folder.drafts());
    DocumentSession session(clock, history, journal);

    const auto failed = [](const Error &error) { fail(error.userText + error.detail); };
    QObject::connect(&session, &DocumentSession::openFailed, &app, failed);
    QObject::connect(&session, &DocumentSession::saveFailed, &app, failed);
    QObject::connect(&session, &DocumentSession::draftFailed, &app, failed);
    QObject::connect(&session, &DocumentSession::snapshotFailed, &app, failed);
    QObject::connect(&session, &DocumentSession::changedOutside, &app,
                     [] { fail(QStringLiteral("nobody else writes")); });
    QObject::connect(&session, &DocumentSession::saved, &app, [] { say(QStringLiteral("saved")); });

    QTimer steps;
    int number = 0;
    QObject::connect(&steps, &QTimer::timeout, &app, [&] {
        session.replaceBytes(typedText(++number));
        say(QStringLiteral("step %1 %2").arg(number).arg(clock.monotonicMs()));
        if (randomBelow(60) == 0) {
            if (session.path().isEmpty())
                session.saveAs(path);
            else
                session.save();
        }
    });
    QObject::connect(&session, &DocumentSession::opened, &app, [&] {
        number = typedSteps(session.bytes());
        if (number < 0)
            fail(QStringLiteral("half a text"));
        steps.start(7);
    });
    const QList<DocumentDraft> drafts = findUnsaved(journal).drafts;
    if (!drafts.isEmpty())
        session.recover(drafts.constFirst());
    else if (QFileInfo::exists(path))
        session.open(path);
    else
        session.startNew(typedText(0));
    return QCoreApplication::exec();
}
