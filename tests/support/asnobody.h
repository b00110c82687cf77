#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace recount
{

/// Root may write everywhere, so a test of missing permissions has to be somebody else while it
/// looks. Other users stay who they are. Linux alone.
class AsNobody
{
public:
    AsNobody()
    {
#ifdef Q_OS_LINUX
        // All three ids, for access(2) asks the real one; root stays the saved one.
        if (getuid() == 0)
            m_changed = setresgid(nobody, nobody, 0) == 0 && setresuid(nobody, nobody, 0) == 0;
#endif
    }
    ~AsNobody()
    {
#ifdef Q_OS_LINUX
        if (m_changed && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0))
            qFatal("The test can't become root again.");
#endif
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

    /// Gives a file to whom the test will be.
    static void own(const char *path)
    {
#ifdef Q_OS_LINUX
        if (getuid() == 0 && chown(path, nobody, nobody) != 0)
            qFatal("The test can't give %s away.", path);
#else
        Q_UNUSED(path)
#endif
    }

private:
#ifdef Q_OS_LINUX
    static constexpr uid_t nobody = 65534;
    bool m_changed = false;
#endif
};

} // namespace recount
