#include "postmortem/view/neighbourhood.h"

#include "documents/documentlibrary.h"
#include "foundation/pooljob.h"
#include "postmortem/libraryoverview.h"
#include "storage/whendone.h"

#include <utility>

namespace recount
{

namespace
{

QList<ComparedNeighbour> neighboursIn(const QString &folder, const QList<DocumentEntry> &entries)
{
    QList<Neighbour> all;
    for (const DocumentEntry &entry : entries) {
        if (entry.error.isEmpty())
            all.append(neighbourOf(QString(folder + u'/' + entry.summary.path),
                                   summaryFrom(entry.summary.values)));
    }
    return comparedNeighbours(all);
}

} // namespace

Neighbourhood::Neighbourhood(const DocumentLibrary &library, QObject *parent)
    : QObject(parent), m_library(library)
{
    connect(&library, &DocumentLibrary::changed, this, &Neighbourhood::refresh);
}

void Neighbourhood::refresh()
{
    if (m_isRunning) {
        m_again = true;
        return;
    }
    m_isRunning = true;
    const auto future = runInPool([folder = m_library.folder(), entries = m_library.entries()] {
        return neighboursIn(folder, entries);
    });
    whenDone(this, future, [this](const QList<ComparedNeighbour> &all) {
        m_isRunning = false;
        if (std::exchange(m_again, false))
            refresh();
        if (std::exchange(m_all, all) != all)
            Q_EMIT changed();
    });
}

} // namespace recount
