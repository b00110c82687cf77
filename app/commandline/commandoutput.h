#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QDate>

#include <functional>

namespace recount
{

struct Runbook;

/// What a command answers: bytes for both streams, and the exit code of the program.
struct CommandOutput {
    /// Of `check`: nothing found, something found, not readable or a wrong command line. The other
    /// commands know the first and the last.
    enum ExitCode { Success = 0, Findings = 1, Failed = 2 };

    QByteArray standard;
    QByteArray error;
    int exitCode = Success;
};

/// Makes a PDF; it needs fonts and pictures, which the commands themselves do not. `folder` is
/// where the document is, with its images.
using PdfMaker =
    std::function<Result<QByteArray>(const QByteArray &markdown, const QString &folder)>;

/// Makes a picture or a page of a runbook, for the same reason.
using RunbookPainter = std::function<Result<QByteArray>(const Runbook &runbook)>;

/// What the commands get from the program.
struct CommandSurroundings {
    QDate today;
    QByteArray zone; ///< IANA name of the user's time zone
    PdfMaker makePdf;
    RunbookPainter makePicture{}; ///< PNG of the graph
    RunbookPainter makeCard{};    ///< PDF of the card for the night
    QString lists{};              ///< folder of the user's dangerous commands and word lists
};

} // namespace recount
