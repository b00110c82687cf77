#pragma once

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

/// All but the document at `path`, each with the path that a link in that document has. Paths are
/// absolute.
QList<Neighbour> neighboursBeside(const QString &path, const QList<Neighbour> &all);

} // namespace recount
