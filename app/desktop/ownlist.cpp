#include "desktop/ownlist.h"

#include "foundation/pooljob.h"
#include "foundation/wholefile.h"
#include "platform/filemanager.h"
#include "storage/whendone.h"
#include "widgets/errorsink.h"

#include <QFileInfo>

#include <utility>

namespace recount
{

OwnList::OwnList(QString path, std::function<QByteArray()> begin, ErrorSink &errors,
                 QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_begin(std::move(begin))
    , m_errors(errors)
    , m_reveal(revealInFileManager)
{
    connect(&m_watch, &FileWatch::stirred, this, &OwnList::look);
}

/// The folder is the one that the database is written in, so most of what stirs is something else.
void OwnList::look()
{
    const auto looked = runInPool([path = m_path] {
        const QFileInfo file(path);
        return Stamp(file.lastModified(), file.size());
    });
    whenDone(this, looked, [this](const Stamp &stamp) {
        if (std::exchange(m_stamp, stamp) != stamp)
            Q_EMIT changed();
    });
}

void OwnList::show()
{
    const auto made = runInPool([path = m_path, begin = m_begin]() -> Result<void> {
        return QFileInfo::exists(path) ? Result<void>() : writeWholeFile(path, begin());
    });
    whenDone(this, made, [this](const Result<void> &isThere) {
        if (!isThere)
            return m_errors.report(isThere.error());
        if (!m_stamp.first.isValid())
            look();
        m_watch.watch(m_path);
        if (const Result<void> shown = m_reveal(m_path); !shown)
            return m_errors.report(shown.error());
        m_errors.tell(tr("What you save in %1 holds at once.").arg(QFileInfo(m_path).fileName()));
    });
}

} // namespace recount
