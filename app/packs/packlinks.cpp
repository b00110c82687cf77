#include "packs/packlinks.h"

namespace recount
{

QString PackLinks::declare(Kind kind, const JsonCursor &at)
{
    const QString id = at.id();
    QSet<QString> &ids = m_ids[kind];
    if (ids.contains(id))
        at.expected(tr("an id that is used only once, “%1” is taken").arg(id));
    ids.insert(id);
    return id;
}

QStringList PackLinks::refer(Kind kind, const std::optional<JsonCursor> &at)
{
    constexpr qsizetype mostLinks = 100;
    QStringList ids;
    if (!at)
        return ids;
    for (const JsonCursor &item : at->items(0, mostLinks)) {
        const QString id = item.id();
        if (ids.contains(id))
            item.expected(tr("each id only once"));
        ids.append(id);
        m_links.append({kind, id, item});
    }
    return ids;
}

void PackLinks::resolve() const
{
    const auto idOf = [](Kind kind) {
        switch (kind) {
        case Kind::Phase:
            return tr("the id of a phase");
        case Kind::Entry:
            return tr("the id of a timeline entry");
        case Kind::Fix:
            return tr("the id of a fix");
        case Kind::Question:
            return tr("the id of a question");
        case Kind::FollowUp:
            return tr("the id of a follow-up");
        case Kind::Document:
            return tr("the id of a document");
        case Kind::Claim:
            return tr("the id of a claim");
        }
        return QString();
    };
    for (const Link &link : m_links) {
        if (!m_ids.value(link.kind).contains(link.id)) {
            link.from.expected(
                //: %1 is "the id of a question" or the like, %2 an id
                tr("%1 of this pack, “%2” is none").arg(idOf(link.kind), link.id));
            return;
        }
    }
}

} // namespace recount
