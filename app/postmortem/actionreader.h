#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// The permanent fix: items of lists and rows of tables.
void readActions(const DocumentParts &document, PostMortem &values);

/// Keys of the fields of an action, the one to be written first.
QStringList ownerKeys();
QStringList dueKeys();
QStringList doneWhenKeys();
QStringList addressesKeys();
QStringList doneKeys();
QStringList statusKeys();
QStringList ticketKeys();
QStringList typeKeys();
QStringList priorityKeys();

/// Whether these plain words are a field of that key without saying so, as "P1" and "OPS-412" are.
bool isActionFlag(const QString &key, const QString &words, const PostMortem &values);

/// "**AI-1** words": the id, and how many characters it takes with what follows.
struct LeadingId {
    QString id;
    qsizetype length = 0;
};
LeadingId readLeadingId(const QString &words);

} // namespace recount
