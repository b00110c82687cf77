#include "documents/documentsnapshot.h"

#include "documents/frontmatter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// Front matter stands at the beginning; a text of megabytes is not looked through for it.
constexpr qsizetype mostFrontMatter = 64 * 1024;

const std::array<std::pair<SnapshotReason, QString>, 6> &words()
{
    static const std::array<std::pair<SnapshotReason, QString>, 6> all{{
        {SnapshotReason::Opened, u"opened"_s},
        {SnapshotReason::Saved, u"saved"_s},
        {SnapshotReason::Timed, u"timed"_s},
        {SnapshotReason::External, u"external"_s},
        {SnapshotReason::Restored, u"restored"_s},
        {SnapshotReason::BeforeEmpty, u"before_empty"_s},
    }};
    return all;
}

} // namespace

DocumentKey documentKey(const QByteArray &bytes, const QString &path, const QString &fallback)
{
    const auto front = readFrontMatter(SourceText(bytes.left(mostFrontMatter)));
    const QString id = front ? front->value(u"id"_s) : QString();
    if (!id.isEmpty())
        return {id, path};
    return {path.isEmpty() ? fallback : path, path};
}

bool isOfReplacedText(SnapshotReason reason)
{
    return reason == SnapshotReason::External || reason == SnapshotReason::Restored ||
           reason == SnapshotReason::BeforeEmpty;
}

QString snapshotReasonWord(SnapshotReason reason)
{
    const auto found = std::find_if(words().begin(), words().end(),
                                    [&](const auto &word) { return word.first == reason; });
    return found->second;
}

SnapshotReason snapshotReasonFromWord(const QString &word)
{
    const auto found = std::find_if(words().begin(), words().end(),
                                    [&](const auto &known) { return known.second == word; });
    return found == words().end() ? SnapshotReason::Timed : found->first;
}

} // namespace recount
