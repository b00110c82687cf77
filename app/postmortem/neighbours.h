#pragma once

#include "checks/prose.h"
#include "postmortem/postmortem.h"

namespace recount
{

struct PostMortemSummary;

/// A document of the library beside the one that is checked.
struct Neighbour {
    QString path;
    QString title;
    QStringList services;
    QString trigger;
    QStringList factors;

    friend bool operator==(const Neighbour &, const Neighbour &) = default;
};

Neighbour neighbourOf(const QString &path, const PostMortem &document);
/// From what an index keeps, so that no file has to be read.
Neighbour neighbourOf(const QString &path, const PostMortemSummary &summary);

/// A neighbour with its words as they are compared: made once, for many documents.
struct ComparedNeighbour {
    explicit ComparedNeighbour(const Neighbour &one);

    Neighbour neighbour;
    QStringList services; ///< as a search sees them
    WordSet trigger;
    QList<WordSet> factors;

    friend bool operator==(const ComparedNeighbour &one, const ComparedNeighbour &other)
    {
        return one.neighbour == other.neighbour;
    }
};

QList<ComparedNeighbour> comparedNeighbours(const QList<Neighbour> &all);

/// The library around one document. Paths are absolute.
struct NeighboursBeside {
    QString path;                 ///< of the document itself, which may be one of them
    QList<ComparedNeighbour> all; ///< shared, not copied

    /// As a link in the document has it.
    QString linkTo(const Neighbour &neighbour) const;
};

} // namespace recount
