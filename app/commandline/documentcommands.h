#pragma once

#include "foundation/result.h"
#include "postmortem/finding.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <functional>

namespace recount
{

/// The commands that work on documents without a window: check, show, set, export, new.
class DocumentCommands
{
    Q_DECLARE_TR_FUNCTIONS(DocumentCommands)

public:
    /// Of `check`: nothing found, something found, not readable or a wrong command line.
    enum ExitCode { Success = 0, Findings = 1, Failed = 2 };

    struct Output {
        QByteArray standard;
        QByteArray error;
        int exitCode = Success;
    };

    /// Writes a PDF to a file; it needs fonts and pictures, which the commands themselves do not.
    using WritePdf = std::function<Result<void>(const QByteArray &markdown, const QString &source,
                                                const QString &target)>;

    explicit DocumentCommands(QDate today, WritePdf writePdf = {});

    /// Whether the first word behind the program's name is one of the commands.
    static bool isCommand(const QStringList &arguments);

    /// `arguments` begin with the command.
    Output run(const QStringList &arguments) const;

private:
    Output show(const QStringList &arguments) const;
    Output set(const QStringList &arguments) const;
    Output check(const QStringList &arguments) const;
    Output exportTo(const QStringList &arguments) const;
    Output make(const QStringList &arguments) const;
    static Output failure(const QString &text);

    QDate m_today;
    WritePdf m_writePdf;
};

} // namespace recount
