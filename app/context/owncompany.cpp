#include "context/owncompany.h"

#include <array>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1String ownPrefix = "own-"_L1;

constexpr std::array thingWords{
    std::pair(ThingKind::Phase, "phase"_L1),
    std::pair(ThingKind::Entry, "entry"_L1),
    std::pair(ThingKind::Fix, "fix"_L1),
    std::pair(ThingKind::Question, "question"_L1),
    std::pair(ThingKind::Document, "document"_L1),
    std::pair(ThingKind::CommunicationStep, "communication-step"_L1),
    std::pair(ThingKind::Responsibility, "responsibility"_L1),
    std::pair(ThingKind::StackItem, "stack-item"_L1),
    std::pair(ThingKind::WeakPoint, "weak-point"_L1),
};

constexpr std::array linkListWords{
    std::pair(LinkList::EntryFollowedBy, "entry.followedBy"_L1),
    std::pair(LinkList::EntryFixes, "entry.fixes"_L1),
    std::pair(LinkList::EntryQuestions, "entry.questions"_L1),
    std::pair(LinkList::EntryDocuments, "entry.documents"_L1),
    std::pair(LinkList::FixEntries, "fix.entries"_L1),
    std::pair(LinkList::FixQuestions, "fix.questions"_L1),
    std::pair(LinkList::ImprovementEntries, "improvement.entries"_L1),
};

template <class Words, class Value>
QLatin1String wordFor(const Words &words, Value value)
{
    for (const auto &[meaning, word] : words) {
        if (meaning == value)
            return word;
    }
    return {};
}

template <class Words>
auto valueFor(const Words &words, const QString &text)
    -> std::optional<typename Words::value_type::first_type>
{
    for (const auto &[meaning, word] : words) {
        if (word == text)
            return meaning;
    }
    return std::nullopt;
}

} // namespace

bool isOwnPackId(const QString &packId)
{
    return packId.startsWith(ownPrefix);
}

QString newOwnPackId()
{
    return ownPrefix + newUuid().left(8);
}

QLatin1String thingWord(ThingKind kind)
{
    return wordFor(thingWords, kind);
}

std::optional<ThingKind> thingFromWord(const QString &word)
{
    return valueFor(thingWords, word);
}

QLatin1String linkListWord(LinkList list)
{
    return wordFor(linkListWords, list);
}

std::optional<LinkList> linkListFromWord(const QString &word)
{
    return valueFor(linkListWords, word);
}

} // namespace recount
