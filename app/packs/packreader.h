#pragma once

#include "foundation/result.h"
#include "packs/pack.h"

#include <QByteArray>

#include <functional>

namespace recount
{

/// How much a pack has to have.
enum class PackCheck {
    Complete, ///< what is shipped and shared: every text has content
    Draft,    ///< an own company being written: texts and lists may be empty, and fixes may lie
              ///< after the last phase; types, bounds, ids and links are as strict
    Fragment, ///< some things out of a draft; links may lead to what is not there
};

/// Reads a pack from JSON and checks it whole: required keys, types, month ranges, unique ids,
/// links that lead somewhere. `fileName` is only for messages; `loadDocument` resolves a
/// document's "file" to its Markdown, relative to the pack.
/// Errors: InvalidData naming file, JSON pointer ("/questions/3/hints/0") and what was expected.
using DocumentLoader = std::function<Result<QString>(const QString &file)>;
Result<Pack> readPack(const QByteArray &json, const QString &fileName,
                      const DocumentLoader &loadDocument, PackCheck check = PackCheck::Complete);

} // namespace recount
