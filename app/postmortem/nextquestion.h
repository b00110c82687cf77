#pragma once

#include "postmortem/postmortem.h"

#include <QCoreApplication>

namespace recount
{

/// What a post-mortem does not say yet, as the one question to be answered next.
struct NextQuestion {
    /// Where the answer goes.
    enum class Place { Title, Header, Section, Timeline, Quickfixes, Actions };

    QString text;
    Place place = Place::Title;
    QString header;                           ///< the key, of a header
    SectionKind section = SectionKind::Other; ///< of a section

    friend bool operator==(const NextQuestion &, const NextQuestion &) = default;
};

class NextQuestions
{
    Q_DECLARE_TR_FUNCTIONS(NextQuestions)

public:
    /// In the order in which they are best answered; empty when the document says it all. A near
    /// miss and a drill are not asked for an impact or a quickfix.
    static QList<NextQuestion> of(const PostMortem &document);
};

} // namespace recount
