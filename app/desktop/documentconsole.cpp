#include "desktop/documentconsole.h"

#include "commandline/documentcommands.h"
#include "desktop/documentpainters.h"
#include "desktop/language.h"
#include "foundation/clock.h"
#include "foundation/datafolder.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DocumentConsole)
};

QStringList argumentList(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Bytes as they are: Windows would make CRLF of each LF.
bool print(std::FILE *stream, const QByteArray &bytes)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stream), _O_BINARY);
#endif
    const std::size_t size = std::size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (!DocumentCommands::needsFonts(argumentList(argc, argv)))
        return std::make_unique<QCoreApplication>(argc, argv);
    // Pages are painted without any display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

CommandOutput outputOf(const QStringList &arguments)
{
    const QString language = DocumentCommands::language(arguments);
    if (!language.isEmpty() && !shippedLanguages().contains(language)) {
        const QString text = Texts::tr("There is no language \"%1\". Choose one of: %2.")
                                 .arg(language, shippedLanguages().join(QStringLiteral(", ")));
        return {{}, text.toUtf8() + '\n', CommandOutput::Failed};
    }
    const SystemClock clock;
    CommandSurroundings surroundings =
        paintingSurroundings(clock.nowUtc().toLocalTime().date(), clock.zoneId());
    surroundings.lists = DataFolder::standard().root();
    return DocumentCommands(surroundings).run(arguments.sliced(1));
}

} // namespace

bool isDocumentCommand(int argc, char *argv[])
{
    return DocumentCommands::isCommand(argumentList(argc, argv));
}

int runDocumentCommand(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    installLanguage(*application, chooseLanguage(DocumentCommands::language(arguments)));
    const CommandOutput output = outputOf(arguments);
    const bool isPrinted = print(stdout, output.standard);
    print(stderr, output.error);
    if (!isPrinted) {
        print(stderr, Texts::tr("Standard output could not be written.").toUtf8() + '\n');
        return CommandOutput::Failed;
    }
    return output.exitCode;
}

} // namespace recount
