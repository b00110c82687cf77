#include "documents/spelling/personalwords.h"

#include "foundation/wholefile.h"

#include <algorithm>

namespace recount
{

namespace
{
constexpr qint64 mostBytes = 4LL * 1024 * 1024;
} // namespace

Result<void> PersonalWords::read()
{
    const Result<QByteArray> content = readWholeFile(m_file, mostBytes);
    if (!content) {
        if (content.error().code == ErrorCode::NotFound)
            return {};
        return tl::unexpected(content.error());
    }
    for (const QString &line : QString::fromUtf8(*content).split(u'\n')) {
        const QString word = line.trimmed();
        if (!word.isEmpty())
            m_words.insert(word);
    }
    return {};
}

Result<void> PersonalWords::add(const QString &word)
{
    if (const Result<void> known = read(); !known)
        return known;
    QStringList words(m_words.cbegin(), m_words.cend());
    if (!m_words.contains(word))
        words << word;
    std::sort(words.begin(), words.end());
    const Result<void> written =
        writeWholeFile(m_file, QString(words.join(u'\n') + u'\n').toUtf8());
    if (written)
        m_words.insert(word);
    return written;
}

bool PersonalWords::contains(const QString &word) const
{
    if (m_words.contains(word))
        return true;
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    QString small = word;
    small[0] = small.front().toLower();
    return m_words.contains(small);
}

} // namespace recount
