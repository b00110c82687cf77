#include "postmortem/neighbours.h"

#include "foundation/text.h"
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

ComparedNeighbour::ComparedNeighbour(const Neighbour &one)
    : neighbour(one), trigger(contentWordSet(one.trigger))
{
    for (const QString &service : one.services)
        services.append(foldForSearch(service));
    for (const QString &factor : one.factors)
        factors.append(contentWordSet(factor));
}

QList<ComparedNeighbour> comparedNeighbours(const QList<Neighbour> &all)
{
    QList<ComparedNeighbour> compared;
    compared.reserve(all.size());
    for (const Neighbour &one : all)
        compared.append(ComparedNeighbour(one));
    return compared;
}

QString NeighboursBeside::linkTo(const Neighbour &neighbour) const
{
    return QFileInfo(path).dir().relativeFilePath(neighbour.path);
}

} // namespace recount
