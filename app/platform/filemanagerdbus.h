#pragma once

#include <QString>

#include <functional>

namespace recount
{

/// Whether the session has a file manager that can show files, running or ready to be started.
bool fileManagerReachable();

/// Asks the desktop's file manager (org.freedesktop.FileManager1) to show the file, without
/// waiting for it: starting one can take seconds. `otherwise` runs when none answers in time.
void showInFileManager(const QString &path, std::function<void()> otherwise);

} // namespace recount
