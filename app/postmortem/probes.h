#pragma once

#include "postmortem/checklimits.h"
#include "postmortem/postmortem.h"

#include <QCoreApplication>

namespace recount
{

/// A question that a listener would ask about this post-mortem.
struct Probe {
    enum class Kind {
        Decision,      ///< which other ways there were
        Number,        ///< how it is known
        Gap,           ///< a time of which nothing is written
        Milestone,     ///< a moment that is not known
        Quickfix,      ///< still in place
        RuledOut,      ///< why a thought was given up
        SlowDetection, ///< later than the limit
        Blind,         ///< most of the time until the mitigation went by unseen
        OpenAction,    ///< not done yet
        Luck,          ///< what would have happened without
    };

    QString id; ///< of the kind and the words it is about: stays while those stay
    Kind kind = Kind::Decision;
    QString text;    ///< one or two translated sentences
    ByteRange place; ///< what it is about; empty at 0 when that is nowhere

    friend bool operator==(const Probe &, const Probe &) = default;
};

class Probes
{
    Q_DECLARE_TR_FUNCTIONS(Probes)

public:
    static constexpr int most = 40;

    /// The most telling first, the kinds mixed. `document` was read from `source`. Runs on any
    /// thread.
    static QList<Probe> of(const SourceText &source, const PostMortem &document,
                           const CheckLimits &limits = {});
};

/// "decision", "number", ...; never translated.
QString nameOf(Probe::Kind kind);

} // namespace recount
