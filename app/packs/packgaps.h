#pragma once

#include "packs/pack.h"

#include <QList>
#include <QString>

namespace recount
{

/// Something that a draft lacks and a complete pack has.
struct PackGap {
    QString path; ///< as in packtexts.h; "/phases" or the like where a whole list is empty
    QString text; ///< translated: what is missing, and where
};

/// All that keeps a sound draft from being a complete pack: empty texts first, then what lists
/// lack. Empty exactly when `readPack` takes `writePack(draft)` as complete.
QList<PackGap> packGaps(const Pack &draft);

} // namespace recount
