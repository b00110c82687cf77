#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"
#include "documents/fieldlist.h"

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

/// "**AI-1** words": the id, and how many characters it takes with what follows.
struct LeadingId {
    QString id;
    qsizetype length = 0;
};
LeadingId readLeadingId(const QString &words);

} // namespace recount
