#pragma once

#include "packs/pack.h"

#include <QByteArray>

namespace recount
{

/// The JSON of a pack, for people to read and for `readPack` to give back the same value: keys in
/// the order of the schema, documents as "markdown", optional members left out where they are
/// empty or what the schema takes for granted. Same pack, same bytes. Complete packs give valid
/// files; drafts and fragments are read back with the `PackCheck` of that name.
QByteArray writePack(const Pack &pack);

} // namespace recount
