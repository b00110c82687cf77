#include "takes/sndfilepointer.h"

#include <QFile>

namespace recount
{

SndfilePointer openSndfile(const QString &path, int mode, SF_INFO &info)
{
#ifdef Q_OS_WIN
    return SndfilePointer(sf_wchar_open(path.toStdWString().c_str(), mode, &info));
#else
    return SndfilePointer(sf_open(QFile::encodeName(path).constData(), mode, &info));
#endif
}

} // namespace recount
