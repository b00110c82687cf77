#pragma once

#include "packs/jsoncursor.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace recount
{

/// The ids of a pack and who refers to them. Ids are collected while the pack is read and
/// resolved at the end, as an entry may link to a question further down.
class PackLinks
{
    Q_DECLARE_TR_FUNCTIONS(PackLinks)

public:
    enum class Kind { Phase, Entry, Fix, Question, FollowUp, Document, Claim };

    /// Reads the id of a new thing; reports one that an earlier thing of the kind has.
    QString declare(Kind kind, const JsonCursor &at);
    /// Reads a list of ids of that kind; an absent list is an empty one.
    QStringList refer(Kind kind, const std::optional<JsonCursor> &at);
    /// Reports the first link that leads nowhere.
    void resolve() const;

private:
    struct Link {
        Kind kind;
        QString id;
        JsonCursor from;
    };

    QHash<Kind, QSet<QString>> m_ids;
    QList<Link> m_links;
};

} // namespace recount
