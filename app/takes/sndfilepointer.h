#pragma once

#include <QString>

#ifdef Q_OS_WIN
#include <windows.h>
#define ENABLE_SNDFILE_WINDOWS_PROTOTYPES 1
#endif
#include <sndfile.h>

#include <memory>

namespace recount
{

struct SndfileCloser {
    void operator()(SNDFILE *file) const { sf_close(file); }
};
using SndfilePointer = std::unique_ptr<SNDFILE, SndfileCloser>;

/// Opens by the name as the system spells it.
SndfilePointer openSndfile(const QString &path, int mode, SF_INFO &info);

} // namespace recount
