#pragma once

#include <QHashFunctions>
#include <QString>

namespace recount
{

/// A text id that can't be mistaken for another kind of id.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_text != b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using TakeId = Id<struct TakeTag>;
using RehearsalId = Id<struct RehearsalTag>;

/// A random UUID (version 4) in lower case without braces.
QString newUuid();

template <class IdType>
IdType newId()
{
    return IdType(newUuid());
}

} // namespace recount
