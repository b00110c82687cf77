// edittool DATA_DIR
//
// Edits a new own company without a pause until it is killed, with the editor and the storage that
// Recount itself uses. Step N sets the title to N, adds the tip N and, every fifth time, deletes a
// fix or brings it back. Prints "company ID", then "step N MS" for each step, MS on the clock that
// never jumps.

#include "context/companyeditor.h"
#include "context/companystore.h"
#include "context/makemine.h"
#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "packs/packfiles.h"
#include "storage/storagethread.h"
#include "storage/whendone.h"

#include <QCoreApplication>
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

/// False when an edit was refused.
bool step(CompanyEditor &editor, int number)
{
    const QString text = QString::number(number);
    if (!editor.apply(edits::setText(QStringLiteral("/title"), text)) ||
        !editor.apply(edits::addText(QStringLiteral("/tips"), text)))
        return false;
    if (number % 5 != 0)
        return true;
    return editor
        .apply(editor.bin().isEmpty()
                   ? edits::remove({ThingKind::Fix, editor.pack()->fixes.constFirst().id})
                   : edits::restore(editor.bin().constFirst().id))
        .has_value();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: edittool DATA_DIR\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const DataFolder folder(arguments[1]);
    StorageThread storage;
    storage.open(folder, clock);
    CompanyStore store(clock, storage);
    CompanyEditor editor(store, clock);
    QObject::connect(&editor, &CompanyEditor::saveFailed, &app, [](const Error &error) {
        say(QStringLiteral("failed ") + error.userText);
        QCoreApplication::exit(1);
    });

    QTimer steps;
    int number = 0;
    QObject::connect(&steps, &QTimer::timeout, &app, [&] {
        if (!step(editor, ++number))
            return QCoreApplication::exit(1);
        say(QStringLiteral("step %1 %2").arg(number).arg(clock.monotonicMs()));
    });
    const Result<Pack> pack = readPackFile(QStringLiteral(":/packs/quickbite/en.json"));
    Pack mine = pack ? makeMine(*pack) : Pack();
    mine.tips.clear();
    whenDone(&app, store.create(mine, {}), [&](const Result<OwnCompany> &company) {
        if (!company)
            return QCoreApplication::exit(1);
        say(QStringLiteral("company ") + company->id.text());
        editor.open(*company);
        steps.start(7);
    });
    return QCoreApplication::exec();
}
