#pragma once

#include "packs/pack.h"

#include <QLatin1String>

#include <array>
#include <utility>

namespace recount::packwords
{

/// The words that a pack's JSON has for the values of an enum.
template <class Value, size_t count>
using Words = std::array<std::pair<QLatin1String, Value>, count>;

inline constexpr Words<EntryKind, 8> entryKinds{{
    {QLatin1String("automation"), EntryKind::Automation},
    {QLatin1String("documentation"), EntryKind::Documentation},
    {QLatin1String("migration"), EntryKind::Migration},
    {QLatin1String("incident"), EntryKind::Incident},
    {QLatin1String("monitoring"), EntryKind::Monitoring},
    {QLatin1String("security"), EntryKind::Security},
    {QLatin1String("people"), EntryKind::People},
    {QLatin1String("infrastructure"), EntryKind::Infrastructure},
}};

inline constexpr Words<Origin, 3> origins{{
    {QLatin1String("lived"), Origin::Lived},
    {QLatin1String("lab"), Origin::Lab},
    {QLatin1String("fictional"), Origin::Fictional},
}};

inline constexpr Words<DocumentKind, 2> documentKinds{{
    {QLatin1String("post-mortem"), DocumentKind::PostMortem},
    {QLatin1String("runbook"), DocumentKind::Runbook},
}};

template <class Value, size_t count>
QLatin1String wordOf(const Words<Value, count> &words, Value value)
{
    for (const auto &[word, meaning] : words) {
        if (meaning == value)
            return word;
    }
    return words.front().first;
}

} // namespace recount::packwords
