#include "desktop/checkchoices.h"

#include "storage/whendone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

const QString pathKey = QStringLiteral("document");
const QString profileKey = QStringLiteral("profile");
const QString briefKey = QStringLiteral("first");

} // namespace

CheckChoices::CheckChoices(StorageThread &storage, const QString &kind, QObject *parent)
    : QObject(parent), m_state(storage), m_key(QStringLiteral("checks.") + kind)
{
    whenDone(this, m_state.load(), [this](const Result<QHash<QString, QByteArray>> &state) {
        if (state)
            read(state->value(m_key));
    });
}

void CheckChoices::read(const QByteArray &json)
{
    // What was chosen meanwhile is newer.
    const QList<Chosen> newer = std::exchange(m_chosen, {});
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const QJsonValue entry : entries) {
        const QJsonObject object = entry.toObject();
        const bool isPractice = object.value(profileKey).toString() == u"practice";
        m_chosen.append({object.value(pathKey).toString(),
                         {isPractice ? CheckProfile::Practice : CheckProfile::Work,
                          object.value(briefKey).toBool()}});
    }
    for (const Chosen &chosen : newer)
        remember(chosen.path, chosen.choice);
}

std::optional<CheckChoice> CheckChoices::of(const QString &path) const
{
    const auto found = std::find_if(m_chosen.begin(), m_chosen.end(),
                                    [&path](const Chosen &chosen) { return chosen.path == path; });
    return found == m_chosen.end() ? std::nullopt : std::optional(found->choice);
}

void CheckChoices::remember(const QString &path, const CheckChoice &choice)
{
    if (path.isEmpty() || of(path) == choice)
        return;
    m_chosen.removeIf([&path](const Chosen &chosen) { return chosen.path == path; });
    m_chosen.append({path, choice});
    if (m_chosen.size() > mostDocuments)
        m_chosen.removeFirst();
    write();
}

void CheckChoices::rename(const QString &from, const QString &to)
{
    for (Chosen &chosen : m_chosen) {
        if (chosen.path == from)
            chosen.path = to;
    }
    write();
}

void CheckChoices::write()
{
    QJsonArray entries;
    for (const Chosen &chosen : std::as_const(m_chosen)) {
        const bool isPractice = chosen.choice.profile == CheckProfile::Practice;
        entries.append(QJsonObject{
            {pathKey, chosen.path},
            {profileKey, isPractice ? QStringLiteral("practice") : QStringLiteral("work")},
            {briefKey, chosen.choice.isBrief}});
    }
    m_state.put(m_key, QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

} // namespace recount
