#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace recount
{

/// One thing that happened on a walk. Whoever reads all of them in their order knows where it
/// stands.
struct WalkEvent {
    enum class Kind {
        Began,
        Chose,        ///< a way on from `node`; `text` is its label
        Jumped,       ///< to a place that no way leads to
        WentBack,     ///< to the place before
        Output,       ///< `text` was pasted at `node`
        Noted,        ///< `text` was written at `node`
        Filled,       ///< `name` got the value `text`; empty for a secret
        Copied,       ///< a command of `node`; `text` is as it was copied
        Acknowledged, ///< the level of index `name` was due, and somebody saw it
        Ended,        ///< nobody goes on
    };

    Kind kind = Kind::Began;
    QDateTime atUtc;
    QString node; ///< id of the node where it happened
    QString to;   ///< id of the node that was reached
    QString name;
    QString text;
    std::optional<int> exitCode;

    friend bool operator==(const WalkEvent &, const WalkEvent &) = default;
};

} // namespace recount
