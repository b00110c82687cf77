#pragma once

#include "runbook/shellwords.h"
#include "runbook/sqlstatements.h"

#include <QString>

#include <optional>

namespace recount
{

/// Why a command does more than anybody may have meant.
enum class BroadTarget {
    NoNamespace,  ///< `kubectl delete` of what lives in a namespace, and none is named
    OnlySelector, ///< all that a label fits
    Everything,   ///< `--all`, all namespaces, all keys, the whole fleet
    Wildcard,     ///< `rm -rf *`
    RootFolder,   ///< `/`, `/etc`, the home folder
    WholeTable,   ///< no WHERE
    WholeBucket,
};

/// Nothing for a command that names what it is about.
std::optional<BroadTarget> broadTarget(const ShellCommand &command);
std::optional<BroadTarget> broadTarget(const SqlStatement &statement);

} // namespace recount
