#pragma once

#include "checks/finding.h"
#include "checks/prose.h"

namespace recount
{

/// Something in a document that should not be shown to others.
struct FoundSecret {
    enum class Kind { PrivateKey, Token, Password, MailAddress, InternalAddress };

    Kind kind = Kind::Password;
    ByteRange range;
    QString text;       ///< what it is and what to do, a sentence
    QByteArray instead; ///< what can stand in its place

    /// Keys and passwords let somebody in; addresses only tell something.
    bool isCredential() const
    {
        return kind == Kind::PrivateKey || kind == Kind::Token || kind == Kind::Password;
    }
};

/// In everything that is written, code included; none overlaps another.
QList<FoundSecret> secretsIn(const Prose &prose);

} // namespace recount
