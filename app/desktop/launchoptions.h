#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace recount
{

/// What the command line asks for. Read before any window system is needed, so that `--help` and
/// `--version` work on a machine without a display.
struct LaunchOptions {
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)

public:
    QString dataDir;      ///< absolute; empty for the platform's own folder
    QString language;     ///< two letters; empty for the system's
    QString printAndExit; ///< text for standard output, after which the program ends
    QString usageError;   ///< what is wrong with the command line; exit code 2

    /// `arguments` as main() got them, the program's name first.
    static LaunchOptions fromArguments(const QStringList &arguments);
};

} // namespace recount
