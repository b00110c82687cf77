#pragma once

#include "packs/pack.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

namespace recount
{

/// The timeline of one pack as a row of entries in the order in which they happened, with what a
/// page asks for again and again worked out once. Entries and phases are named by their index.
class Timeline
{
public:
    Timeline() = default;
    explicit Timeline(std::shared_ptr<const Pack> pack);

    const std::shared_ptr<const Pack> &pack() const { return m_pack; }
    int size() const { return int(m_rows.size()); }
    const TimelineEntry &entry(int index) const { return *m_rows.at(index).entry; }
    int phaseOf(int index) const { return m_rows.at(index).phase; }
    /// -1 when there is none.
    int indexOf(const QString &entryId) const { return m_indexOf.value(entryId, -1); }

    int phaseCount() const { return m_pack ? int(m_pack->phases.size()) : 0; }
    const Phase &phase(int index) const { return m_pack->phases.at(index); }
    int phaseIndexOf(const QString &phaseId) const;
    /// At least 1.
    int lastMonth() const { return m_lastMonth; }

    /// Entries that led to this one, the earliest first.
    QList<int> causesOf(int index) const { return m_rows.at(index).causes; }
    QList<int> consequencesOf(int index) const;
    /// Each once, sorted without regard to case.
    const QStringList &technologies() const { return m_technologies; }
    /// Folded: what, why and technologies of the entry.
    const QString &searchText(int index) const { return m_rows.at(index).searchText; }

private:
    struct Row {
        const TimelineEntry *entry = nullptr; ///< in the pack, which m_pack keeps
        int phase = 0;
        QList<int> causes;
        QString searchText;
    };

    std::shared_ptr<const Pack> m_pack;
    QList<Row> m_rows;
    QHash<QString, int> m_indexOf;
    QStringList m_technologies;
    int m_lastMonth = 1;
};

} // namespace recount
