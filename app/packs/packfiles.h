#pragma once

#include "foundation/result.h"
#include "packs/pack.h"

#include <QByteArray>
#include <QString>

namespace recount
{

/// Reads the pack in a file; its documents lie in the same folder or below it, links leading out
/// of it are refused. Messages name the file by its folder and name, "quickbite/en.json".
Result<Pack> readPackFile(const QString &path);

/// The JSON of a pack with the text of each document in place of its file name, so that the
/// result stands alone. `json` is the text that `pack` was read from.
QByteArray withDocumentsInlined(const QByteArray &json, const Pack &pack);

} // namespace recount
