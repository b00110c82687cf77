#include "postmortem/neighbours.h"

#include "postmortem/libraryoverview.h"

#include <QDir>
#include <QFileInfo>

namespace recount
{

Neighbour neighbourOf(const QString &path, const PostMortem &document)
{
    QStringList factors;
    for (const Factor &factor : document.factors)
        factors.append(factor.text.text);
    return {path, document.title.text, document.services,
            document.passage(SectionKind::Trigger).text, factors};
}

Neighbour neighbourOf(const QString &path, const PostMortemSummary &summary)
{
    return {path, summary.title, summary.services, summary.trigger, summary.factors};
}

QList<Neighbour> neighboursBeside(const QString &path, const QList<Neighbour> &all)
{
    const QDir folder = QFileInfo(path).dir();
    QList<Neighbour> others;
    others.reserve(all.size());
    for (Neighbour other : all) {
        if (other.path == path)
            continue;
        other.path = folder.relativeFilePath(other.path);
        others.append(std::move(other));
    }
    return others;
}

} // namespace recount
