// Builds every object of the program and owns their lifetimes.

#include "desktop/desktopdialogs.h"
#include "desktop/documentconsole.h"
#include "desktop/language.h"
#include "desktop/launchoptions.h"
#include "desktop/mainwindow.h"
#include "desktop/messagestrip.h"
#include "desktop/singleinstance.h"
#include "desktop/workspace.h"
#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "platform/filemanager.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>

using namespace recount;

namespace
{

enum ExitCode { Success = 0, CannotStart = 1, WrongUsage = 2 };

QStringList argumentList(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fflush(stream);
}

/// Answers what needs no window: --help, --version, a wrong command line, no display.
int answerOnConsole(int argc, char *argv[], const QString &language)
{
    QCoreApplication application(argc, argv);
    installLanguage(application, chooseLanguage(language));
    const LaunchOptions options = LaunchOptions::fromArguments(argumentList(argc, argv));
    if (options.usageError.isEmpty() && options.printAndExit.isEmpty()) {
        print(stderr, LaunchOptions::tr("Recount needs a screen, and there is no display here.") +
                          QLatin1Char('\n'));
        return CannotStart;
    }
    if (!options.usageError.isEmpty()) {
        print(stderr, options.usageError + QLatin1Char('\n') +
                          LaunchOptions::tr("Try: recount --help") + QLatin1Char('\n'));
        return WrongUsage;
    }
    print(stdout, options.printAndExit);
    return Success;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Qt ends the program with abort() when the display does not answer.
void tellNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg)
        return print(stderr, text + QLatin1Char('\n'));
    print(stderr, LaunchOptions::tr("Recount needs a screen, and the display does not answer.") +
                      QLatin1Char('\n'));
    std::_Exit(CannotStart);
}

void setApplicationIcon()
{
    QIcon icon;
    for (const int side : {32, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/recount-%1.png").arg(side));
    QApplication::setWindowIcon(icon);
}

int runWindow(QApplication &application, const LaunchOptions &options)
{
    const QString language = chooseLanguage(options.language);
    installLanguage(application, language);

    const SystemClock clock;
    const DataFolder folder =
        options.dataDir.isEmpty() ? DataFolder::standard() : DataFolder(options.dataDir);
    MainWindow window;
    // Here, as the folder may be all there is to show.
    QObject::connect(&window, &MainWindow::openDataFolderRequested, &window, [&window, &folder] {
        if (const auto shown = revealInFileManager(folder.root()); !shown)
            window.messages().report(shown.error());
    });
    const auto showFailure = [&window, &folder](const Error &error) {
        window.showFailure(error, folder.root());
        setApplicationIcon();
        window.show();
        return QApplication::exec();
    };
    if (const Result<void> created = folder.create(); !created)
        return showFailure(created.error());

    SingleInstance instance(folder);
    switch (instance.acquire()) {
    case SingleInstance::Outcome::First:
        break;
    case SingleInstance::Outcome::RaisedOther:
        return Success;
    case SingleInstance::Outcome::OtherIsMute:
        return showFailure({ErrorCode::PermissionDenied,
                            MainWindow::tr("Recount is already open with this data folder, but "
                                           "does not answer. Close it first, or wait a moment and "
                                           "start again. Nothing was changed."),
                            {},
                            true});
    case SingleInstance::Outcome::CannotLock:
        return showFailure({ErrorCode::PermissionDenied,
                            MainWindow::tr("Recount can't write to its data folder. Nothing was "
                                           "changed."),
                            {},
                            false});
    }
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &MainWindow::raiseToUser);

    DesktopDialogs dialogs;
    Workspace workspace(folder, clock, language, window, dialogs);
    // Reading the icon loads plugins, which the first picture of the window need not wait for.
    QObject::connect(&workspace, &Workspace::painted, &window, setApplicationIcon);
    workspace.begin();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("recount"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECOUNT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Recount"));

    if (isDocumentCommand(argc, argv))
        return runDocumentCommand(argc, argv);
    const LaunchOptions options = LaunchOptions::fromArguments(argumentList(argc, argv));
    if (!options.usageError.isEmpty() || !options.printAndExit.isEmpty() || !hasDisplay())
        return answerOnConsole(argc, argv, options.language);
    const QtMessageHandler usual = qInstallMessageHandler(tellNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    return runWindow(application, options);
}
