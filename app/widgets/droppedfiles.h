#pragma once

class QMimeData;

namespace recount
{

/// Whether files of this computer are dragged or were copied. As text they would be addresses,
/// which nobody means who drops them into words.
bool bringsFiles(const QMimeData &source);

} // namespace recount
