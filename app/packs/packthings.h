#pragma once

#include "packs/pack.h"

#include <algorithm>

namespace recount
{

/// The thing of this id; nullptr when there is none.
template <class Thing>
const Thing *withId(const QList<Thing> &things, const QString &id)
{
    const auto found = std::find_if(things.cbegin(), things.cend(),
                                    [&id](const Thing &thing) { return thing.id == id; });
    return found == things.cend() ? nullptr : &*found;
}

/// The entry of this id, whichever phase it is in.
inline const TimelineEntry *entryWithId(const Pack &pack, const QString &id)
{
    for (const Phase &phase : pack.phases) {
        if (const TimelineEntry *entry = withId(phase.entries, id))
            return entry;
    }
    return nullptr;
}

} // namespace recount
