#include "desktop/launchoptions.h"

#include "commandline/documentcommands.h"
#include "desktop/language.h"

#include <QCommandLineParser>
#include <QDir>

namespace recount
{

LaunchOptions LaunchOptions::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Rehearse the experience part of a DevOps or SRE interview: read, answer aloud, "
           "listen, compare."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  tr("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     tr("Shows the version."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     tr("Keeps everything in this folder."), tr("folder"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      tr("Language of the window and the shipped pack: %1.")
                                          .arg(shippedLanguages().join(QStringLiteral(", "))),
                                      tr("language"));
    parser.addOptions({help, version, dataDir, language});

    LaunchOptions options;
    if (!parser.parse(arguments)) {
        options.usageError = parser.errorText();
        return options;
    }
    if (parser.isSet(help)) {
        options.printAndExit = parser.helpText() + QLatin1Char('\n') + DocumentCommands::overview();
    } else if (parser.isSet(version)) {
        options.printAndExit =
            QStringLiteral("recount ") + QCoreApplication::applicationVersion() + QLatin1Char('\n');
    } else if (!parser.positionalArguments().isEmpty()) {
        options.usageError = tr("Recount does not know what to do with \"%1\".")
                                 .arg(parser.positionalArguments().constFirst());
    } else if (parser.isSet(dataDir) && parser.value(dataDir).trimmed().isEmpty()) {
        options.usageError = tr("--data-dir needs the name of a folder.");
    } else if (parser.isSet(language) && !shippedLanguages().contains(parser.value(language))) {
        options.usageError =
            tr("There is no language \"%1\". Choose one of: %2.")
                .arg(parser.value(language), shippedLanguages().join(QStringLiteral(", ")));
    }
    if (parser.isSet(dataDir))
        options.dataDir = QDir::current().absoluteFilePath(parser.value(dataDir));
    options.language = parser.value(language);
    return options;
}

} // namespace recount
