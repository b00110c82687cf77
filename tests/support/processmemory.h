#pragma once

#include <QtGlobal>

namespace recount
{

/// What this process takes of the memory, shared parts counted by their share (PSS, Linux);
/// 0 where the system does not tell.
qint64 processMemoryBytes();
/// What this process alone has allocated: no libraries, which weigh less the more share them. 0
/// where the system or a sanitizer does not tell.
qint64 ownMemoryBytes();

} // namespace recount
