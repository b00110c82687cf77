#pragma once

#include "foundation/ids.h"
#include "packs/pack.h"

#include <QDateTime>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace recount
{

using CompanyId = Id<struct CompanyTag>;

/// What a company is made of and can lose row by row. A follow-up goes with its question, an
/// improvement with its weak point.
enum class ThingKind {
    Phase,
    Entry,
    Fix,
    Question,
    Document,
    CommunicationStep,
    Responsibility,
    StackItem,
    WeakPoint,
};

/// The lists of links in a pack, named by what holds them and what they lead to.
enum class LinkList {
    EntryFollowedBy,
    EntryFixes,
    EntryQuestions,
    EntryDocuments,
    FixEntries,
    FixQuestions,
    ImprovementEntries,
};

/// A link that led to something deleted.
struct IncomingLink {
    LinkList list = LinkList::EntryFollowedBy;
    QString from; ///< id of the entry or fix; the row of an improvement as a number
    QString to;   ///< id of what was deleted
    qsizetype position = 0;

    friend bool operator==(const IncomingLink &, const IncomingLink &) = default;
};

/// Something deleted that can be brought back.
struct BinnedThing {
    QString id; ///< of this deletion, a UUID
    ThingKind kind = ThingKind::Entry;
    qsizetype position = 0; ///< the row it had
    Pack remains; ///< a pack with this thing alone; an entry in its phase, a weak point with its
                  ///< improvement
    QList<IncomingLink> links;
    QDateTime binnedUtc;

    friend bool operator==(const BinnedThing &, const BinnedThing &) = default;
};

/// An own company as it is being written: sound as `PackCheck::Draft` says, perhaps incomplete.
struct CompanyDraft {
    Pack pack;
    QList<BinnedThing> bin; ///< last deleted first

    friend bool operator==(const CompanyDraft &, const CompanyDraft &) = default;
};

struct OwnCompany {
    CompanyId id;
    CompanyDraft draft;
    QString madeFrom; ///< id of the pack it was copied from, or empty
    QDateTime createdUtc;
    QDateTime changedUtc;
    int revision = 0; ///< counts the saves
};

/// A company in a list.
struct CompanyInfo {
    CompanyId id;
    QString packId;
    QString title;
    QString language;
    QString madeFrom;
    QDateTime createdUtc;
    QDateTime changedUtc;
    std::optional<QDateTime> binnedUtc;
};

/// Whether a pack's id belongs to a company of the user's own.
bool isOwnPackId(const QString &packId);
/// A random id for such a pack, "own-5f3a09c1".
QString newOwnPackId();

/// The words for the database.
QLatin1String thingWord(ThingKind kind);
std::optional<ThingKind> thingFromWord(const QString &word);
QLatin1String linkListWord(LinkList list);
std::optional<LinkList> linkListFromWord(const QString &word);

} // namespace recount
