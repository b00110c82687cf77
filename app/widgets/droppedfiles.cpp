#include "widgets/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace recount
{

bool bringsFiles(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace recount
