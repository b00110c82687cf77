#pragma once

#include "context/owncompany.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace recount
{

/// How many links a list may have.
constexpr qsizetype mostLinks = 100;

/// What the links in such a list lead to.
ThingKind targetOf(LinkList list);

/// Calls `visit` for every list of links in a pack, with the id of the entry or fix that holds it
/// (the row, for an improvement).
void eachLinkList(
    const Pack &pack,
    const std::function<void(LinkList list, const QString &from, const QStringList &ids)> &visit);
/// The list, to be changed; nullptr when nobody of that id is there.
QStringList *linkListAt(Pack &pack, LinkList list, const QString &from);

/// The ids of all things of a kind; empty for kinds whose things have none.
QSet<QString> idsOf(const Pack &pack, ThingKind kind);

/// Takes out every link to these things, and answers them in the order in which they stood.
QList<IncomingLink> removeLinksTo(Pack &pack, ThingKind kind, const QSet<QString> &ids);
/// Takes out every link that leads nowhere.
void removeDanglingLinks(Pack &pack);
/// Puts links back where both ends are there, each in its place as far as possible.
void putLinksBack(Pack &pack, const QList<IncomingLink> &links);

} // namespace recount
