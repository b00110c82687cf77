#include "foundation/pooljob.h"

#include <QCoreApplication>

namespace recount
{

QThreadPool &jobPool()
{
    static QThreadPool pool;
    // What still runs may need the application, which waits for its own pool alone.
    [[maybe_unused]] static const bool isAdded = [] {
        qAddPostRoutine([] { jobPool().waitForDone(); });
        return true;
    }();
    return pool;
}

} // namespace recount
