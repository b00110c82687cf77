#pragma once

namespace recount
{

/// Whether the command line is one of those that work on documents without a window.
bool isDocumentCommand(int argc, char *argv[]);

/// Runs it and answers the exit code of the program. Needs no display.
int runDocumentCommand(int argc, char *argv[]);

} // namespace recount
