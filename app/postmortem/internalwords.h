#pragma once

#include "postmortem/postmortem.h"

#include <QRegularExpression>

namespace recount
{

/// Tells whether words hold what nobody outside should read: names of people, hosts, addresses,
/// links, ids and code.
class InternalWords
{
public:
    /// Those who own or do something in this document are people as well, and so are names of
    /// services that no word would be written like.
    explicit InternalWords(const PostMortem &document);

    /// `markdown` is what the document says, code and links included.
    bool isIn(const QString &markdown) const;

private:
    QRegularExpression m_names; ///< of this document; matches nothing without any
};

} // namespace recount
